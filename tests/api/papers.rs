//! The papers around a visit: each says what was entered once, in both languages, names no merchant, and says so where
//! nothing was entered.

use std::{
    fs::{self, File},
    io::{Cursor, Read, Write},
};

use alley_tests::{TestSession, wait};
use serde_json::{Value, json};

/// Prints a paper and gives its text without spaces and its pages.
async fn printed(test: &TestSession, paper: &Value, language: &str) -> (String, f64) {
    let file = format!("{}-{language}.pdf", paper["kind"].as_str().expect("a kind"));
    let request = json!({ "paper": paper, "file": test.pick(&file), "language": language });
    let made = test.call("paper_print", request).await;
    (test.pdf_text(&file).unwrap_or_default(), made["pages"].as_f64().expect("pages"))
}

fn says(text: &str, expected: &[&str]) {
    for part in expected {
        // Lines break where the table has room.
        let part = part.replace(char::is_whitespace, "");
        assert!(!cfg!(target_os = "linux") || text.contains(&part), "{part} is not in {text}");
    }
    for secret in ["홍길동", "성춘향", "변학도", "0000-1234", "밖에내지말것"] {
        assert!(!text.contains(secret), "{secret} can be read in {text}");
    }
}

async fn dong(test: &TestSession) -> Value {
    let dongs = test.call("neighborhood_list", Value::Null).await;
    let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
    dong.expect("풍암동")["id"].clone()
}

/// A visit with everything that a person enters for one, and its meeting.
async fn a_visit(test: &TestSession) -> (Value, Value) {
    let dong = dong(test).await;
    let visit = json!({
        "visit": {
            "neighborhood": dong, "date": "2026-12-04", "startsAt": "14:00:00", "endsAt": "16:30:00",
            "desk": "두꺼비식당", "purpose": "저녁 골목의 보안등 문제를 현장에서 결정",
        },
        "alleyDistricts": [],
    });
    let visit = test.call("visit_create", visit).await["id"].clone();
    for (position, name, title, brings, along) in
        [(1, "이몽룡", "서구청장", "", true), (2, "홍길동", "상인회장", "보안등 교체 시기", false)]
    {
        let person = json!({
            "visit": visit, "position": position, "name": name, "title": title, "bringsUp": brings, "goesAlong": along,
        });
        test.call("attendee_create", person).await;
    }
    for (title, minutes) in [("골목 걷기", 40), ("상인회 간담회", 60)] {
        let stop = json!({
            "visit": visit, "title": title, "minutes": minutes, "place": "저수지길 입구", "officer": "박주무관",
        });
        test.call("stop_add", stop).await;
    }
    for (kind, text, answer) in [
        ("line-to-take", "연말까지 어두운 구간을 모두 밝히겠습니다", Value::Null),
        ("likely-question", "예산은 확보됐습니까", json!("예비비로 확보했습니다")),
        ("background", "지난해 같은 길에서 민원 12건", Value::Null),
        ("seating", "상인: 변학도 회장", Value::Null),
    ] {
        let line = json!({ "visit": visit, "kind": kind, "position": 1, "text": text, "answer": answer });
        test.call("visit_line_create", line).await;
    }
    let logged = json!({
        "text": "홍길동입니다. 저수지길 보안등 세 개가 꺼져 있습니다. 010-0000-1234", "neighborhood": dong,
        "senderName": "홍길동", "senderPhone": "010-0000-1234", "category": "안전",
    });
    let logged = test.call("suggestion_log", logged).await["id"].clone();
    let pick = json!({
        "visit": visit, "suggestion": logged, "reason": "안전이 급함", "toDecide": "교체 예산 배정",
        "departmentView": "다음 주 교체 가능", "lineToTake": "다음 주에 바꾸겠습니다", "invited": true,
    });
    test.call("pick", pick).await;
    let meeting = json!({ "visit": visit, "title": "풍암 상인회 간담회" });
    let meeting = test.call("meeting_create", meeting).await["id"].clone();
    let lines = json!([
        { "kind": "suggestion", "text": "보안등을 언제 바꿉니까", "speakerName": "성춘향" },
        { "text": "다음 주에 바꾸겠습니다", "speakerName": "서구청장", "indent": 1 },
        { "kind": "promise", "text": "보안등 세 개 교체", "speakerName": "서구청장", "indent": 1 },
        { "kind": "decision", "text": "분기마다 함께 점검" },
        { "kind": "private", "text": "임대료 이야기는 밖에 내지 말 것" },
    ]);
    let lines = test.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
    let promise = json!({ "line": lines[2]["id"], "deadline": "2026-12-11" });
    test.call("line_to_promise", promise).await;
    (visit, meeting)
}

