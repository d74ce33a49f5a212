//! The inbox shows what was asked for, in the order in which an aide works through it, and nobody by a name that he or she
//! may not see.

use std::slice::from_ref;

use alley_tests::wait;
use serde_json::{Value, json};

use crate::trace::Setting;

/// Friday 20 November, 15:00 in Seoul: due on Tuesday the 24th at 15:00.
const FRIDAY: i64 = 1_795_154_400_000_000;
const DAY: i64 = 24 * 3_600_000_000;

struct Inbox {
    here: Setting,
    /// A late one without a department; one of today with a department; one that was told.
    late: Value,
    assigned: Value,
    told: Value,
}

impl Inbox {
    async fn new() -> Self {
        let here = Setting::new().await;
        let log = async |request: Value| here.call("suggestion_log", request).await["id"].clone();
        let told = log(json!({ "text": "화장실 문이 고장 났어요", "receivedAt": FRIDAY - 30 * DAY })).await;
        let change = json!({ "state": "told", "answer": "고쳤습니다", "toldHow": "전화", "toldAt": FRIDAY - 29 * DAY });
        here.call("suggestion_update", json!({ "id": told, "patch": change })).await;
        let late = json!({
            "text": "가로등이 꺼졌어요", "neighborhood": here.dong, "receivedAt": FRIDAY - 10 * DAY, "senderName": "성춘향",
            "category": "파일이 가져온 분류",
        });
        let late = log(late).await;
        let assigned = log(json!({ "text": "주차장이  좁아요", "receivedAt": FRIDAY - 9 * DAY })).await;
        let assign = json!({ "suggestions": [assigned], "department": here.department, "officer": "홍길동" });
        here.call("suggestions_assign", assign).await;
        Self { here, late, assigned, told }
    }

    async fn page(&self, request: Value) -> Value {
        self.here.call("suggestion_inbox", request).await
    }

    async fn ids(&self, request: Value) -> Vec<Value> {
        self.page(request).await["ids"].as_array().expect("keys").clone()
    }
}

#[test]
fn what_is_owed_comes_first_and_the_latest_before_the_rest() {
    wait(async {
        let inbox = Inbox::new().await;
        let [late, assigned, told] = [&inbox.late, &inbox.assigned, &inbox.told].map(Clone::clone);
        assert_eq!(inbox.ids(json!({})).await, [late.clone(), assigned.clone()]);
        assert_eq!(
            inbox.ids(json!({ "state": "all" })).await,
            [late.clone(), assigned.clone(), told.clone()]
        );
        assert_eq!(inbox.ids(json!({ "state": "told" })).await, from_ref(&told));
        let page = inbox.page(json!({ "state": "closed" })).await;
        assert_eq!(page["ids"], json!([]), "nothing is closed, and the counts say how the rest stands");
        let counts = json!({
            "open": 2, "overdue": 2, "all": 3, "received": 1, "assigned": 1, "answered": 0, "told": 1, "closed": 0,
        });
        assert_eq!(page["counts"], counts);
        let categories = page["categories"].as_array().expect("categories");
        assert_eq!(categories.last(), Some(&json!("파일이 가져온 분류")), "after those of the pack");

        // What is written now is seen now.
        let closed =
            json!({ "id": late, "patch": { "state": "closed", "closedReason": "지원 대상이 아님" } });
        inbox.here.call("suggestion_update", closed).await;
        assert_eq!(inbox.ids(json!({})).await, from_ref(&assigned));
        inbox.here.call("undo", Value::Null).await;
        assert_eq!(inbox.ids(json!({ "state": "overdue" })).await, [late, assigned]);
    });
}

#[test]
fn it_narrows_by_place_department_words_and_what_came_in_last() {
    wait(async {
        let inbox = Inbox::new().await;
        let [late, assigned, told] = [&inbox.late, &inbox.assigned, &inbox.told].map(Clone::clone);
        assert_eq!(inbox.ids(json!({ "neighborhood": inbox.here.dong })).await, from_ref(&late));
        assert_eq!(inbox.ids(json!({ "unassigned": true })).await, from_ref(&late));
        assert_eq!(inbox.ids(json!({ "department": inbox.here.department })).await, from_ref(&assigned));
        assert_eq!(inbox.ids(json!({ "category": "파일이 가져온 분류" })).await, from_ref(&late));
        for words in ["주차장 좁아요", "ㅈㅊㅈ", "좁아"] {
            assert_eq!(inbox.ids(json!({ "words": words })).await, from_ref(&assigned), "{words}");
        }
        assert_eq!(inbox.ids(json!({ "words": "성춘향" })).await, from_ref(&late));
        let among = json!({ "state": "all", "among": [told, assigned] });
        assert_eq!(inbox.ids(among).await, [assigned.clone(), told.clone()]);
        let number =
            inbox.page(json!({ "words": "주차장" })).await["lines"][0]["suggestion"]["number"].clone();
        assert_eq!(inbox.ids(json!({ "words": number })).await, from_ref(&assigned));

        let page = inbox.page(json!({ "state": "all", "limit": 1 })).await;
        assert_eq!(
            (page["ids"].as_array().map(Vec::len), page["lines"].as_array().map(Vec::len)),
            (Some(3), Some(1))
        );
        let nobody = json!({ "ids": [told, "00000000-0000-7000-8000-000000000000", late] });
        let lines = inbox.here.call("suggestion_lines", nobody).await;
        let lines: Vec<_> =
            lines.as_array().expect("lines").iter().map(|line| line["suggestion"]["id"].clone()).collect();
        assert_eq!(lines, [told, late]);
    });
}

#[test]
fn a_viewer_finds_nobody_by_a_name() {
    wait(async {
        let mut inbox = Inbox::new().await;
        let viewer = json!({ "name": "보는 사람", "role": "viewer" });
        let viewer = inbox.here.call("person_create", viewer).await["id"].clone();
        inbox.here.test.office.actor.person = serde_json::from_value(viewer).ok();
        assert_eq!(inbox.ids(json!({ "words": "성춘향" })).await, [] as [Value; 0]);
        assert_eq!(inbox.ids(json!({ "words": "가로등" })).await, from_ref(&inbox.late));
    });
}
