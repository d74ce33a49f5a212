//! Whatever a page or a script sends, every command answers: a response or an error with a key, never a panic.

use alley_api::{COMMANDS, dispatch};
use alley_tests::{TestOffice, wait};
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
        let long = ["sample_add", "packets_make", "backup_make"];
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
