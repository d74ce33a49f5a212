//! The white paper of a year and the printed trace: what the records say, masked, the same bytes for the same records.

use alley_tests::{TestSession, wait};
use serde_json::{Value, json};

/// A dong with a suggestion, three promises and a meeting with a private remark.
async fn a_year(test: &TestSession) -> (Value, Value) {
    let dongs = test.call("neighborhood_list", Value::Null).await;
    let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
    let dong = dong.expect("풍암동")["id"].clone();
    let department = test.call("department_list", Value::Null).await[0]["id"].clone();
    let sender = json!({
        "text": "홍길동입니다. 저수지 산책로 가로등이 꺼졌습니다. 010-0000-1234", "neighborhood": dong,
        "senderName": "홍길동", "senderPhone": "010-0000-1234", "category": "안전",
    });
    let suggestion = test.call("suggestion_log", sender).await["id"].clone();
    let mut first = Value::Null;
    for (text, patch) in [
        ("홍길동 님 가게 앞 가로등 교체", json!({ "state": "done" })),
        ("주차 구획 늘리기", json!({ "state": "impossible", "reason": "사유지라 소유자 동의가 없음" })),
        ("배수로 정비", json!({ "state": "in-progress" })),
    ] {
        let promise = json!({
            "text": text, "neighborhood": dong, "department": department, "deadline": "2026-12-20",
            "suggestion": if first.is_null() { suggestion.clone() } else { Value::Null },
        });
        let promise = test.call("promise_create", promise).await["id"].clone();
        test.call("promise_update", json!({ "id": promise, "patch": patch })).await;
        if first.is_null() {
            first = promise;
        }
    }
    (suggestion, first)
}

#[test]
fn the_white_paper_tells_the_year_and_names_no_merchant() {
    wait(async {
        let test = TestSession::new().await;
        a_year(&test).await;
        let made = test.call("white_paper", json!({ "year": 2026, "file": test.pick("a.pdf") })).await;
        assert!(made["pages"].as_f64().expect("pages") >= 5.0, "{made}");
        if let Some(text) = test.pdf_text("a.pdf") {
            for expected in [
                "2026년골목집무실",
                "1.숫자로본한해",
                "3건가운데1건",
                "33.3%",
                "주차구획늘리기",
                "사유지라소유자동의가없음",
                "홍*동님가게앞가로등교체",
                "배수로정비",
                "안전",
                "끝.",
            ] {
                assert!(text.contains(expected), "{expected} is not in {text}");
            }
            assert!(!text.contains("홍길동") && !text.contains("0000-1234"), "masked");
        }
        test.call("white_paper", json!({ "year": 2026, "file": test.pick("b.pdf") })).await;
        let read = |file: &str| std::fs::read(test.folder.path().join(file)).expect("a file");
        assert!(read("a.pdf") == read("b.pdf"), "the same records give the same bytes");

        let english = json!({ "year": 2026, "file": test.pick("en.pdf"), "language": "en" });
        test.call("white_paper", english).await;
        assert!(test.pdf_text("en.pdf").is_none_or(|text| text.contains("Theyearinfigures")));
        let ahead = json!({ "year": 2099, "file": test.pick("c.pdf") });
        assert_eq!(test.refused("white_paper", ahead).await, "report-year");
        assert!(!test.folder.path().join("c.pdf").exists());
        let before = json!({ "year": 2025, "file": test.pick("before.pdf") });
        test.call("white_paper", before).await;
        assert!(test.pdf_text("before.pdf").is_none_or(|text| text.contains("한약속이없습니다")));
    });
}

#[test]
fn the_printed_trace_goes_from_the_text_to_the_packet_on_two_pages_at_most() {
    wait(async {
        let test = TestSession::new().await;
        let (suggestion, promise) = a_year(&test).await;
        let meeting = json!({
            "title": "풍암동 간담회", "neighborhood": test.call("promise_show", json!({ "id": promise })).await["line"]["promise"]["neighborhood"],
        });
        let meeting = test.call("meeting_create", meeting).await["id"].clone();
        let lines = json!([
            { "text": "임대료 이야기는 밖에 내지 말 것", "kind": "private" },
            { "text": "변학도 님과 함께 봄", "speakerName": "성춘향" },
        ]);
        let lines = test.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
        let met = json!({ "meeting": meeting, "name": "변학도" });
        test.call("meeting_attendee_create", met).await;
        let spoken = json!({ "id": promise, "patch": { "noteLine": lines[1]["id"] } });
        test.call("promise_update", spoken).await;
        test.call("trace_print", json!({ "promise": promise, "file": test.pick("spoken.pdf") })).await;
        if let Some(text) = test.pdf_text("spoken.pdf") {
            assert!(text.contains("성*향") && text.contains("변*도"), "{text}");
            assert!(!text.contains("성춘향") && !text.contains("변학도"), "{text}");
        }
        let private = json!({ "id": promise, "patch": { "noteLine": lines[0]["id"] } });
        test.call("promise_update", private).await;

        let from_promise = json!({ "promise": promise, "file": test.pick("promise.pdf") });
        let made = test.call("trace_print", from_promise).await;
        assert!(made["pages"].as_f64().expect("pages") <= 2.0, "{made}");
        let from_text = json!({ "suggestion": suggestion, "file": test.pick("suggestion.pdf") });
        test.call("trace_print", from_text).await;
        let Some(text) = test.pdf_text("promise.pdf") else { return };
        for expected in [
            "약속의길",
            "저수지산책로가로등이꺼졌습니다",
            "홍*동",
            "소관부서",
            "자료집",
            "이어진줄이없습니다",
        ] {
            assert!(text.contains(expected), "{expected} is not in {text}");
        }
        assert!(
            !text.contains("홍길동") && !text.contains("0000-1234") && !text.contains("임대료"),
            "{text}"
        );
    });
}
