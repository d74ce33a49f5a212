//! What a window's session keeps apart: who may write, what is locked, what opens it, what a diagnostics file says.

use alley_api::{COMMANDS, session};
use alley_tests::{PASSPHRASE, TestSession, wait};
use serde_json::{Value, json};

async fn person(test: &TestSession, name: &str, role: &str) -> Value {
    let person = test.call("person_create", json!({ "name": name, "role": role })).await;
    person["id"].clone()
}

#[test]
fn a_viewer_stays_one_at_the_next_start() {
    wait(async {
        let test = TestSession::new().await;
        let (viewer, aide) = (person(&test, "한보라", "viewer").await, person(&test, "강비서", "aide").await);
        let state = test.call("session_person", json!({ "person": viewer })).await;
        assert_eq!(state["open"]["role"], "viewer");
        assert_eq!(state["open"]["person"], "한보라");
        test.call("suggestions", json!({})).await;
        test.call("search", json!({ "query": "풍암동" })).await;
        // Another start of the program finds the same person.
        test.call("session_lock", json!({})).await;
        let folder = test.call("session", json!({})).await["locked"]["folder"].clone();
        let open = json!({ "folder": folder, "passphrase": PASSPHRASE });
        assert_eq!(test.call("session_open", open).await["open"]["role"], "viewer");
        test.call("session_person", json!({ "person": aide, "current": PASSPHRASE })).await;
        test.call("department_create", json!({ "name": "골목과", "position": 90 })).await;
        let steps = test.call("history", json!({})).await;
        assert_eq!(steps[0]["person"], "강비서");
    });
}

#[test]
fn a_locked_workspace_answers_nothing_until_it_is_unlocked() {
    wait(async {
        let test = TestSession::new().await;
        let state = test.call("session_lock", json!({})).await;
        assert_eq!(state["open"], Value::Null);
        assert_eq!(state["locked"]["withoutPassphrase"], false);
        let folder = state["locked"]["folder"].clone();
        for name in COMMANDS {
            assert_eq!(test.refused(name, json!({})).await, "session-closed", "{name}");
        }
        let wrong = json!({ "folder": folder, "passphrase": "틀린 암호입니다" });
        assert_eq!(test.refused("session_open", wrong).await, "store-wrong-key");
        assert_eq!(test.call("session", json!({})).await["locked"]["folder"], folder, "still locked");
        let right = json!({ "folder": folder, "passphrase": PASSPHRASE });
        let state = test.call("session_open", right).await;
        assert_eq!(state["locked"], Value::Null);
        assert_eq!(state["open"]["name"], "서구");
    });
}

#[test]
fn a_passphrase_changes_only_for_somebody_who_knows_it() {
    wait(async {
        let test = TestSession::new().await;
        let fresh = "새로 정한 골목 암호";
        let wrong = json!({ "current": "틀린 암호입니다", "fresh": fresh });
        assert_eq!(test.refused("session_passphrase", wrong).await, "store-wrong-key");
        let short = json!({ "current": PASSPHRASE, "fresh": "짧다" });
        assert_eq!(test.refused("session_passphrase", short).await, "session-passphrase-short");
        test.call("session_passphrase", json!({ "current": PASSPHRASE, "fresh": fresh })).await;
        let code = test.call("session_recovery", json!({ "current": fresh })).await["recoveryCode"].clone();
        // The new code proves as well as the passphrase does.
        test.call("session_passphrase", json!({ "current": code, "fresh": "세 번째 골목 암호" })).await;
        assert_eq!(
            test.call("session_keys", json!({})).await,
            json!({ "passphrase": true, "keyFile": false, "keychain": false })
        );
        test.call("session_keychain", json!({ "keep": true })).await;
        let state = test.call("session_lock", json!({})).await;
        assert_eq!(state["locked"]["withoutPassphrase"], true);
        let open = json!({ "folder": state["locked"]["folder"] });
        test.call("session_open", open).await;
        assert_eq!(test.call("session_keychain", json!({ "keep": false })).await["keychain"], false);
    });
}

