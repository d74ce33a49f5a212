//! How papers look: the logo, the issuing department and the sections, from a pack or set in the workspace.

use std::{path::Path, process::Command};

use alley_api::{ApiError, Code, NewWorkspace, dispatch, new_workspace};
use alley_core::statement::Argument;
use alley_tests::{TestOffice, TestSession, actor, wait};
use serde_json::{Value, json};

/// Green, which no packet has.
const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#0a6b3d"/>
    <circle cx="10" cy="10" r="6" fill="#fff"/></svg>"##;

/// What a file says of itself; nothing where the machine has no reader and need not.
fn about(file: &Path) -> Option<String> {
    match Command::new("pdfinfo").arg(file).output() {
        Ok(read) => {
            assert!(read.status.success(), "pdfinfo {}", file.display());
            Some(String::from_utf8_lossy(&read.stdout).into_owned())
        }
        Err(error) if cfg!(target_os = "linux") => panic!("pdfinfo: {error}"),
        Err(_) => None,
    }
}

/// Whether the head of the first page shows the logo's green.
fn is_green(file: &Path) -> Option<bool> {
    let picture =
        Command::new("pdftoppm").args(["-r", "72", "-f", "1", "-l", "1", "-H", "120"]).arg(file).output();
    match picture {
        // Three numbers a point, behind a head that is no multiple of three.
        Ok(made) => Some(made.stdout.windows(3).any(|color| color == [0x0a, 0x6b, 0x3d])),
        Err(error) if cfg!(target_os = "linux") => panic!("pdftoppm: {error}"),
        Err(_) => None,
    }
}

fn said(error: &ApiError, argument: &str) -> String {
    match error.statement.args.get(argument) {
        Some(Argument::Text(text)) => text.clone(),
        other => format!("{other:?}"),
    }
}

async fn made(test: &TestSession, name: &str, short: bool) -> std::path::PathBuf {
    let visits = test.call("visits", json!({ "from": "2026-11-23" })).await;
    let file = test.pick(name);
    let request = json!({ "visit": visits[0]["visit"]["id"], "short": short, "file": file });
    test.call("packets_make", request).await;
    test.folder.path().join(name)
}

#[test]
fn a_logo_stands_at_the_head_of_packets_and_papers_until_it_is_taken_away() {
    wait(async {
        let test = TestSession::of_sample().await;
        let plain = made(&test, "plain.pdf", true).await;
        assert_ne!(is_green(&plain), Some(true));
        std::fs::write(test.folder.path().join("logo.svg"), LOGO).expect("a file");
        let look = test.call("paper_look_set", json!({ "logo": test.pick("logo.svg") })).await;
        assert_eq!(
            (&look["logo"]["width"], &look["logo"]["shapes"][0]["color"]),
            (&json!(3000), &json!("#0a6b3d"))
        );
        let standing = test.call("packets_standing", Value::Null).await;
        assert_eq!(standing[0]["changed"], true, "a packet without the logo is out of date");
        assert_ne!(is_green(&made(&test, "logo.pdf", true).await), Some(false));
        let paper = test.pick("board.pdf");
        test.call("paper_print", json!({ "paper": { "kind": "board-sheet" }, "file": paper })).await;
        assert_ne!(is_green(&test.folder.path().join("board.pdf")), Some(false));

        test.call("undo", Value::Null).await;
        assert_eq!(test.call("paper_look", Value::Null).await["logo"], Value::Null);
        test.call("redo", Value::Null).await;
        test.call("paper_look_set", json!({ "noLogo": true })).await;
        assert_ne!(is_green(&made(&test, "gone.pdf", true).await), Some(true));
    });
}

