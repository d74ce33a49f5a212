//! The versions of a note through the commands: listed, compared, brought back, asked for wrongly.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

async fn call(test: &TestOffice, name: &str, request: Value) -> Value {
    match dispatch(&test.office, name, request).await {
        Ok(answer) => answer,
        Err(error) => panic!("{name}: {error:?}"),
    }
}

#[test]
fn versions_are_listed_compared_and_brought_back_in_one_step() {
    wait(async {
        let test = TestOffice::new().await;
        let dongs = call(&test, "neighborhood_list", Value::Null).await;
        let new = json!({ "neighborhood": dongs[0]["id"], "title": "풍암동 간담회" });
        let meeting = call(&test, "meeting_create", new).await["id"].clone();
        let id = json!({ "id": meeting });
        assert_eq!(call(&test, "note_versions", id.clone()).await, json!([]));
        let lines =
            json!({ "meeting": meeting, "lines": [{ "text": "가로등 교체" }, { "text": "주차장 5면" }] });
        let lines = call(&test, "note_add", lines).await;
        let first = call(&test, "note_versions", id.clone()).await;
        let cut = json!({ "meeting": meeting, "lines": [lines[1]["id"]] });
        call(&test, "note_remove", cut).await;

        // The clock stands still, so all of it is one sitting, read up to its last letter.
        let versions = call(&test, "note_versions", id.clone()).await;
        assert_eq!((versions.as_array().expect("a list").len(), &versions[0]["now"]), (1, &json!(true)));
        let before = &first[0]["version"];
        let comparison = call(&test, "note_compare", json!({ "meeting": meeting, "before": before })).await;
        assert_eq!((&comparison["removed"], &comparison["added"]), (&json!(1), &json!(0)));
        assert_eq!(comparison["lines"][1]["words"], json!([{ "fate": "removed", "text": "주차장 5면" }]));
        let from_nothing = call(&test, "note_compare", json!({ "meeting": meeting, "after": before })).await;
        assert_eq!(from_nothing["added"], 2);

        call(&test, "note_restore", json!({ "meeting": meeting, "version": before })).await;
        let texts = |sheet: &Value| {
            let lines = sheet["lines"].as_array().expect("lines").clone();
            lines.iter().map(|line| line["text"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        let sheet = call(&test, "meeting_show", id.clone()).await;
        assert_eq!(texts(&sheet), ["가로등 교체", "주차장 5면"]);
        assert_eq!(sheet["lines"][1]["id"], lines[1]["id"], "what it was linked to finds it again");
        let versions = call(&test, "note_versions", id.clone()).await;
        assert_eq!(versions[0]["label"]["key"], "step-note-restore");
        call(&test, "undo", Value::Null).await;
        assert_eq!(texts(&call(&test, "meeting_show", id).await), ["가로등 교체"]);

        let unknown = json!({ "meeting": meeting, "version": 999_999 });
        let refused = dispatch(&test.office, "note_restore", unknown).await.expect_err("refused");
        assert_eq!(refused.statement.key, "note-version-unknown");
    });
}