#[test]
fn papers_of_a_visit_say_what_was_entered_once() {
    wait(async {
        let test = TestSession::new().await;
        let (visit, meeting) = a_visit(&test).await;
        let of_visit = |kind: &str| json!({ "kind": kind, "visit": visit });

        let (plan, _) = printed(&test, &of_visit("visit-plan"), "ko").await;
        says(
            &plan,
            &[
                "풍암동 골목집무실 현장방문 계획",
                "1. 개요",
                "가. 일시: 2026. 12. 4.(금) 14:00~16:30",
                "두꺼비식당",
                "서구청장 이몽룡 등 구청 1명",
                "2. 추진 일정",
                "14:00~14:40",
                "상인회 간담회",
                "3. 건의 및 조치계획",
                "다음 주 교체 가능",
                "결정하실 일: 교체 예산 배정",
                "4. 행정사항",
                "붙임",
                "끝.",
            ],
        );
        let (card, pages) = printed(&test, &of_visit("timetable-card"), "ko").await;
        says(&card, &["풍암동 시간계획", "골목 걷기", "저수지길 입구", "박주무관", "서구청장 이몽룡"]);
        assert!(pages <= 1.0, "the card is one leaf");
        let (people, _) = printed(&test, &of_visit("attendee-list"), "ko").await;
        says(&people, &["구청 1명, 상인·주민 1명, 모두 2명", "이몽룡", "홍*동", "보안등 교체 시기", "변*도"]);
        let (remarks, _) = printed(&test, &of_visit("remarks"), "ko").await;
        says(
            &remarks,
            &[
                "안녕하십니까, 서구청장 이몽룡입니다.",
                "연말까지 어두운 구간을 모두 밝히겠습니다",
                "말씀: 다음 주에 바꾸겠습니다",
                "예산은 확보됐습니까",
                "답변: 예비비로 확보했습니다",
                "민원 12건",
            ],
        );
        for paper in [of_visit("visit-result"), json!({ "kind": "meeting-result", "meeting": meeting })] {
            let (result, _) = printed(&test, &paper, "ko").await;
            says(
                &result,
                &[
                    "결과보고",
                    "보안등을 언제 바꿉니까",
                    "성*향",
                    "다음 주에 바꾸겠습니다",
                    "보안등 세 개 교체",
                    "2026. 12. 11.",
                    "추진예정",
                    "분기마다 함께 점검",
                    "후속조치",
                    "끝.",
                ],
            );
        }
        for (kind, expected) in [
            ("visit-plan", "Visit plan: alley office in 풍암동"),
            ("timetable-card", "Timetable: 풍암동"),
            ("attendee-list", "Merchants and neighbours"),
            ("remarks", "Likely questions and answers"),
            ("visit-result", "What was asked and answered"),
        ] {
            let (text, _) = printed(&test, &of_visit(kind), "en").await;
            says(&text, &[expected]);
            assert!(!text.contains('['), "a word is missing: {text}");
        }
    });
}

#[test]
fn the_ledger_prints_what_was_asked_for_and_the_board_fits_one_page() {
    wait(async {
        let test = TestSession::new().await;
        let dong = dong(&test).await;
        let mut made = Vec::new();
        for (text, patch) in [
            ("가로등 교체", json!({ "state": "done" })),
            ("주차 구획 늘리기", json!({ "state": "impossible", "reason": "사유지라 동의가 없음" })),
            ("배수로 정비", json!({ "state": "in-progress" })),
        ] {
            let promise = json!({ "text": text, "neighborhood": dong, "deadline": "2026-12-20" });
            let promise = test.call("promise_create", promise).await["id"].clone();
            test.call("promise_update", json!({ "id": promise, "patch": patch })).await;
            made.push(promise);
        }
        let (all, _) = printed(&test, &json!({ "kind": "promise-ledger" }), "ko").await;
        says(
            &all,
            &[
                "약속 관리대장",
                "전체 약속",
                "가로등 교체",
                "사유지라 동의가 없음",
                "배수로 정비",
                "33.3%",
                "3건",
            ],
        );
        let open = json!({ "kind": "promise-ledger", "filter": { "open": true } });
        let (open, _) = printed(&test, &open, "ko").await;
        says(&open, &["추진할 약속", "배수로 정비", "1건"]);
        assert!(!open.contains("가로등교체"), "{open}");
        let chosen = json!({ "kind": "promise-ledger", "only": [made[1], made[0]] });
        let (chosen, _) = printed(&test, &chosen, "en").await;
        says(&chosen, &["Chosen promises"]);
        if cfg!(target_os = "linux") {
            let place = |text: &str| chosen.find(text).unwrap_or_else(|| panic!("{text} is not in {chosen}"));
            assert!(place("주차구획늘리기") < place("가로등교체"), "in the order that was asked for");
            assert!(!chosen.contains("배수로정비"), "{chosen}");
        }
        for (language, expected) in [("ko", "동별 현황"), ("en", "Dong by dong")] {
            let (board, pages) = printed(&test, &json!({ "kind": "board-sheet" }), language).await;
            says(&board, &[expected, "풍암동", "동천동"]);
            assert!(pages <= 1.0, "the board is one page");
        }
    });
}