#[test]
fn what_is_no_logo_names_its_file_and_changes_nothing() {
    wait(async {
        let test = TestSession::of_sample().await;
        for (name, svg, key) in [
            (
                "글자.svg",
                r#"<svg xmlns="http://www.w3.org/2000/svg"><text>서구</text></svg>"#,
                "logo-holds-more",
            ),
            ("사진.png", "\u{89}PNG", "logo-not-svg"),
            ("빈.svg", r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>"#, "logo-empty"),
        ] {
            std::fs::write(test.folder.path().join(name), svg).expect("a file");
            let request = json!({ "logo": test.pick(name), "issuer": { "ko": "다른 부서", "en": "Other" } });
            let error = test.session.call("paper_look_set", request).await.expect_err("no logo");
            assert_eq!((error.code, error.statement.key.as_str()), (Code::BadFile, key));
            assert_eq!(said(&error, "file"), name, "{error:?}");
        }
        let look = test.call("paper_look", Value::Null).await;
        assert_eq!((&look["logo"], &look["issuer"]["ko"]), (&Value::Null, &json!("구청장 비서실")));
    });
}

#[test]
fn sections_are_left_out_moved_and_called_as_the_office_says() {
    wait(async {
        let test = TestSession::of_sample().await;
        let look = test.call("paper_look", Value::Null).await;
        let mut sections = look["sections"].as_array().expect("sections").clone();
        let at = |name: &str, sections: &[Value]| {
            sections.iter().position(|one| one["section"] == name).expect("a section")
        };
        let picks = sections.remove(at("picks", &sections));
        sections.insert(1, picks);
        sections[1]["title"] = json!({ "ko": "오늘 정하실 일", "en": "" });
        let changes = at("changes", &sections);
        sections[changes]["full"] = json!(false);
        let change = json!({
            "sections": sections,
            "issuer": { "ko": "골목경제과", "en": "Alley Economy Division" },
            "title": { "ko": "{neighborhood} 현장 자료", "en": "" },
        });
        let set = test.call("paper_look_set", change).await;
        assert_eq!(set["sections"][1]["section"], "picks");
        let file = made(&test, "own.pdf", false).await;
        if let Some(text) = test.pdf_text("own.pdf") {
            assert!(text.contains("현장자료") && text.contains("오늘정하실일"), "{text}");
            assert!(!text.contains("지난방문이후변동사항"), "left out");
            assert!(text.rfind("오늘정하실일") < text.rfind("동네지도와동선"));
        }
        let about = about(&file);
        assert!(about.as_ref().is_none_or(|about| about.contains("골목경제과")), "{about:?}");

        let turned: Vec<Value> = sections.iter().rev().cloned().collect();
        let refusals = [
            (json!({ "sections": turned }), "paper-look-page-one"),
            (json!({ "sections": [sections[0], sections[2], sections[2]] }), "paper-look-section"),
            (json!({ "title": { "ko": "자료집", "en": "" } }), "paper-look-title"),
            (json!({ "title": { "ko": "{neighborhood} {date}", "en": "" } }), "paper-look-title"),
            (json!({ "issuer": { "ko": "가".repeat(81), "en": "" } }), "paper-look-long"),
        ];
        for (request, key) in refusals {
            assert_eq!(test.refused("paper_look_set", request).await, key);
        }
        assert_eq!(test.call("paper_look", Value::Null).await, set);
    });
}

#[test]
fn a_pack_brings_its_logo_and_a_broken_one_makes_no_workspace() {
    wait(async {
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/packs/seogu");
        let test = TestOffice::new().await;
        let pack = test.folder.path().join("pack");
        std::fs::create_dir(&pack).expect("a folder");
        for file in std::fs::read_dir(packs).expect("the pack").flatten() {
            std::fs::copy(file.path(), pack.join(file.file_name())).expect("a copy");
        }
        let make = |name: &str| NewWorkspace {
            folder: test.folder.path().join(name),
            name: None,
            pack: pack.display().to_string(),
            passphrase: None,
            key_file: Some(test.folder.path().join(format!("{name}.key"))),
        };
        std::fs::write(pack.join("logo.svg"), "<svg><image/></svg>").expect("a file");
        let host = TestSession::closed().session.host;
        let error = new_workspace(host.clone(), actor(), make("broken")).await.expect_err("a broken logo");
        assert_eq!(said(&error, "file"), "logo.svg", "{error:?}");
        assert!(!test.folder.path().join("broken").exists(), "nothing half made");

        std::fs::write(pack.join("logo.svg"), LOGO).expect("a file");
        let office = new_workspace(host, actor(), make("whole")).await.expect("a workspace").office;
        let look = dispatch(&office, "paper_look", Value::Null).await.expect("the look");
        assert_eq!(look["logo"]["shapes"][1]["color"], "#ffffff");
    });
}

#[test]
fn an_unmasked_copy_of_a_paper_is_numbered_logged_and_names_its_people() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visits = test.call("visits", json!({ "from": "2026-11-23" })).await;
        let visit = visits[0]["visit"]["id"].clone();
        let sheet = test.call("visit_show", json!({ "id": visit })).await;
        let guest =
            sheet["attendees"].as_array().expect("attendees").iter().find(|one| one["goesAlong"] == false);
        let guest = guest.expect("somebody who is met")["name"].as_str().expect("a name").to_owned();
        let request = |file: &str, recipient: &str, format: &str| {
            json!({
                "paper": { "kind": "attendee-list", "visit": visit }, "file": test.pick(file), "format": format,
                "officeCopy": { "recipient": recipient, "purpose": "현장 방문" },
            })
        };
        for (number, file) in [(1, "first.pdf"), (2, "second.pdf")] {
            test.call("paper_print", request(file, "구청장", "pdf")).await;
            let Some(text) = test.pdf_text(file) else { continue };
            assert!(text.contains(&guest) && !text.contains("가렸습니다"), "{guest}: {text}");
            assert!(
                text.contains(&format!("사본제{number}호·구청장")) && text.contains("현장방문·"),
                "{text}"
            );
        }
        let masked =
            json!({ "paper": { "kind": "attendee-list", "visit": visit }, "file": test.pick("masked.pdf") });
        test.call("paper_print", masked).await;
        assert!(test.pdf_text("masked.pdf").is_none_or(|text| !text.contains(&guest)));
        let log = test.call("packet_log", Value::Null).await;
        let accesses = log["accesses"].as_array().expect("accesses");
        assert_eq!(accesses.len(), 2, "{log}");
        assert!(
            accesses[0]["neighborhood"].as_str().is_some_and(|name| name.starts_with("참석자 명단 · ")),
            "{log}"
        );

        assert_eq!(
            test.refused("paper_print", request("no.pdf", " ", "pdf")).await,
            "packet-copy-for-nobody"
        );
        assert_eq!(
            test.refused("paper_print", request("no.docx", "구청장", "docx")).await,
            "paper-copy-format"
        );
        assert!(!test.folder.path().join("no.pdf").exists() && !test.folder.path().join("no.docx").exists());
    });
}
