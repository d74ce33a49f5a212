//! Nothing that leaves the office lets a merchant be known: all labelled texts with the names and numbers of their
//! senders, and every paper, table and file that is made of them.

use std::{
    fs::{self, File},
    io::{Cursor, Read},
    path::{Path, PathBuf},
    process::Command,
};

use alley_core::text::clean::nfc;
use alley_tests::{Labelled, TestSession, labelled_texts, wait};
use base64::{Engine, engine::general_purpose::STANDARD};
use image::{DynamicImage, ImageFormat};
use serde_json::{Value, json};

/// An office has so many texts at a time, so that those that stand on a paper's first lines are others each time.
const BLOCKS: usize = 4;

/// All texts in blocks; those that tell a number or a name themselves stand first in each.
fn blocks() -> Vec<Vec<Labelled>> {
    let (telling, others): (Vec<Labelled>, Vec<Labelled>) = labelled_texts()
        .into_iter()
        .partition(|text| text.text.contains(&text.phone) || text.text.contains(&text.sender));
    assert!(telling.len() >= BLOCKS, "texts that tell a number");
    let mut blocks: Vec<Vec<Labelled>> = (0..BLOCKS).map(|_| Vec::new()).collect();
    for (at, text) in telling.into_iter().chain(others).enumerate() {
        blocks[at % BLOCKS].push(text);
    }
    assert!(blocks.iter().all(|block| block.len() > 100));
    blocks
}

/// What must not be readable anywhere: each name, each number in its usual spellings.
fn secrets(texts: &[Labelled]) -> Vec<String> {
    let mut all = Vec::new();
    for text in texts {
        let digits: String = text.phone.chars().filter(char::is_ascii_digit).collect();
        all.extend([text.sender.clone(), digits.clone(), format!("+82{}", digits.trim_start_matches('0'))]);
        all.extend(["-", " ", "."].map(|sign| text.phone.replace('-', sign)));
    }
    all
}

/// The secrets that can be read in a text, spaces and line breaks within a name or number no hindrance.
fn readable(secrets: &[String], text: &str) -> Vec<String> {
    let plain = nfc(text);
    let joined: String = plain.split_whitespace().collect();
    let bare = |secret: &String| secret.split_whitespace().collect::<String>();
    let shows = |secret: &&String| plain.contains(secret.as_str()) || joined.contains(&bare(secret));
    secrets.iter().filter(shows).cloned().collect()
}

/// What a reader of a file gets to see: its bytes, the text layer of a PDF, the parts of a workbook.
fn layers(path: &Path) -> Vec<String> {
    let bytes = fs::read(path).expect("a file");
    let mut layers = vec![String::from_utf8_lossy(&bytes).into_owned()];
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("pdf") => match Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(path).arg("-").output() {
            Ok(read) => {
                assert!(read.status.success(), "pdftotext {}", path.display());
                layers.push(String::from_utf8(read.stdout).expect("UTF-8"));
            }
            // Poppler is on every Linux machine that runs the tests, not on every other.
            Err(error) if cfg!(target_os = "linux") => panic!("pdftotext: {error}"),
            Err(_) => {}
        },
        Some("xlsx") => {
            let mut book = zip::ZipArchive::new(File::open(path).expect("a workbook")).expect("a workbook");
            for part in 0..book.len() {
                let mut text = String::new();
                // A part that is a picture is no text.
                if book.by_index(part).expect("a part").read_to_string(&mut text).is_ok() {
                    layers.push(text);
                }
            }
        }
        _ => {}
    }
    layers
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { files_below(&path, found) } else { found.push(path) }
    }
}

