//! Whatever a page or a script sends, every command answers: a response or an error with a key, never a panic.

use alley_api::{COMMANDS, SESSION_COMMANDS, dispatch};
use alley_tests::{TestOffice, TestSession, wait};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};

/// Values of every kind, some of them named as fields are.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("00000000-0000-7000-8000-000000000000")),
        Just(json!("2026-02-30")),
        Just(json!("풍암동")),
    ];
    let names = prop::sample::select(vec![
        "id",
        "patch",
        "visit",
        "text",
        "name",
        "file",
        "folder",
        "query",
        "lines",
        "all",
        "neighborhood",
        "limit",
        "number",
        "position",
        "state",
    ]);
    leaf.prop_recursive(3, 24, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(names.clone(), inner, 0..6).prop_map(|map| Value::Object(
                map.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            )),
        ]
    })
}

#[test]
fn every_command_survives_every_request() {
    wait(async {
        let test = TestOffice::new().await;
        let mut runner = TestRunner::deterministic();
        // Commands that fill the disk with files or rows on any request are asked elsewhere.
        let long = ["sample_add", "packets_make", "backup_make", "changes_copy"];
        for name in COMMANDS.iter().filter(|name| !long.contains(name)) {
            for _ in 0..6 {
                let request = value().new_tree(&mut runner).expect("a value").current();
                if let Err(error) = dispatch(&test.office, name, request).await {
                    assert!(!error.statement.key.is_empty(), "{name}");
                }
            }
        }
        assert!(dispatch(&test.office, "no_such_command", Value::Null).await.is_err());
        assert!(test.office.store.check().await.expect("a check").sound());
    });
}

/// Requests that a page gone wrong, or somebody who got into it, would try.
fn attacks() -> Vec<(&'static str, Value)> {
    let mut deep = json!("x");
    for _ in 0..100 {
        deep = json!({ "patch": [deep] });
    }
    let huge = "가".repeat(300_000);
    let nul = "a\u{0}b";
    let everywhere = |value: &Value| {
        let names =
            ["id", "folder", "name", "text", "query", "file", "backup", "pack", "kind", "current", "person"];
        Value::Object(names.iter().map(|name| ((*name).to_owned(), value.clone())).collect())
    };
    vec![
        ("no object", json!([1, 2, 3])),
        ("a number", json!(-1)),
        ("a bare text", json!("'; DROP TABLE person; --")),
        ("deep", deep.clone()),
        ("deep inside", everywhere(&deep)),
        ("huge", everywhere(&json!(huge))),
        ("nul", everywhere(&json!(nul))),
        ("a path", everywhere(&json!("../../../../etc/passwd"))),
        ("an absolute path", everywhere(&json!("/etc/passwd"))),
        ("numbers beyond all bounds", everywhere(&json!(1e308))),
        ("only a path", json!({ "folder": "/etc", "backup": "/etc" })),
        ("only a file", json!({ "file": "/tmp/alley-hostile" })),
        ("a prototype", json!({ "__proto__": { "role": "mayor" }, "constructor": nul })),
    ]
}

#[test]
fn every_command_of_a_window_survives_every_attack() {
    wait(async {
        let test = TestSession::new().await;
        let mut runner = TestRunner::deterministic();
        let long = ["sample_add", "session_sample", "packets_make", "backup_make", "changes_copy"];
        let names = COMMANDS.iter().chain(SESSION_COMMANDS).filter(|name| !long.contains(name));
        for name in names {
            let mut requests: Vec<(&str, Value)> = attacks();
            requests
                .extend((0..3).map(|_| ("any", value().new_tree(&mut runner).expect("a value").current())));
            for (kind, request) in requests {
                if let Err(error) = test.session.call(name, request).await {
                    assert!(!error.statement.key.is_empty(), "{name} {kind}");
                    assert_ne!(error.statement.key, "internal", "{name} {kind}: {error:?}");
                }
            }
            // Whatever closed the workspace is undone, so that the next command meets an open one.
            if test.session.office().await.is_err() {
                let state = test.call("session", Value::Null).await;
                let folder = state["recent"][0]["folder"].clone();
                let open = json!({ "folder": folder, "passphrase": alley_tests::PASSPHRASE });
                test.call("session_open", open).await;
            }
        }
        assert!(!std::path::Path::new("/tmp/alley-hostile").exists());
        assert_eq!(test.call("check", Value::Null).await["sound"], true);
    });
}

/// Those that fill the disk, or a workspace with rows: they refuse what is not theirs before they begin.
#[test]
fn what_fills_the_disk_refuses_every_attack() {
    wait(async {
        let test = TestSession::new().await;
        let before = test.call("history", json!({ "limit": 1 })).await;
        for name in ["sample_add", "session_sample", "packets_make", "backup_make", "changes_copy"] {
            for (kind, request) in attacks() {
                // The sample asks for nothing, and reads nothing of what it is given.
                if name.contains("sample") && request.is_object() {
                    continue;
                }
                let error = test.session.call(name, request).await.expect_err(kind);
                assert!(!error.statement.key.is_empty(), "{name} {kind}");
                assert_ne!(error.statement.key, "internal", "{name} {kind}: {error:?}");
            }
        }
        assert_eq!(test.call("history", json!({ "limit": 1 })).await, before);
        assert!(!std::path::Path::new("/tmp/alley-hostile").exists());
    });
}
