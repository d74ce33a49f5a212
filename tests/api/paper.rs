//! Packets on paper: printed with copies and both sides, numbered, logged, and known to be out of date.

use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

use alley_api::{
    Code, Host, NewWorkspace, Progress, new_workspace,
    packets::{PacketRequest, make},
    session::Sides,
};
use alley_core::time::Instant;
use alley_tests::{PRINTER, TestSession, actor, at, wait};
use serde_json::{Value, json};

/// The next visit of the sample.
async fn next_visit(test: &TestSession) -> Value {
    let visits = test.call("visits", json!({ "from": "2026-11-23" })).await;
    visits[0]["visit"].clone()
}

fn order(visit: &Value, office: bool, copies: u32) -> Value {
    let copy = json!({ "recipient": "구청장", "purpose": "현장 방문" });
    json!({
        "packet": { "visit": visit["id"], "short": true, "officeCopy": if office { copy } else { Value::Null } },
        "printer": PRINTER, "copies": copies, "sides": "long-edge",
    })
}

#[test]
fn masked_copies_go_as_one_order_and_unmasked_ones_each_with_its_number() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let printed = test.call("packets_print", order(&visit, false, 3)).await;
        assert_eq!((&printed["copies"], printed["packets"].as_array().map(Vec::len)), (&json!(3), Some(1)));
        let sent = test.session.host.printed();
        assert_eq!((sent.len(), sent[0].0.copies, sent[0].0.sides), (1, 3, Sides::LongEdge));
        assert!(sent[0].1.starts_with(b"%PDF-"));

        test.call("packets_print", order(&visit, true, 2)).await;
        let sent = test.session.host.printed();
        assert_eq!((sent.len(), sent[1].0.copies, sent[2].0.copies), (3, 1, 1));
        assert_ne!(sent[1].1, sent[2].1);
        let log = test.call("packet_log", Value::Null).await;
        let issues = log["issues"].as_array().expect("issues");
        let copies: Vec<_> =
            issues.iter().map(|issue| (issue["copy"].clone(), issue["copies"].clone())).collect();
        assert_eq!(copies, [(json!(2), json!(1)), (json!(1), json!(1)), (json!(0), json!(3))]);
        assert!(issues.iter().all(|issue| issue["visit"] == visit["id"] && issue["printer"] == PRINTER));
        assert_eq!(log["accesses"].as_array().map(Vec::len), Some(2), "{log}");
        // No file stays behind.
        let left = fs::read_dir(test.folder.path().join("print")).expect("the folder").count();
        assert_eq!(left, 0);
    });
}

#[test]
fn without_a_printer_the_viewer_opens_one_copy_and_closing_takes_it_away() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let mut request = order(&visit, true, 5);
        request["printer"] = Value::Null;
        test.call("packets_print", request).await;
        let opened = test.session.host.opened();
        assert_eq!(opened.len(), 1);
        assert!(opened[0].is_file());
        assert_eq!(test.call("packet_log", Value::Null).await["issues"][0]["copies"], 0);
        test.call("session_close", Value::Null).await;
        assert!(!opened[0].exists());
    });
}

#[test]
fn a_wrong_printer_a_jam_or_no_copies_print_nothing() {
    wait(async {
        let mut test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let mut elsewhere = order(&visit, false, 1);
        elsewhere["printer"] = json!("Lobby");
        assert_eq!(test.refused("packets_print", elsewhere).await, "printer-unknown");
        assert_eq!(test.refused("packets_print", order(&visit, false, 0)).await, "printer-copies");
        assert_eq!(test.refused("packets_print", order(&visit, false, 100)).await, "printer-copies");
        assert_eq!(test.call("packet_log", Value::Null).await["issues"], json!([]));
        test.session.host.jammed = true;
        assert_eq!(test.refused("packets_print", order(&visit, false, 1)).await, "printer-refused");
        assert!(test.session.host.printed().is_empty());
    });
}

#[test]
fn only_the_packet_whose_data_changed_is_out_of_date() {
    wait(async {
        let test = TestSession::of_sample().await;
        let out = test.pick("out");
        test.call("packets_make", json!({ "all": true, "folder": out, "short": true })).await;
        let standing = test.call("packets_standing", Value::Null).await;
        let standing = standing.as_array().expect("packets").clone();
        assert!(
            standing.len() > 3 && standing.iter().all(|packet| packet["changed"] == false),
            "{standing:?}"
        );

        let visit = next_visit(&test).await;
        test.call("visit_update", json!({ "id": visit["id"], "patch": { "purpose": "새 방문 목적" } })).await;
        let after = test.call("packets_standing", Value::Null).await;
        let changed: Vec<&Value> = after
            .as_array()
            .expect("packets")
            .iter()
            .filter(|packet| packet["changed"] == true)
            .map(|packet| &packet["visit"])
            .collect();
        assert_eq!(changed, [&visit["id"]]);
        let made = test.call("packets_make", json!({ "all": true, "folder": out, "short": true })).await;
        let anew =
            made["packets"].as_array().expect("packets").iter().filter(|packet| packet["rendered"] == true);
        assert_eq!(anew.count(), 1);
    });
}

#[test]
fn one_packet_goes_to_the_very_file_that_was_picked() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let file = test.folder.path().join("자료집.pdf");
        let request = json!({ "visit": visit["id"], "short": true, "file": test.pick("자료집.pdf") });
        let made = test.call("packets_make", request).await;
        assert_eq!(made["packets"][0]["file"], file.display().to_string());
        assert!(file.is_file());
    });
}