#[test]
fn a_backup_is_drilled_and_restored_and_what_was_there_is_set_aside() {
    wait(async {
        let test = TestSession::new().await;
        test.call("department_create", json!({ "name": "먼저 있던 과", "position": 90 })).await;
        let made = test.call("backup_make", json!({})).await;
        let named = json!({ "backup": made["path"] });
        assert_eq!(test.call("backup_drill", named.clone()).await["check"]["sound"], true);
        test.call("department_create", json!({ "name": "나중에 생긴 과", "position": 91 })).await;
        let restored = test.call("session_restore", named).await;
        let aside = restored["done"]["setAside"].as_str().expect("a place").to_owned();
        assert!(std::path::Path::new(&aside).join("workspace.db").is_file());
        let names = test.call("department_list", json!({})).await.to_string();
        assert!(names.contains("먼저 있던 과") && !names.contains("나중에 생긴 과"), "{names}");
        // The drill left nothing behind, and a folder that is no backup is refused with the workspace open as before.
        let folder = restored["state"]["open"]["folder"].as_str().expect("a folder").to_owned();
        assert!(!std::path::Path::new(&folder).join("restore-drill").exists());
        let nothing = json!({ "backup": test.pick("nothing here") });
        assert_eq!(test.refused("session_restore", nothing).await, "store-no-workspace");
        assert_eq!(test.call("session", json!({})).await["open"]["folder"], folder);
    });
}

#[test]
fn a_diagnostics_file_names_nobody() {
    wait(async {
        let test = TestSession::closed();
        test.call("session_sample", json!({})).await;
        person(&test, "한보라", "viewer").await;
        test.call(
            "suggestion_log",
            json!({ "text": "가로등", "senderName": "임꺽정", "senderPhone": "010-0000-4321" }),
        )
        .await;
        // What goes wrong is told by its key alone, however much the request said.
        let named = json!({ "id": "00000000-0000-7000-8000-000000000000", "patch": { "name": "홍길동" } });
        test.refused("person_update", named).await;
        test.refused("임꺽정 01000004321", json!({})).await;
        let file = test.pick("diagnostics.txt");
        let text = test.call("session_diagnostics", json!({ "file": file })).await["text"].clone();
        let text = text.as_str().expect("a text");
        assert_eq!(
            std::fs::read_to_string(test.folder.path().join("diagnostics.txt")).ok().as_deref(),
            Some(text)
        );
        for wanted in ["version = ", "suggestion = ", "sound = true", "person_update store-no-such-row"] {
            assert!(text.contains(wanted), "{wanted}: {text}");
        }
        let folder = test.folder.path().display().to_string();
        assert!(!text.contains(&folder), "{text}");
        assert_eq!(text.chars().filter(|letter| ('가'..='힣').contains(letter)).count(), 0, "{text}");
        let digits = text.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max();
        assert!(digits < Some(9), "a number as long as a phone number: {text}");
    });
}

#[test]
fn a_workspace_named_at_the_start_that_wants_a_passphrase_stands_in_the_list() {
    wait(async {
        let test = TestSession::new().await;
        let state = test.call("session", json!({})).await;
        let folder = state["open"]["folder"].as_str().expect("a folder").to_owned();
        test.call("session_close", json!({})).await;
        let elsewhere = TestSession::closed();
        let refused = session::open_at_start(&elsewhere.session, std::path::Path::new(&folder)).await;
        assert_eq!(refused.expect_err("nobody typed anything").code, alley_api::Code::WrongKey);
        assert_eq!(elsewhere.call("session", json!({})).await["recent"][0]["folder"], folder);
        let open = json!({ "folder": folder, "passphrase": PASSPHRASE });
        assert_eq!(elsewhere.call("session_open", open).await["open"]["folder"], folder);
    });
}
