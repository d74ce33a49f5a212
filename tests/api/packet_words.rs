//! What a packet says to whom: answers that were given, names that may be read, and the names of places in English.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

use crate::{leaders::leader, next_packet::pages, trace::Setting};

/// The packet of the setting's visit; unmasked for the office.
async fn packet(here: &Setting, language: &str, office: bool) -> Option<String> {
    let copy = office.then(|| json!({ "recipient": "구청장", "purpose": "방문" }));
    let request = json!({
        "visit": here.visit, "folder": "out", "again": true, "language": language, "officeCopy": copy,
    });
    let made = here.call("packets_make", request).await;
    Some(pages(made["packets"][0]["file"].as_str().expect("a file"))?.concat())
}

#[test]
fn beside_what_a_leader_asked_stands_only_what_was_said_to_it() {
    wait(async {
        let here = Setting::new().await;
        let (_, association, leader) = leader(&here).await;
        let meeting = json!({ "association": association, "title": "간담회" });
        let meeting = here.call("meeting_create", meeting).await["id"].clone();
        let ask = |kind: &str, text: &str| json!({ "text": text, "kind": kind, "speaker": leader });
        let say =
            |kind: &str, text: &str, name: &str| json!({ "text": text, "kind": kind, "speakerName": name });
        let lines = json!([
            ask("suggestion", "골목이 어둡습니다"),
            say("remark", "등을 늘릴 수 있음", "경제과장"),
            say("question", "언제 됩니까", "성춘향"),
            say("remark", "곧 됩니다", "구청장"),
            say("promise", "가로등 열두 등을 바꾼다", "구청장"),
            ask("question", "주인이 바뀌면 다시 신청합니까"),
            say("private", "밖에는 말하지 말 것", "비서실"),
            say("remark", "사업자 기준이라 다시 신청", "경제과장"),
            ask("question", "구역을 넓힐 수 있습니까"),
            say("decision", "석 달 뒤 다시 모임", ""),
            say("remark", "고맙습니다", "구청장"),
            ask("question", "다섯째로 묻는 말입니까"),
            ask("question", "여섯째로 묻는 말입니까"),
        ]);
        let lines = here.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
        let promise = json!({ "line": lines[4]["id"], "department": here.department });
        let promise = here.call("line_to_promise", promise).await;
        let number = promise["number"].as_str().expect("a number");

        let Some(all) = packet(&here, "ko", false).await else { return };
        let (_, card) = all.split_once("상인회장발언과답변").expect("the card");
        let (card, _) = card.split_once("여섯째로").unwrap_or((card, ""));
        assert!(card.starts_with("외1건"), "what is cut is counted: {card}");
        let row = |from: &str, to: &str| {
            let (_, row) = card.split_once(from).expect("the row");
            row.split_once(to).map_or(row, |(row, _)| row).to_owned()
        };
        let first = row("골목이어둡습니다", "주인이");
        assert!(first.contains("등을늘릴수있음") && first.contains(&format!("({number}·")), "{first}");
        assert!(first.contains("약속가로등열두등을바꾼다") && !first.contains("곧됩니다"), "{first}");
        let second = row("다시신청합니까", "구역을");
        assert!(second.contains("사업자기준이라다시신청") && !second.contains("가로등"), "{second}");
        let third = row("넓힐수있습니까", "다섯째로");
        assert!(third.contains("기록된답변없음") && !third.contains("석달뒤"), "{third}");
        assert!(!all.contains("밖에는말하지"), "private remarks never leave");
    });
}

#[test]
fn outside_neither_a_sender_s_store_nor_a_draft_nor_an_officer_can_be_read() {
    wait(async {
        let here = Setting::new().await;
        let sent = json!({
            "text": "행복새만두 사장입니다. 골목 입구 배수구가 막혔습니다", "neighborhood": here.dong,
            "senderName": "김수봉", "senderStore": "행복새만두",
        });
        let sent = here.call("suggestion_log", sent).await["id"].clone();
        here.call("pick", json!({ "visit": here.visit, "suggestion": sent, "reason": "현장에서 확인" }))
            .await;
        let answer = json!({ "state": "answered", "answer": "아직 아무에게도 말하지 않은 답" });
        here.call("suggestion_update", json!({ "id": sent, "patch": answer })).await;
        let promise = json!({
            "text": "배수구를 뚫는다", "neighborhood": here.dong, "department": here.department,
            "officer": "임꺽정 팀장",
        });
        here.call("promise_create", promise).await;
        here.log("이름 없이 보낸 건의입니다").await;

        let Some(outside) = packet(&here, "ko", false).await else { return };
        let Some(office) = packet(&here, "ko", true).await else { return };
        for known in ["행복새만두", "아직아무에게도", "임꺽정"] {
            assert!(!outside.contains(known), "{known} can be read outside");
            assert!(office.contains(known), "the office does not read {known}");
        }
        for said in ["○○사장입니다", "김*봉", "답변작성", "이름없음"] {
            assert!(outside.contains(said), "outside lacks {said}: {outside}");
        }
        assert!(office.contains("아직정하지않은것") && !outside.contains("아직정하지않은것"));
    });
}

#[test]
fn stores_are_compared_only_where_a_newer_file_came_after_the_last_visit() {
    wait(async {
        let test = TestOffice::new().await;
        dispatch(&test.office, "sample_add", Value::Null).await.expect("a sample");
        let all = json!({ "all": true, "folder": "out" });
        let all = dispatch(&test.office, "packets_make", all).await.expect("packets");
        let mut none = 0;
        for made in all["packets"].as_array().expect("packets") {
            let Some(pages) = pages(made["file"].as_str().expect("a file")) else { return };
            let text = pages.concat();
            let without = text.contains("지난방문이후새점포자료가없습니다");
            none += usize::from(without);
            // Members and stores come of the same days in the sample.
            assert_eq!(
                without,
                text.contains("지난방문이후새가맹점자료가없습니다"),
                "{}",
                made["neighborhood"]
            );
            assert!(!text.contains("종결0건") && !text.contains("완료0건"), "{}", made["neighborhood"]);
        }
        assert!(none > 0, "some dongs were visited after the newest file");
    });
}

#[test]
fn in_english_places_departments_and_states_have_english_names() {
    wait(async {
        let here = Setting::new().await;
        let promise =
            json!({ "text": "배수구를 뚫는다", "neighborhood": here.dong, "department": here.department });
        here.call("promise_create", promise).await;
        let sent = json!({ "text": "길이 패였습니다", "neighborhood": here.dong, "category": "도로" });
        here.call("suggestion_log", sent).await;
        let Some(english) = packet(&here, "en", false).await else { return };
        let departments = here.call("department_list", Value::Null).await;
        let korean = departments[0]["name"].as_str().expect("a name");
        assert!(!english.contains(korean), "{korean} in the English packet");
        for said in [
            "Pungam-dong풍암동",
            "Pungam-dong:visitbriefing",
            "Seo-gu",
            "Roads",
            "Received",
            "Sendernotgiven",
        ] {
            assert!(english.contains(said), "the English packet lacks {said}: {english}");
        }
        assert!(english.matches("풍암동").count() == 1, "the Korean name stands once: {english}");
        assert!(!english.contains("End."), "no word ends an English paper");
    });
}
