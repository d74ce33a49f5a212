//! Meetings: what they take from a visit, what goes on their agenda, and what their lines are linked to.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

/// A dong with an alley district, its association, a visit with a meeting in its timetable, and two picks.
struct Held {
    test: TestOffice,
    dong: Value,
    visit: Value,
    association: Value,
    suggestions: Vec<Value>,
}

impl Held {
    async fn new() -> Self {
        let test = TestOffice::new().await;
        let dong = call(&test, "neighborhood_list", Value::Null).await[0]["id"].clone();
        let alley = json!({ "name": "풍암저수지길", "neighborhood": dong });
        let alley = call(&test, "alley_district_create", alley).await["id"].clone();
        let association = json!({ "name": "풍암상인회", "alleyDistrict": alley });
        let association = call(&test, "association_create", association).await["id"].clone();
        let visit = json!({
            "visit": { "neighborhood": dong, "date": "2026-12-03", "startsAt": "14:00:00", "desk": "길동분식" },
            "alleyDistricts": [alley],
        });
        let visit = call(&test, "visit_create", visit).await["id"].clone();
        let stop = json!({
            "visit": visit, "title": "간담회", "kind": "meeting", "startsAt": "15:10:00", "minutes": 40,
            "place": "상인회 사무실",
        });
        call(&test, "stop_add", stop).await;
        let mut suggestions = Vec::new();
        for (text, sender) in
            [("저수지길 가로등이 꺼져 있습니다", "홍길동"), ("안내판이\n낡았습니다", "성춘향")]
        {
            let logged = json!({ "text": text, "neighborhood": dong, "senderName": sender });
            let suggestion = call(&test, "suggestion_log", logged).await["id"].clone();
            let pick = json!({ "visit": visit, "suggestion": suggestion, "reason": "여러 번 말씀하심" });
            call(&test, "pick", pick).await;
            suggestions.push(suggestion);
        }
        Self { test, dong, visit, association, suggestions }
    }

    async fn call(&self, name: &str, request: Value) -> Value {
        call(&self.test, name, request).await
    }

    async fn meeting(&self) -> Value {
        self.call("meeting_create", json!({ "visit": self.visit })).await
    }

    async fn sheet(&self, meeting: &Value) -> Value {
        self.call("meeting_show", json!({ "id": meeting["id"] })).await
    }
}

async fn call(test: &TestOffice, name: &str, request: Value) -> Value {
    match dispatch(&test.office, name, request).await {
        Ok(answer) => answer,
        Err(error) => panic!("{name}: {error:?}"),
    }
}

/// Microseconds of a moment in Seoul on a day of December 2026.
fn on(day: u32, hour: u32, minute: u32) -> Value {
    json!(alley_tests::at(2026, 12, day, hour, minute))
}

#[test]
fn a_meeting_takes_day_time_place_and_association_from_its_visit() {
    wait(async {
        let held = Held::new().await;
        let proposed = held.call("meeting_propose", json!({ "visit": held.visit })).await;
        assert_eq!((&proposed["association"], &proposed["picks"]), (&held.association, &json!(2)));
        let meeting = held.meeting().await;
        assert_eq!(meeting["heldAt"], on(3, 15, 10));
        assert_eq!((&meeting["place"], &meeting["minutes"]), (&json!("상인회 사무실"), &json!(40)));
        assert_eq!(meeting["association"], held.association);
        assert!(meeting["title"].as_str().is_some_and(|title| title.contains("풍암상인회")), "{meeting}");

        let alone = json!({ "visit": held.visit, "association": null, "title": "혼자" });
        let alone = held.call("meeting_create", alone).await;
        assert_eq!((&alone["association"], &alone["neighborhood"]), (&Value::Null, &held.dong));
        let joined = json!({ "id": alone["id"], "patch": { "association": held.association } });
        let joined = held.call("meeting_update", joined).await;
        assert_eq!(joined["alleyDistrict"], meeting["alleyDistrict"], "its alley district comes along");
    });
}

