//! Backups that can be trusted, and putting one back.

use std::{collections::BTreeSet, fs, path::Path};

use alley_core::{change::Change, entity::Suggestion, statement::Statement};
use alley_store::{Filter, OpenOptions, StoreError, Unlock, Workspace};
use alley_tests::{PASSPHRASE, TestWorkspace, actor, numbered_suggestion, suggestion, wait};
use zeroize::Zeroizing;

fn files(folder: &Path) -> BTreeSet<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect()
}

fn words() -> Unlock {
    Unlock::Passphrase(Zeroizing::new(PASSPHRASE.to_owned()))
}

#[test]
fn a_restore_brings_the_day_of_the_backup_back_and_sets_the_rest_aside() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        let (first, second) = (suggestion(&office, "1", "하나"), suggestion(&office, "2", "둘"));
        office.apply("log", |change| _ = change.create(&first)).await.unwrap();
        let backup = office.store().backup(None, office.now).await.unwrap();
        assert!(backup.check.sound() && backup.bytes > 0);
        assert_eq!(office.store().backups().unwrap()[0].path, backup.path);
        office.apply("log", |change| _ = change.create(&second)).await.unwrap();
        let device = office.store().info().device;
        office.close().await;
        let before = files(&office.path());

        let receipt = Workspace::restore(&office.path(), &backup.path, &words(), office.now).await.unwrap();
        assert!(receipt.check.sound());
        let aside = files(&receipt.set_aside.unwrap());
        assert!(aside.iter().all(|file| before.contains(file)));
        assert!(aside.iter().any(|(name, _)| name == "workspace.db"));
        office.try_open().await.unwrap();
        assert_eq!(office.store().list::<Suggestion>(Filter::all()).await.unwrap(), [first]);
        assert_ne!(office.store().info().device, device);
        office.apply("log", |change| _ = change.create(&second)).await.unwrap();
        assert!(office.store().check().await.unwrap().sound());
        // The backup itself is as it was.
        office.close().await;
        Workspace::restore(&office.beside("elsewhere"), &backup.path, &words(), office.now).await.unwrap();
    });
}

#[test]
fn a_backup_that_cannot_be_trusted_is_refused_and_nothing_moves() {
    wait(async {
        let mut office = TestWorkspace::new().await;
        let now = office.now;
        office
            .apply("log", |change| {
                for number in 0..200 {
                    change.create(&numbered_suggestion(now, number, "가로등"));
                }
            })
            .await
            .unwrap();
        let backup = office.store().backup(Some(&office.beside("usb")), office.now).await.unwrap().path;
        office.close().await;
        let before = files(&office.path());
        let good = fs::read(backup.join("workspace.db")).unwrap();

        let wrong = Unlock::Passphrase(Zeroizing::new("아니다".to_owned()));
        let refused = Workspace::restore(&office.path(), &backup, &wrong, office.now).await;
        assert!(matches!(refused, Err(StoreError::WrongKey)));
        for at in [20, good.len() / 2, good.len() - 100] {
            let mut bad = good.clone();
            bad[at] ^= 4;
            fs::write(backup.join("workspace.db"), bad).unwrap();
            let refused = Workspace::restore(&office.path(), &backup, &words(), office.now).await;
            assert!(
                matches!(
                    refused,
                    Err(StoreError::Damaged(_) | StoreError::NotADatabase(_) | StoreError::BadBackup(_))
                ),
                "{refused:?}"
            );
        }
        fs::write(backup.join("workspace.db"), &good[..good.len() / 2]).unwrap();
        assert!(Workspace::restore(&office.path(), &backup, &words(), office.now).await.is_err());
        fs::remove_file(backup.join("workspace.db")).unwrap();
        let refused = Workspace::restore(&office.path(), &backup, &words(), office.now).await;
        assert!(matches!(refused, Err(StoreError::NoWorkspace(_))));
        assert!(files(&office.path()) == before);
        assert!(fs::read_dir(office.path()).unwrap().all(|entry| entry.unwrap().path().is_file()));
        office.try_open().await.unwrap();
    });
}

#[test]
fn a_backup_made_while_others_write_is_of_one_moment() {
    wait(async {
        let office = TestWorkspace::keyed().await;
        let store = office.store();
        let write = async {
            for number in 0..60u32 {
                let now = office.now.plus_seconds(i64::from(number));
                let mut change = Change::new(Statement::new("log"));
                // Two rows that belong together.
                for half in 0..2 {
                    change.create(&numbered_suggestion(now, number * 2 + half, "가로등"));
                }
                store.apply(&actor(), now, change).await.unwrap();
            }
        };
        let usb = office.beside("usb");
        let back_up = async {
            let mut made = Vec::new();
            for number in 0..4 {
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                made.push(store.backup(Some(&usb), office.now.plus_seconds(number)).await.unwrap().path);
            }
            made
        };
        let ((), made) = tokio::join!(write, back_up);
        for path in made {
            let options = OpenOptions { unlock: Unlock::Key(store.key().clone()), accept_older: false };
            let copy = Workspace::open(&path, &options).await.unwrap();
            let rows = copy.list::<Suggestion>(Filter::all()).await.unwrap();
            assert_eq!(rows.len() % 2, 0);
            assert_eq!(copy.steps(1000).await.unwrap().len(), rows.len() / 2);
            assert!(copy.check().await.unwrap().sound());
            copy.close().await.unwrap();
        }
        assert_eq!(store.list::<Suggestion>(Filter::all()).await.unwrap().len(), 120);
    });
}

#[test]
fn old_backups_are_let_go_and_what_a_crash_left_behind_is_no_backup() {
    wait(async {
        let office = TestWorkspace::keyed().await;
        let own = office.path().join("backups");
        for day in 0..9 {
            for hour in [0, 6] {
                let moment = office.now.plus_seconds(day * 86_400 + hour * 3600);
                office.store().backup(None, moment).await.unwrap();
            }
        }
        let kept = office.store().backups().unwrap();
        assert!(kept.windows(2).all(|pair| pair[0].made_at > pair[1].made_at));
        let days: BTreeSet<_> = kept.iter().map(|backup| backup.made_at.date()).collect();
        assert!(days.len() >= 7 && kept.len() <= days.len() + 1, "{kept:?}");
        assert_eq!(fs::read_dir(&own).unwrap().count(), kept.len());

        for name in ["2026-07-30T09-00-00.part", "2026-07-30T09-00-01.gone"] {
            fs::create_dir(own.join(name)).unwrap();
            fs::write(own.join(name).join("workspace.db"), "half").unwrap();
        }
        fs::create_dir(own.join("2026-07-30T09-00-02")).unwrap();
        fs::write(own.join("2026-07-30T09-00-02").join("workspace.db"), "no key beside it").unwrap();
        assert_eq!(office.store().backups().unwrap(), kept);
        let again = office.store().backup(None, office.now.plus_seconds(20 * 86_400)).await.unwrap();
        assert!(again.check.sound());
        let twice = office.store().backup(None, office.now.plus_seconds(20 * 86_400)).await;
        assert!(matches!(twice, Err(StoreError::AlreadyThere(_))));
        assert!(!own.join("2026-07-30T09-00-00.part").exists());
    });
}
