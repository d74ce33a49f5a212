//! What a viewer and a mayor may ask for, and what a viewer gets to see of the answers.

use std::collections::BTreeSet;

use alley_api::{COMMANDS, Part, SESSION_COMMANDS, part_of};
use alley_tests::{PASSPHRASE, TestSession, wait};
use serde_json::{Value, json};

/// Merchants by name and number, and a remark that is nobody's but the office's.
const SECRETS: [&str; 8] = [
    "임꺽정",
    "남궁민수",
    "장길산",
    "황진이",
    "01000004321",
    "010-0000-4321",
    "010-0000-8765",
    "선거 이야기는 삼갈 것",
];

/// A workspace in which a merchant stands wherever one can stand.
struct Traces {
    test: TestSession,
    dong: Value,
    alley: Value,
    visit: Value,
    suggestion: Value,
    leader: Value,
    meeting: Value,
    line: Value,
    promise: Value,
    backup: Value,
}

async fn traces() -> Traces {
    let test = TestSession::new().await;
    let dongs = test.call("neighborhood_list", Value::Null).await;
    let dong = dongs
        .as_array()
        .and_then(|all| all.iter().find(|one| one["name"] == "풍암동"))
        .expect("풍암동")["id"]
        .clone();
    let alley = json!({ "name": "풍암저수지길", "neighborhood": dong });
    let alley = test.call("alley_district_create", alley).await["id"].clone();
    let association = json!({ "name": "풍암상인회", "alleyDistrict": alley });
    let association = test.call("association_create", association).await["id"].clone();
    let leader = json!({
        "association": association, "name": "장길산", "title": "회장", "phone": "010-0000-8765",
        "note": "장길산 회장은 황진이 씨와 동업",
    });
    let leader = test.call("leader_create", leader).await["id"].clone();
    let visit = json!({
        "visit": { "neighborhood": dong, "date": "2026-12-03", "startsAt": "14:00:00" },
        "alleyDistricts": [alley],
    });
    let visit = test.call("visit_create", visit).await["id"].clone();
    let attendee = json!({ "visit": visit, "position": 1.0, "goesAlong": false, "name": "황진이", "title": "총무", "bringsUp": "황진이 가게 앞 가로등" });
    test.call("attendee_create", attendee).await;
    test.call("stop_add", json!({ "visit": visit, "title": "임꺽정 사장님 가게", "minutes": 20 })).await;
    let text = "남궁민수입니다. 풍암동 가로등이 꺼져 위험합니다 010-0000-4321";
    let logged = json!({ "text": text, "neighborhood": dong, "senderName": "남궁민수", "senderPhone": "010-0000-4321" });
    let suggestion = test.call("suggestion_log", logged).await["id"].clone();
    // The name that stood there first is known to the history alone.
    let renamed = json!({ "id": suggestion, "patch": { "senderName": "임꺽정", "text": "임꺽정네 가로등 (010 0000 4321)" } });
    test.call("suggestion_update", renamed).await;
    let pick = json!({ "visit": visit, "suggestion": suggestion, "reason": "임꺽정 님이 여러 번 말씀하심" });
    test.call("pick", pick).await;
    let meeting = json!({ "visit": visit, "association": association, "title": "장길산 회장 간담회" });
    let meeting = test.call("meeting_create", meeting).await["id"].clone();
    test.call("meeting_attendee_create", json!({ "meeting": meeting, "leader": leader, "name": "장길산" }))
        .await;
    let lines = json!([
        { "text": "임꺽정 씨 말씀: 가로등 고쳐 달라", "speaker": leader },
        { "text": "선거 이야기는 삼갈 것", "kind": "private" },
    ]);
    let lines = test.call("note_add", json!({ "meeting": meeting, "lines": lines })).await;
    let line = lines[0]["id"].clone();
    let promise = test.call("line_to_promise", json!({ "line": line })).await["id"].clone();
    let photo = json!({ "noteLine": line, "data": "JVBERi0xLjQKJSVFT0YK", "name": "황진이 가게.pdf" });
    test.call("attachment_add", photo).await;
    let report = json!({ "promise": promise, "text": "임꺽정 님께 설명함", "reportedOn": "2026-11-20" });
    test.call("promise_progress_create", report).await;
    let backup = test.call("backup_make", json!({})).await["path"].clone();
    Traces { test, dong, alley, visit, suggestion, leader, meeting, line, promise, backup }
}

