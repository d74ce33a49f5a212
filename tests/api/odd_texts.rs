//! Texts that a program would run: markup, scripts and formulas stay texts wherever they are kept and wherever they go.

use std::io::Read;

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

const ODD: [&str; 6] = [
    "=cmd|' /C calc'!A0",
    "+SUM(1,2)",
    "@SUM(A1:A9)",
    "-2+3",
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "{{7*7}} ${7*7} %s &lt;b&gt;",
];

#[test]
fn what_looks_like_a_formula_or_markup_is_kept_and_exported_as_text() {
    wait(async {
        let test = TestOffice::new().await;
        let call = async |name: &str, request: Value| {
            dispatch(&test.office, name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
        };
        let dongs = call("neighborhood_list", Value::Null).await;
        let dong = dongs[0]["id"].clone();
        let meeting =
            call("meeting_create", json!({ "neighborhood": dong, "title": ODD[4] })).await["id"].clone();
        for text in ODD {
            call("suggestion_log", json!({ "text": text, "senderStore": text, "neighborhood": dong })).await;
            call("promise_create", json!({ "text": text, "officer": text, "neighborhood": dong })).await;
            call("note_add", json!({ "meeting": meeting, "lines": [{ "text": text }] })).await;
        }
        let sheet = call("meeting_show", json!({ "id": meeting })).await;
        let lines: Vec<&str> = sheet["lines"]
            .as_array()
            .expect("lines")
            .iter()
            .filter_map(|line| line["text"].as_str())
            .collect();
        assert_eq!(lines, ODD);

        for (command, file) in
            [("export_suggestions", "suggestions.xlsx"), ("export_promises", "promises.xlsx")]
        {
            call(command, json!({ "file": file })).await;
            let path = test.folder.path().join(file);
            let mut book =
                zip::ZipArchive::new(std::fs::File::open(path).expect("a workbook")).expect("a workbook");
            let mut cells = String::new();
            book.by_name("xl/worksheets/sheet1.xml")
                .expect("a sheet")
                .read_to_string(&mut cells)
                .expect("XML");
            assert!(cells.contains("t=\"s\"") && !cells.contains("<f"), "{command}: no cell is a formula");
        }
        // Read back as a department's file would be, the texts are the very same.
        let fresh = TestOffice::new().await;
        let book = std::fs::read(test.folder.path().join("suggestions.xlsx")).expect("a workbook");
        fresh.write("back.xlsx", &book);
        let read = json!({ "file": "back.xlsx", "dryRun": true });
        let read = dispatch(&fresh.office, "import_suggestions", read).await.expect("read back");
        let mut texts: Vec<&str> = read["suggestions"]
            .as_array()
            .expect("rows")
            .iter()
            .filter_map(|row| row["text"].as_str())
            .collect();
        texts.sort_unstable();
        let mut wanted = ODD;
        wanted.sort_unstable();
        assert_eq!(texts, wanted);
    });
}

#[test]
fn the_ledger_of_a_department_holds_its_promises_alone_and_tells_what_is_attached() {
    wait(async {
        let test = TestOffice::new().await;
        let call = async |name: &str, request: Value| {
            dispatch(&test.office, name, request).await.unwrap_or_else(|error| panic!("{name}: {error:?}"))
        };
        let dongs = call("neighborhood_list", Value::Null).await;
        let departments = call("department_list", Value::Null).await;
        let (dong, department) = (dongs[0]["id"].clone(), departments[0]["id"].clone());
        let theirs = json!({ "text": "가로등 열두 등 교체", "neighborhood": dong, "department": department });
        let theirs = call("promise_create", theirs).await["id"].clone();
        let other =
            call("promise_create", json!({ "text": "의자 설치", "neighborhood": dong })).await["id"].clone();
        let proof = json!({ "promise": theirs, "data": crate::undo::photo(3), "name": "가로등.png" });
        call("attachment_add", proof).await;
        let private =
            json!({ "promise": theirs, "data": crate::undo::photo(4), "name": "b.png", "private": true });
        call("attachment_add", private).await;

        let rows = |answer: &Value| answer["rows"].as_u64();
        let all = call("export_promises", json!({ "file": "all.xlsx" })).await;
        let own = call("export_promises", json!({ "file": "own.xlsx", "department": department })).await;
        let shown = call("export_promises", json!({ "file": "shown.xlsx", "only": [other] })).await;
        assert_eq!((rows(&all), rows(&own), rows(&shown)), (Some(2), Some(1), Some(1)));
        let texts = |file: &str| {
            let file = std::fs::File::open(test.folder.path().join(file)).expect("a workbook");
            let mut book = zip::ZipArchive::new(file).expect("a workbook");
            let mut texts = String::new();
            book.by_name("xl/sharedStrings.xml").expect("texts").read_to_string(&mut texts).expect("XML");
            texts
        };
        assert!(texts("own.xlsx").contains("가로등") && !texts("own.xlsx").contains("의자"));
        assert!(texts("shown.xlsx").contains("의자") && !texts("shown.xlsx").contains("가로등"));
        assert!(texts("own.xlsx").contains("사진 1장"), "what is private is not counted");
    });
}
