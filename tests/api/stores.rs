//! The stores workspace: the list page by page, one store whole, walks, comparisons, and a look before an import.

use alley_api::{ApiError, dispatch};
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

async fn call(test: &TestOffice, name: &str, request: Value) -> Value {
    dispatch(&test.office, name, request).await.expect(name)
}

async fn refused(test: &TestOffice, name: &str, request: Value) -> ApiError {
    dispatch(&test.office, name, request).await.expect_err(name)
}

#[test]
fn pages_of_the_list_are_filtered_sorted_and_counted_alike() {
    wait(async {
        let test = TestOffice::new().await;
        call(&test, "sample_add", Value::Null).await;
        let whole = call(&test, "store_page", json!({ "limit": 50_000 })).await;
        let rows = whole["rows"].as_array().expect("rows");
        assert_eq!(rows.len() as u64, whole["total"]);
        assert!(rows.len() >= 17_000, "{}", rows.len());
        let page = call(&test, "store_page", json!({ "offset": 300, "limit": 7 })).await;
        assert_eq!(page["rows"].as_array().expect("rows")[..], rows[300..307]);
        let turned = call(&test, "store_page", json!({ "descending": true, "limit": 1 })).await;
        assert_eq!(turned["rows"][0], rows[rows.len() - 1]);

        let members = rows.iter().filter(|row| row["standing"] == "member").count();
        assert_eq!(whole["members"], members as u64);
        let filter = json!({ "text": "ㅍㅇㄷ", "standing": "non-member" });
        let found =
            call(&test, "store_page", json!({ "filter": filter, "sort": "address", "limit": 50_000 })).await;
        let found = found["rows"].as_array().expect("rows");
        assert!(!found.is_empty());
        assert!(found.iter().all(|row| row["standing"] == "non-member"));
        let there = |row: &&Value| row["neighborhood"] == "풍암동" && row["standing"] == "non-member";
        assert!(rows.iter().filter(there).count() > 100);
        assert!(rows.iter().filter(there).all(|row| found.contains(row)));
        assert!(found.len() < rows.len() / 4, "{}", found.len());
        assert!(found.is_sorted_by_key(|row| row["address"].as_str().expect("an address").to_owned()));

        let number = &rows[0]["number"];
        let sheet = call(&test, "store_show", json!({ "number": number })).await;
        assert_eq!(sheet["entry"], rows[0]);
        assert_eq!(
            refused(&test, "store_show", json!({ "number": "없음" })).await.statement.key,
            "store-unknown"
        );
        let overview = call(&test, "store_overview", Value::Null).await;
        assert_eq!(overview["stores"], whole["total"]);
        let of_trades = overview["trades"].as_array().expect("trades").iter();
        assert_eq!(
            of_trades.map(|trade| trade["count"].as_u64().expect("a count")).sum::<u64>(),
            rows.len() as u64
        );
    });
}

#[test]
fn an_answer_on_the_walk_stays_in_sight_and_leaves_the_next_list() {
    wait(async {
        let test = TestOffice::new().await;
        call(&test, "sample_add", Value::Null).await;
        let visits = call(&test, "visits", json!({})).await;
        let mut asked = None;
        for visit in visits.as_array().expect("visits") {
            let id = &visit["visit"]["id"];
            let list = call(&test, "ask_list", json!({ "visit": id, "limit": 5, "answered": true })).await;
            if list.as_array().is_some_and(|list| list.len() == 5) {
                asked = Some((id.clone(), list[0]["store"]["number"].clone()));
                break;
            }
        }
        let (visit, number) = asked.expect("a visit with stores to ask");
        let answer = json!({ "visit": visit, "storeNumber": number, "answer": "refused" });
        assert_eq!(refused(&test, "ask", answer).await.statement.key, "ask-reason-missing");
        let answer =
            json!({ "visit": visit, "storeNumber": number, "answer": "refused", "reason": "수수료" });
        call(&test, "ask", answer).await;
        let first = async |answered: bool| {
            call(&test, "ask_list", json!({ "visit": visit, "limit": 5, "answered": answered })).await[0]["store"].clone()
        };
        assert_eq!(first(true).await["asked"]["answer"], "refused");
        assert_ne!(first(false).await["number"], number);
    });
}