impl Traces {
    async fn become_one(&self, name: &str, role: &str) -> Value {
        let person =
            self.test.call("person_create", json!({ "name": name, "role": role })).await["id"].clone();
        self.test.call("session_person", json!({ "person": person })).await
    }

    /// A request for every command that a viewer may ask for, one that answers with what there is.
    fn requests(&self) -> Vec<(&'static str, Value)> {
        let (visit, dong, alley) = (&self.visit, &self.dong, &self.alley);
        let by = |id: &Value| json!({ "id": id });
        let mut all: Vec<(&str, Value)> = vec![
            ("visits", json!({})),
            ("visit_show", by(visit)),
            ("visit_propose", json!({ "neighborhood": dong })),
            ("visit_calendar", json!({ "from": "2026-11-01", "until": "2026-12-31" })),
            ("visit_of", json!({ "entity": "visit", "row": visit })),
            ("suggestions", json!({ "open": false })),
            ("suggestion_inbox", json!({ "state": "all" })),
            ("suggestion_lines", json!({ "ids": [self.suggestion] })),
            ("suggestion_show", by(&self.suggestion)),
            ("suggestion_propose", json!({ "text": "임꺽정 010-0000-4321 풍암동 가로등이 꺼져 위험합니다" })),
            ("suggestion_replies", by(&self.suggestion)),
            ("candidates", json!({ "visit": visit })),
            ("trace", json!({ "suggestion": self.suggestion })),
            ("trace", json!({ "promise": self.promise })),
            ("trace", json!({ "line": self.line })),
            ("trace", json!({ "packet": visit })),
            ("leader_card", json!({ "leader": self.leader })),
            ("leader_card", json!({ "speaker": "임꺽정" })),
            ("meetings", json!({})),
            ("meeting_show", by(&self.meeting)),
            ("meeting_propose", json!({ "visit": visit })),
            ("note_spell", json!({ "meeting": self.meeting, "text": "내일 3시" })),
            ("note_line_meeting", by(&self.line)),
            ("promises", json!({})),
            ("promise_show", by(&self.promise)),
            ("stores", json!({ "alleyDistrict": alley })),
            (
                "store_page",
                json!({ "filter": {}, "sort": "name", "descending": false, "offset": 0, "limit": 10 }),
            ),
            ("store_changes", json!({})),
            ("member_changes", json!({})),
            ("store_places", json!({ "neighborhood": dong })),
            ("ask_list", json!({ "visit": visit })),
            ("neighborhood_show", by(dong)),
            ("alley_district_show", by(alley)),
            ("search", json!({ "query": "가로등" })),
            ("search", json!({ "query": "임꺽정" })),
            ("search", json!({ "query": "삼갈" })),
            ("mask_text", json!({ "text": "임꺽정 010-0000-4321" })),
            ("history", json!({})),
            ("history", json!({ "row": self.suggestion })),
            ("history", json!({ "row": self.leader })),
            ("history", json!({ "row": self.meeting })),
            ("packet_preview", json!({ "visit": visit })),
            ("backup_drill", json!({ "backup": self.backup })),
            ("reading_open", json!({ "visit": visit })),
            ("reading_marks", by(visit)),
            ("reading_keep", json!({ "visit": visit, "last": null, "pages": [] })),
            ("file_pick", json!({ "kind": "file", "title": "", "endings": [] })),
            ("session_forget", json!({ "folder": "nowhere" })),
        ];
        let plain = [
            "tours",
            "visit_suggest",
            "suggestion_categories",
            "reply_templates",
            "pick_balance",
            "urgency_weights",
            "paper_look",
            "memberships",
            "store_overview",
            "board",
            "boundaries",
            "packet_log",
            "packets_standing",
            "backup_keep",
            "backup_standing",
            "backups",
            "check",
            "sample_rows",
            "session",
            "session_keys",
            "session_alerts",
            "session_diagnostics",
            "session_reveal",
            "changes_copies",
            "district_packs",
            "printers",
        ];
        all.extend(plain.map(|name| (name, json!({}))));
        let lists = COMMANDS.iter().copied().filter(|name| name.ends_with("_list") && *name != "ask_list");
        all.extend(lists.map(|name| (name, json!({}))));
        all
    }
}

