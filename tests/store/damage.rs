//! Files that are not what they should be: each is refused with its reason, and none is read wrongly.

use std::{fs, path::Path};

use alley_core::entity::Suggestion;
use alley_store::{Filter, StoreError, Workspace};
use alley_tests::{TestWorkspace, numbered_suggestion, wait};
use proptest::{
    prelude::Rng,
    test_runner::{RngAlgorithm, TestRng},
};

async fn refused(office: &mut TestWorkspace) -> StoreError {
    office.try_open().await.expect_err("it must not open")
}

/// A closed workspace with some rows in it.
async fn filled(rows: u32) -> TestWorkspace {
    let mut office = TestWorkspace::keyed().await;
    let now = office.now;
    office
        .apply("log", |change| {
            for number in 0..rows {
                change.create(&numbered_suggestion(
                    now,
                    number,
                    &format!("{number}번째 가로등이 꺼졌습니다"),
                ));
            }
        })
        .await
        .unwrap();
    office.close().await;
    office
}

#[test]
fn a_file_that_is_no_database_or_not_encrypted_is_refused() {
    wait(async {
        let mut office = filled(1).await;
        let file = office.path().join("workspace.db");
        let good = fs::read(&file).unwrap();
        assert!(!good.starts_with(b"SQLite format 3"));

        fs::write(&file, "이것은 데이터베이스가 아니다. ".repeat(2000)).unwrap();
        assert!(matches!(refused(&mut office).await, StoreError::NotADatabase(at) if at == file));
        // A plain SQLite file: the header page that every such file begins with.
        let mut plain = vec![0; 8192];
        plain[..16].copy_from_slice(b"SQLite format 3\0");
        plain[16..24].copy_from_slice(&[0x10, 0, 1, 1, 0, 64, 32, 32]);
        fs::write(&file, plain).unwrap();
        assert!(matches!(refused(&mut office).await, StoreError::NotADatabase(at) if at == file));
        fs::write(&file, "").unwrap();
        assert!(matches!(refused(&mut office).await, StoreError::Damaged(at) if at == file));
        assert_eq!(fs::metadata(&file).unwrap().len(), 0, "nothing new is made in its place");
        fs::remove_file(&file).unwrap();
        assert!(matches!(refused(&mut office).await, StoreError::DatabaseMissing(_)));
        assert!(!file.exists());
        fs::write(&file, good).unwrap();
        office.try_open().await.unwrap();
        assert!(matches!(
            Workspace::open(&office.beside("nowhere"), &office.options()).await,
            Err(StoreError::NoWorkspace(_))
        ));
    });
}

#[test]
fn a_broken_key_file_is_told_apart_from_a_wrong_passphrase() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        office.close().await;
        let file = office.path().join("key.json");
        let good = fs::read_to_string(&file).unwrap();
        let at = good.find("sealed").unwrap() + 12;
        let mut flipped = good.clone();
        flipped.replace_range(at..=at, if &good[at..=at] == "0" { "1" } else { "0" });
        let newer = good.replace("\"version\": 1", "\"version\": 7");
        for broken in ["", "{", "{\"version\": 1}", &good[..good.len() / 2], &flipped] {
            fs::write(&file, broken).unwrap();
            assert!(matches!(refused(&mut office).await, StoreError::Malformed { .. }), "{broken}");
        }
        fs::write(&file, newer).unwrap();
        assert!(matches!(refused(&mut office).await, StoreError::NewerSchema { found: 7, known: 1 }));
        fs::write(&file, good).unwrap();
        office.try_open().await.unwrap();
    });
}

#[test]
fn a_truncated_file_is_refused_or_found_out() {
    wait(async {
        let mut office = filled(300).await;
        let file = office.path().join("workspace.db");
        let good = fs::read(&file).unwrap();
        for length in [1, 100, 4095, 4096, 4097, 8192, good.len() / 2, good.len() - 4096, good.len() - 1] {
            fs::write(&file, &good[..length]).unwrap();
            let found_out = found_out(&mut office).await;
            assert!(found_out, "cut to {length} of {}", good.len());
        }
        fs::write(&file, &good).unwrap();
        office.try_open().await.unwrap();
        assert!(office.store().check().await.unwrap().sound());
    });
}

