//! A leader's card: what he or she said, was promised and was told.

use alley_tests::wait;
use serde_json::{Value, json};

use crate::trace::Setting;

/// An association of the setting's dong with its leader 홍길동.
pub(crate) async fn leader(here: &Setting) -> (Value, Value, Value) {
    let alley = json!({ "neighborhood": here.dong, "name": "저수지길 골목형상점가" });
    let alley = here.call("alley_district_create", alley).await["id"].clone();
    let association = json!({ "alleyDistrict": alley, "name": "저수지길 상인회" });
    let association = here.call("association_create", association).await["id"].clone();
    let leader =
        json!({ "association": association, "name": "홍길동", "title": "회장", "phone": "01000005678" });
    let leader = here.call("leader_create", leader).await["id"].clone();
    (alley, association, leader)
}

#[test]
fn a_card_holds_what_was_said_promised_and_told() {
    wait(async {
        let here = Setting::new().await;
        let (alley, association, leader) = leader(&here).await;
        let meeting = json!({ "association": association, "visit": here.visit });
        let meeting = here.call("meeting_create", meeting).await["id"].clone();
        let lines = json!([
            { "text": "골목이 어둡다", "kind": "suggestion", "speaker": leader },
            { "text": "가로등 열두 등을 바꾼다", "kind": "promise", "speakerName": "구청장" },
            { "text": "주차장이 모자란다", "kind": "suggestion", "speakerName": "성춘향" },
            { "text": "주차장을 넓힌다", "kind": "promise", "speakerName": "구청장" },
            { "text": "밖에는 말하지 말 것", "kind": "private", "speaker": leader },
        ]);
        let lines = here.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
        for at in [1, 3] {
            here.call("line_to_promise", json!({ "line": lines[at]["id"], "deadline": "2026-11-30" })).await;
        }
        // Sent by himself, from the number of his card.
        let sent =
            json!({ "text": "간판이 낡았습니다", "neighborhood": here.dong, "senderPhone": "010-0000-5678" });
        let sent = here.call("suggestion_log", sent).await["id"].clone();
        let promise = json!({ "text": "간판 정비를 돕는다", "neighborhood": here.dong, "suggestion": sent });
        here.call("promise_create", promise).await;
        let answer = json!({ "state": "answered", "answer": "내년에 돕겠습니다" });
        here.call("suggestion_update", json!({ "id": sent, "patch": answer })).await;
        let told = json!({ "state": "told", "toldHow": "전화 · 임꺽정" });
        here.call("suggestion_update", json!({ "id": sent, "patch": told })).await;
        // Another 홍길동 of another alley is somebody else.
        let other = json!({ "text": "다른 사람의 글", "neighborhood": here.dong, "senderName": "홍길동" });
        here.call("suggestion_log", other).await;

        let card = here.call("leader_card", json!({ "leader": leader })).await;
        let texts = |part: &str| -> Vec<String> {
            let lines = card[part].as_array().expect("lines");
            lines.iter().map(|line| line["text"].as_str().unwrap_or_default().to_owned()).collect()
        };
        assert_eq!(texts("said"), ["골목이 어둡다", "밖에는 말하지 말 것"]);
        let mut promised = texts("promised");
        promised.sort();
        assert_eq!(
            promised,
            ["가로등 열두 등을 바꾼다", "간판 정비를 돕는다"],
            "not what 성춘향 was promised"
        );
        assert_eq!(texts("told"), ["내년에 돕겠습니다"]);
        assert_eq!(card["told"][0]["how"], "전화 · 임꺽정");
        assert_eq!((&card["alleyDistrict"]["id"], &card["speakerName"]), (&alley, &json!("홍길동")));

        // A speaker without a card has one drawn from the notes.
        let card = here.call("leader_card", json!({ "speaker": "성춘향" })).await;
        assert_eq!(
            (&card["said"][0]["text"], &card["promised"][0]["text"]),
            (&json!("주차장이 모자란다"), &json!("주차장을 넓힌다"))
        );
        assert_eq!(here.refused("leader_card", json!({ "speaker": " " })).await, "field-missing");
    });
}

#[test]
fn a_viewer_sees_a_card_without_names_numbers_and_private_lines() {
    wait(async {
        let mut here = Setting::new().await;
        let (_, association, leader) = leader(&here).await;
        let meeting = here.call("meeting_create", json!({ "association": association })).await["id"].clone();
        let lines = json!([
            { "text": "홍길동이 010-0000-5678로 다시 묻겠다", "speaker": leader },
            { "text": "밖에는 말하지 말 것", "kind": "private", "speaker": leader },
        ]);
        here.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
        // Nor on paper, whoever prints it.
        here.call("leader_card_print", json!({ "leader": leader, "file": "card.pdf" })).await;
        let file = here.test.folder.path().join("card.pdf");
        if let Some(pages) = crate::next_packet::pages(&file.display().to_string()) {
            let paper = pages.concat();
            assert!(paper.contains("다시묻겠다") && paper.contains("홍*동"), "{paper}");
            for secret in ["홍길동", "01000005678", "010-0000-5678", "밖에는"] {
                assert!(!paper.contains(secret), "{secret} in {paper}");
            }
        }
        let viewer = here.call("person_create", json!({ "name": "보는 사람", "role": "viewer" })).await;
        here.test.office.actor.person = serde_json::from_value(viewer["id"].clone()).ok();
        let card = here.call("leader_card", json!({ "leader": leader })).await.to_string();
        assert!(card.contains("다시 묻겠다"), "{card}");
        for secret in ["홍길동", "01000005678", "010-0000-5678", "밖에는"] {
            assert!(!card.contains(secret), "{secret} in {card}");
        }
    });
}