/// Commands of the session that open, close and change what belongs to the machine, and a store that is not there:
/// the other tests ask for them.
const ELSEWHERE: [&str; 10] = [
    "store_show",
    "session_open",
    "session_backups",
    "session_rescue",
    "session_create",
    "session_sample",
    "session_close",
    "session_lock",
    "session_person",
    "preferences_set",
];

fn readable(text: &str) -> Vec<&'static str> {
    SECRETS.into_iter().filter(|secret| text.contains(secret)).collect()
}

#[test]
fn a_viewer_sees_no_merchant_and_no_private_remark_in_any_answer() {
    wait(async {
        let traces = traces().await;
        let requests = traces.requests();
        let mut seen = BTreeSet::new();
        for (name, request) in &requests {
            seen.extend(readable(&traces.test.call(name, request.clone()).await.to_string()));
        }
        // Without anything to hide the search would prove nothing.
        assert_eq!(seen.len(), SECRETS.len(), "{seen:?}");

        let state = traces.become_one("한보라", "viewer").await;
        assert_eq!((&state["open"]["role"], &state["open"]["mayChange"]), (&json!("viewer"), &json!(false)));
        for (name, request) in &requests {
            let answer = traces.test.call(name, request.clone()).await.to_string();
            assert_eq!(readable(&answer), [""; 0], "{name} {request}: {answer}");
        }
        // What is masked is still there to be read.
        let shown = traces.test.call("suggestion_show", json!({ "id": traces.suggestion })).await;
        assert_eq!(shown["line"]["suggestion"]["senderName"], "임*정");
        assert_eq!(shown["line"]["suggestion"]["senderPhone"], "010-****-4321");
        assert_eq!(shown["line"]["suggestion"]["id"], traces.suggestion);
        let lines = traces.test.call("meeting_show", json!({ "id": traces.meeting })).await["lines"].clone();
        assert_eq!(lines.as_array().map(Vec::len), Some(1));
        // A photo shows whom a name would not.
        let talk = traces.test.call("meeting_show", json!({ "id": traces.meeting })).await;
        assert_eq!(talk["attachments"], json!([]));
        // The packet that a viewer reads is the one that leaves the office.
        let reading = traces.test.call("reading_open", json!({ "visit": traces.visit })).await;
        let preview = traces.test.call("packet_preview", json!({ "visit": traces.visit })).await;
        assert_eq!(reading["packet"]["content"], preview["content"]);
        let inside =
            json!({ "visit": traces.visit, "officeCopy": { "recipient": "한보라", "purpose": "보고" } });
        assert_eq!(traces.test.refused("packet_preview", inside).await, "viewer-may-not");
    });
}

#[test]
fn every_command_is_either_asked_by_a_viewer_or_refused_to_one() {
    wait(async {
        let traces = traces().await;
        let asked: BTreeSet<&str> =
            traces.requests().into_iter().map(|(name, _)| name).chain(ELSEWHERE).collect();
        traces.become_one("한보라", "viewer").await;
        let before = traces.test.call("history", json!({})).await;
        for name in COMMANDS.iter().chain(SESSION_COMMANDS) {
            match part_of(name) {
                Part::Looks => assert!(asked.contains(name), "{name}: say what a viewer gets to see of it"),
                Part::Reads | Part::Changes => {
                    assert!(!asked.contains(name), "{name}");
                    assert_eq!(traces.test.refused(name, json!({})).await, "viewer-may-not", "{name}");
                }
            }
        }
        assert_eq!(traces.test.call("history", json!({})).await, before);
    });
}

#[test]
fn the_chief_of_staff_alone_edits_people_and_restores() {
    wait(async {
        let test = TestSession::new().await;
        let chief = json!({ "name": "남궁실장", "role": "chief-of-staff" });
        let chief = test.call("person_create", chief).await["id"].clone();
        let aide = json!({ "name": "강비서", "role": "aide" });
        // Whoever is nobody in particular, as well as an aide, works on and leaves people alone.
        assert_eq!(test.refused("person_create", aide.clone()).await, "chief-of-staff-alone");
        test.call("department_create", json!({ "name": "골목과", "position": 90 })).await;
        let state = test.call("session_person", json!({ "person": chief })).await;
        assert_eq!(state["open"]["mayGovern"], true);
        let aide = test.call("person_create", aide).await["id"].clone();
        let backup = test.call("backup_make", json!({})).await["path"].clone();
        let state = test.call("session_person", json!({ "person": aide })).await;
        let may = (&state["open"]["mayChange"], &state["open"]["mayGovern"]);
        assert_eq!(may, (&json!(true), &json!(false)));
        let raise = json!({ "id": aide, "patch": { "role": "mayor" } });
        assert_eq!(test.refused("person_update", raise).await, "chief-of-staff-alone");
        assert_eq!(test.refused("person_remove", json!({ "id": chief })).await, "chief-of-staff-alone");
        let restore = json!({ "backup": backup });
        assert_eq!(test.refused("session_restore", restore.clone()).await, "chief-of-staff-alone");
        test.call("session_person", json!({ "person": chief })).await;
        test.call("session_restore", restore).await;
    });
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the workspace") {
        let path = entry.expect("a file").path();
        if path.is_file() {
            std::fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("copied");
        }
    }
}

