//! The main job on real shapes: public files in, a visit planned, suggestions picked, a meeting held, a packet out.

use alley_api::dispatch;
use alley_core::entity::{Department, Neighborhood};
use alley_sample::{SampleRequest, files, office as invent};
use alley_store::Filter;
use alley_tests::{TestOffice, wait};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// The sample's files as an aide would have them, for the dongs of this office.
async fn office_files(test: &TestOffice) -> Vec<(String, Vec<u8>)> {
    let neighborhoods: Vec<Neighborhood> =
        test.office.store.list(Filter::all().order("position")).await.expect("dongs");
    let departments: Vec<Department> = test.office.store.list(Filter::all()).await.expect("departments");
    files(&invent(&SampleRequest {
        seed: 7,
        today: NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date"),
        neighborhoods: &neighborhoods,
        departments: &departments,
        holidays: &[],
    }))
}

#[test]
fn from_public_files_to_a_packet_with_the_promise_in_it() {
    wait(async {
        let test = TestOffice::new().await;
        let call = async |name: &str, request: Value| match dispatch(&test.office, name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        };
        for (name, bytes) in office_files(&test).await {
            test.write(&name, &bytes);
        }
        let districts = call("import_districts", json!({ "file": "districts.csv" })).await;
        assert_eq!((&districts["taken"], &districts["refused"]), (&json!(119), &json!(0)), "{districts}");
        let stores = call("import_stores", json!({ "file": "stores-cp949.csv", "asOf": "2026-09-30" })).await;
        assert_eq!((&stores["taken"], &stores["encoding"]), (&json!(17_000), &json!("cp949")), "{stores}");
        let again = call("import_stores", json!({ "file": "stores-cp949.csv" })).await;
        assert_eq!((&again["changed"], &again["unchanged"]), (&json!(false), &json!(17_000)));
        let members = call("import_onnuri", json!({ "file": "onnuri-2025.csv", "asOf": "2026-09-30" })).await;
        assert!(members["taken"].as_i64() > Some(4_000) && members["changed"] == true, "{members}");
        let logged = call("import_suggestions", json!({ "file": "suggestions.csv" })).await;
        assert!(logged["taken"].as_i64() > Some(1_500), "{logged}");
        let twice = call("import_suggestions", json!({ "file": "suggestions.csv" })).await;
        assert_eq!(twice["changed"], false, "{twice}");
        let membership = call("memberships", Value::Null).await;
        let rates = membership.as_array().expect("rates");
        assert!(rates.iter().all(|rate| rate["rate"]["numerator"]["value"].as_i64() > Some(0)));

        // A visit to 풍암동 with six stops.
        let dongs = call("neighborhood_list", Value::Null).await;
        let dong = dongs
            .as_array()
            .expect("dongs")
            .iter()
            .find(|dong| dong["name"] == "풍암동")
            .expect("풍암동")["id"]
            .clone();
        let alleys = call("alley_district_list", Value::Null).await;
        let here: Vec<Value> = alleys
            .as_array()
            .expect("alleys")
            .iter()
            .filter(|alley| alley["neighborhood"] == dong)
            .map(|alley| alley["id"].clone())
            .collect();
        let visit = call(
            "visit_create",
            json!({
                "visit": { "neighborhood": dong, "date": "2026-12-03", "startsAt": "14:00:00", "desk": "길동분식" },
                "alleyDistricts": &here[..2],
            }),
        )
        .await["id"]
            .clone();
        for (title, alley) in [
            ("집무실 열기", 0),
            ("골목 걷기", 0),
            ("간담회", 1),
            ("현장 확인", 1),
            ("점포 들르기", 0),
            ("마무리", 1),
        ] {
            call(
                "stop_add",
                json!({ "visit": visit, "title": title, "alleyDistrict": here[alley], "minutes": 15 }),
            )
            .await;
        }
        let sheet = call("visit_show", json!({ "id": visit })).await;
        assert_eq!(sheet["timetable"]["lines"].as_array().map(Vec::len), Some(6));
        assert_eq!(
            sheet["timetable"]["problems"],
            json!([]),
            "stops added without a time leave time to get there"
        );

        // Three picks, each with its reason; none without one.
        let candidates = call("candidates", json!({ "visit": visit })).await;
        let candidates = candidates.as_array().expect("candidates");
        assert!(candidates.len() >= 3);
        let nameless = json!({ "visit": visit, "suggestion": candidates[0]["line"]["suggestion"]["id"] });
        assert_eq!(
            dispatch(&test.office, "pick", nameless).await.expect_err("no reason").statement.key,
            "pick-reason-missing"
        );
        for candidate in &candidates[..3] {
            let pick = json!({
                "visit": visit,
                "suggestion": candidate["line"]["suggestion"]["id"],
                "reason": "현장에서 바로 정할 수 있음",
                "toDecide": "올해 안에 할지",
            });
            call("pick", pick).await;
        }

        // A meeting with two promises that lead back to its lines, and a remark that must not leave.
        let meeting =
            call("meeting_create", json!({ "visit": visit, "title": "풍암동 간담회" })).await["id"].clone();
        let lines = call(
            "note_add",
            json!({ "meeting": meeting, "lines": [
                { "text": "저수지길 가로등 열두 등을 12월까지 교체한다", "kind": "promise" },
                { "text": "공영주차장 저녁 무료 개방을 석 달 시범 운영한다" },
                { "text": "이 말은 우리끼리만 알기로", "kind": "private" },
            ] }),
        )
        .await;
        for at in [0, 1] {
            let promise = json!({ "line": lines[at]["id"], "deadline": "2026-12-31" });
            assert_eq!(call("line_to_promise", promise).await["noteLine"], lines[at]["id"]);
        }
        let asked = call(
            "note_add",
            json!({ "meeting": meeting, "lines": [{ "text": "안내판이 더 있으면 좋겠다" }] }),
        )
        .await;
        let suggestion = call("line_to_suggestion", json!({ "line": asked[0]["id"] })).await;
        assert_eq!((&suggestion["channel"], &suggestion["neighborhood"]), (&json!("meeting"), &dong));
        let refused = dispatch(&test.office, "line_to_promise", json!({ "line": lines[2]["id"] })).await;
        assert_eq!(refused.expect_err("private").statement.key, "note-line-private");

        let made = call("packets_make", json!({ "visit": visit, "folder": "out" })).await;
        let file = made["packets"][0]["file"].as_str().expect("a file").to_owned();
        let bytes = std::fs::read(&file).expect("the packet");
        assert!(bytes.starts_with(b"%PDF-1.7") && made["packets"][0]["pages"].as_i64() > Some(5), "{made}");

        // Everything can be taken back, down to the imports.
        let steps = call("history", json!({ "limit": 1000 })).await.as_array().map_or(0, Vec::len);
        for _ in 0..steps {
            if dispatch(&test.office, "undo", Value::Null).await.is_err() {
                break;
            }
        }
        assert_eq!(call("visits", Value::Null).await, json!([]));
        assert_eq!(call("alley_district_list", Value::Null).await, json!([]));
        assert_eq!(call("check", Value::Null).await["sound"], true);
    });
}
