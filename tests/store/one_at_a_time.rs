//! One process at a time, and no step back in time without being told.

use alley_core::entity::Suggestion;
use alley_store::{Filter, OpenOptions, StoreError, Workspace};
use alley_tests::{TestWorkspace, actor, suggestion, wait};

use crate::process::{Process, command};

#[test]
fn a_second_opening_is_refused_here_and_in_another_process() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let key = office.beside("key");
        office.store().write_key_file(&key).unwrap();
        assert!(matches!(Workspace::open(&office.path(), &office.options()).await, Err(StoreError::InUse)));
        let mut second = Process::start(command("serve", &office.path(), &key, 0));
        assert_eq!(second.line(), "error store-in-use");
        second.kill();

        office.close().await;
        let mut second = Process::start(command("serve", &office.path(), &key, 0));
        assert_eq!(second.line(), "open");
        assert!(matches!(office.try_open().await, Err(StoreError::InUse)));
        assert!(matches!(
            Workspace::restore(&office.path(), &office.path(), &office.options().unlock, office.now).await,
            Err(StoreError::InUse)
        ));
        second.kill();
        office.try_open().await.unwrap();
    });
}

#[test]
fn a_lost_log_and_an_old_copy_are_noticed_and_can_be_accepted() {
    wait(async {
        for old_copy in [false, true] {
            let mut office = TestWorkspace::keyed().await;
            let first = suggestion(&office, "1", "하나");
            office.apply("log", |change| _ = change.create(&first)).await.unwrap();
            office.close().await;
            let (file, copy) = (office.path().join("workspace.db"), office.beside("copy.db"));
            std::fs::copy(&file, &copy).unwrap();
            office.try_open().await.unwrap();
            let device = office.store().info().device;
            let second = suggestion(&office, "2", "둘");
            office.apply("log", |change| _ = change.create(&second)).await.unwrap();
            if old_copy {
                office.close().await;
                std::fs::copy(&copy, &file).unwrap();
            } else {
                // The log is taken away while the app is running, as a cleaning program would.
                let wal = office.path().join("workspace.db-wal");
                let kept = std::fs::read(&file).unwrap();
                assert!(std::fs::metadata(&wal).unwrap().len() > 0);
                office.crash();
                std::thread::sleep(std::time::Duration::from_millis(300));
                let _ = std::fs::remove_file(&wal);
                let _ = std::fs::remove_file(office.path().join("workspace.db-shm"));
                std::fs::write(&file, kept).unwrap();
            }
            let refused = office.try_open().await;
            assert!(
                matches!(refused, Err(StoreError::OlderThanSeen { found: 1, expected: 2 })),
                "{refused:?}"
            );
            // Told once more as long as nobody decides.
            assert!(matches!(office.try_open().await, Err(StoreError::OlderThanSeen { .. })));

            let accepted = OpenOptions { accept_older: true, ..office.options() };
            let open = Workspace::open(&office.path(), &accepted).await.unwrap();
            assert_eq!(open.list::<Suggestion>(Filter::all()).await.unwrap(), [first]);
            assert_ne!(open.info().device, device, "its next changes must not pass for the lost ones");
            open.close().await.unwrap();
            office.try_open().await.unwrap();
            office.apply("log", |change| _ = change.create(&second)).await.unwrap();
            assert_eq!(office.store().list::<Suggestion>(Filter::all()).await.unwrap().len(), 2);
        }
    });
}

#[test]
fn what_is_written_is_seen_by_every_reader_at_once() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        for number in 0..30 {
            let row = suggestion(&office, &number.to_string(), "가로등");
            office.apply("log", |change| _ = change.create(&row)).await.unwrap();
            for found in [(); 6].map(|()| office.store().find::<Suggestion>(row.id)) {
                assert!(found.await.unwrap().is_some());
            }
        }
        // All four readers busy at once while the writer goes on.
        let store = office.store();
        let mut change = alley_core::change::Change::new(alley_core::statement::Statement::new("log"));
        change.create(&suggestion(&office, "31", "가로등"));
        let list = || store.list::<Suggestion>(Filter::all());
        let actor = actor();
        let (written, a, b, c) =
            tokio::join!(store.apply(&actor, office.now, change), list(), list(), list());
        written.unwrap();
        assert!([a, b, c].into_iter().all(|rows| rows.unwrap().len() >= 30));
        assert_eq!(list().await.unwrap().len(), 31);
    });
}
