//! Sealing 32 bytes under a passphrase or a code: Argon2id to stretch, XChaCha20-Poly1305 to seal.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::Aead};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::RecoveryCode;
use crate::{
    error::{Result, StoreError},
    random,
};

/// Argon2id: 19 MiB, two passes, one lane, OWASP's password storage recommendation.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// A sealed key. All fields are hexadecimal.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sealed {
    salt: String,
    nonce: String,
    sealed: String,
    memory_kib: u32,
    passes: u32,
}

impl Sealed {
    /// Seals under words that a person chose, slow to guess.
    pub fn under_passphrase(key: &[u8; 32], words: &str) -> Result<Self> {
        let salt: [u8; 16] = random::bytes()?;
        let wrapping = stretched(words, &salt, MEMORY_KIB, PASSES)?;
        Self::under(key, &wrapping, &salt, MEMORY_KIB, PASSES)
    }

    /// Seals under a random code, which needs no stretching.
    pub fn under_code(key: &[u8; 32], code: &RecoveryCode) -> Result<Self> {
        let salt: [u8; 16] = random::bytes()?;
        Self::under(key, &hashed(code, &salt), &salt, 0, 0)
    }

    /// The key, if the words are right.
    pub fn open_with_passphrase(&self, words: &str) -> Result<Zeroizing<[u8; 32]>> {
        let salt = bytes_of(&self.salt)?;
        // A key file must not be able to ask for the machine's whole memory.
        if self.memory_kib > 1024 * 1024 || self.passes > 64 {
            return Err(StoreError::WrongKey);
        }
        let wrapping = stretched(words, &salt, self.memory_kib, self.passes)?;
        self.open(&wrapping)
    }

    /// The key, if the code is right.
    pub fn open_with_code(&self, code: &RecoveryCode) -> Result<Zeroizing<[u8; 32]>> {
        self.open(&hashed(code, &bytes_of(&self.salt)?))
    }

    fn under(key: &[u8; 32], wrapping: &[u8; 32], salt: &[u8], memory_kib: u32, passes: u32) -> Result<Self> {
        let nonce: [u8; 24] = random::bytes()?;
        let sealed = XChaCha20Poly1305::new(wrapping.into())
            .encrypt(&XNonce::from(nonce), key.as_slice())
            .map_err(|_| StoreError::WrongKey)?;
        Ok(Self { salt: hex(salt), nonce: hex(&nonce), sealed: hex(&sealed), memory_kib, passes })
    }

    fn open(&self, wrapping: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>> {
        let nonce: [u8; 24] = bytes_of(&self.nonce)?.try_into().map_err(|_| StoreError::WrongKey)?;
        let opened = Zeroizing::new(
            XChaCha20Poly1305::new(wrapping.into())
                .decrypt(&XNonce::from(nonce), bytes_of(&self.sealed)?.as_slice())
                .map_err(|_| StoreError::WrongKey)?,
        );
        let mut key = Zeroizing::new([0; 32]);
        if opened.len() != key.len() {
            return Err(StoreError::WrongKey);
        }
        key.copy_from_slice(&opened);
        Ok(key)
    }
}

fn stretched(words: &str, salt: &[u8], memory_kib: u32, passes: u32) -> Result<Zeroizing<[u8; 32]>> {
    let params = Params::new(memory_kib, passes, 1, Some(32)).map_err(|_| StoreError::WrongKey)?;
    let mut wrapping = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(words.as_bytes(), salt, wrapping.as_mut_slice())
        .map_err(|_| StoreError::WrongKey)?;
    Ok(wrapping)
}

fn hashed(code: &RecoveryCode, salt: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut hash = Sha256::new();
    hash.update(b"alley office recovery code");
    hash.update(salt);
    hash.update(code.bytes());
    Zeroizing::new(hash.finalize().into())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes_of(hex: &str) -> Result<Vec<u8>> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return Err(StoreError::WrongKey);
    }
    hex.as_bytes()
        .chunks_exact(2)
        .map(|pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()))
        .collect::<Option<_>>()
        .ok_or(StoreError::WrongKey)
}
