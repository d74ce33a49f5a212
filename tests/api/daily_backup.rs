//! Backups that nobody asks for: one a day, told when they do not work, one more when the workspace is closed.

use std::path::PathBuf;

use alley_tests::{TestSession, at, wait};
use serde_json::{Value, json};

async fn folder(test: &TestSession) -> PathBuf {
    let state = test.call("session", json!({})).await;
    PathBuf::from(state["open"]["folder"].as_str().expect("a folder"))
}

async fn count(test: &TestSession) -> usize {
    test.call("backups", json!({})).await.as_array().map_or(0, Vec::len)
}

#[test]
fn a_workspace_gets_one_backup_a_day() {
    wait(async {
        let test = TestSession::new().await;
        let standing = test.call("backup_standing", json!({})).await;
        assert_eq!((&standing["last"], &standing["due"]), (&Value::Null, &json!(true)));
        test.session.host.set_clock(at(2026, 11, 24, 9, 0));
        let standing = test.call("backup_keep", json!({})).await;
        assert_eq!(standing["last"], "2026-11-24T09:00:00");
        assert_eq!((&standing["due"], &standing["failed"]), (&json!(false), &Value::Null));
        test.session.host.set_clock(at(2026, 11, 25, 4, 59));
        test.call("backup_keep", json!({})).await;
        assert_eq!(count(&test).await, 1, "the one of yesterday morning is young enough");
        test.session.host.set_clock(at(2026, 11, 25, 5, 0));
        test.call("backup_keep", json!({})).await;
        assert_eq!(count(&test).await, 2);
        // What was made can be put back.
        let newest = test.call("backups", json!({})).await[0]["path"].clone();
        assert_eq!(test.call("backup_drill", json!({ "backup": newest })).await["check"]["sound"], true);
    });
}

#[test]
fn three_days_without_a_backup_are_too_long_and_a_clock_that_went_wrong_stops_none() {
    wait(async {
        let test = TestSession::new().await;
        test.call("backup_keep", json!({})).await;
        test.session.host.set_clock(at(2026, 11, 26, 9, 0));
        let standing = test.call("backup_standing", json!({})).await;
        assert_eq!((&standing["days"], &standing["tooLong"]), (&json!(3), &json!(false)));
        test.session.host.set_clock(at(2026, 11, 27, 9, 0));
        let standing = test.call("backup_standing", json!({})).await;
        assert_eq!((&standing["days"], &standing["tooLong"]), (&json!(4), &json!(true)));
        // The newest is of a day that has not come yet.
        test.session.host.set_clock(at(2025, 1, 2, 9, 0));
        assert_eq!(test.call("backup_standing", json!({})).await["due"], true);
        for _ in 0..2 {
            test.call("backup_keep", json!({})).await;
            assert_eq!(count(&test).await, 2, "one is made, and then it is young enough");
        }
    });
}

#[test]
fn a_backup_that_does_not_work_is_told_until_one_does() {
    wait(async {
        let test = TestSession::new().await;
        let backups = folder(&test).await.join("backups");
        std::fs::write(&backups, "something else stands here").expect("a file");
        let standing = test.call("backup_keep", json!({})).await;
        assert_eq!(standing["failed"]["why"]["key"], "store-file");
        assert_eq!(standing["failed"]["at"], "2026-11-23T09:00:00");
        std::fs::remove_file(&backups).expect("removed");
        // The workspace is as it was, and the next try clears the word.
        test.call("department_create", json!({ "name": "골목과", "position": 90 })).await;
        let standing = test.call("backup_keep", json!({})).await;
        assert_eq!(standing["failed"], Value::Null);
        assert_eq!(standing["last"], "2026-11-23T09:00:00");
    });
}

#[test]
fn closing_makes_the_backup_that_is_due() {
    wait(async {
        let test = TestSession::new().await;
        let folder = folder(&test).await;
        test.call("session_close", json!({})).await;
        let made: Vec<_> = std::fs::read_dir(folder.join("backups")).expect("backups").flatten().collect();
        assert_eq!(made.len(), 1);
        assert!(made.iter().all(|backup| backup.path().join("workspace.db").is_file()));
    });
}
