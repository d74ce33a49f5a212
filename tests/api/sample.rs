//! The sample: there in one step, gone in one step, never beside the office's own rows.

use alley_api::{
    dispatch,
    packets::{PacketRequest, make},
};
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

#[test]
fn the_sample_fills_the_board_and_leaves_nothing_behind() {
    wait(async {
        let test = TestOffice::new().await;
        let call =
            async |name: &str, request: Value| dispatch(&test.office, name, request).await.expect(name);
        call("tour_create", json!({ "name": "우리 순회" })).await;
        let empty = call("board", Value::Null).await;
        call("sample_add", Value::Null).await;
        let board = call("board", Value::Null).await;
        let dongs = board["neighborhoods"].as_array().expect("dongs");
        assert_eq!(dongs.len(), 18);
        let sum = |field: &str| dongs.iter().map(|dong| dong[field].as_i64().expect("a count")).sum::<i64>();
        assert_eq!(sum("alleyDistricts"), 119);
        let eligible: i64 = dongs
            .iter()
            .map(|dong| dong["membership"]["denominator"]["value"].as_i64().expect("a count"))
            .sum();
        assert_eq!(eligible, 11_400);
        assert!(sum("openSuggestions") > 50 && sum("openPromises") > 20);
        let tours = call("tours", Value::Null).await;
        assert!(tours.as_array().expect("tours").iter().all(|tour| tour["tour"]["name"] != "우리 순회"));
        // Initial consonants find the dong and its stores.
        let found = call("search", json!({ "query": "ㅍㅇㄷ", "limit": 5000 })).await;
        assert!(found["hits"].as_array().expect("hits").iter().any(|hit| hit["title"] == "풍암동"));

        call("sample_remove", Value::Null).await;
        assert_eq!(call("board", Value::Null).await, empty);
        assert_eq!(call("tours", Value::Null).await[0]["tour"]["name"], "우리 순회");
        assert_eq!(call("check", Value::Null).await["sound"], true);
    });
}

#[test]
fn every_dong_gets_a_packet_and_a_second_run_renders_nothing() {
    wait(async {
        let test = TestOffice::new().await;
        dispatch(&test.office, "sample_add", Value::Null).await.expect("the sample");
        let request =
            || PacketRequest { all: true, folder: "out".to_owned(), short: true, ..PacketRequest::default() };
        let first = make(&test.office, request()).await.expect("packets");
        assert_eq!(first.packets.len(), 18);
        assert!(first.packets.iter().all(|packet| packet.rendered && packet.pages >= 1));
        let second = make(&test.office, request()).await.expect("packets");
        assert!(second.packets.iter().all(|packet| !packet.rendered));
    });
}
