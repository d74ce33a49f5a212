//! The ledger goes out for the progress meeting, comes back with the departments' answers, and is compared before
//! anything is taken.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use alley_api::dispatch;
use alley_intake::{
    IntakeError, ReadOptions, Source,
    table::{Rows, TableVisitor, read_tables},
};
use alley_tests::{TestOffice, wait};
use rust_xlsxwriter::{Formula, Workbook};
use serde_json::{Value, json};

/// A ledger of three promises that went out as `out.xlsx`.
struct Ledger {
    test: TestOffice,
    promises: Vec<Value>,
}

/// A sheet as somebody at a department has it open.
#[derive(Default)]
struct Sheet(Vec<Vec<String>>);

impl TableVisitor for Sheet {
    fn table(&mut self, _: &Arc<str>, rows: &mut dyn Rows) -> Result<(), IntakeError> {
        while let Some(row) = rows.next_row()? {
            self.0.push(row.cells.into_iter().map(|cell| cell.text).collect());
        }
        Ok(())
    }

    fn skipped(&mut self, _: &Arc<str>, _: &'static str) {}
}

impl Sheet {
    fn read(path: &Path) -> Self {
        let mut sheet = Self::default();
        let mut source = Source::open(path).expect("a workbook");
        read_tables(&mut source, &ReadOptions::default(), &mut sheet).expect("a readable workbook");
        let width = sheet.0[0].len();
        sheet.0.iter_mut().for_each(|row| row.resize(width, String::new()));
        sheet
    }

    /// Writes into the cell of a promise, found by its number, under a header.
    fn set(&mut self, number: &str, header: &str, text: &str) -> &mut Self {
        let column = self.column(header);
        let row = self.0.iter_mut().find(|row| row[0] == number).expect("the promise");
        row[column] = text.to_owned();
        self
    }

    fn column(&self, header: &str) -> usize {
        self.0[0].iter().position(|known| known == header).expect("the column")
    }

    /// Writes the sheet anew; what begins with `=` is a formula.
    fn save(&self, path: &Path) {
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        for (at, row) in (0u32..).zip(&self.0) {
            for (column, cell) in (0u16..).zip(row) {
                if cell.starts_with('=') {
                    let formula = Formula::new(cell).set_result("완료");
                    page.write_formula(at, column, formula).expect("a formula");
                } else {
                    page.write_string(at, column, cell).expect("a cell");
                }
            }
        }
        book.save(path).expect("a file");
    }

