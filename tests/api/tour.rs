//! The tour: what a new visit is proposed with, the calendar, and a timetable that is put in order or timed anew.

use alley_api::dispatch;
use alley_tests::{TestOffice, wait};
use serde_json::{Value, json};

/// A dong with two alley districts 500 m apart, one of them closed on Mondays.
struct Town {
    test: TestOffice,
    dong: Value,
    alleys: [Value; 2],
}

impl Town {
    async fn new() -> Self {
        let test = TestOffice::new().await;
        let dongs = dispatch(&test.office, "neighborhood_list", Value::Null).await.expect("dongs");
        let dong = dongs[0]["id"].clone();
        let mut alleys = [Value::Null, Value::Null];
        for (at, (name, latitude, closing)) in
            [("가람길", 35.150, json!(1)), ("나래길", 35.1545, Value::Null)].into_iter().enumerate()
        {
            let alley = json!({
                "neighborhood": dong, "name": name, "latitude": latitude, "longitude": 126.9,
                "closingWeekday": closing,
            });
            alleys[at] =
                dispatch(&test.office, "alley_district_create", alley).await.expect("an alley")["id"].clone();
        }
        Self { test, dong, alleys }
    }

    async fn call(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.test.office, name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    async fn visit(&self, date: &str) -> Value {
        let visit =
            json!({ "neighborhood": self.dong, "date": date, "startsAt": "14:00:00", "endsAt": "17:00:00" });
        self.call("visit_create", json!({ "visit": visit, "alleyDistricts": self.alleys })).await["id"]
            .clone()
    }

    async fn stop(&self, visit: &Value, title: &str, alley: usize, more: Value) -> Value {
        let mut stop =
            json!({ "visit": visit, "title": title, "alleyDistrict": self.alleys[alley], "minutes": 20 });
        stop.as_object_mut().expect("a stop").extend(more.as_object().cloned().unwrap_or_default());
        self.call("stop_add", stop).await["id"].clone()
    }

    /// Titles with their starts, in order.
    async fn timetable(&self, visit: &Value) -> Vec<(String, String)> {
        let sheet = self.call("visit_show", json!({ "id": visit })).await;
        let lines = sheet["timetable"]["lines"].as_array().expect("lines").clone();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        lines.iter().map(|line| (text(&line["stop"]["title"]), text(&line["stop"]["startsAt"]))).collect()
    }
}

#[test]
fn a_visit_is_proposed_on_the_first_day_that_suits() {
    wait(async {
        let town = Town::new().await;
        // Today is Monday 23 November 2026: a week ahead is a Monday, on which 가람길 is closed.
        let first = town.call("visit_propose", json!({ "neighborhood": town.dong })).await;
        assert_eq!(first["date"], "2026-12-01");
        assert_eq!((&first["startsAt"], &first["endsAt"]), (&json!("14:00:00"), &json!("16:00:00")));
        assert_eq!(first["alleyDistricts"], json!(town.alleys));
        town.visit("2026-12-01").await;
        let holiday =
            json!({ "date": "2026-12-02", "name": "개청 기념일", "source": "조례", "confirmed": true });
        town.call("holiday_create", holiday).await;
        let tour = town.call("tour_create", json!({ "name": "하반기 순회", "startsOn": "2026-07-01" })).await;
        let next = town.call("visit_propose", json!({ "neighborhood": town.dong })).await;
        assert_eq!((&next["tour"], &next["endsAt"]), (&tour["id"], &json!("17:00:00")));
        let date = next["date"].as_str().expect("a date");
        assert!(date > "2026-12-01", "{date}");
        let given =
            town.call("visit_propose", json!({ "neighborhood": town.dong, "date": "2026-11-30" })).await;
        assert_eq!(given["date"], "2026-11-30", "a day that a person chose stays");
    });
}

#[test]
fn the_calendar_flags_what_speaks_against_a_visit() {
    wait(async {
        let town = Town::new().await;
        let visit = town.visit("2026-11-30").await;
        town.stop(&visit, "집무", 0, json!({ "startsAt": "14:00:00" })).await;
        town.stop(&visit, "걷기", 1, json!({ "startsAt": "14:10:00" })).await;
        let days = town.call("visit_calendar", json!({ "from": "2026-11-29", "until": "2026-12-25" })).await;
        let days = days.as_array().expect("days");
        assert_eq!(days.len(), 27);
        assert_eq!((&days[0]["working"], &days[1]["working"]), (&json!(false), &json!(true)));
        let shown = &days[1]["visits"][0];
        assert_eq!((&shown["closed"], &shown["conflicts"]), (&json!(["가람길"]), &json!(1)), "{shown}");
        assert!(days[26]["holiday"].is_string(), "Christmas is in the pack's table: {}", days[26]);
        let error = dispatch(
            &town.test.office,
            "visit_calendar",
            json!({ "from": "2020-01-01", "until": "2026-12-25" }),
        )
        .await
        .expect_err("too long");
        assert_eq!(error.statement.key, "calendar-too-long");
    });
}

#[test]
fn a_closed_alley_is_told_for_the_day_until_a_stop_says_so() {
    wait(async {
        let town = Town::new().await;
        let visit = town.visit("2026-11-30").await;
        let problems = async || {
            town.call("visit_show", json!({ "id": visit })).await["timetable"]["problems"]
                .as_array()
                .expect("problems")
                .iter()
                .map(|problem| problem["stops"].as_array().map_or(0, Vec::len))
                .collect::<Vec<_>>()
        };
        assert_eq!(problems().await, vec![0]);
        town.stop(&visit, "집무", 0, json!({})).await;
        assert_eq!(problems().await, vec![1]);
    });
}

#[test]
fn a_locked_stop_keeps_its_place_and_time_when_the_others_are_ordered_or_timed() {
    wait(async {
        let town = Town::new().await;
        let visit = town.visit("2026-12-01").await;
        for (title, alley) in [("가", 0), ("나", 1), ("다", 0)] {
            town.stop(&visit, title, alley, json!({})).await;
        }
        town.stop(&visit, "간담회", 1, json!({ "startsAt": "16:00:00", "locked": true })).await;
        let ordering = town.call("stop_order", json!({ "id": visit })).await;
        assert!(
            ordering["given"]["idleMinutes"].as_i64()
                >= ordering["timetable"]["cost"]["idleMinutes"].as_i64(),
            "{ordering}"
        );
        let ordered = town.timetable(&visit).await;
        assert_eq!(ordered.last(), Some(&("간담회".to_owned(), "16:00:00".to_owned())));
        assert_eq!(ordered[0].1, "14:00:00");

        // The order a person gives stays; only the times follow.
        let sheet = town.call("visit_show", json!({ "id": visit })).await;
        let id = |at: usize| sheet["timetable"]["lines"][at]["stop"]["id"].clone();
        town.call("stop_move", json!({ "id": id(2), "after": null })).await;
        let moved = town.timetable(&visit).await;
        assert_eq!((&moved[0], &moved[1].1), (&ordered[2], &"14:00:00".to_owned()));
        town.call("stop_retime", json!({ "id": visit })).await;
        let timed = town.timetable(&visit).await;
        let titles = |lines: &[(String, String)]| lines.iter().map(|line| line.0.clone()).collect::<Vec<_>>();
        assert_eq!(titles(&timed), titles(&moved));
        assert!(timed.is_sorted_by(|a, b| a.1 < b.1), "{timed:?}");
        assert_eq!((&timed[0].1, &timed[3].1), (&"14:00:00".to_owned(), &"16:00:00".to_owned()));
        town.call("undo", Value::Null).await;
        assert_eq!(town.timetable(&visit).await, moved);
    });
}

#[test]
fn what_belongs_to_a_visit_leads_to_it() {
    wait(async {
        let town = Town::new().await;
        let visit = town.visit("2026-12-01").await;
        let stop = town.stop(&visit, "집무", 0, json!({})).await;
        for (entity, row) in [("stop", &stop), ("visit", &visit)] {
            let found = town.call("visit_of", json!({ "entity": entity, "row": row })).await;
            assert_eq!(found["id"], visit);
        }
        let error = dispatch(&town.test.office, "visit_of", json!({ "entity": "department", "row": stop }))
            .await
            .expect_err("a department belongs to no visit");
        assert_eq!(error.statement.key, "visit-of-nothing");
    });
}
