//! A change file on the disk: a head in the open that says whose it is, then everything else sealed with a key drawn
//! from the workspace's own. It travels on sticks and by mail; without the workspace's key nothing in it can be read,
//! and one changed bit is noticed.

use std::{fs::File, io::Read, path::Path};

use alley_core::id::Uuid;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

use super::{content, problem::ChangeFileProblem};
use crate::{
    error::{Result, StoreError},
    file::write_whole,
    key::WorkspaceKey,
    random,
};

/// What every change file begins with.
const MARK: &[u8; 8] = b"ALLEYCHG";
/// Mark, version, workspace, sign of the key, nonce, length.
const HEAD: usize = 8 + 4 + 16 + 8 + 24 + 8;
/// The largest file: 256 MiB.
const MOST_BYTES: u64 = 256 << 20;

/// Seals packed content for a workspace.
pub(super) fn sealed(key: &WorkspaceKey, workspace: Uuid, packed: &[u8]) -> Result<Vec<u8>> {
    let nonce: [u8; 24] = random::bytes()?;
    // The seal adds 16 bytes.
    let length = packed.len() as u64 + 16;
    if length + HEAD as u64 > MOST_BYTES {
        return Err(ChangeFileProblem::TooLarge.into());
    }
    let mut file = Vec::with_capacity(HEAD + packed.len() + 16);
    file.extend_from_slice(MARK);
    file.extend_from_slice(&content::VERSION.to_le_bytes());
    file.extend_from_slice(workspace.as_bytes());
    file.extend_from_slice(&key.sign_of_exchange());
    file.extend_from_slice(&nonce);
    file.extend_from_slice(&length.to_le_bytes());
    let payload = Payload { msg: packed, aad: &file };
    let body = XChaCha20Poly1305::new((&*key.for_exchange()).into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| ChangeFileProblem::TooLarge)?;
    file.extend_from_slice(&body);
    Ok(file)
}

/// The packed content of a file, after everything about the file itself was checked.
pub(super) fn opened(key: &WorkspaceKey, workspace: Uuid, file: &[u8]) -> Result<Vec<u8>> {
    let (head, body) = file.split_at_checked(HEAD).ok_or_else(|| match file.get(..MARK.len()) {
        Some(mark) if mark == MARK => ChangeFileProblem::CutShort,
        Some(_) | None => ChangeFileProblem::NotOne,
    })?;
    let mut rest = head;
    if take::<8>(&mut rest) != *MARK {
        return Err(ChangeFileProblem::NotOne.into());
    }
    let version = u32::from_le_bytes(take(&mut rest));
    if version > content::VERSION {
        let (found, known) = (i64::from(version), i64::from(content::VERSION));
        return Err(ChangeFileProblem::Newer { found, known }.into());
    }
    if Uuid::from_bytes(take(&mut rest)) != workspace {
        return Err(ChangeFileProblem::OtherWorkspace.into());
    }
    if take::<8>(&mut rest) != key.sign_of_exchange() {
        return Err(ChangeFileProblem::OtherKey.into());
    }
    let nonce: [u8; 24] = take(&mut rest);
    let length = u64::from_le_bytes(take(&mut rest));
    match (body.len() as u64).cmp(&length) {
        std::cmp::Ordering::Less => return Err(ChangeFileProblem::CutShort.into()),
        std::cmp::Ordering::Greater => return Err(ChangeFileProblem::Altered.into()),
        std::cmp::Ordering::Equal => {}
    }
    XChaCha20Poly1305::new((&*key.for_exchange()).into())
        .decrypt(&XNonce::from(nonce), Payload { msg: body, aad: head })
        .map_err(|_| ChangeFileProblem::Altered.into())
}

/// The next bytes of a head that is known to be long enough.
fn take<const N: usize>(rest: &mut &[u8]) -> [u8; N] {
    let mut bytes = [0; N];
    if let Some((first, others)) = rest.split_first_chunk::<N>() {
        (bytes, *rest) = (*first, others);
    }
    bytes
}

/// Writes a file so that a crash leaves the old one or the new one.
pub(super) fn write(path: &Path, file: &[u8]) -> Result<()> {
    write_whole(path, file)
}

/// Reads a file, if it is not too large to be one.
pub(super) fn read(path: &Path) -> Result<Vec<u8>> {
    let open = File::open(path).map_err(StoreError::file(path))?;
    let mut bytes = Vec::new();
    let read = open.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(StoreError::file(path))?;
    if read as u64 > MOST_BYTES { Err(ChangeFileProblem::TooLarge.into()) } else { Ok(bytes) }
}