    fn csv(&self) -> String {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        self.0.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect()
    }
}

impl Ledger {
    async fn new() -> Self {
        let mut here = Self { test: TestOffice::new().await, promises: Vec::new() };
        let dongs = here.call("neighborhood_list", Value::Null).await;
        let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
        let dong = dong.expect("풍암동")["id"].clone();
        let sender = json!({
            "text": "가로등이 꺼졌습니다", "neighborhood": dong, "senderName": "홍길동",
            "senderPhone": "010-0000-1234",
        });
        here.call("suggestion_log", sender).await;
        let department = here.call("department_list", Value::Null).await[0]["id"].clone();
        for text in ["가로등 교체", "홍길동 님 가게 앞 배수로 정비", "주차 구획 늘리기"]
        {
            let promise = json!({
                "text": text, "neighborhood": dong, "department": department, "deadline": "2026-12-20",
            });
            here.promises.push(here.call("promise_create", promise).await);
        }
        let report = json!({
            "promise": here.promises[1]["id"], "reportedOn": "2026-11-20",
            "text": "홍길동 님(010-0000-1234)과 현장 확인",
        });
        here.call("promise_progress_create", report).await;
        here.call("export_promises", json!({ "file": "out.xlsx" })).await;
        here
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

    fn number(&self, at: usize) -> &str {
        self.promises[at]["number"].as_str().expect("a number")
    }

    /// The file that went out, filled in and saved as `back.xlsx`.
    fn answered(&self, fill: impl FnOnce(&mut Sheet)) {
        let mut sheet = Sheet::read(&self.test.folder.path().join("out.xlsx"));
        fill(&mut sheet);
        sheet.save(&self.test.folder.path().join("back.xlsx"));
    }

    async fn preview(&self) -> Value {
        self.call("preview_promises", json!({ "file": "back.xlsx" })).await
    }

    async fn take(&self) -> Value {
        self.call("import_promises", json!({ "file": "back.xlsx" })).await
    }

    async fn update(&self, at: usize, patch: Value) {
        self.call("promise_update", json!({ "id": self.promises[at]["id"], "patch": patch })).await;
    }

    async fn show(&self, at: usize) -> Value {
        self.call("promise_show", json!({ "id": self.promises[at]["id"] })).await
    }
}

/// What a preview tells, as `number field: ours → theirs (standing)`.
fn told(preview: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let promises = preview["promises"].as_array().expect("promises");
    promises
        .iter()
        .flat_map(|promise| {
            promise["answers"].as_array().expect("answers").iter().map(move |answer| {
                format!(
                    "{}: {} → {} ({})",
                    text(&answer["field"]),
                    text(&answer["ours"]),
                    text(&answer["theirs"]),
                    text(&answer["standing"])
                )
            })
        })
        .collect()
}

/// Refusals by row, as `row/column key`.
fn refusals(answer: &Value) -> Vec<String> {
    let number = |one: &Value, name: &str| one["args"][name].as_f64().unwrap_or(-1.0);
    let of = |one: &Value| {
        format!(
            "{}/{} {}",
            number(one, "row"),
            number(one, "column"),
            one["key"].as_str().unwrap_or_default()
        )
    };
    let mut all: Vec<String> = answer["refusals"].as_array().expect("refusals").iter().map(of).collect();
    all.sort();
    all
}

#[test]
fn answers_are_shown_then_taken_as_one_step_and_only_once() {
    wait(async {
        let here = Ledger::new().await;
        let untouched = Sheet::read(&here.test.folder.path().join("out.xlsx"));
        untouched.save(&here.test.folder.path().join("back.xlsx"));
        assert_eq!(told(&here.preview().await), Vec::<String>::new(), "nothing is answered yet");

        let (first, third) = (here.number(0).to_owned(), here.number(2).to_owned());
        here.answered(|sheet| {
            sheet
                .set(&first, "상태", " 추진 중")
                .set(&first, "추진상황", "자재를 주문함")
                .set(&first, "담당자", "임꺽정")
                .set(&first, "처리기한", "2027. 1. 15.(금)")
                .set(&third, "상태", "추진불가")
                .set(&third, "사유", "사유지라 소유자 동의가 없음");
        });
        let preview = here.preview().await;
        let wanted = [
            "state: planned → in-progress (answered)",
            "officer:  → 임꺽정 (answered)",
            "deadline: 2026-12-20 → 2027-01-15 (answered)",
            "progress:  → 자재를 주문함 (answered)",
            "state: planned → impossible (answered)",
            "reason:  → 사유지라 소유자 동의가 없음 (answered)",
        ];
        assert_eq!(told(&preview), wanted, "{preview}");
        assert_eq!((&preview["rowsRead"], &preview["unchanged"]), (&json!(3), &json!(1)));
        assert_eq!(here.show(0).await["line"]["promise"]["state"], "planned", "looking changes nothing");

        let receipt = here.take().await;
        assert_eq!((&receipt["taken"], &receipt["changed"]), (&json!(2), &json!(true)), "{receipt}");
        let done = here.show(0).await;
        assert_eq!(
            (&done["line"]["promise"]["state"], &done["line"]["promise"]["deadline"]),
            (&json!("in-progress"), &json!("2027-01-15"))
        );
        assert_eq!(done["reports"][0]["text"], "자재를 주문함");
        assert_eq!(here.show(2).await["line"]["promise"]["reason"], "사유지라 소유자 동의가 없음");

        let again = here.take().await;
        assert_eq!((&again["changed"], &again["taken"]), (&json!(false), &json!(0)), "{again}");
        assert_eq!(told(&here.preview().await), Vec::<String>::new());

        here.call("undo", Value::Null).await;
        let back = here.show(0).await;
        assert_eq!(back["line"]["promise"], here.promises[0]);
        assert_eq!(back["reports"], json!([]));
        assert_eq!(here.show(2).await["line"]["promise"], here.promises[2]);
    });
}

#[test]
fn what_was_changed_here_since_it_went_out_is_a_choice_between_both() {
    wait(async {
        let here = Ledger::new().await;
        let first = here.number(0).to_owned();
        here.update(0, json!({ "deadline": "2026-12-10", "officer": "김보좌" })).await;
        here.answered(|sheet| {
            sheet.set(&first, "처리기한", "2027-02-01").set(&first, "상태", "추진중");
        });
        let preview = here.preview().await;
        let wanted =
            ["state: planned → in-progress (answered)", "deadline: 2026-12-10 → 2027-02-01 (changed-here)"];
        assert_eq!(told(&preview), wanted, "the officer was left as it went out: ours stays");

        let receipt = here.take().await;
        let remarks = receipt["remarks"].to_string();
        assert!(remarks.contains("answers-left"), "{remarks}");
        let promise = here.show(0).await["line"]["promise"].clone();
        assert_eq!(
            (&promise["deadline"], &promise["state"], &promise["officer"]),
            (&json!("2026-12-10"), &json!("in-progress"), &json!("김보좌"))
        );

        let chosen = |ours: &str| {
            json!({
                "file": "back.xlsx", "fileHash": preview["fileHash"],
                "take": [{ "promise": here.promises[0]["id"], "field": "deadline", "ours": ours }],
            })
        };
        let meanwhile = here.call("import_promises", chosen("2026-12-09")).await;
        assert_eq!(meanwhile["changed"], false, "another value than the one that was shown: {meanwhile}");
        here.call("import_promises", chosen("2026-12-10")).await;
        assert_eq!(here.show(0).await["line"]["promise"]["deadline"], "2027-02-01");
        // The value that lost is in the history.
        let row = json!({ "row": here.promises[0]["id"] });
        assert!(here.call("history", row).await.to_string().contains("2026-12-10"));

        here.answered(|sheet| {
            sheet.set(&first, "담당자", "임꺽정");
        });
        assert_eq!(here.refused("import_promises", chosen("2027-02-01")).await, "answers-file-changed");
    });
}

#[test]
fn masked_names_are_no_difference_and_come_back_as_they_were() {
    wait(async {
        let here = Ledger::new().await;
        let second = here.number(1).to_owned();
        let out = Sheet::read(&here.test.folder.path().join("out.xlsx"));
        assert!(!out.csv().contains("홍길동") && out.csv().contains("홍*동"), "masked on the way out");
        here.answered(|sheet| {
            sheet.set(&second, "추진상황", "홍*동님(010-****-1234)께 설명하고 공사 시작").set(
                &second,
                "완료 증빙",
                "홍*동 님 가게 앞 사진",
            );
        });
        let wanted = [
            "progress: 홍길동 님(010-0000-1234)과 현장 확인 → 홍길동님(010-0000-1234)께 설명하고 공사 시작 (answered)",
            "proof:  → 홍길동 님 가게 앞 사진 (answered)",
        ];
        assert_eq!(told(&here.preview().await), wanted);
        here.take().await;
        let reports = here.show(1).await["reports"].clone();
        assert_eq!(reports.as_array().map(Vec::len), Some(2), "a report is added, none is written over");
        assert_eq!(here.take().await["changed"], false);
    });
}

#[test]
fn rows_that_cannot_be_taken_say_where_and_why_and_the_others_come_in() {
    wait(async {
        let here = Ledger::new().await;
        let numbers: Vec<String> = (0..3).map(|at| here.number(at).to_owned()).collect();
        let state = |of: &'static str| {
            let (number, here) = (numbers[0].clone(), &here);
            async move {
                here.answered(|sheet| {
                    sheet.set(&number, "상태", of);
                });
                refusals(&here.preview().await)
            }
        };
        assert_eq!(state("거의 다 됨").await, ["2/9 refusal-promise-state"]);
        assert_eq!(state("타기관 이첩").await, ["2/10 refusal-promise-reason"]);
        assert_eq!(state("=IF(1,\"완료\",\"\")").await, ["2/9 refusal-formula"]);

        here.answered(|sheet| {
            sheet.set(&numbers[0], "처리기한", "2026-02-30").set(&numbers[1], "소관부서", "없는과");
            sheet.set(&numbers[2], "상태", "완료");
            let mut stranger = sheet.0[3].clone();
            stranger[0] = "약2026-999".to_owned();
            let key = sheet.column("관리 열쇠(고치지 마십시오)");
            stranger[key] = String::new();
            sheet.0.push(stranger);
        });
        let receipt = here.take().await;
        let wanted =
            ["2/8 refusal-bad-date", "3/6 refusal-promise-department", "5/1 refusal-promise-unknown"];
        assert_eq!(refusals(&receipt), wanted, "{receipt}");
        assert_eq!((&receipt["refused"], &receipt["taken"]), (&json!(3), &json!(1)));
        let done = here.show(2).await["line"]["promise"].clone();
        assert_eq!((&done["state"], &done["doneOn"]), (&json!("done"), &json!("2026-11-23")));

        // Two answers to one promise, and a number that moved away from its key.
        here.answered(|sheet| {
            let mut twice = sheet.0[1].clone();
            twice[8] = "완료".to_owned();
            sheet.0.push(twice);
            let other = sheet.0[3][0].clone();
            sheet.0[2][0] = other;
        });
        let found = refusals(&here.preview().await);
        let wanted = ["2/1 refusal-promise-twice", "3/14 refusal-promise-key", "5/1 refusal-promise-twice"];
        assert_eq!(found, wanted);
        assert_eq!(here.show(0).await["line"]["promise"]["state"], "planned");
    });
}

#[test]
fn a_refusal_without_its_reason_takes_nothing_at_all() {
    wait(async {
        let here = Ledger::new().await;
        let (first, third) = (here.number(0).to_owned(), here.number(2).to_owned());
        here.answered(|sheet| {
            sheet.set(&first, "상태", "완료");
            sheet.set(&third, "상태", "추진불가").set(&third, "사유", "국유지");
        });
        let only_states = json!([
            { "promise": here.promises[0]["id"], "field": "state", "ours": "planned" },
            { "promise": here.promises[2]["id"], "field": "state", "ours": "planned" },
        ]);
        let request = json!({ "file": "back.xlsx", "take": only_states });
        assert_eq!(here.refused("import_promises", request).await, "answers-reason-missing");
        assert_eq!(here.show(0).await["line"]["promise"]["state"], "planned");
    });
}

#[test]
fn a_table_in_cp949_and_one_without_stamps_are_read_too() {
    wait(async {
        let here = Ledger::new().await;
        let mut sheet = Sheet::read(&here.test.folder.path().join("out.xlsx"));
        sheet.set(here.number(0), "상태", "완료").set(here.number(0), "완료 증빙", "준공 사진 2장");
        let csv = sheet.csv();
        let (bytes, _, lossy) = encoding_rs::EUC_KR.encode(&csv);
        assert!(!lossy);
        here.test.write("back.csv", &bytes);
        let preview = here.call("preview_promises", json!({ "file": "back.csv" })).await;
        let wanted = ["state: planned → done (answered)", "proof:  → 준공 사진 2장 (answered)"];
        assert_eq!(told(&preview), wanted);
        assert_eq!(preview["encoding"], "cp949");

        let bare = format!("번호,추진상태,추진상황\r\n{},추진중,업체 선정\r\n", here.number(2));
        here.test.write("bare.csv", bare.as_bytes());
        let preview = here.call("preview_promises", json!({ "file": "bare.csv" })).await;
        let wanted = ["state: planned → in-progress (unknown)", "progress:  → 업체 선정 (unknown)"];
        assert_eq!(told(&preview), wanted);
        assert!(preview["remarks"].to_string().contains("answers-without-stamp"));
        assert!(!preview["remarks"].to_string().contains("answers-emptied"), "{preview}");
        here.call("import_promises", json!({ "file": "bare.csv" })).await;
        assert_eq!(here.show(2).await["line"]["promise"]["state"], "in-progress");
    });
}

#[test]
fn answers_to_one_promise_in_two_tables_are_both_left_out() {
    wait(async {
        let here = Ledger::new().await;
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, state) in [("a.csv", "추진중"), ("b.csv", "완료")] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a member");
            let table = format!("번호,추진상태\r\n{},{state}\r\n", here.number(2));
            std::io::Write::write_all(&mut zip, table.as_bytes()).expect("written");
        }
        here.test.write("both.zip", &zip.finish().expect("a ZIP").into_inner());
        let preview = here.call("preview_promises", json!({ "file": "both.zip" })).await;
        assert_eq!(refusals(&preview), ["2/1 refusal-promise-twice"; 2], "{preview}");
        assert!(preview["refusals"][0]["args"]["other-file"].as_str().expect("a file").ends_with("b.csv"));
    });
}

#[test]
fn a_file_that_is_no_ledger_changes_nothing_and_says_so() {
    wait(async {
        let here = Ledger::new().await;
        let out = std::fs::read(here.test.folder.path().join("out.xlsx")).expect("a workbook");
        let files: BTreeMap<&str, Vec<u8>> = BTreeMap::from([
            ("cut.xlsx", out[..out.len() / 2].to_vec()),
            ("other.csv", "상호명,주소\r\n가게,어딘가\r\n".as_bytes().to_vec()),
            ("long.csv", format!("번호,상태\r\n{}", "x,완료\r\n".repeat(20_001)).into_bytes()),
            ("page.xlsx", b"<html><table><tr><td>1</td></tr></table></html>".to_vec()),
        ]);
        let mut keys = Vec::new();
        for (name, bytes) in files {
            here.test.write(name, &bytes);
            keys.push(here.refused("import_promises", json!({ "file": name })).await);
        }
        let wanted = ["intake-damaged", "intake-too-many-rows", "intake-missing-columns", "intake-web-page"];
        assert_eq!(keys, wanted);
        assert_eq!(here.show(0).await["line"]["promise"], here.promises[0]);
    });
}