#[test]
fn a_look_into_a_file_tells_what_would_come_in_and_changes_nothing() {
    wait(async {
        let test = TestOffice::new().await;
        let table = "골목,어느 동,지정일\n시험골목,풍암동,2026-07-01\n다른골목,없는동,언젠가\n";
        test.write("명부_20260701.csv", table.as_bytes());
        let look = json!({ "file": "명부_20260701.csv", "kind": "districts" });
        let before = call(&test, "preview_import", look).await;
        assert_eq!(before["missing"], json!(["name", "neighborhood"]));
        assert_eq!((&before["encoding"], &before["asOf"]), (&json!("utf8"), &json!("2026-07-01")));
        let headers = json!({ "골목": "name", "어느 동": "neighborhood" });
        let look = json!({ "file": "명부_20260701.csv", "kind": "districts", "headers": headers });
        let after = call(&test, "preview_import", look).await;
        assert_eq!(after["missing"], json!([]));
        assert_eq!(after["rows"][0]["refusal"], Value::Null);
        assert_eq!(after["rows"][1]["refusal"]["key"], "refusal-bad-date");
        assert_eq!(call(&test, "alley_district_list", Value::Null).await, json!([]));

        let import = json!({ "file": "명부_20260701.csv", "headers": headers });
        let receipt = call(&test, "import_districts", import).await;
        assert_eq!((&receipt["taken"], &receipt["refused"]), (&json!(1), &json!(1)));
        assert_eq!(call(&test, "alley_district_list", Value::Null).await[0]["name"], "시험골목");
        call(&test, "undo", Value::Null).await;
        assert_eq!(call(&test, "alley_district_list", Value::Null).await, json!([]));

        let wrong = json!({ "file": "명부_20260701.csv", "encoding": "cp949" });
        assert_eq!(refused(&test, "preview_import", wrong).await.statement.key, "intake-wrong-encoding");
    });
}

#[test]
fn two_member_files_tell_who_joined_who_left_and_who_takes_other_vouchers() {
    wait(async {
        let test = TestOffice::new().await;
        let dong = call(&test, "neighborhood_list", Value::Null).await[0]["id"].clone();
        call(&test, "alley_district_create", json!({ "name": "풍암시장", "neighborhood": dong })).await;
        assert_eq!(call(&test, "member_changes", json!({})).await, Value::Null);
        let head = "가맹점명,소속 시장명(또는 상점가),소재지,취급품목,디지털형 가맹 여부,지류형 가맹 여부\n";
        for (name, rows) in [
            (
                "가맹점_20241231.csv",
                "골목분식,풍암시장,광주광역시,분식,N,Y\n한결상회,풍암시장,광주광역시,잡화,Y,Y\n",
            ),
            (
                "가맹점_20251231.csv",
                "골목분식,풍암시장,광주광역시,분식,Y,Y\n새봄꽃집,풍암시장,광주광역시,꽃,Y,N\n",
            ),
        ] {
            test.write(name, format!("{head}{rows}").as_bytes());
            call(&test, "import_onnuri", json!({ "file": name })).await;
        }
        let found = call(&test, "member_changes", json!({})).await;
        assert_eq!((&found["before"], &found["after"]), (&json!("2024-12-31"), &json!("2025-12-31")));
        let lines = found["changes"].as_array().expect("lines").iter();
        let told: Vec<_> = lines.map(|line| (line["kind"].clone(), line["name"].clone())).collect();
        let wanted = [("kinds", "골목분식"), ("joined", "새봄꽃집"), ("left", "한결상회")];
        assert_eq!(told, wanted.map(|(kind, name)| (json!(kind), json!(name))));
        assert_eq!(found["changes"][0]["alleyDistrict"], "풍암시장");
        assert_eq!((&found["joined"], &found["left"], &found["kinds"]), (&json!(1), &json!(1), &json!(1)));
    });
}
