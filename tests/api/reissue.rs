//! A packet made again: what changed since the one in people's hands, and its changed pages alone.

use alley_tests::{TestSession, wait};
use serde_json::{Value, json};

async fn next_visit(test: &TestSession) -> Value {
    let visits = test.call("visits", json!({ "from": "2026-11-23" })).await;
    visits[0]["visit"].clone()
}

#[test]
fn only_the_changed_pages_are_made_once_there_is_a_packet_to_compare_with() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let request = |changes: Value, file: &str| json!({ "visit": visit["id"], "file": test.pick(file), "changes": changes, "again": true });
        assert_eq!(test.refused("packets_make", request(json!("only"), "a.pdf")).await, "packet-no-earlier");
        let whole = test.call("packets_make", request(Value::Null, "a.pdf")).await;
        let pages = whole["packets"][0]["pages"].as_u64().expect("pages");
        assert_eq!(whole["packets"][0]["changedPages"], Value::Null);

        // Nothing changed: nothing is made, and the answer says of which dong.
        let same = test.call("packets_make", request(json!("only"), "b.pdf")).await;
        assert_eq!(
            (same["packets"].as_array().map(Vec::len), same["same"].as_array().map(Vec::len)),
            (Some(0), Some(1))
        );
        assert!(!test.folder.path().join("b.pdf").exists());

        test.call("visit_update", json!({ "id": visit["id"], "patch": { "purpose": "새 방문 목적" } })).await;
        let only = test.call("packets_make", request(json!("only"), "b.pdf")).await;
        let packet = &only["packets"][0];
        assert_eq!(packet["changedPages"], json!([1]), "{packet}");
        // Page one and the list.
        assert_eq!(packet["pages"], 2);
        // A second copy is compared with the packet before, not with the first copy.
        let copy = test.call("packets_make", request(json!("only"), "c.pdf")).await;
        assert_eq!(copy["packets"][0]["changedPages"], json!([1]));
        let marked = test.call("packets_make", request(json!("marked"), "d.pdf")).await;
        assert_eq!(marked["packets"][0]["pages"].as_u64(), Some(pages + 1));
    });
}

#[test]
fn changes_are_neither_marked_on_a_card_nor_taken_out_of_a_booklet() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        for (paper, changes) in [("card", "marked"), ("card", "only"), ("booklet", "only")] {
            let request = json!({ "visit": visit["id"], "file": test.pick("x.pdf"), "paper": paper, "changes": changes });
            assert_eq!(
                test.refused("packets_make", request).await,
                "packet-changes-paper",
                "{paper} {changes}"
            );
        }
    });
}