#[test]
fn a_viewer_becomes_somebody_else_only_with_the_passphrase() {
    wait(async {
        let traces = traces().await;
        let test = &traces.test;
        let aide =
            test.call("person_create", json!({ "name": "강비서", "role": "aide" })).await["id"].clone();
        traces.become_one("한보라", "viewer").await;
        for person in [&aide, &Value::Null] {
            assert_eq!(
                test.refused("session_person", json!({ "person": person })).await,
                "session-person-proof"
            );
            let wrong = json!({ "person": person, "current": "틀린 암호입니다" });
            assert_eq!(test.refused("session_person", wrong).await, "store-wrong-key");
        }
        assert_eq!(test.call("session", json!({})).await["open"]["person"], "한보라");
        // The same workspace in another folder makes nobody somebody else.
        let folder = test.call("session", json!({})).await["open"]["folder"].clone();
        test.call("session_close", Value::Null).await;
        let copied = test.folder.path().join("copied.alley");
        copy_folder(std::path::Path::new(folder.as_str().expect("a folder")), &copied);
        let opened = json!({ "folder": test.pick("copied.alley"), "passphrase": PASSPHRASE });
        let state = test.call("session_open", opened).await;
        assert_eq!((&state["open"]["person"], &state["open"]["role"]), (&json!("한보라"), &json!("viewer")));
        let proved = json!({ "person": aide, "current": PASSPHRASE });
        assert_eq!(test.call("session_person", proved).await["open"]["person"], "강비서");
        // Somebody who may change things says who he or she is without more ado.
        test.call("session_person", json!({ "person": null })).await;
    });
}

#[test]
fn a_mayor_reads_everything_and_edits_once_that_is_turned_on() {
    wait(async {
        let traces = traces().await;
        let test = &traces.test;
        let state = traces.become_one("구청장", "mayor").await;
        assert_eq!((&state["open"]["role"], &state["open"]["mayChange"]), (&json!("mayor"), &json!(false)));
        let mut seen = BTreeSet::new();
        for (name, request) in traces.requests() {
            seen.extend(readable(&test.call(name, request).await.to_string()));
        }
        assert_eq!(seen.len(), SECRETS.len(), "{seen:?}");
        test.call("note_document", json!({ "id": traces.meeting })).await;
        let talk = test.call("meeting_show", json!({ "id": traces.meeting })).await;
        let photo = json!({ "id": talk["attachments"][0]["attachment"]["id"], "size": "full" });
        assert_eq!(test.call("attachment_bytes", photo).await["mediaType"], "application/pdf");
        test.call("reading_keep", json!({ "visit": traces.visit, "last": null, "pages": [] })).await;
        for name in COMMANDS.iter().chain(SESSION_COMMANDS).filter(|name| part_of(name) == Part::Changes) {
            assert_eq!(test.refused(name, json!({})).await, "mayor-may-not", "{name}");
        }
        let department = json!({ "name": "골목과", "position": 90 });
        let state = test.call("session_editing", json!({ "allowed": true })).await;
        assert_eq!(state["open"]["mayChange"], true);
        test.call("department_create", department.clone()).await;
        // Whoever opens the workspace anew edits nothing by accident.
        test.call("session_lock", json!({})).await;
        let folder = test.call("session", json!({})).await["locked"]["folder"].clone();
        test.call("session_open", json!({ "folder": folder, "passphrase": PASSPHRASE })).await;
        assert_eq!(test.refused("department_create", department).await, "mayor-may-not");
    });
}
