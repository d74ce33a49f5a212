//! The next packet of a dong says what was promised there: on page one, and under what changed since the last visit.

use std::process::Command;

use alley_tests::wait;
use serde_json::{Value, json};

use crate::trace::Setting;

/// The words of a packet, page by page, without spaces and line breaks; nothing where Poppler is not installed.
pub(crate) fn pages(file: &str) -> Option<Vec<String>> {
    let read = match Command::new("pdftotext").args(["-enc", "UTF-8", file, "-"]).output() {
        Ok(read) => read,
        // Poppler is on every Linux machine that runs the tests, not on every other.
        Err(error) if cfg!(target_os = "linux") => panic!("pdftotext: {error}"),
        Err(_) => return None,
    };
    assert!(read.status.success(), "pdftotext {file}");
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    Some(text.split('\u{c}').map(|page| page.split_whitespace().collect()).collect())
}

/// The packet of the setting's visit.
async fn packet(here: &Setting) -> Option<Vec<String>> {
    let made =
        here.call("packets_make", json!({ "visit": here.visit, "folder": "out", "again": true })).await;
    pages(made["packets"][0]["file"].as_str().expect("a file"))
}

/// A visit that was held on 18 November.
async fn held(here: &Setting) -> Value {
    let visit = json!({
        "visit": { "neighborhood": here.dong, "date": "2026-11-18", "startsAt": "14:00:00" },
        "alleyDistricts": [],
    });
    let visit = here.call("visit_create", visit).await["id"].clone();
    here.call("visit_update", json!({ "id": visit, "patch": { "state": "done" } })).await;
    visit
}

async fn promise(here: &Setting, text: &str, made_on: &str, deadline: Option<&str>) -> Value {
    let promise = json!({ "text": text, "neighborhood": here.dong, "madeOn": made_on, "deadline": deadline });
    here.call("promise_create", promise).await["id"].clone()
}

#[test]
fn what_was_promised_stands_on_page_one_and_under_what_changed() {
    wait(async {
        let here = Setting::new().await;
        let last = held(&here).await;
        let meeting =
            here.call("meeting_create", json!({ "visit": last, "title": "간담회" })).await["id"].clone();
        let line = json!({ "meeting": meeting, "lines": [{ "text": "저수지길 가로등 교체" }] });
        let line = here.call("note_add", line).await[0]["id"].clone();
        let then = json!({ "line": line, "department": here.department, "deadline": "2026-12-10" });
        here.call("line_to_promise", then).await;
        let since = promise(&here, "장날 주차 안내", "2026-11-20", None).await;
        let late = promise(&here, "하수구 덮개 수리", "2026-10-01", Some("2026-11-01")).await;
        // More open promises of before than page one holds.
        for number in 0..12 {
            promise(&here, &format!("오래된 약속 {number}"), "2026-09-01", Some("2027-06-30")).await;
        }
        for patch in
            [json!({ "officer": "김하나" }), json!({ "deadline": "2026-11-25", "officer": "임꺽정" })]
        {
            here.call("promise_update", json!({ "id": late, "patch": patch })).await;
        }
        let moved = json!({ "id": since, "patch": { "state": "in-progress" } });
        here.call("promise_update", moved).await;

        let Some(pages) = packet(&here).await else { return };
        let first = &pages[0];
        for text in ["저수지길가로등교체", "장날주차안내", "하수구덮개수리"] {
            assert!(first.contains(text), "page one lacks {text}: {first}");
        }
        let at = |text: &str| first.find(text).expect("on page one");
        assert!(at("하수구덮개수리") < at("저수지길가로등교체"), "what is overdue stands first: {first}");
        let shown = first.matches("오래된약속").count();
        assert!(
            shown < 12 && first.contains(&format!("외{}건", 12 - shown)),
            "what is left out is counted: {first}"
        );
        assert!(first.contains("지난약속추진상황") && first.contains("기한지남"), "{first}");
        let all = pages.concat();
        for said in [
            "저수지길가로등교체새약속→추진예정",
            "12.10.",
            "장날주차안내추진예정→추진중",
            "하수구덮개수리·처리기한",
            "하수구덮개수리·담당자→바뀜",
        ] {
            assert!(all.contains(said), "what changed lacks {said}: {all}");
        }
        assert!(!all.contains("오래된약속3새약속"), "what was promised before did not change");
    });
}

#[test]
fn suggestions_that_were_answered_told_and_closed_since_are_named_with_their_words() {
    wait(async {
        let here = Setting::new().await;
        held(&here).await;
        // 2 November 2026, nine in the morning.
        let before = 1_793_577_600_000_000_i64;
        let log = async |text: &str| {
            let log = json!({ "text": text, "neighborhood": here.dong, "receivedAt": before });
            here.call("suggestion_log", log).await["id"].clone()
        };
        let change = async |id: &Value, patch: Value| {
            here.call("suggestion_update", json!({ "id": id, "patch": patch })).await;
        };
        let (told, closed) = (log("보도블록이 꺼졌습니다").await, log("간판을 바꿔 주세요").await);
        let quiet = log("벤치가 모자랍니다").await;
        change(&told, json!({ "state": "answered", "answer": "금요일에 고칩니다" })).await;
        change(&told, json!({ "state": "told", "toldHow": "전화 · 임꺽정" })).await;
        change(&closed, json!({ "state": "closed", "closedReason": "개인 간판은 지원 대상이 아님" })).await;
        change(&quiet, json!({ "category": "시설" })).await;
        here.log("새로 들어온 건의입니다").await;

        let Some(pages) = packet(&here).await else { return };
        let all = pages.concat();
        for said in [
            "회신완료금요일에고칩니다",
            "종결개인간판은지원대상이아님",
            "새건의1건(접수1건),지난건의가운데회신완료1건,종결1건",
        ] {
            assert!(all.contains(said), "what changed lacks {said}: {all}");
        }
        assert!(!all.contains("벤치가모자랍니다접수→"), "nothing happened to that one");
    });
}
