//! From a merchant's text to the next packet: what is typed once is found again at every stage.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

/// An office with a dong, a department and a visit ahead.
pub(crate) struct Setting {
    pub test: TestOffice,
    pub dong: Value,
    pub department: Value,
    pub visit: Value,
}

impl Setting {
    pub async fn new() -> Self {
        let test = TestOffice::new().await;
        let dongs = dispatch(&test.office, "neighborhood_list", Value::Null).await.expect("dongs");
        let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
        let dong = dong.expect("풍암동")["id"].clone();
        let departments = dispatch(&test.office, "department_list", Value::Null).await.expect("departments");
        let department = departments[0]["id"].clone();
        let visit = json!({
            "visit": { "neighborhood": dong, "date": "2026-12-03", "startsAt": "14:00:00" },
            "alleyDistricts": [],
        });
        let visit = dispatch(&test.office, "visit_create", visit).await.expect("a visit")["id"].clone();
        Self { test, dong, department, visit }
    }

    pub async fn call(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.test.office, name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    pub async fn refused(&self, name: &str, request: Value) -> String {
        dispatch(&self.test.office, name, request).await.expect_err("refused").statement.key
    }

    pub async fn log(&self, text: &str) -> Value {
        self.call("suggestion_log", json!({ "text": text, "neighborhood": self.dong })).await["id"].clone()
    }
}

fn stages(trace: &Value) -> Vec<(String, bool)> {
    let steps = trace["steps"].as_array().expect("steps");
    let told = |step: &Value| {
        (step["stage"].as_str().unwrap_or_default().to_owned(), step["reached"] == json!(true))
    };
    steps.iter().map(told).collect()
}

#[test]
fn a_matter_is_followed_from_both_ends_and_says_what_is_missing() {
    wait(async {
        let here = Setting::new().await;
        let id = here.log("풍암저수지 산책로 가로등이 꺼져 있어요").await;
        let early = here.call("trace", json!({ "suggestion": id })).await;
        let reached: Vec<String> =
            stages(&early).into_iter().filter(|step| step.1).map(|step| step.0).collect();
        assert_eq!(reached, ["text", "suggestion", "packet"], "{early}");

        here.call("pick", json!({ "visit": here.visit, "suggestion": id, "reason": "현장에서 확인" })).await;
        let promise = json!({
            "text": "가로등 열두 등 교체", "neighborhood": here.dong, "suggestion": id,
            "department": here.department, "deadline": "2026-11-20",
        });
        let promise = here.call("promise_create", promise).await["id"].clone();
        let report = json!({ "promise": promise, "reportedOn": "2026-11-22", "text": "자재를 주문함" });
        here.call("promise_progress_create", report).await;
        let answer = json!({ "id": id, "patch": { "state": "answered", "answer": "바꾸겠습니다" } });
        here.call("suggestion_update", answer).await;

        let forward = here.call("trace", json!({ "suggestion": id })).await;
        assert_eq!(
            here.call("trace", json!({ "promise": promise })).await,
            forward,
            "the same from both ends"
        );
        let steps = stages(&forward);
        let names: Vec<&str> = steps.iter().map(|step| step.0.as_str()).collect();
        let wanted = [
            "text",
            "suggestion",
            "pick",
            "meeting-line",
            "promise",
            "department",
            "deadline",
            "answer",
            "answer",
            "packet",
        ];
        assert_eq!(names, wanted, "{forward}");
        let deadline = &forward["steps"][6];
        assert_eq!((&deadline["reached"], &deadline["title"]["args"]["days"]), (&json!(false), &json!(3.0)));
        assert_eq!(forward["steps"][8]["title"]["key"], "trace-told-none", "telling is a step of its own");

        let told = json!({ "id": id, "patch": { "state": "told", "toldHow": "전화 · 홍길동" } });
        here.call("suggestion_update", told).await;
        let done = here.call("trace", json!({ "suggestion": id })).await;
        assert_eq!(done["steps"][8]["text"], "전화 · 홍길동");
        let late = here.call("promises", Value::Null).await;
        assert_eq!((&late[0]["dueBeforeVisit"], &late[0]["nextVisit"]), (&json!(true), &json!("2026-12-03")));
    });
}

#[test]
fn several_go_to_a_department_as_one_step() {
    wait(async {
        let here = Setting::new().await;
        let mut ids = Vec::new();
        for text in ["가로등이 꺼졌어요", "주차장이 모자랍니다", "배수구가 막혔습니다"]
        {
            ids.push(here.log(text).await);
        }
        let nobody = json!({ "suggestions": ids, "department": null, "officer": " " });
        assert_eq!(here.refused("suggestions_assign", nobody).await, "field-missing");
        let all = json!({ "suggestions": ids, "department": here.department, "officer": "홍길동" });
        let done = here.call("suggestions_assign", all).await;
        assert_eq!(done["touched"].as_array().map(Vec::len), Some(3));
        let open = async |state: &str| {
            let lines = here.call("suggestions", json!({ "state": state })).await;
            lines.as_array().map(Vec::len).unwrap_or_default()
        };
        assert_eq!((open("assigned").await, open("received").await), (3, 0));
        here.call("undo", Value::Null).await;
        assert_eq!((open("assigned").await, open("received").await), (0, 3), "one undo takes all of it back");
    });
}

#[test]
fn the_rest_is_passed_over_with_one_reason_and_no_decision_is_lost() {
    wait(async {
        let here = Setting::new().await;
        let (kept, other, third) = (
            here.log("가로등이 꺼졌어요").await,
            here.log("주차장이 없어요").await,
            here.log("간판 지원").await,
        );
        here.call("pick", json!({ "visit": here.visit, "suggestion": kept, "reason": "안전" })).await;
        let all = |reason: &str| json!({ "visit": here.visit, "suggestions": [kept, other, third], "reason": reason });
        assert_eq!(here.refused("pass_over", all(" ")).await, "pick-reason-missing");
        here.call("pass_over", all("다음 방문에")).await;
        let decisions = async || {
            let candidates = here.call("candidates", json!({ "visit": here.visit })).await;
            let mut decisions: Vec<String> = candidates
                .as_array()
                .expect("candidates")
                .iter()
                .filter_map(|one| Some(one["pick"]["decision"].as_str()?.to_owned()))
                .collect();
            decisions.sort();
            decisions
        };
        assert_eq!(decisions().await, ["picked", "rejected", "rejected"]);
        let balance = here.call("pick_balance", Value::Null).await;
        let line = balance.as_array().expect("dongs").iter().find(|line| line["neighborhood"] == here.dong);
        let line = line.expect("풍암동");
        assert_eq!(
            [&line["suggestions"], &line["visits"], &line["picked"], &line["rejected"]],
            [&json!(3), &json!(1), &json!(1), &json!(2)]
        );
        here.call("undo", Value::Null).await;
        assert_eq!(decisions().await, ["picked"]);
    });
}

#[test]
fn weights_count_at_once_for_everybody_and_can_be_taken_back() {
    wait(async {
        let here = Setting::new().await;
        let id = here.log("전선이 늘어져 감전될까 무섭습니다").await;
        let score =
            async || here.call("suggestion_show", json!({ "id": id })).await["urgency"]["computed"].as_f64();
        let before = score().await.expect("a score");
        let weights = json!({ "safety": 100, "repeats": 0, "age": 0, "season": 0, "onSite": 0 });
        here.call("urgency_weights_set", weights.clone()).await;
        assert_eq!(here.call("urgency_weights", Value::Null).await["safety"], 100.0);
        assert!(score().await > Some(before), "safety alone counts now");
        let none = json!({ "safety": 0, "repeats": 0, "age": 0, "season": 0, "onSite": 0 });
        assert_eq!(here.refused("urgency_weights_set", none).await, "urgency-weights-wrong");
        here.call("undo", Value::Null).await;
        assert_eq!(score().await, Some(before));
    });
}

#[test]
fn a_pasted_text_gives_its_head_and_number_and_is_compared_with_what_was_logged_since() {
    wait(async {
        let here = Setting::new().await;
        let ask = async |text: &str| here.call("suggestion_propose", json!({ "text": text })).await;
        let pasted = "홍길동 010-0000-5678\n풍암동 저수지길 가로등이 사흘째 꺼져 있습니다";
        let read = ask(pasted).await;
        assert_eq!(
            (&read["texts"], &read["senderName"], &read["senderPhone"]),
            (&json!(1), &json!("홍길동"), &json!("01000005678"))
        );
        assert_eq!(read["text"], "풍암동 저수지길 가로등이 사흘째 꺼져 있습니다");
        assert_eq!((&read["neighborhoods"][0]["value"], &read["duplicates"]), (&here.dong, &json!([])));
        here.call("suggestion_log", json!({ "text": read["text"] })).await;
        let again = ask("풍암동 저수지길 가로등이 사흘째 꺼져 있어요").await;
        assert_eq!(again["duplicates"].as_array().map(Vec::len), Some(1), "{again}");
        assert_eq!(ask("첫째 글\n\n둘째 글\n\n셋째 글").await["texts"], 3);
        let inside = ask("간판 지원 문의, 연락처 010-0000-1234").await;
        assert_eq!(inside["senderPhone"], "01000001234");
        let two = ask("010-0000-1234 아니면 010-0000-5678로 전화 주세요").await;
        assert_eq!(two["senderPhone"], Value::Null, "nobody knows whose of two numbers it is");
    });
}

#[test]
fn replies_are_filled_in_with_the_particle_that_fits_and_say_what_is_open() {
    wait(async {
        let here = Setting::new().await;
        let id = here.log("저수지길 가로등이 꺼져 있어요").await;
        let named = json!({ "id": id, "patch": { "senderName": "홍길동", "department": here.department } });
        here.call("suggestion_update", named).await;
        let replies = here.call("suggestion_replies", json!({ "id": id })).await;
        let reply = |name: &str| {
            let all = replies.as_array().expect("replies");
            all.iter().find(|reply| reply["name"] == name).expect("a reply").clone()
        };
        let received = reply("received");
        assert_eq!((&received["fits"], &received["missing"]), (&json!(true), &json!([])), "{received}");
        let text = received["text"].as_str().unwrap_or_default();
        assert!(text.starts_with("홍길동님, 2026. 11. 23.(월)에"), "{text}");
        assert!(text.contains("2026. 11. 25.(수) 09:00까지"), "{text}");
        let done = reply("done")["text"].as_str().unwrap_or_default().to_owned();
        assert!(done.contains("건의를 마쳤습니다") && !done.contains("을(를)"), "{done}");
        assert_eq!(reply("impossible")["missing"], json!(["reason"]));
    });
}

#[test]
fn a_merged_repeat_takes_its_promise_and_its_pick_along() {
    wait(async {
        let here = Setting::new().await;
        let kept = here.log("저수지길 가로등이 꺼져 있어요").await;
        let repeat = here.log("저수지 쪽 가로등 좀 켜 주세요").await;
        here.call("pick", json!({ "visit": here.visit, "suggestion": repeat, "reason": "현장 확인" })).await;
        let promise =
            json!({ "text": "가로등 열두 등 교체", "neighborhood": here.dong, "suggestion": repeat });
        let promise = here.call("promise_create", promise).await["id"].clone();
        here.call("suggestion_merge", json!({ "into": kept, "repeats": [repeat] })).await;

        let forward = here.call("trace", json!({ "suggestion": kept })).await;
        assert_eq!(forward, here.call("trace", json!({ "suggestion": repeat })).await, "one matter");
        let has = |stage: &str| stages(&forward).contains(&(stage.to_owned(), true));
        assert!(has("pick") && has("promise"), "{forward}");
        // Each sender's text opens that text, and the promise leads back to both.
        let rows: Vec<&Value> =
            forward["steps"].as_array().expect("steps").iter().take(2).map(|step| &step["row"]).collect();
        assert_eq!(rows, [&kept, &repeat]);
        assert_eq!(here.call("trace", json!({ "promise": promise })).await, forward);

        let sheet = here.call("suggestion_show", json!({ "id": kept })).await;
        assert_eq!(sheet["promises"][0]["id"], promise);
        let candidates = here.call("candidates", json!({ "visit": here.visit })).await;
        assert_eq!(candidates[0]["pick"]["suggestion"], repeat, "the decision holds for the one that stays");
        // Deciding anew about the one that stays is no second pick.
        let again = json!({ "visit": here.visit, "suggestion": kept, "reason": "둘이 건의함" });
        here.call("pick", again).await;
        let picks = here.call("visit_show", json!({ "id": here.visit })).await["picks"].clone();
        assert_eq!(picks.as_array().map(Vec::len), Some(1));

        for _ in 0..2 {
            here.call("undo", Value::Null).await;
        }
        let alone = here.call("trace", json!({ "suggestion": kept })).await;
        assert!(!stages(&alone).contains(&("promise".to_owned(), true)), "split again");
    });
}

#[test]
fn the_trace_begins_at_a_line_a_pick_a_visit_and_a_packet_too() {
    wait(async {
        let here = Setting::new().await;
        let id = here.log("저수지길 가로등이 꺼져 있어요").await;
        let pick = json!({ "visit": here.visit, "suggestion": id, "reason": "현장 확인" });
        let pick = here.call("pick", pick).await["id"].clone();
        let meeting = here.call("meeting_create", json!({ "visit": here.visit, "title": "간담회" })).await;
        let lines = json!([
            { "text": "가로등을 12월까지 바꾼다" },
            { "text": "장날에 다시 만난다" },
            { "text": "우리끼리만 알 것", "kind": "private" },
        ]);
        let lines = here.call("note_add", json!({ "meeting": meeting["id"], "lines": lines })).await;
        let line = lines[0]["id"].clone();
        let promise = json!({ "line": line, "suggestion": id, "deadline": "2026-12-20" });
        let promise = here.call("line_to_promise", promise).await;
        assert_eq!(promise["suggestion"], id, "the line's promise answers the suggestion");

        let whole = here.call("trace", json!({ "promise": promise["id"] })).await;
        for from in ["line", "pick", "visit", "packet"] {
            let row = match from {
                "line" => &line,
                "pick" => &pick,
                _ => &here.visit,
            };
            let told = here.call("trace", json!({ from: row })).await;
            assert_eq!(told, whole, "from {from}");
        }
        // A line that nothing came of stands alone, and says what it is not yet.
        let lone = here.call("trace", json!({ "line": lines[1]["id"] })).await;
        assert!(stages(&lone).contains(&("meeting-line".to_owned(), true)), "{lone}");
        assert!(stages(&lone).contains(&("promise".to_owned(), false)), "{lone}");

        // Of two matters one is chosen.
        let other = json!({ "text": "장날 주차 안내", "neighborhood": here.dong, "visit": here.visit });
        here.call("promise_create", other).await;
        let both = here.call("trace", json!({ "visit": here.visit })).await;
        assert_eq!(both["steps"], json!([]));
        let texts: Vec<&Value> =
            both["matters"].as_array().expect("matters").iter().map(|one| &one["text"]).collect();
        assert_eq!(texts, [&json!("저수지길 가로등이 꺼져 있어요"), &json!("장날 주차 안내")]);
        assert_eq!(here.refused("trace", json!({})).await, "field-missing");
    });
}