#[test]
fn what_was_never_entered_is_said_to_be_missing() {
    wait(async {
        let test = TestSession::new().await;
        let bare = json!({ "visit": { "neighborhood": dong(&test).await, "date": "2026-12-04" }, "alleyDistricts": [] });
        let visit = test.call("visit_create", bare).await["id"].clone();
        let of_visit = |kind: &str| json!({ "kind": kind, "visit": visit });
        for (kind, korean, english) in [
            ("visit-plan", "시간계획을 아직 세우지 않았습니다", "There is no timetable yet"),
            ("timetable-card", "시간계획을 아직 세우지 않았습니다", "There is no timetable yet"),
            (
                "attendee-list",
                "구청 참석자를 아직 정하지 않았습니다",
                "Nobody of the office is on the list yet",
            ),
            ("remarks", "핵심메시지를 아직 적지 않았습니다", "No lines to take have been written yet"),
            (
                "visit-result",
                "간담회 기록에 건의나 질의가 없습니다",
                "The notes hold no suggestion or question",
            ),
        ] {
            says(&printed(&test, &of_visit(kind), "ko").await.0, &[korean]);
            says(&printed(&test, &of_visit(kind), "en").await.0, &[english]);
        }
        let ledger = json!({ "kind": "promise-ledger" });
        says(&printed(&test, &ledger, "ko").await.0, &["처리대장에 해당하는 약속이 없습니다"]);

        // A visit that is not there makes no file.
        let unknown = json!({ "kind": "visit-plan", "visit": "00000000-0000-7000-8000-000000000000" });
        let request = json!({ "paper": unknown, "file": test.pick("none.pdf"), "language": "ko" });
        test.refused("paper_print", request).await;
        assert!(!test.folder.path().join("none.pdf").exists());
        let odd = json!({ "paper": { "kind": "visit-plan" }, "file": test.pick("none.pdf") });
        test.refused("paper_print", odd).await;
    });
}

/// The text of a part of an office document, without its tags and spaces.
fn part_of(test: &TestSession, file: &str, part: &str) -> String {
    let file = File::open(test.folder.path().join(file)).expect("a file");
    let mut text = String::new();
    let mut package = zip::ZipArchive::new(file).expect("a package");
    package.by_name(part).expect("a part").read_to_string(&mut text).expect("UTF-8");
    let said = text.split('<').map(|after| after.split_once('>').map_or("", |(_, said)| said));
    said.collect::<String>().replace(char::is_whitespace, "")
}

/// A form of Hangul with a place for the title and one for everything.
fn form() -> Vec<u8> {
    let section = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
        <hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\" \
        xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">\
        <hp:p id=\"1\"><hp:run><hp:t>{{제목}}</hp:t></hp:run></hp:p>\
        <hp:p id=\"2\"><hp:run><hp:t>{{본문}}</hp:t></hp:run></hp:p></hs:sec>";
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in [
        ("mimetype", "application/hwp+zip"),
        ("Contents/section0.xml", section),
        ("META-INF/manifest.xml", "<manifest/>"),
    ] {
        file.start_file(name, stored).expect("a part");
        file.write_all(text.as_bytes()).expect("its bytes");
    }
    file.finish().expect("a form").into_inner()
}

#[test]
fn a_paper_is_also_a_word_document_and_fills_the_offices_own_form() {
    wait(async {
        let test = TestSession::new().await;
        let (visit, _) = a_visit(&test).await;
        let paper = json!({ "kind": "visit-plan", "visit": visit });
        let expected = [
            "풍암동 골목집무실 현장방문 계획",
            "1. 개요",
            "가. 일시: 2026. 12. 4.(금) 14:00~16:30",
            "상인회 간담회",
        ];

        let word = json!({ "paper": paper, "file": test.pick("plan.docx"), "format": "docx" });
        test.call("paper_print", word).await;
        // Word numbers the entries itself.
        let in_word = expected.map(|part| part.trim_start_matches("가. "));
        says(&part_of(&test, "plan.docx", "word/document.xml"), &in_word);

        let unfilled = json!({ "paper": paper, "file": test.pick("plan.hwpx"), "format": "hwpx" });
        assert_eq!(test.refused("paper_print", unfilled).await, "report-form-missing");
        fs::write(test.folder.path().join("form.hwpx"), form()).expect("a form");
        let hangul = json!({
            "paper": paper, "file": test.pick("plan.hwpx"), "format": "hwpx", "form": test.pick("form.hwpx"),
        });
        test.call("paper_print", hangul.clone()).await;
        says(&part_of(&test, "plan.hwpx", "Contents/section0.xml"), &expected);

        // What is no form leaves the file that is there as it is.
        let before = fs::read(test.folder.path().join("plan.hwpx")).expect("a file");
        fs::write(test.folder.path().join("form.hwpx"), b"nothing").expect("a form");
        assert_eq!(test.refused("paper_print", hangul).await, "hwpx-not-zip");
        assert_eq!(fs::read(test.folder.path().join("plan.hwpx")).expect("a file"), before);
    });
}