/// Opens the workspace, reads it all and checks it: whether any of that told of the damage.
async fn found_out(office: &mut TestWorkspace) -> bool {
    let opened = office.try_open().await;
    let told = match &opened {
        Err(error) => {
            assert!(
                matches!(error, StoreError::Damaged(_) | StoreError::NotADatabase(_)),
                "an error with the right name: {error:?}"
            );
            true
        }
        Ok(()) => match office.store().check().await {
            Ok(report) => !report.sound(),
            Err(StoreError::Damaged(_) | StoreError::NotADatabase(_)) => true,
            Err(other) => panic!("an error with the right name: {other:?}"),
        },
    };
    office.crash();
    remove_log(&office.path());
    told
}

/// What an earlier opening of a damaged file left beside it must not mend or break the next one.
fn remove_log(folder: &Path) {
    std::thread::sleep(std::time::Duration::from_millis(2));
    for name in ["workspace.db-wal", "workspace.db-shm"] {
        let _ = fs::remove_file(folder.join(name));
    }
}

#[test]
fn of_three_hundred_flipped_bits_none_is_read_as_data() {
    wait(async {
        let mut office = filled(1500).await;
        let file = office.path().join("workspace.db");
        let good = fs::read(&file).unwrap();
        office.try_open().await.unwrap();
        let right = office.store().list::<Suggestion>(Filter::all()).await.unwrap();
        assert_eq!(right.len(), 1500);
        office.close().await;
        let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let (mut at_opening, mut at_reading, mut at_check) = (0, 0, 0);
        for round in 0..300 {
            let bit = random.next_u64() as usize % (good.len() * 8);
            let mut bad = good.clone();
            bad[bit / 8] ^= 1 << (bit % 8);
            fs::write(&file, &bad).unwrap();
            match office.try_open().await {
                Err(StoreError::Damaged(_) | StoreError::NotADatabase(_)) => at_opening += 1,
                Err(other) => panic!("round {round}, bit {bit}: {other:?}"),
                Ok(()) => {
                    match office.store().list::<Suggestion>(Filter::all()).await {
                        Ok(rows) => assert!(rows == right, "round {round}, bit {bit}: wrong data"),
                        Err(StoreError::Damaged(_) | StoreError::NotADatabase(_)) => at_reading += 1,
                        Err(other) => panic!("round {round}, bit {bit}: {other:?}"),
                    }
                    let told = match office.store().check().await {
                        Ok(report) => !report.sound(),
                        Err(StoreError::Damaged(_) | StoreError::NotADatabase(_)) => true,
                        Err(other) => panic!("round {round}, bit {bit}: {other:?}"),
                    };
                    assert!(told, "round {round}, bit {bit}: the check found nothing");
                    at_check += 1;
                }
            }
            office.crash();
            remove_log(&office.path());
        }
        assert_eq!(at_opening + at_check, 300);
        assert!(at_reading > 0 && at_check > at_reading, "{at_opening} {at_reading} {at_check}");
    });
}

#[test]
fn a_file_of_a_newer_app_is_refused_and_left_as_it_is() {
    wait(async {
        let mut office = filled(1).await;
        let (file, key) = (office.path().join("workspace.db"), office.beside("key"));
        office.try_open().await.unwrap();
        office.store().write_key_file(&key).unwrap();
        office.close().await;
        crate::plain::execute(
            &file,
            &key,
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             VALUES (20990101000000, 'from the future', 1, x'00', 0)",
        )
        .await;
        let before = fs::read(&file).unwrap();
        assert!(matches!(
            refused(&mut office).await,
            StoreError::NewerSchema { found: 20_990_101_000_000, known } if known < 20_990_101_000_000
        ));
        assert!(fs::read(&file).unwrap() == before);
    });
}

#[test]
fn a_new_workspace_is_not_made_over_anything() {
    wait(async {
        let office = TestWorkspace::keyed().await;
        let request = alley_store::CreateWorkspace {
            name: "둘".to_owned(),
            district: "시험구".to_owned(),
            pack: "test".to_owned(),
            passphrase: None,
            sample_view: false,
            now: office.now,
        };
        assert!(matches!(
            Workspace::create(&office.path(), &request).await,
            Err(StoreError::AlreadyThere(_))
        ));
        let folder = office.beside("letters");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("letter.hwp"), "편지").unwrap();
        assert!(matches!(Workspace::create(&folder, &request).await, Err(StoreError::AlreadyThere(_))));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_file(folder.join("letter.hwp")).unwrap();
        // What a making that was cut short left behind is no obstacle.
        for name in ["making.db", "making.db-wal", "key.json", "in-use.lock"] {
            fs::write(folder.join(name), "half").unwrap();
        }
        let (made, _) = Workspace::create(&folder, &request).await.unwrap();
        assert!(made.check().await.unwrap().sound());
    });
}