#[test]
fn what_came_of_a_meeting_goes_to_its_new_day_in_one_step() {
    wait(async {
        let held = Held::new().await;
        let meeting = held.meeting().await;
        let lines = json!([{ "text": "가로등을 고친다" }, { "text": "의자가 있으면 좋겠다" }]);
        let lines = held.call("note_add", json!({ "meeting": meeting["id"], "lines": lines })).await;
        let promise = held.call("line_to_promise", json!({ "line": lines[0]["id"] })).await;
        let asked = held.call("line_to_suggestion", json!({ "line": lines[1]["id"] })).await;
        assert_eq!((&promise["madeOn"], &asked["receivedAt"]), (&json!("2026-12-03"), &meeting["heldAt"]));

        let moved = json!({ "id": meeting["id"], "patch": { "heldAt": on(4, 10, 0), "place": "경로당" } });
        let moved = held.call("meeting_update", moved).await;
        assert_eq!((&moved["heldAt"], &moved["place"]), (&on(4, 10, 0), &json!("경로당")));
        let days = async || {
            let promise = held.call("promise_show", json!({ "id": promise["id"] })).await;
            let asked = held.call("suggestion_show", json!({ "id": asked["id"] })).await;
            (promise["line"]["promise"]["madeOn"].clone(), asked["line"]["suggestion"]["receivedAt"].clone())
        };
        assert_eq!(days().await, (json!("2026-12-04"), on(4, 10, 0)));
        held.call("undo", Value::Null).await;
        assert_eq!(days().await, (json!("2026-12-03"), on(3, 15, 10)));
        assert_eq!(held.sheet(&meeting).await["meeting"]["place"], "상인회 사무실");
    });
}

#[test]
fn picks_go_on_the_agenda_once_and_a_promise_of_one_carries_the_suggestion() {
    wait(async {
        let held = Held::new().await;
        let meeting = held.meeting().await;
        let written = json!({ "meeting": meeting["id"], "lines": [{ "text": "인사 말씀" }] });
        held.call("note_add", written).await;
        assert_eq!(held.sheet(&meeting).await["picks"], 2);
        let agenda = held.call("meeting_agenda", json!({ "id": meeting["id"] })).await;
        let texts = |sheet: &Value| -> Vec<String> {
            let lines = sheet["lines"].as_array().cloned().unwrap_or_default();
            lines.iter().map(|line| line["text"].as_str().unwrap_or_default().to_owned()).collect()
        };
        let sheet = held.sheet(&meeting).await;
        assert_eq!(texts(&sheet), ["저수지길 가로등이 꺼져 있습니다", "안내판이 낡았습니다", "인사 말씀"]);
        assert_eq!((&sheet["lines"][0]["kind"], &sheet["picks"]), (&json!("suggestion"), &json!(0)));
        assert_eq!(sheet["links"][0]["row"], held.suggestions[0]);
        assert_eq!(
            (&sheet["links"][1]["line"], &sheet["links"][1]["agenda"]),
            (&agenda[1]["id"], &json!(true))
        );
        assert_eq!(held.call("meeting_agenda", json!({ "id": meeting["id"] })).await, json!([]));
        assert_eq!(texts(&held.sheet(&meeting).await).len(), 3);

        // The other way round: the suggestion knows the line.
        let suggestion = held.call("suggestion_show", json!({ "id": held.suggestions[0] })).await;
        assert_eq!(suggestion["spoken"][0]["line"], agenda[0]["id"]);
        assert_eq!(suggestion["spoken"][0]["meeting"]["id"], meeting["id"]);

        // It is a suggestion already, and a promise of it knows which.
        let again =
            dispatch(&held.test.office, "line_to_suggestion", json!({ "line": agenda[0]["id"] })).await;
        assert_eq!(again.expect_err("refused").statement.key, "note-line-is-suggestion");
        let promise = json!({ "line": agenda[0]["id"], "officer": " 이몽룡 ", "deadline": "2026-12-31" });
        let promise = held.call("line_to_promise", promise).await;
        assert_eq!((&promise["suggestion"], &promise["officer"]), (&held.suggestions[0], &json!("이몽룡")));
        held.call("undo", Value::Null).await;

        // A line that was taken out can be put back, behind the one that still stands.
        let cut = json!({ "meeting": meeting["id"], "lines": [agenda[0]["id"]] });
        held.call("note_remove", cut).await;
        let back = held.call("meeting_agenda", json!({ "id": meeting["id"] })).await;
        assert_eq!((back.as_array().map(Vec::len), &back[0]["text"]), (Some(1), &agenda[0]["text"]));
        assert_eq!(texts(&held.sheet(&meeting).await)[1], "저수지길 가로등이 꺼져 있습니다");
        for _ in 0..3 {
            held.call("undo", Value::Null).await;
        }
        let sheet = held.sheet(&meeting).await;
        assert_eq!(
            (texts(&sheet), &sheet["links"], &sheet["picks"]),
            (vec!["인사 말씀".to_owned()], &json!([]), &json!(2))
        );
        assert_eq!(held.call("check", Value::Null).await["sound"], true);
    });
}

