//! Every change to suggestions, picks, meetings and promises is taken back whole, after a restart too, and done again.

use std::{collections::BTreeMap, io::Cursor};

use alley_api::dispatch;
use alley_core::entity::{
    Attachment, CandidateRank, Meeting, MeetingAttendee, Pick, Promise, PromiseProgress, Setting, Suggestion,
    Visit,
};
use alley_store::Filter;
use alley_tests::{TestOffice, wait};
use base64::{Engine, engine::general_purpose::STANDARD};
use image::{DynamicImage, ImageFormat};
use serde_json::{Value, json};

/// An office with something of everything, and the keys of it by name.
struct Desk {
    test: TestOffice,
    keys: BTreeMap<&'static str, Value>,
}

impl Desk {
    async fn call(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.test.office, name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    async fn make(&mut self, name: &'static str, command: &str, request: Value) {
        let made = self.call(command, request).await;
        self.keys.insert(name, made["id"].clone());
    }

    fn key(&self, name: &str) -> Value {
        self.keys.get(name).unwrap_or_else(|| panic!("{name}")).clone()
    }

    async fn new() -> Self {
        let mut desk = Self { test: TestOffice::new().await, keys: BTreeMap::new() };
        let dongs = desk.call("neighborhood_list", Value::Null).await;
        let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
        desk.keys.insert("dong", dong.expect("풍암동")["id"].clone());
        let departments = desk.call("department_list", Value::Null).await;
        desk.keys.insert("department", departments[0]["id"].clone());
        let dong = desk.key("dong");
        let visit = json!({
            "visit": { "neighborhood": dong, "date": "2026-12-03", "startsAt": "14:00:00" }, "alleyDistricts": [],
        });
        desk.make("visit", "visit_create", visit).await;
        for (name, text) in [
            ("lamp", "풍암저수지 산책로 가로등이 꺼져 있어요"),
            ("parking", "주차장이 모자라 손님이 돌아갑니다"),
            ("drain", "비만 오면 배수구가 넘칩니다"),
            ("sign", "간판 지원을 받고 싶습니다"),
            ("bench", "어르신이 앉을 의자가 없어요"),
        ] {
            let request = json!({ "text": text, "neighborhood": dong, "senderName": "홍길동", "senderPhone": "010-0000-1234" });
            desk.make(name, "suggestion_log", request).await;
        }
        let (visit, lamp, parking) = (desk.key("visit"), desk.key("lamp"), desk.key("parking"));
        desk.make("pick", "pick", json!({ "visit": visit, "suggestion": lamp, "reason": "위험" })).await;
        desk.make("second", "pick", json!({ "visit": visit, "suggestion": parking, "reason": "오래됨" }))
            .await;
        let ranked =
            json!({ "visit": visit, "suggestion": desk.key("bench"), "rank": 1, "reason": "구청장 지시" });
        desk.call("candidate_rank", ranked).await;
        desk.make("meeting", "meeting_create", json!({ "visit": visit, "title": "풍암동 간담회" })).await;
        let attendee = json!({ "meeting": desk.key("meeting"), "name": "임꺽정" });
        desk.make("attendee", "meeting_attendee_create", attendee).await;
        let lines = json!({ "meeting": desk.key("meeting"), "lines": [
            { "text": "가로등을 올해 안에 바꾸겠습니다" }, { "text": "천막을 새로 해 주십시오" },
        ] });
        let lines = desk.call("note_add", lines).await;
        desk.keys.insert("line", lines[0]["id"].clone());
        desk.keys.insert("asking", lines[1]["id"].clone());
        let promise = json!({ "text": "의자 열 개를 놓음", "neighborhood": dong, "deadline": "2026-12-20" });
        desk.make("promise", "promise_create", promise).await;
        let other = json!({ "text": "배수구를 넓힘", "neighborhood": dong, "suggestion": desk.key("drain") });
        desk.make("other", "promise_create", other).await;
        let report =
            json!({ "promise": desk.key("promise"), "reportedOn": "2026-11-20", "text": "업체를 정함" });
        desk.make("report", "promise_progress_create", report).await;
        let proof = desk.call(
            "attachment_add",
            json!({ "promise": desk.key("promise"), "data": photo(9), "name": "의자.png" }),
        );
        let proof = proof.await["attachment"]["id"].clone();
        desk.keys.insert("proof", proof);
        let answered = json!({ "id": desk.key("sign"), "patch": { "state": "answered", "answer": "내년에 공모합니다" } });
        desk.call("suggestion_update", answered).await;
        desk
    }

    /// All rows that the commands below touch, and the lines of the notes.
    async fn rows(&self) -> Vec<String> {
        let store = &self.test.office.store;
        let mut rows = Vec::new();
        macro_rules! all {
            ($($record:ident),+) => {$(
                for row in store.list::<$record>(Filter::all()).await.expect("rows") {
                    rows.push(format!("{row:?}"));
                }
            )+};
        }
        all!(
            Suggestion,
            Pick,
            CandidateRank,
            Promise,
            PromiseProgress,
            Meeting,
            MeetingAttendee,
            Attachment,
            Visit,
            Setting
        );
        for meeting in store.list::<Meeting>(Filter::all()).await.expect("meetings") {
            for line in store.note_lines(meeting.id).await.expect("lines") {
                rows.push(format!("{line:?}"));
            }
        }
        rows.sort();
        rows
    }

    async fn reopened(self) -> Self {
        Self { test: self.test.reopened().await, keys: self.keys }
    }
}

/// A picture in Base64, another for each shade.
pub(crate) fn photo(shade: u8) -> String {
    let mut bytes = Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(24, 18, image::Rgb([shade, 60, 90]));
    DynamicImage::from(picture).write_to(&mut bytes, ImageFormat::Png).expect("encoded");
    STANDARD.encode(bytes.into_inner())
}

/// Every command that changes something here, each with a request.
fn changes(desk: &Desk) -> Vec<(&'static str, Value)> {
    let key = |name: &str| desk.key(name);
    let visit = key("visit");
    let suggestion = |name: &str, patch: Value| json!({ "id": key(name), "patch": patch });
    vec![
        (
            "suggestion_log",
            json!({ "text": "화장실이 멉니다", "neighborhood": key("dong"), "senderStore": "골목떡집" }),
        ),
        ("paste_suggestions", json!({ "text": "양동 주차장이 없어요\n\n치평동 간판을 고쳐 주세요" })),
        ("suggestion_update", suggestion("lamp", json!({ "text": "가로등 두 등이 꺼졌어요" }))),
        (
            "suggestion_update",
            suggestion(
                "lamp",
                json!({ "senderName": "임꺽정", "senderPhone": "010-0000-9999", "senderStore": "골목떡집",
                        "channel": "call", "receivedAt": 1_795_000_000_000_000_i64 }),
            ),
        ),
        ("suggestion_update", suggestion("lamp", json!({ "neighborhood": null, "category": null }))),
        ("suggestion_update", suggestion("lamp", json!({ "state": "answered", "answer": "고치겠습니다" }))),
        ("suggestion_update", suggestion("sign", json!({ "state": "told", "toldHow": "문자 · 김보좌" }))),
        (
            "suggestion_update",
            suggestion("bench", json!({ "state": "closed", "closedReason": "다른 건의와 같음" })),
        ),
        (
            "suggestion_update",
            suggestion("bench", json!({ "urgencyOverrule": 90.0, "urgencyReason": "어르신이 많음" })),
        ),
        ("suggestion_merge", json!({ "into": key("lamp"), "repeats": [key("bench"), key("drain")] })),
        (
            "suggestions_assign",
            json!({ "suggestions": [key("lamp"), key("bench")], "department": key("department"), "officer": "홍길순" }),
        ),
        ("suggestion_remove", json!({ "id": key("bench") })),
        ("reply_template_set", json!({ "name": "received", "text": "{sender}님, 잘 받았습니다. {office}" })),
        (
            "urgency_weights_set",
            json!({ "safety": 50.0, "repeats": 10.0, "age": 10.0, "season": 10.0, "onSite": 20.0 }),
        ),
        (
            "pick",
            json!({ "visit": visit, "suggestion": key("drain"), "reason": "현장에서 정함", "toDecide": "구간" }),
        ),
        (
            "pick",
            json!({ "visit": visit, "suggestion": key("lamp"), "decision": "rejected", "reason": "다음에" }),
        ),
        ("pick", json!({ "visit": visit, "suggestion": key("lamp"), "invited": true })),
        ("pick", json!({ "visit": visit, "suggestion": key("lamp"), "came": false })),
        ("pick_move", json!({ "pick": key("second"), "to": 1 })),
        ("pick_remove", json!({ "id": key("pick") })),
        (
            "pass_over",
            json!({ "visit": visit, "suggestions": [key("bench"), key("drain")], "reason": "다음에",
                    "own": [{ "suggestion": key("drain"), "reason": "공사 중" }] }),
        ),
        (
            "candidate_rank",
            json!({ "visit": visit, "suggestion": key("drain"), "rank": 1, "reason": "비 예보" }),
        ),
        ("candidate_release", json!({ "visit": visit, "suggestion": key("bench") })),
        ("meeting_create", json!({ "neighborhood": key("dong"), "title": "번개 간담회" })),
        (
            "meeting_update",
            json!({ "id": key("meeting"), "patch": { "title": "상인회 간담회", "minutes": 90 } }),
        ),
        ("meeting_remove", json!({ "id": key("meeting") })),
        ("meeting_attendee_remove", json!({ "id": key("attendee") })),
        ("note_add", json!({ "meeting": key("meeting"), "lines": [{ "text": "의자도 놓아 주십시오" }] })),
        ("note_remove", json!({ "meeting": key("meeting"), "lines": [key("line")] })),
        (
            "line_to_promise",
            json!({ "line": key("line"), "department": key("department"), "deadline": "2026-12-31" }),
        ),
        ("line_to_suggestion", json!({ "line": key("asking") })),
        (
            "promise_create",
            json!({ "text": "천막 설치", "neighborhood": key("dong"), "suggestion": key("sign") }),
        ),
        ("promise_update", json!({ "id": key("promise"), "patch": { "state": "done" } })),
        (
            "promise_update",
            json!({ "id": key("promise"), "patch": { "state": "impossible", "reason": "국유지" } }),
        ),
        (
            "promise_update",
            json!({ "id": key("other"), "patch": { "toldOn": "2026-11-22", "suggestion": null } }),
        ),
        (
            "promises_set",
            json!({ "promises": [key("promise"), key("other")], "department": key("department"),
                    "deadline": "2027-01-15", "state": "transferred", "reason": "시청 소관" }),
        ),
        ("promise_remove", json!({ "id": key("promise") })),
        ("promise_progress_remove", json!({ "id": key("report") })),
        ("attachment_add", json!({ "promise": key("other"), "data": photo(40), "name": "배수구.png" })),
        ("attachment_update", json!({ "id": key("proof"), "caption": "놓은 의자", "private": true })),
        ("attachment_remove", json!({ "id": key("proof") })),
    ]
}

#[test]
fn each_change_is_taken_back_after_a_restart_and_done_again() {
    wait(async {
        let mut desk = Desk::new().await;
        let before = desk.rows().await;
        for (command, request) in changes(&desk) {
            let what = format!("{command} {request}");
            desk.call(command, request).await;
            let after = desk.rows().await;
            assert_ne!(after, before, "{what} changed nothing");
            desk = desk.reopened().await;
            assert_eq!(desk.rows().await, after, "{what} after a restart");
            let undone = desk.call("undo", Value::Null).await;
            assert_eq!(undone["leftAlone"], json!([]), "{what}");
            assert_eq!(desk.rows().await, before, "{what} taken back");
            desk.call("redo", Value::Null).await;
            assert_eq!(desk.rows().await, after, "{what} done again");
            desk.call("undo", Value::Null).await;
            assert_eq!(desk.rows().await, before, "{what} taken back again");
        }
        assert!(desk.test.office.store.check().await.expect("a check").sound());
    });
}

#[test]
fn the_window_learns_which_step_a_command_made_and_takes_back_no_other() {
    wait(async {
        let test = alley_tests::TestSession::new().await;
        let dongs = test.call("neighborhood_list", Value::Null).await;
        let logged = json!({ "text": "가로등이 꺼졌어요", "neighborhood": dongs[0]["id"] });
        let (answer, first) = test.session.call_with_step("suggestion_log", logged.clone()).await;
        let id = answer.expect("logged")["id"].clone();
        let (_, second) = test.session.call_with_step("suggestion_log", logged).await;
        assert!(first.is_some() && second > first, "{first:?} {second:?}");
        let (_, looked) = test.session.call_with_step("suggestion_show", json!({ "id": id })).await;
        assert_eq!(looked, None, "looking makes no step");
        // The older one is not the last that stands: nothing is taken back in its place.
        let rows = || async { test.call("suggestions", json!({})).await.as_array().expect("rows").len() };
        test.refused("undo", json!({ "step": first })).await;
        assert_eq!(rows().await, 2);
        test.call("undo", json!({ "step": second })).await;
        test.call("undo", json!({ "step": first })).await;
        assert_eq!(rows().await, 0);
    });
}
