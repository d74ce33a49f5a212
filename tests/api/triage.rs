//! What is logged can be corrected and is recognized again; candidates stand where a person put them.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

struct Inbox {
    test: TestOffice,
    dong: Value,
}

impl Inbox {
    async fn new() -> Self {
        let test = TestOffice::new().await;
        let dongs = dispatch(&test.office, "neighborhood_list", Value::Null).await.expect("dongs");
        let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
        let dong = dong.expect("풍암동")["id"].clone();
        Self { test, dong }
    }

    async fn call(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.test.office, name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    async fn refused(&self, name: &str, request: Value) -> String {
        dispatch(&self.test.office, name, request).await.expect_err("refused").statement.key
    }

    async fn log(&self, text: &str) -> Value {
        self.call("suggestion_log", json!({ "text": text, "neighborhood": self.dong })).await["id"].clone()
    }

    async fn visit(&self) -> Value {
        let visit = json!({
            "visit": { "neighborhood": self.dong, "date": "2026-12-03", "startsAt": "14:00:00" }, "alleyDistricts": [],
        });
        self.call("visit_create", visit).await["id"].clone()
    }

    /// The keys of the candidates with one decision, or with none, in their order.
    async fn order(&self, visit: &Value, decision: &Value) -> Vec<Value> {
        let candidates = self.call("candidates", json!({ "visit": visit })).await;
        let candidates = candidates.as_array().expect("candidates").iter();
        let wanted = candidates.filter(|one| one["pick"].get("decision").unwrap_or(&Value::Null) == decision);
        wanted.map(|one| one["line"]["suggestion"]["id"].clone()).collect()
    }
}

#[test]
fn what_was_logged_is_corrected_and_a_known_number_says_whose_it_is() {
    wait(async {
        let inbox = Inbox::new().await;
        let id = inbox.log("가로등이 꺼졌어요").await;
        let patch = json!({
            "senderName": "홍길동", "senderPhone": "010-0000-1234", "senderStore": "골목떡집", "channel": "call",
            "text": "가로등 두 등이 꺼졌어요", "receivedAt": 1_795_000_000_000_000_i64,
        });
        let now = inbox.call("suggestion_update", json!({ "id": id, "patch": patch })).await;
        assert_eq!(now["senderPhone"], "01000001234", "one form for one number");
        assert_eq!((&now["senderStore"], &now["channel"]), (&json!("골목떡집"), &json!("call")));
        let blank = json!({ "id": id, "patch": { "text": " " } });
        assert_eq!(inbox.refused("suggestion_update", blank).await, "suggestion-text-empty");

        let known = inbox
            .call("suggestion_propose", json!({ "text": "또 꺼졌어요", "sender": "010 0000 1234" }))
            .await;
        assert_eq!(known["known"]["senderName"], "홍길동");
        assert_eq!(known["known"]["senderStore"], "골목떡집");
        assert_eq!(known["known"]["why"]["args"]["number"], now["number"]);
        let told = json!({ "text": "안녕하세요 010-0000-1234 입니다. 또 꺼졌어요" });
        assert_eq!(inbox.call("suggestion_propose", told).await["known"]["senderName"], "홍길동");
        let stranger = json!({ "text": "또 꺼졌어요", "sender": "010-0000-7777" });
        assert_eq!(inbox.call("suggestion_propose", stranger).await["known"], Value::Null);
    });
}

#[test]
fn texts_of_one_letter_come_in_and_endless_ones_are_refused_in_words() {
    wait(async {
        let inbox = Inbox::new().await;
        for text in ["가", "?", "1", "🙂"] {
            inbox.log(text).await;
        }
        let huge = "가로등 ".repeat(1_100_000);
        assert!(huge.len() > 10 * 1024 * 1024);
        for (command, request) in [
            ("suggestion_propose", json!({ "text": huge })),
            ("paste_suggestions", json!({ "text": huge })),
            ("paste_suggestions", json!({ "text": huge, "dryRun": true })),
        ] {
            assert_eq!(inbox.refused(command, request).await, "paste-too-large", "{command}");
        }
        assert_eq!(
            inbox.refused("suggestion_log", json!({ "text": huge })).await,
            "suggestion-text-too-long"
        );
        assert_eq!(inbox.call("suggestions", json!({})).await.as_array().expect("rows").len(), 4);
    });
}

#[test]
fn a_candidate_stands_where_a_person_put_it_at_this_visit_alone() {
    wait(async {
        let inbox = Inbox::new().await;
        let (visit, other) = (inbox.visit().await, inbox.visit().await);
        // Of the same score, so that no score could say where one of them belongs.
        let mut ids = Vec::new();
        for text in ["가 골목 청소", "나 골목 청소", "다 골목 청소", "라 골목 청소"] {
            ids.push(inbox.log(text).await);
        }
        let undecided = Value::Null;
        let begun = inbox.order(&visit, &undecided).await;
        let rank = |id: &Value, rank: u32| json!({ "visit": visit, "suggestion": id, "rank": rank, "reason": "지시" });
        let nameless = json!({ "visit": visit, "suggestion": begun[3], "rank": 2, "reason": " " });
        assert_eq!(inbox.refused("candidate_rank", nameless).await, "candidate-rank-reason-missing");
        for place in [1, 2, 3, 4, 2] {
            inbox.call("candidate_rank", rank(&begun[3], place)).await;
            let now = inbox.order(&visit, &undecided).await;
            assert_eq!(now[place as usize - 1], begun[3], "place {place}");
        }
        // Another one to the same place: what stood there makes room, and stays beside it.
        inbox.call("candidate_rank", rank(&begun[0], 2)).await;
        let now = inbox.order(&visit, &undecided).await;
        assert_eq!(now[..2], [begun[3].clone(), begun[0].clone()]);
        // Other weights change nothing of it, and neither does the other visit.
        let weights = json!({ "safety": 0.0, "repeats": 0.0, "age": 0.0, "season": 0.0, "onSite": 50.0 });
        inbox.call("urgency_weights_set", weights).await;
        assert_eq!(inbox.order(&visit, &undecided).await, now);
        assert_eq!(inbox.order(&other, &undecided).await, begun);
        inbox.call("candidate_release", json!({ "visit": visit, "suggestion": begun[3] })).await;
        inbox.call("candidate_release", json!({ "visit": visit, "suggestion": begun[0] })).await;
        assert_eq!(inbox.order(&visit, &undecided).await, begun);
    });
}

#[test]
fn picks_are_put_in_order_and_each_passed_over_one_keeps_its_own_reason() {
    wait(async {
        let inbox = Inbox::new().await;
        let visit = inbox.visit().await;
        let mut ids = Vec::new();
        let mut picks = Vec::new();
        for text in ["가로등이 꺼졌어요", "주차장이 없어요", "배수구가 막혔어요"] {
            let id = inbox.log(text).await;
            let pick = json!({ "visit": visit, "suggestion": id, "reason": "현장" });
            picks.push(inbox.call("pick", pick).await["id"].clone());
            ids.push(id);
        }
        inbox.call("pick_move", json!({ "pick": picks[2], "to": 1 })).await;
        let order = inbox.order(&visit, &json!("picked")).await;
        assert_eq!(order, [ids[2].clone(), ids[0].clone(), ids[1].clone()]);

        let (bench, sign) = (inbox.log("의자가 없어요").await, inbox.log("간판이 낡았어요").await);
        let pass = |reason: &str, own: Value| json!({ "visit": visit, "suggestions": [bench, sign], "reason": reason, "own": own });
        let own = json!([{ "suggestion": sign, "reason": "내년 공모" }]);
        assert_eq!(inbox.refused("pass_over", pass(" ", own.clone())).await, "pick-reason-missing");
        inbox.call("pass_over", pass("다음 방문에", own)).await;
        let candidates = inbox.call("candidates", json!({ "visit": visit })).await;
        let reason = |id: &Value| {
            let candidates = candidates.as_array().expect("candidates");
            let found = candidates.iter().find(|one| one["line"]["suggestion"]["id"] == *id);
            found.expect("a candidate")["pick"]["reason"].clone()
        };
        assert_eq!((reason(&bench), reason(&sign)), (json!("다음 방문에"), json!("내년 공모")));
        let passed = inbox.call("candidates", json!({ "visit": visit })).await;
        let passed = passed.as_array().expect("candidates").last().expect("one")["pick"]["id"].clone();
        assert_eq!(inbox.refused("pick_move", json!({ "pick": passed, "to": 1 })).await, "pick-not-picked");
    });
}

#[test]
fn a_trial_tells_text_by_text_what_would_come_in_and_changes_nothing() {
    wait(async {
        let inbox = Inbox::new().await;
        inbox.log("풍암동 저수지 산책로 가로등이 꺼졌어요").await;
        let text = "풍암동 저수지 산책로 가로등이 꺼져 있습니다\n\n손님이 줄어 걱정입니다";
        let trial = inbox.call("paste_suggestions", json!({ "text": text, "dryRun": true })).await;
        let lines = trial["suggestions"].as_array().expect("lines");
        assert_eq!(lines.len(), 2);
        assert!(!lines[0]["neighborhood"].is_null() && !lines[0]["alike"].is_null(), "{trial}");
        assert!(lines[1]["neighborhood"].is_null() && lines[1]["alike"].is_null(), "{trial}");
        assert_eq!(trial["changed"], false);
        assert_eq!(inbox.call("suggestions", json!({})).await.as_array().expect("rows").len(), 1);
        let taken = inbox.call("paste_suggestions", json!({ "text": text })).await;
        let there = inbox.call("suggestions", json!({})).await.to_string();
        for line in taken["suggestions"].as_array().expect("lines") {
            assert!(there.contains(line["id"].as_str().expect("a key")), "the receipt names what came in");
        }
    });
}

#[test]
fn what_was_answered_closed_or_promised_before_is_told_with_its_words() {
    wait(async {
        let inbox = Inbox::new().await;
        let closed = inbox.log("먹자골목 입구 가로등이 꺼졌어요").await;
        let patch = json!({ "id": closed, "patch": { "state": "closed", "closedReason": "한전이 고침" } });
        let number = inbox.call("suggestion_update", patch).await["number"].clone();
        let again = inbox.log("먹자골목 입구 가로등이 또 꺼졌어요").await;
        let sheet = inbox.call("suggestion_show", json!({ "id": again })).await;
        let earlier = &sheet["earlier"][0];
        assert_eq!((&earlier["number"], &earlier["answer"]), (&number, &json!("한전이 고침")), "{sheet}");
        assert_eq!(earlier["outcome"]["outcome"], "closed");
        // What was promised for the matter itself is no earlier one.
        let own =
            json!({ "text": "먹자골목 입구 가로등 교체", "neighborhood": inbox.dong, "suggestion": again });
        let own = inbox.call("promise_create", own).await["id"].clone();
        let sheet = inbox.call("suggestion_show", json!({ "id": again })).await;
        assert!(!sheet["earlier"].to_string().contains(own.as_str().expect("a key")), "{sheet}");
        let other = inbox.call("suggestion_show", json!({ "id": closed })).await;
        assert!(other["earlier"].to_string().contains(own.as_str().expect("a key")), "{other}");
    });
}
