//! What opens a workspace, and what does not.

use std::sync::Arc;

use alley_core::entity::Suggestion;
use alley_store::{
    KeyStore, MemoryKeychain, OpenOptions, RecoveryCode, StoreError, SystemKeychain, Unlock, Workspace,
    WorkspaceKey,
};
use alley_tests::{PASSPHRASE, TestWorkspace, suggestion, wait};
use zeroize::Zeroizing;

fn words(passphrase: &str) -> Unlock {
    Unlock::Passphrase(Zeroizing::new(passphrase.to_owned()))
}

async fn open(office: &TestWorkspace, unlock: Unlock) -> Result<Workspace, StoreError> {
    Workspace::open(&office.path(), &OpenOptions { unlock, accept_older: false }).await
}

async fn opens(office: &TestWorkspace, unlock: Unlock) -> bool {
    match open(office, unlock).await {
        Ok(workspace) => {
            workspace.close().await.unwrap();
            true
        }
        Err(StoreError::WrongKey | StoreError::NoKeychain) => false,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn only_the_right_words_the_right_code_and_the_right_file_open_it() {
    wait(async {
        let (mut office, code) = TestWorkspace::with_recovery().await;
        let row = suggestion(&office, "1", "가로등이 꺼져 있습니다");
        office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        let file = office.beside("key");
        office.store().write_key_file(&file).unwrap();
        office.close().await;

        assert!(!opens(&office, words("골목 안 책상 둘")).await);
        assert!(!opens(&office, words("")).await);
        assert!(opens(&office, words(PASSPHRASE)).await);
        assert!(opens(&office, Unlock::Recovery(code.to_string().parse().unwrap())).await);
        assert!(!opens(&office, Unlock::Recovery(RecoveryCode::new().unwrap())).await);
        assert!(opens(&office, Unlock::KeyFile(file)).await);
        let other = office.beside("other-key");
        std::fs::write(&other, format!("{}\n", *WorkspaceKey::new().unwrap().hex())).unwrap();
        assert!(!opens(&office, Unlock::KeyFile(other.clone())).await);
        std::fs::write(&other, "이것은 열쇠가 아니다").unwrap();
        assert!(!opens(&office, Unlock::KeyFile(other)).await);
        assert!(matches!(
            open(&office, Unlock::KeyFile(office.beside("no-such-key"))).await,
            Err(StoreError::File { .. })
        ));
        office.try_open().await.unwrap();
        assert_eq!(office.store().get::<Suggestion>(row.id).await.unwrap(), row);
    });
}

#[test]
fn the_same_words_typed_on_a_mac_open_it() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        office.close().await;
        let decomposed: String = PASSPHRASE.chars().flat_map(decomposed).collect();
        assert_ne!(decomposed, PASSPHRASE);
        assert!(opens(&office, words(&decomposed)).await);
    });
}

/// A syllable as a Mac may hand it over: its letters one by one (Unicode 3.12).
fn decomposed(syllable: char) -> Vec<char> {
    let Some(at) = u32::from(syllable).checked_sub(0xAC00).filter(|at| *at < 11172) else {
        return vec![syllable];
    };
    let letters = [0x1100 + at / 588, 0x1161 + at % 588 / 28, 0x11A7 + at % 28];
    let count = if at % 28 == 0 { 2 } else { 3 };
    letters.iter().take(count).map(|letter| char::from_u32(*letter).unwrap()).collect()
}

#[test]
fn a_changed_passphrase_replaces_the_old_one_and_needs_it() {
    wait(async {
        let (mut office, code) = TestWorkspace::with_recovery().await;
        let refused = office.store().change_passphrase(&words("잘못"), Some("새 열쇠")).await;
        assert!(matches!(refused, Err(StoreError::WrongKey)));
        office.store().change_passphrase(&words(PASSPHRASE), Some("새 열쇠말")).await.unwrap();
        office.close().await;
        assert!(!opens(&office, words(PASSPHRASE)).await);
        assert!(opens(&office, words("새 열쇠말")).await);
        assert!(opens(&office, Unlock::Recovery(code.clone())).await);

        // A forgotten passphrase is replaced with the code from the safe, and the code by another.
        let open = open(&office, Unlock::Recovery(code.clone())).await.unwrap();
        open.change_passphrase(&Unlock::Recovery(code.clone()), Some("또 다른 말")).await.unwrap();
        let fresh = open.change_recovery_code(&words("또 다른 말")).await.unwrap();
        open.close().await.unwrap();
        assert!(!opens(&office, Unlock::Recovery(code)).await);
        assert!(opens(&office, Unlock::Recovery(fresh)).await);
        assert!(opens(&office, words("또 다른 말")).await);
    });
}

#[cfg(unix)]
#[test]
fn a_key_file_is_for_its_owner_only_and_never_replaces_a_file() {
    use std::os::unix::fs::PermissionsExt;

    wait(async {
        let office = TestWorkspace::keyed().await;
        let file = office.beside("key");
        office.store().write_key_file(&file).unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(matches!(office.store().write_key_file(&file), Err(StoreError::AlreadyThere(_))));
    });
}

#[test]
fn a_keychain_keeps_keys_by_workspace() {
    wait(async {
        let (mut office, mut other) = (TestWorkspace::keyed().await, TestWorkspace::keyed().await);
        let keychain = Arc::new(MemoryKeychain::default());
        office.store().keep_key_in(keychain.as_ref()).unwrap();
        let id = office.store().info().id;
        office.close().await;
        other.close().await;
        assert!(opens(&office, Unlock::Keychain(keychain.clone())).await);
        assert!(!opens(&other, Unlock::Keychain(keychain.clone())).await);
        keychain.forget(id).unwrap();
        keychain.forget(id).unwrap();
        assert!(!opens(&office, Unlock::Keychain(keychain)).await);
    });
}

#[test]
fn the_systems_keychain_keeps_a_key_or_says_at_once_that_there_is_none() {
    wait(async {
        let office = TestWorkspace::keyed().await;
        let begun = std::time::Instant::now();
        match office.store().keep_key_in(&SystemKeychain) {
            Ok(()) => {
                let id = office.store().info().id;
                let kept = SystemKeychain.take_out(id).unwrap();
                SystemKeychain.forget(id).unwrap();
                assert!(kept == *office.store().key());
                assert!(matches!(SystemKeychain.take_out(id), Err(StoreError::NoKeychain)));
            }
            Err(StoreError::NoKeychain) => assert!(begun.elapsed().as_secs() < 10),
            Err(error) => panic!("{error}"),
        }
    });
}
