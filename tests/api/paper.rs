//! Packets on paper: printed with copies and both sides, numbered, logged, and known to be out of date.

use alley_api::session::Sides;
use alley_tests::{PRINTER, TestSession, wait};
use serde_json::{Value, json};

/// The next visit of the sample.
async fn next_visit(test: &TestSession) -> Value {
    let visits = test.call("visits", json!({ "from": "2026-11-23" })).await;
    visits[0]["visit"].clone()
}

fn order(visit: &Value, office: bool, copies: u32) -> Value {
    let copy = json!({ "recipient": "구청장", "purpose": "현장 방문" });
    json!({
        "packet": { "visit": visit["id"], "short": true, "officeCopy": if office { copy } else { Value::Null } },
        "printer": PRINTER, "copies": copies, "sides": "long-edge",
    })
}

#[test]
fn masked_copies_go_as_one_order_and_unmasked_ones_each_with_its_number() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let printed = test.call("packets_print", order(&visit, false, 3)).await;
        assert_eq!((&printed["copies"], printed["packets"].as_array().map(Vec::len)), (&json!(3), Some(1)));
        let sent = test.session.host.printed();
        assert_eq!((sent.len(), sent[0].0.copies, sent[0].0.sides), (1, 3, Sides::LongEdge));
        assert!(sent[0].1.starts_with(b"%PDF-"));

        test.call("packets_print", order(&visit, true, 2)).await;
        let sent = test.session.host.printed();
        assert_eq!((sent.len(), sent[1].0.copies, sent[2].0.copies), (3, 1, 1));
        assert_ne!(sent[1].1, sent[2].1);
        let log = test.call("packet_log", Value::Null).await;
        let issues = log["issues"].as_array().expect("issues");
        let copies: Vec<_> =
            issues.iter().map(|issue| (issue["copy"].clone(), issue["copies"].clone())).collect();
        assert_eq!(copies, [(json!(2), json!(1)), (json!(1), json!(1)), (json!(0), json!(3))]);
        assert!(issues.iter().all(|issue| issue["visit"] == visit["id"] && issue["printer"] == PRINTER));
        assert_eq!(log["accesses"].as_array().map(Vec::len), Some(2), "{log}");
        // No file stays behind.
        let left = std::fs::read_dir(test.folder.path().join("print")).expect("the folder").count();
        assert_eq!(left, 0);
    });
}

#[test]
fn without_a_printer_the_viewer_opens_one_copy_and_closing_takes_it_away() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let mut request = order(&visit, true, 5);
        request["printer"] = Value::Null;
        test.call("packets_print", request).await;
        let opened = test.session.host.opened();
        assert_eq!(opened.len(), 1);
        assert!(opened[0].is_file());
        assert_eq!(test.call("packet_log", Value::Null).await["issues"][0]["copies"], 0);
        test.call("session_close", Value::Null).await;
        assert!(!opened[0].exists());
    });
}

#[test]
fn a_wrong_printer_a_jam_or_no_copies_print_nothing() {
    wait(async {
        let mut test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let mut elsewhere = order(&visit, false, 1);
        elsewhere["printer"] = json!("Lobby");
        assert_eq!(test.refused("packets_print", elsewhere).await, "printer-unknown");
        assert_eq!(test.refused("packets_print", order(&visit, false, 0)).await, "printer-copies");
        assert_eq!(test.refused("packets_print", order(&visit, false, 100)).await, "printer-copies");
        assert_eq!(test.call("packet_log", Value::Null).await["issues"], json!([]));
        test.session.host.jammed = true;
        assert_eq!(test.refused("packets_print", order(&visit, false, 1)).await, "printer-refused");
        assert!(test.session.host.printed().is_empty());
    });
}

#[test]
fn only_the_packet_whose_data_changed_is_out_of_date() {
    wait(async {
        let test = TestSession::of_sample().await;
        let out = test.pick("out");
        test.call("packets_make", json!({ "all": true, "folder": out, "short": true })).await;
        let standing = test.call("packets_standing", Value::Null).await;
        let standing = standing.as_array().expect("packets").clone();
        assert!(
            standing.len() > 3 && standing.iter().all(|packet| packet["changed"] == false),
            "{standing:?}"
        );

        let visit = next_visit(&test).await;
        test.call("visit_update", json!({ "id": visit["id"], "patch": { "purpose": "새 방문 목적" } })).await;
        let after = test.call("packets_standing", Value::Null).await;
        let changed: Vec<&Value> = after
            .as_array()
            .expect("packets")
            .iter()
            .filter(|packet| packet["changed"] == true)
            .map(|packet| &packet["visit"])
            .collect();
        assert_eq!(changed, [&visit["id"]]);
        let made = test.call("packets_make", json!({ "all": true, "folder": out, "short": true })).await;
        let anew =
            made["packets"].as_array().expect("packets").iter().filter(|packet| packet["rendered"] == true);
        assert_eq!(anew.count(), 1);
    });
}

#[test]
fn one_packet_goes_to_the_very_file_that_was_picked() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let file = test.folder.path().join("자료집.pdf");
        let request = json!({ "visit": visit["id"], "short": true, "file": test.pick("자료집.pdf") });
        let made = test.call("packets_make", request).await;
        assert_eq!(made["packets"][0]["file"], file.display().to_string());
        assert!(file.is_file());
    });
}
