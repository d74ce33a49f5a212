//! A file that opens with a password: AES with 256 bits (ISO 32000-2, 7.6, revision 6).

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, Object, Permissions, dictionary};

use super::metadata;
use crate::PacketError;

/// Most bytes of a password in UTF-8; what comes behind them would not count.
const LONGEST: usize = 127;

/// The file, encrypted with a fresh random `key` that the password opens. Salts are drawn anew each time, so the same
/// file never gives the same bytes. It claims no standard any more: PDF/A allows no encryption.
///
/// # Errors
/// [`PacketError::Password`] when the password is empty, too long, or has characters that a password in a PDF may not
/// have; [`PacketError::Write`] when the file is none of ours.
pub fn protect(file: &[u8], password: &str, key: &[u8; 32]) -> Result<Vec<u8>, PacketError> {
    if password.is_empty() || password.len() > LONGEST {
        return Err(PacketError::Password);
    }
    let mut file = Document::load_mem(file).map_err(|_| PacketError::Write)?;
    // `lopdf` encrypts objects before it packs them into streams, and a reader then decrypts them twice: each object
    // stands by itself.
    file.objects.retain(|_, object| !matches!(object.type_name(), Ok(b"ObjStm" | b"XRef")));
    let metadata = file.catalog().and_then(|catalog| catalog.get(b"Metadata")?.as_reference());
    let metadata = file.get_object_mut(metadata.map_err(|_| PacketError::Write)?);
    let metadata = metadata.and_then(Object::as_stream_mut).map_err(|_| PacketError::Write)?;
    metadata.set_content(metadata::without_claims(&metadata.content));
    let level = dictionary! { "BaseVersion" => Object::Name(b"1.7".to_vec()), "ExtensionLevel" => 8 };
    let catalog = file.catalog_mut().map_err(|_| PacketError::Write)?;
    catalog.set("Extensions", dictionary! { "ADBE" => level });

    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let wanted = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: password,
        user_password: password,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(wanted).map_err(|_| PacketError::Password)?;
    file.encrypt(&state).map_err(|_| PacketError::Write)?;
    // Readers older than PDF 2.0 take a key of 40 bits where none is named.
    let said = file.trailer.get(b"Encrypt").and_then(Object::as_reference);
    let said = file.get_object_mut(said.map_err(|_| PacketError::Write)?).and_then(Object::as_dict_mut);
    said.map_err(|_| PacketError::Write)?.set("Length", 256);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|_| PacketError::Write)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use lopdf::LoadOptions;

    use super::*;
    use crate::pdf::{read, specimen};
    use crate::{Extent, Fonts, Language, render};

    #[test]
    fn only_the_password_opens_the_file_and_then_it_says_the_same() {
        let fonts = Fonts::load().expect("the committed fonts");
        let options = specimen::office(Language::Korean, Extent::Short);
        let plain = render(&specimen::facts(), &options, &fonts).expect("a packet").bytes;
        let bytes = protect(&plain, "열려라 참깨", &[7; 32]).expect("a protected file");
        let holds = |file: &[u8], word: &str| file.windows(word.len()).any(|part| part == word.as_bytes());
        for word in ["풍암동 골목집무실 방문 자료집", "pdfaid"] {
            assert!(holds(&plain, word) && !holds(&bytes, word), "{word}");
        }
        assert_ne!(bytes, protect(&plain, "열려라 참깨", &[7; 32]).expect("another"), "fresh salts");
        let open =
            |password: &str| Document::load_mem_with_options(&bytes, LoadOptions::with_password(password));
        assert!(open("열려라 들깨").is_err());

        let mut opened = open("열려라 참깨").expect("the password fits");
        opened.trailer.remove(b"Encrypt");
        let mut again = Vec::new();
        opened.save_to(&mut again).expect("bytes");
        let (was, is) = (read(&plain).expect("text"), read(&again).expect("text"));
        let said = |read: &crate::pdf::FileText| -> Vec<String> {
            read.pages.iter().flat_map(|page| page.said.clone()).collect()
        };
        assert!(said(&is).concat().contains("홍길동"));
        assert_eq!(said(&was), said(&is));
        assert!(!is.marks.iter().any(|mark| mark.contains("pdfaid") || mark.contains("pdfuaid")));
    }

    #[test]
    fn a_password_that_could_not_be_typed_again_is_refused() {
        let fonts = Fonts::load().expect("the committed fonts");
        let options = specimen::office(Language::Korean, Extent::Short);
        let plain = render(&specimen::facts(), &options, &fonts).expect("a packet").bytes;
        let long = "긴".repeat(50);
        for password in ["", "줄\n바꿈", &long] {
            assert_eq!(
                protect(&plain, password, &[7; 32]).err(),
                Some(PacketError::Password),
                "{password:?}"
            );
        }
    }
}
