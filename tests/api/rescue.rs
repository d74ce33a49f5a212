//! A workspace that does not open: its backups are listed, one of them takes its place, and nothing is thrown away.

use std::{fs, path::PathBuf};

use alley_tests::{PASSPHRASE, TestSession, wait};
use serde_json::{Value, json};

/// A closed workspace with a backup, and a department that was made after it.
struct Closed {
    test: TestSession,
    folder: PathBuf,
}

impl Closed {
    async fn new() -> Self {
        let test = TestSession::new().await;
        test.call("department_create", json!({ "name": "먼저 있던 과", "position": 90 })).await;
        test.call("backup_make", json!({})).await;
        let state = test.call("session", json!({})).await;
        let folder = PathBuf::from(state["open"]["folder"].as_str().expect("a folder"));
        Self { test, folder }
    }

    fn named(&self) -> Value {
        json!(self.folder.display().to_string())
    }

    async fn rescue(&self, passphrase: &str) -> Result<Value, alley_api::ApiError> {
        let backups = self.test.call("session_backups", json!({ "folder": self.named() })).await;
        let backup = backups[0]["path"].clone();
        let request = json!({ "folder": self.named(), "backup": backup, "passphrase": passphrase });
        self.test.session.call("session_rescue", request).await
    }
}

#[test]
fn a_damaged_workspace_gets_its_backup_in_its_place() {
    wait(async {
        let closed = Closed::new().await;
        let test = &closed.test;
        test.call("session_close", json!({})).await;
        fs::write(closed.folder.join("workspace.db"), [7; 8192]).expect("damaged");
        let open = json!({ "folder": closed.named(), "passphrase": PASSPHRASE });
        assert_eq!(test.refused("session_open", open).await, "store-not-a-database");
        let wrong = closed.rescue("틀린 암호입니다").await.expect_err("a wrong passphrase");
        assert_eq!(wrong.code, alley_api::Code::WrongKey);
        let restored = closed.rescue(PASSPHRASE).await.expect("restored");
        assert_eq!(restored["state"]["open"]["folder"], closed.named());
        let aside = restored["done"]["setAside"].as_str().expect("a place");
        assert_eq!(fs::read(PathBuf::from(aside).join("workspace.db")).expect("kept"), [7; 8192]);
        assert!(test.call("department_list", json!({})).await.to_string().contains("먼저 있던 과"));
        assert_eq!(test.call("check", json!({})).await["sound"], true);
    });
}

#[test]
fn a_workspace_that_opens_is_restored_from_within_alone() {
    wait(async {
        let closed = Closed::new().await;
        let refused = closed.rescue(PASSPHRASE).await.expect_err("it is open");
        assert_eq!(refused.statement.key, "session-opens-well");
        closed.test.call("department_create", json!({ "name": "나중에 생긴 과", "position": 91 })).await;
        closed.test.call("session_close", json!({})).await;
        let refused = closed.rescue(PASSPHRASE).await.expect_err("it opens");
        assert_eq!(refused.statement.key, "session-opens-well");
        let open = json!({ "folder": closed.named(), "passphrase": PASSPHRASE });
        closed.test.call("session_open", open).await;
        assert!(closed.test.call("department_list", json!({})).await.to_string().contains("나중에 생긴 과"));
    });
}

#[test]
fn an_older_copy_opens_once_a_person_says_so() {
    wait(async {
        let closed = Closed::new().await;
        let test = &closed.test;
        test.call("session_close", json!({})).await;
        let older = fs::read(closed.folder.join("workspace.db")).expect("a file");
        let open = json!({ "folder": closed.named(), "passphrase": PASSPHRASE });
        test.call("session_open", open.clone()).await;
        test.call("department_create", json!({ "name": "나중에 생긴 과", "position": 91 })).await;
        test.call("session_close", json!({})).await;
        fs::write(closed.folder.join("workspace.db"), older).expect("an older copy");
        assert_eq!(test.refused("session_open", open).await, "store-older-than-seen");
        let accepted = json!({ "folder": closed.named(), "passphrase": PASSPHRASE, "acceptOlder": true });
        test.call("session_open", accepted).await;
        let names = test.call("department_list", json!({})).await.to_string();
        assert!(names.contains("먼저 있던 과") && !names.contains("나중에 생긴 과"), "{names}");
    });
}
