//! Who has been told: the clock stops when a merchant hears the answer, each sender of a matter is told on his own, and
//! an answer that changes is told again.

use alley_tests::wait;
use serde_json::{Value, json};

use crate::trace::Setting;

/// The line of the list of a suggestion.
async fn line(here: &Setting, id: &Value) -> Value {
    let lines = here.call("suggestions", Value::Null).await;
    let lines = lines.as_array().expect("lines");
    lines.iter().find(|line| line["suggestion"]["id"] == *id).expect("the line").clone()
}

async fn change(here: &Setting, id: &Value, patch: Value) -> Value {
    here.call("suggestion_update", json!({ "id": id, "patch": patch })).await
}

/// Friday 20 November, 15:00 in Seoul: due on Tuesday the 24th at 15:00.
const FRIDAY: i64 = 1_795_154_400_000_000;
/// A week before, so that it is late by now.
const WEEK: i64 = 7 * 24 * 3_600_000_000;

#[test]
fn an_answer_that_is_only_written_does_not_stop_the_clock() {
    wait(async {
        let here = Setting::new().await;
        let log =
            json!({ "text": "가로등이 꺼졌어요", "neighborhood": here.dong, "receivedAt": FRIDAY - WEEK });
        let id = here.call("suggestion_log", log).await["id"].clone();
        change(&here, &id, json!({ "state": "answered", "answer": "바꾸겠습니다" })).await;
        assert_eq!(line(&here, &id).await["reply"]["standing"], "overdue", "nobody has told the merchant");
        let late = async || {
            let board = here.call("board", Value::Null).await;
            let lines = board["neighborhoods"].as_array().expect("dongs").clone();
            lines.iter().find(|line| line["neighborhood"] == here.dong).expect("풍암동")["lateSuggestions"]
                .clone()
        };
        assert_eq!(late().await, 1);

        let told = json!({ "state": "told", "toldHow": "전화 · 홍길동", "toldAt": FRIDAY });
        change(&here, &id, told).await;
        let now = line(&here, &id).await;
        assert_eq!((&now["reply"]["standing"], &now["untold"]), (&json!("late"), &json!(0)));
        assert_eq!(late().await, 0);
    });
}

#[test]
fn every_sender_of_a_merged_matter_is_told_and_seen_as_told() {
    wait(async {
        let here = Setting::new().await;
        let kept = here.log("저수지길 가로등이 꺼져 있어요").await;
        let log = json!({
            "text": "저수지 가로등 켜 주세요", "neighborhood": here.dong, "senderName": "성춘향",
            "receivedAt": FRIDAY - WEEK,
        });
        let repeat = here.call("suggestion_log", log).await["id"].clone();
        here.call("suggestion_merge", json!({ "into": kept, "repeats": [repeat] })).await;
        change(&here, &kept, json!({ "state": "answered", "answer": "바꾸겠습니다" })).await;
        change(&here, &kept, json!({ "state": "told", "toldHow": "문자 · 홍길동" })).await;

        let now = line(&here, &kept).await;
        assert_eq!((&now["senders"], &now["untold"]), (&json!(2), &json!(1)), "{now}");
        assert_eq!(now["reply"]["standing"], "overdue", "성춘향 waits since before");
        let open = here.call("suggestions", json!({ "open": true })).await;
        assert_eq!(open.as_array().map(Vec::len), Some(1), "the office still owes somebody");
        let trace = here.call("trace", json!({ "suggestion": kept })).await.to_string();
        assert!(trace.contains("trace-told-sender-none"), "{trace}");

        change(&here, &repeat, json!({ "state": "told", "toldHow": "전화 · 홍길동" })).await;
        assert_eq!(line(&here, &kept).await["untold"], 0);
        let sheet = here.call("suggestion_show", json!({ "id": kept })).await;
        assert_eq!(sheet["merged"][0]["toldHow"], "전화 · 홍길동");
        let trace = here.call("trace", json!({ "suggestion": kept })).await;
        let heard = trace["steps"]
            .as_array()
            .expect("steps")
            .iter()
            .find(|step| step["title"]["key"] == "trace-told-sender");
        assert_eq!(heard.expect("told")["title"]["args"]["sender"], "성춘향");
        here.call("undo", Value::Null).await;
        assert_eq!(line(&here, &kept).await["untold"], 1, "one undo takes the telling back");
    });
}

#[test]
fn a_changed_answer_is_told_again_to_whoever_heard_the_old_one() {
    wait(async {
        let here = Setting::new().await;
        let (kept, repeat) = (here.log("가로등이 꺼졌어요").await, here.log("가로등 꺼짐").await);
        here.call("suggestion_merge", json!({ "into": kept, "repeats": [repeat] })).await;
        change(&here, &kept, json!({ "state": "answered", "answer": "12월에 바꾸겠습니다" })).await;
        for id in [&kept, &repeat] {
            change(&here, id, json!({ "state": "told", "toldHow": "문자 · 홍길동" })).await;
        }
        let first = line(&here, &kept).await;
        assert_eq!((&first["untold"], &first["reply"]["standing"]), (&json!(0), &json!("kept")));

        // The same words again are no new answer.
        let same = change(&here, &kept, json!({ "answer": "12월에 바꾸겠습니다 " })).await;
        assert_eq!(same["state"], "told");
        let changed = change(&here, &kept, json!({ "answer": "내년 1월에 바꾸겠습니다" })).await;
        assert_eq!(changed["state"], "answered");
        let now = line(&here, &kept).await;
        assert_eq!((&now["untold"], &now["reply"]["standing"]), (&json!(2), &json!("kept")), "{now}");
        let trace = here.call("trace", json!({ "suggestion": kept })).await.to_string();
        assert!(trace.contains("trace-told-old") && trace.contains("trace-told-sender-old"), "{trace}");

        let silent = json!({ "id": kept, "patch": { "state": "told" } });
        assert_eq!(here.refused("suggestion_update", silent).await, "suggestion-told-how-missing");
        let told = change(&here, &kept, json!({ "state": "told", "toldHow": "전화 · 임꺽정" })).await;
        assert_eq!(
            (&told["toldHow"], &told["toldAgainHow"]),
            (&json!("문자 · 홍길동"), &json!("전화 · 임꺽정"))
        );
        assert_eq!(told["toldAt"], first["suggestion"]["toldAt"], "the first telling stays on record");
        assert_eq!(line(&here, &kept).await["untold"], 1);

        // The change of the answer is one step for all who heard it.
        here.call("undo", Value::Null).await;
        here.call("undo", Value::Null).await;
        assert_eq!(line(&here, &kept).await["untold"], 0);
    });
}