/// Logs the texts for a visit to one dong: three are picked, the others stand in its lists; what is said and promised
/// there names their senders.
async fn a_visit_of(test: &TestSession, texts: &[Labelled]) -> Value {
    let dongs = test.call("neighborhood_list", Value::Null).await;
    let dong = dongs.as_array().expect("dongs").iter().find(|dong| dong["name"] == "풍암동");
    let dong = dong.expect("풍암동")["id"].clone();
    let visit = json!({
        "visit": { "neighborhood": dong, "date": "2026-12-03", "startsAt": "14:00:00" },
        "alleyDistricts": [],
    });
    let visit = test.call("visit_create", visit).await["id"].clone();
    for (at, text) in texts.iter().enumerate() {
        let logged = json!({
            "text": text.text, "neighborhood": dong, "senderName": text.sender, "senderPhone": text.phone,
        });
        let logged = test.call("suggestion_log", logged).await["id"].clone();
        match at {
            0..3 => {
                let reason = format!("{} 님이 {} 번호로 여러 번 말씀하심", text.sender, text.phone);
                let pick = json!({ "visit": visit, "suggestion": logged, "reason": reason, "invited": true });
                test.call("pick", pick).await;
            }
            3 => {
                let promise = json!({
                    "text": format!("{}님 가게 앞부터 손봄", text.sender), "neighborhood": dong,
                    "suggestion": logged, "deadline": "2026-12-31",
                });
                test.call("promise_create", promise).await;
            }
            4 => {
                let answer = format!("{} 님께 {}로 알려 드리겠습니다", text.sender, text.phone);
                let patch = json!({ "id": logged, "patch": { "state": "answered", "answer": answer } });
                test.call("suggestion_update", patch).await;
            }
            _ => {}
        }
    }
    let meeting = json!({ "visit": visit, "title": "풍암동 간담회" });
    let meeting = test.call("meeting_create", meeting).await["id"].clone();
    let lines: Vec<Value> = texts[5..10]
        .iter()
        .map(|text| json!({ "text": format!("{} 사장 말씀: {} ({})", text.sender, text.text, text.phone) }))
        .collect();
    test.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
    visit
}

/// A picture in Base64.
fn photo() -> String {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(24, 18).write_to(&mut bytes, ImageFormat::Png).expect("encoded");
    STANDARD.encode(bytes.into_inner())
}

/// Every paper about a visit and its meeting, and those between visits.
fn around_a_visit(visit: &Value, meeting: &Value) -> Vec<Value> {
    let of_visit = ["visit-plan", "timetable-card", "attendee-list", "remarks", "visit-result"];
    let mut papers: Vec<Value> =
        of_visit.into_iter().map(|kind| json!({ "kind": kind, "visit": visit })).collect();
    papers.push(json!({ "kind": "meeting-result", "meeting": meeting }));
    papers.push(json!({ "kind": "promise-ledger" }));
    papers.push(json!({ "kind": "board-sheet" }));
    papers
}

/// Everything that leaves an office with these texts; `papers` are kinds of packets.
async fn all_that_leaves(test: &TestSession, texts: &[Labelled], papers: &[Value]) -> Vec<PathBuf> {
    let visit = a_visit_of(test, texts).await;
    for (at, paper) in papers.iter().enumerate() {
        let folder = format!("out/packet-{at}");
        fs::create_dir_all(test.folder.path().join(&folder)).expect("a folder");
        let mut request = json!({ "visit": visit, "folder": test.pick(&folder), "again": true });
        let fields = request.as_object_mut().expect("a request");
        fields.extend(paper.as_object().expect("options").clone());
        test.call("packets_make", request).await;
    }
    // The reports speak of the promise that names its merchant, and so do its proof's caption and file name.
    let merchant = &texts[0];
    let promise = test.call("promises", Value::Null).await[0]["promise"]["id"].clone();
    let proof = json!({
        "promise": promise, "data": photo(), "name": format!("{}.png", merchant.sender),
        "caption": format!("{} 님 가게 앞 {}", merchant.sender, merchant.phone),
    });
    test.call("attachment_add", proof).await;
    for (command, file) in [
        ("export_suggestions", "out/suggestions.xlsx"),
        ("export_promises", "out/promises.xlsx"),
        ("export_calendar", "out/visits.ics"),
        ("session_diagnostics", "out/diagnostics.txt"),
    ] {
        // An error beforehand, whose arguments name somebody, for the list of troubles.
        test.refused("pick", json!({ "visit": visit, "reason": merchant.sender })).await;
        test.refused(&merchant.phone, Value::Null).await;
        let file = test.pick(file);
        test.call(command, json!({ "file": file })).await;
    }
    let receipt = texts.iter().map(|text| format!("{} ({}): {}\n", text.sender, text.phone, text.text));
    let receipt = json!({ "file": test.pick("out/receipt.txt"), "text": receipt.collect::<String>() });
    test.call("export_text", receipt).await;
    let changes = json!({ "file": test.pick("out/changes.alleychanges"), "all": true });
    test.call("changes_export", changes).await;
    let paper = json!({ "year": 2026, "file": test.pick("out/white-paper.pdf") });
    test.call("white_paper", paper).await;
    let trace = json!({ "promise": promise, "file": test.pick("out/trace.pdf") });
    test.call("trace_print", trace).await;
    let meeting = test.call("meetings", json!({ "visit": visit })).await[0]["id"].clone();
    for (at, paper) in around_a_visit(&visit, &meeting).into_iter().enumerate() {
        let file = test.pick(&format!("out/paper-{at}.pdf"));
        test.call("paper_print", json!({ "paper": paper, "file": file })).await;
    }
    let mut files = Vec::new();
    files_below(&test.folder.path().join("out"), &mut files);
    files
}