#[test]
fn a_suggestion_of_a_line_is_of_the_dong_category_and_sender_that_were_said() {
    wait(async {
        let held = Held::new().await;
        let dongs = held.call("neighborhood_list", Value::Null).await;
        let meeting = held.meeting().await;
        let lines = json!([
            { "text": "가로등이 어둡습니다", "speakerName": "임꺽정" },
            { "text": "가로등이 또 어둡습니다", "speakerName": "임꺽정" },
        ]);
        let lines = held.call("note_add", json!({ "meeting": meeting["id"], "lines": lines })).await;
        let usual = held.call("line_to_suggestion", json!({ "line": lines[0]["id"] })).await;
        assert_eq!((&usual["neighborhood"], &usual["senderName"]), (&held.dong, &json!("임꺽정")));
        assert!(usual["category"].is_string() && usual["alleyDistrict"].is_string(), "{usual}");
        let said =
            json!({ "line": lines[1]["id"], "neighborhood": dongs[1]["id"], "category": "", "sender": " " });
        let said = held.call("line_to_suggestion", said).await;
        assert_eq!((&said["neighborhood"], &said["senderName"]), (&dongs[1]["id"], &Value::Null));
        assert_eq!((&said["category"], &said["alleyDistrict"]), (&Value::Null, &Value::Null));
    });
}

#[test]
fn the_next_meeting_with_an_association_shows_what_is_still_open_from_the_last() {
    wait(async {
        let held = Held::new().await;
        let first = held.meeting().await;
        let lines = json!([{ "text": "가로등을 고친다" }, { "text": "의자를 놓는다" }]);
        let lines = held.call("note_add", json!({ "meeting": first["id"], "lines": lines })).await;
        let kept = held.call("line_to_promise", json!({ "line": lines[0]["id"] })).await;
        let open = held.call("line_to_promise", json!({ "line": lines[1]["id"] })).await;
        held.call("promise_update", json!({ "id": kept["id"], "patch": { "state": "done" } })).await;
        let next = json!({ "association": held.association, "heldAt": on(20, 14, 0) });
        let next = held.call("meeting_create", next).await;
        let numbers = |sheet: &Value| {
            sheet["earlier"]
                .as_array()
                .map(|all| all.iter().map(|one| one["number"].clone()).collect::<Vec<_>>())
        };
        assert_eq!(numbers(&held.sheet(&next).await), Some(vec![open["number"].clone()]));
        assert_eq!(numbers(&held.sheet(&first).await), Some(Vec::new()), "nothing came before the first");
    });
}

#[test]
fn days_of_a_note_are_counted_from_the_day_of_the_meeting() {
    wait(async {
        let held = Held::new().await;
        let meeting = held.meeting().await;
        let ask = json!({ "meeting": meeting["id"], "text": "현장은 내일 3시" });
        let answer = held.call("note_spell", ask).await;
        assert_eq!(answer["spelled"]["text"], "내일(12월 4일 금) 15:00");
        assert_eq!((&answer["spelled"]["start"], &answer["day"]), (&json!(4), &json!("2026-12-04")));
        let nothing = json!({ "meeting": meeting["id"], "text": "저수지길이 어둡다" });
        assert_eq!(held.call("note_spell", nothing).await, json!({ "spelled": null, "day": null }));
    });
}
