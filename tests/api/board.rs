//! The board's pages: what they count is what the lists and public files hold.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

const SQUARE: &str = r#"{"type":"FeatureCollection","attribution":"시험 경계","features":[{"type":"Feature",
"properties":{"adm_nm":"시험시 서구 풍암동"},"geometry":{"type":"Polygon","coordinates":
[[[126.87,35.12],[126.88,35.12],[126.88,35.13],[126.87,35.12]]]}}]}"#;

async fn call(test: &TestOffice, name: &str, request: Value) -> Value {
    dispatch(&test.office, name, request).await.expect(name)
}

async fn dong(test: &TestOffice, name: &str) -> String {
    let dongs = call(test, "neighborhood_list", Value::Null).await;
    let dongs = dongs.as_array().expect("dongs");
    let found = dongs.iter().find(|dong| dong["name"] == name).expect("the dong");
    found["id"].as_str().expect("a key").to_owned()
}

#[test]
fn a_dong_and_its_alley_districts_say_what_the_board_says() {
    wait(async {
        let test = TestOffice::new().await;
        call(&test, "sample_add", Value::Null).await;
        let id = dong(&test, "풍암동").await;
        let sheet = call(&test, "neighborhood_show", json!({ "id": id })).await;
        let board = call(&test, "board", Value::Null).await;
        let lines = board["neighborhoods"].as_array().expect("lines");
        assert!(lines.contains(&sheet["line"]));
        let alleys = sheet["alleys"].as_array().expect("alleys");
        assert_eq!(sheet["line"]["alleyDistricts"], alleys.len());
        let members = |rate: &Value| rate["numerator"]["value"].as_i64().expect("a count");
        let sum: i64 = alleys.iter().map(|line| members(&line["membership"])).sum();
        assert_eq!(sum, members(&sheet["line"]["membership"]));

        let before = test.office.store.accesses(100).await.expect("the log").len();
        let alley = call(&test, "alley_district_show", json!({ "id": alleys[0]["alley"]["id"] })).await;
        assert_eq!(alley["line"], alleys[0]);
        let trades = alley["trades"].as_array().expect("trades");
        let stores: i64 = trades.iter().map(|trade| trade["stores"].as_i64().expect("a count")).sum();
        assert!(stores > 0);
        assert_eq!(alley["line"]["stores"]["value"], stores);
        let series = alley["series"].as_array().expect("counts");
        assert!(series.windows(2).all(|pair| pair[0]["date"].as_str() <= pair[1]["date"].as_str()));
        assert_eq!(series.last().expect("a count")["members"], members(&alley["line"]["membership"]));
        // A leader's card was shown: that is noted down.
        assert!(!alley["leaders"].as_array().expect("leaders").is_empty());
        let log = test.office.store.accesses(100).await.expect("the log");
        assert_eq!(log.len(), before + 1);
        assert!(log.iter().any(|entry| entry.subject == "leader" && entry.action == "open"));
    });
}

#[test]
fn every_store_with_a_place_is_a_dot() {
    wait(async {
        let test = TestOffice::new().await;
        let none = call(&test, "store_places", Value::Null).await;
        assert_eq!(none["asOf"], Value::Null);
        call(&test, "sample_add", Value::Null).await;
        let id = dong(&test, "풍암동").await;
        let count = |places: &Value| {
            ["members", "nonMembers", "others"]
                .iter()
                .map(|kind| places[kind].as_array().expect("places").len())
                .sum::<usize>()
        };
        let here = call(&test, "store_places", json!({ "neighborhood": id })).await;
        let sheet = call(&test, "neighborhood_show", json!({ "id": id })).await;
        assert_eq!(sheet["stores"]["value"], count(&here));
        assert!(!here["members"].as_array().expect("places").is_empty());
        assert!(count(&call(&test, "store_places", Value::Null).await) > count(&here));
    });
}

#[test]
fn boundaries_are_there_once_they_were_imported() {
    wait(async {
        let test = TestOffice::new().await;
        assert_eq!(call(&test, "boundaries", Value::Null).await, Value::Null);
        test.write("dongs.geojson", SQUARE.as_bytes());
        call(&test, "import_boundaries", json!({ "file": "dongs.geojson", "asOf": "2026-07-01" })).await;
        let found = call(&test, "boundaries", Value::Null).await;
        assert_eq!(found["asOf"], "2026-07-01");
        assert_eq!(found["source"], "시험 경계");
        assert_eq!(found["neighborhoods"][0]["neighborhood"], dong(&test, "풍암동").await);
        assert_eq!(found["neighborhoods"][0]["polygons"][0][0][1], json!([126.88, 35.12]));
    });
}