/// Nobody of a block can be read anywhere in what leaves.
async fn nobody_is_known(test: &TestSession, texts: &[Labelled], papers: &[Value]) {
    let secrets = secrets(texts);
    let files = all_that_leaves(test, texts, papers).await;
    // Without anything to hide the search would prove nothing.
    let inside = test.call("suggestions", json!({})).await.to_string();
    assert!(!readable(&secrets, &inside).is_empty(), "the office itself reads the names");
    let ended =
        |ending: &str| files.iter().filter(|file| file.extension().is_some_and(|e| e == ending)).count();
    assert_eq!((ended("pdf"), ended("xlsx"), ended("txt")), (papers.len() + 10, 2, 2), "{files:?}");
    for file in &files {
        for layer in layers(file) {
            assert_eq!(readable(&secrets, &layer), Vec::<String>::new(), "{}", file.display());
        }
        let named = file.file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!(readable(&secrets, &named), Vec::<String>::new(), "the name of a file");
    }
    // The packets do speak of the picked matters.
    let whole: String = files.iter().flat_map(|file| layers(file)).collect();
    assert!(!cfg!(target_os = "linux") || whole.contains("****"), "masked, not left out");
    // The log of who opened what, and the title of the window.
    for command in ["packet_log", "session"] {
        let told = test.call(command, Value::Null).await.to_string();
        assert_eq!(readable(&secrets, &told), Vec::<String>::new(), "{command}");
    }
}

#[test]
fn no_merchant_can_be_known_from_what_leaves_the_office() {
    wait(async {
        let papers = [
            json!([{}, { "short": true }]),
            json!([{ "language": "en" }, { "paper": "booklet" }]),
            json!([{ "typeFactor": 1.4 }, { "paper": "card" }]),
            json!([{ "language": "en", "short": true, "typeFactor": 1.4 }]),
        ];
        for (texts, papers) in blocks().into_iter().zip(papers) {
            let test = TestSession::new().await;
            nobody_is_known(&test, &texts, papers.as_array().expect("papers")).await;
        }
    });
}

#[test]
fn no_merchant_can_be_read_on_the_disk_of_a_closed_workspace() {
    wait(async {
        let texts = blocks().swap_remove(0);
        let texts = &texts[..40];
        let secrets = secrets(texts);
        let test = TestSession::new().await;
        a_visit_of(&test, texts).await;
        test.call("session_close", Value::Null).await;
        let mut all = Vec::new();
        files_below(test.folder.path(), &mut all);
        assert!(!all.is_empty());
        for file in all {
            let bytes = fs::read(&file).expect("a file");
            let found = secrets
                .iter()
                .find(|secret| bytes.windows(secret.len()).any(|part| part == secret.as_bytes()));
            assert_eq!(found, None, "{}", file.display());
        }
    });
}