/// Packets of an answer that were made anew, by the name of their dong.
fn fresh(made: &Value) -> Vec<&str> {
    let packets = made["packets"].as_array().expect("packets").iter();
    packets
        .filter(|packet| packet["rendered"] == true)
        .filter_map(|packet| packet["neighborhood"].as_str())
        .collect()
}

#[test]
fn a_file_is_left_alone_only_when_it_is_the_very_packet_that_would_be_made() {
    wait(async {
        let test = TestSession::of_sample().await;
        let all = |folder: &str| json!({ "all": true, "folder": test.pick(folder), "short": true, "language": "ko" });
        let first = test.call("packets_make", all("first")).await;
        let count = first["packets"].as_array().expect("packets").len();
        assert!(count > 3 && fresh(&first).len() == count);

        // The data change, and the changed packet is made somewhere else first.
        let visit = next_visit(&test).await;
        test.call("visit_update", json!({ "id": visit["id"], "patch": { "purpose": "새 방문 목적" } })).await;
        assert_eq!(fresh(&test.call("packets_make", all("second")).await).len(), count);
        let again = test.call("packets_make", all("first")).await;
        let changed = fresh(&again);
        assert_eq!(changed.len(), 1, "{again}");

        // Taken back, the packet of before is wanted again, and the file of after is not it.
        test.call("undo", json!({})).await;
        assert_eq!(fresh(&test.call("packets_make", all("first")).await), changed);
        assert_eq!(fresh(&test.call("packets_make", all("first")).await), [""; 0]);

        // A damaged file is no packet, nor is one of another dong under its name.
        let file = |at: usize| PathBuf::from(first["packets"][at]["file"].as_str().expect("a file"));
        let mut bytes = fs::read(file(0)).expect("a packet");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(file(0), bytes).expect("a damaged packet");
        fs::copy(file(2), file(1)).expect("another dong's packet");
        let mended = test.call("packets_make", all("first")).await;
        let names = [0, 1].map(|at| first["packets"][at]["neighborhood"].as_str().expect("a name"));
        assert_eq!(fresh(&mended), names);
    });
}

/// A host whose person asks to stop once three packets are written.
struct Impatient {
    folder: PathBuf,
    stopped: AtomicBool,
}

impl Host for Impatient {
    fn now(&self) -> Instant {
        at(2026, 11, 23, 9, 0)
    }

    fn path(&self, named: &str) -> alley_api::Result<PathBuf> {
        Ok(self.folder.join(named))
    }

    fn progress(&self, progress: &Progress) {
        let written = progress.doing.key == "progress-writing" && progress.done == 3;
        self.stopped.fetch_or(written, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

#[test]
fn work_that_was_stopped_says_what_it_wrote_and_goes_on_from_there() {
    wait(async {
        let folder = tempfile::tempdir().expect("a folder");
        let host = Impatient { folder: folder.path().to_owned(), stopped: AtomicBool::new(false) };
        let request = NewWorkspace {
            folder: folder.path().join("w"),
            name: None,
            pack: "seogu".to_owned(),
            passphrase: None,
            key_file: Some(folder.path().join("w.key")),
        };
        let office = new_workspace(host, actor(), request).await.expect("a workspace").office;
        let order =
            PacketRequest { all: true, folder: "out".to_owned(), short: true, ..PacketRequest::default() };
        let made = make(&office, order.clone()).await.expect("a receipt");
        let dongs = office.pack.neighborhoods.len();
        assert_eq!((made.packets.len(), made.stopped as usize), (3, dongs - 3));
        let files = || fs::read_dir(folder.path().join("out")).expect("a folder").count();
        assert_eq!(files(), 3);
        let none = make(&office, order.clone()).await.expect_err("stopped before anything was made");
        assert_eq!(none.code, Code::Cancelled);

        office.host.stopped.store(false, Ordering::Relaxed);
        let more = make(&office, order).await.expect("the next three");
        assert_eq!(more.packets.iter().filter(|packet| packet.rendered).count(), 3);
        assert_eq!((more.packets.len(), files()), (6, 6));
    });
}

#[test]
fn a_file_with_a_password_is_encrypted_made_anew_each_time_and_never_taken_for_an_open_one() {
    wait(async {
        let test = TestSession::of_sample().await;
        let visit = next_visit(&test).await;
        let save = |password: Value| json!({ "visit": visit["id"], "short": true, "file": test.pick("자료집.pdf"), "password": password });
        let file = test.folder.path().join("자료집.pdf");
        assert_eq!(test.refused("packets_make", save(json!("일곱글자뿐임"))).await, "packet-password-short");
        assert!(!file.exists());
        let is_encrypted = || {
            let bytes = fs::read(&file).expect("a file");
            bytes.windows(8).any(|part| part == b"/Encrypt")
                && !bytes.windows(9).any(|part| part == b"dc:title>")
        };
        for _ in 0..2 {
            assert_eq!(fresh(&test.call("packets_make", save(json!("열려라 참깨 2026"))).await).len(), 1);
            assert!(is_encrypted());
        }
        assert_eq!(fresh(&test.call("packets_make", save(Value::Null)).await).len(), 1);
        assert!(!is_encrypted());
        assert_eq!(fresh(&test.call("packets_make", save(Value::Null)).await).len(), 0);
        let log = test.call("packet_log", Value::Null).await.to_string();
        assert!(!log.contains("참깨"), "{log}");
    });
}
