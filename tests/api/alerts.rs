//! What the system may be asked to tell: counts of what waits, each kind once a day, and nothing where it was turned off.

use alley_tests::{TestSession, at, wait};
use serde_json::{Value, json};

async fn visit(test: &TestSession, dong: &Value, date: &str) {
    let visit = json!({ "neighborhood": dong, "date": date, "startsAt": "14:00:00" });
    test.call("visit_create", json!({ "visit": visit })).await;
}

/// A workspace in which something of each kind waits on 23 November 2026.
async fn waiting() -> TestSession {
    let test = TestSession::new().await;
    let dong = test.call("neighborhood_list", Value::Null).await[0]["id"].clone();
    for date in ["2026-11-23", "2026-11-30", "2026-12-10"] {
        visit(&test, &dong, date).await;
    }
    for (text, deadline) in [("가로등", "2026-11-20"), ("간판", "2026-11-23"), ("주차", "2026-12-30")]
    {
        let promise =
            json!({ "text": text, "neighborhood": dong, "madeOn": "2026-11-01", "deadline": deadline });
        test.call("promise_create", promise).await;
    }
    // Received on Monday a week ago and not answered: late by any count of working days.
    test.session.host.set_clock(at(2026, 11, 16, 9, 0));
    test.call("suggestion_log", json!({ "text": "보도블록이 깨졌습니다", "senderName": "임꺽정" })).await;
    test.session.host.set_clock(at(2026, 11, 23, 9, 0));
    test
}

#[test]
fn each_kind_is_counted_and_told_once_a_day() {
    wait(async {
        let test = waiting().await;
        let alerts = test.call("session_alerts", json!({})).await;
        assert_eq!(
            alerts,
            json!([
                { "kind": "replies-late", "count": 1 },
                { "kind": "promises-due", "count": 2 },
                { "kind": "visit-today", "count": 1 },
                { "kind": "visit-ahead", "count": 1 },
            ])
        );
        assert_eq!(test.call("session_alerts", json!({})).await, json!([]));
        // The visits are past; the rest is told again, another promise has not fallen due.
        test.session.host.set_clock(at(2026, 11, 24, 9, 0));
        let kinds = test.call("session_alerts", json!({})).await;
        assert_eq!(kinds.as_array().map(Vec::len), Some(2), "{kinds}");
    });
}

#[test]
fn whoever_turned_it_off_is_told_nothing() {
    wait(async {
        let test = waiting().await;
        let mut preferences = test.call("session", json!({})).await["preferences"].clone();
        preferences["notifications"] = json!(false);
        test.call("preferences_set", preferences.clone()).await;
        assert_eq!(test.call("session_alerts", json!({})).await, json!([]));
        preferences["notifications"] = json!(true);
        test.call("preferences_set", preferences).await;
        assert_ne!(test.call("session_alerts", json!({})).await, json!([]));
    });
}

#[test]
fn a_locked_workspace_tells_nothing() {
    wait(async {
        let test = waiting().await;
        test.call("session_lock", json!({})).await;
        assert_eq!(test.refused("session_alerts", json!({})).await, "session-closed");
    });
}
