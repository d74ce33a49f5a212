//! Reading on the screen: the packet unmasked, unnumbered and logged; the reader's own marks nowhere but with the reader.

use alley_tests::{TestSession, wait};
use serde_json::{Value, json};

const REMARK: &str = "상인회장에게 먼저 사과할 것";

fn marks(visit: &Value) -> Value {
    json!({
        "visit": visit,
        "last": { "section": "시간계획", "offset": 0, "page": 3 },
        "pages": [{
            "place": { "section": "시간계획", "offset": 0, "page": 3 },
            "marked": true,
            "remark": REMARK,
            "strokes": [{ "tool": "pen", "points": [[0.25, 0.5], [0.5, 0.75]] }],
        }],
    })
}

async fn some_visit(test: &TestSession) -> Value {
    test.call("visits", Value::Null).await[0]["visit"]["id"].clone()
}

#[test]
fn marks_come_back_and_stand_in_nothing_that_leaves() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = some_visit(&test).await;
        let before = test.call("history", Value::Null).await;
        assert_eq!(test.call("reading_marks", json!({ "id": visit })).await["pages"], json!([]));
        test.call("reading_keep", marks(&visit)).await;

        // Another start of the program.
        test.call("session_close", Value::Null).await;
        test.call("session_sample", Value::Null).await;
        let reading = test.call("reading_open", json!({ "visit": visit, "typeFactor": 1.3 })).await;
        assert_eq!((&reading["marks"], &reading["setAside"]), (&marks(&visit), &json!(false)));
        assert!(reading["packet"]["pages"].as_u64() > Some(3));

        assert_eq!(test.call("history", Value::Null).await, before);
        let found = test.call("search", json!({ "query": "먼저 사과할" })).await;
        assert_eq!(found["hits"], json!([]));
        let log = test.call("packet_log", Value::Null).await;
        assert_eq!(log["issues"], json!([]));
        assert_eq!(
            (&log["accesses"][0]["action"], &log["accesses"][0]["reading"]),
            (&json!("open"), &json!(true))
        );
        test.call("session_close", Value::Null).await;
        assert_eq!(files_with(test.folder.path(), REMARK.as_bytes()), Vec::<String>::new());
    });
}

#[test]
fn another_person_on_the_same_machine_sees_none_of_them() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = some_visit(&test).await;
        test.call("reading_keep", marks(&visit)).await;
        let mut preferences = test.call("session", Value::Null).await["preferences"].clone();
        preferences["person"] = json!("김보좌");
        test.call("preferences_set", preferences).await;
        test.call("session_close", Value::Null).await;
        test.call("session_sample", Value::Null).await;
        assert_eq!(test.call("reading_marks", json!({ "id": visit })).await["pages"], json!([]));
    });
}

#[test]
fn marks_that_make_no_sense_are_not_kept() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = some_visit(&test).await;
        test.call("reading_keep", marks(&visit)).await;
        let mut large = marks(&visit);
        large["pages"][0]["remark"] = json!("가".repeat(12 * 1024 * 1024));
        assert_eq!(test.refused("reading_keep", large).await, "reading-marks-too-many");
        assert_eq!(test.call("reading_marks", json!({ "id": visit })).await, marks(&visit));
    });
}

/// The files below a folder in which some bytes can be read.
fn files_with(folder: &std::path::Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_with(&path, bytes));
        } else if std::fs::read(&path).expect("a file").windows(bytes.len()).any(|part| part == bytes) {
            found.push(path.display().to_string());
        }
    }
    found
}
