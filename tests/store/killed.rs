//! The process is killed in the middle of its work, again and again. What it had said was done is there, and nothing
//! is there by halves.

use std::{path::PathBuf, time::Duration};

use alley_core::entity::{DataSetKind, Suggestion};
use alley_store::{ChangesSince, Filter, OpenOptions, Unlock, Workspace};
use alley_tests::{Copies, TestWorkspace, neighborhood, numbered_suggestion, wait};
use proptest::{
    prelude::Rng,
    test_runner::{RngAlgorithm, TestRng},
};

use crate::process::{Process, command};

/// Starts the work, lets it go on for a while, kills it, and gives what it had said was done.
fn killed(
    work: &str,
    office: &TestWorkspace,
    key: &std::path::Path,
    first: u32,
    milliseconds: u64,
) -> Vec<String> {
    let mut process = Process::start(command(work, &office.path(), key, first));
    assert_eq!(process.line(), "open");
    // At least one step, so that each round has something to lose.
    let mut said = vec![process.line()];
    std::thread::sleep(Duration::from_millis(milliseconds));
    said.extend(process.kill());
    assert!(said.iter().all(|line| !line.is_empty() && line != "error"), "{said:?}");
    said
}

async fn office() -> (TestWorkspace, PathBuf) {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    office.apply("dong", |change| _ = change.create(&dong)).await.unwrap();
    let key = office.beside("key");
    office.store().write_key_file(&key).unwrap();
    office.close().await;
    (office, key)
}

#[test]
fn of_changes_that_were_acknowledged_none_is_lost() {
    wait(async {
        let (mut office, key) = office().await;
        let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut next = 0;
        for _ in 0..50 {
            let said = killed("apply", &office, &key, next, u64::from(random.next_u32() % 40));
            let last: u32 = said.last().unwrap().parse().unwrap();
            assert_eq!(said.len() as u32, last + 1 - next);
            office.try_open().await.unwrap();
            let rows = office.store().list::<Suggestion>(Filter::all().order("number")).await.unwrap();
            let numbers: Vec<u32> = rows.iter().map(|row| row.number.parse().unwrap()).collect();
            // All that was said, in one piece, and at most the one that was done but not yet said.
            assert_eq!(numbers, (0..numbers.len() as u32).collect::<Vec<_>>());
            assert!((last + 1..=last + 2).contains(&(numbers.len() as u32)), "{last} {}", numbers.len());
            assert!(office.store().check().await.unwrap().sound());
            next = numbers.len() as u32;
            office.close().await;
        }
    });
}

#[test]
fn an_import_is_there_whole_or_not_at_all() {
    wait(async {
        let (mut office, key) = office().await;
        let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut next = 1;
        for _ in 0..30 {
            let said = killed("import", &office, &key, next, u64::from(random.next_u32() % 60));
            let last: u32 = said.last().unwrap().parse().unwrap();
            office.try_open().await.unwrap();
            let versions = office.store().data_sets(DataSetKind::Stores).await.unwrap();
            let newest: u32 =
                versions[0].file_name["stores-".len()..].trim_end_matches(".csv").parse().unwrap();
            assert!((last..=last + 1).contains(&newest), "{last} {newest}");
            for version in versions {
                let rows = office.store().stores(version.id).await.unwrap();
                assert_eq!(rows.len(), 400, "{}", version.file_name);
            }
            assert!(office.store().check().await.unwrap().sound());
            next = newest + 1;
            office.close().await;
        }
    });
}

#[test]
fn a_change_file_comes_in_whole_or_not_at_all() {
    wait(async {
        const FILES: u32 = 24;
        const ROWS: u32 = 40;
        let (mut office, key) = office().await;
        office.try_open().await.unwrap();
        let mut copies = Copies::of(office, &[0, 0]).await;
        for file in 0..FILES {
            let now = copies.office.now;
            let rows = (file * ROWS..(file + 1) * ROWS)
                .map(|number| numbered_suggestion(now, number, "저녁마다 주차가 어렵습니다"));
            let rows: Vec<Suggestion> = rows.collect();
            copies.apply(1, |change| rows.iter().for_each(|row| _ = change.create(row))).await.unwrap();
            let now = copies.now(1);
            copies.export_since(1, ChangesSince::Moment(now)).await;
        }
        let Copies { mut office, copies, .. } = copies;
        for copy in copies {
            copy.store.close().await.unwrap();
        }
        let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut next = 1;
        while next <= FILES {
            let said = killed("exchange", &office, &key, next, u64::from(random.next_u32() % 120));
            let last = said.iter().filter_map(|line| line.parse().ok()).max().unwrap_or(next - 1);
            office.try_open().await.unwrap();
            let rows = office.store().list::<Suggestion>(Filter::all()).await.unwrap().len() as u32;
            assert_eq!(rows % ROWS, 0);
            // All that was said, and at most the one that was done but not yet said.
            assert!((last..=last + 1).contains(&(rows / ROWS)), "{last} {rows}");
            assert!(office.store().check().await.unwrap().sound());
            next = rows / ROWS + 1;
            office.close().await;
        }
    });
}

#[test]
fn a_backup_counts_only_when_it_is_whole() {
    wait(async {
        let (mut office, key) = office().await;
        office.try_open().await.unwrap();
        let now = office.now;
        office
            .apply("log", |change| {
                for number in 0..300 {
                    change.create(&numbered_suggestion(now, number, "가로등"));
                }
            })
            .await
            .unwrap();
        office.close().await;
        let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let unlock = Unlock::KeyFile(key.clone());
        for round in 0..20 {
            let said = killed("backup", &office, &key, round * 1000, u64::from(random.next_u32() % 90));
            let copies = office.beside("copies");
            let mut whole = Vec::new();
            for entry in std::fs::read_dir(&copies).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_none() {
                    let options = OpenOptions { unlock: unlock.clone(), accept_older: false };
                    let copy = Workspace::open(&path, &options).await.unwrap();
                    assert_eq!(copy.list::<Suggestion>(Filter::all()).await.unwrap().len(), 300);
                    copy.close().await.unwrap();
                    whole.push(path.display().to_string());
                }
            }
            assert!(said.iter().all(|path| whole.contains(path)));
            assert!(whole.len() <= said.len() + 1);
            std::fs::remove_dir_all(&copies).unwrap();
            office.try_open().await.unwrap();
            assert!(office.store().check().await.unwrap().sound());
            office.close().await;
        }
    });
}
