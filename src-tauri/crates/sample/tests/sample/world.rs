//! The dongs and departments of a workspace, and the office made from them once for all tests.

use std::sync::LazyLock;

use alley_core::{
    entity::{Department, Neighborhood},
    id::uuid_at,
    time::Instant,
};
use alley_sample::{SampleOffice, SampleRequest, office};
use chrono::NaiveDate;

#[expect(clippy::approx_constant, reason = "an area that happens to look like tau")]
const DONGS: [(&str, &str, f64, f64, f64); 18] = [
    ("양동", "2914057500", 35.1525, 126.9011, 0.47),
    ("양3동", "2914059000", 35.1576, 126.8956, 0.31),
    ("농성1동", "2914065000", 35.1560, 126.8888, 0.96),
    ("농성2동", "2914066000", 35.1503, 126.8876, 0.43),
    ("광천동", "2914073000", 35.1647, 126.8816, 1.03),
    ("유덕동", "2914074000", 35.1641, 126.8507, 6.28),
    ("치평동", "2914074500", 35.1519, 126.8446, 2.73),
    ("상무1동", "2914075100", 35.1561, 126.8624, 1.47),
    ("상무2동", "2914075200", 35.1458, 126.8612, 1.65),
    ("화정1동", "2914076000", 35.1555, 126.8767, 0.88),
    ("화정2동", "2914077000", 35.1452, 126.8823, 0.93),
    ("화정3동", "2914078000", 35.1444, 126.8761, 0.69),
    ("화정4동", "2914079000", 35.1405, 126.8698, 1.14),
    ("서창동", "2914080000", 35.1206, 126.8384, 19.51),
    ("금호1동", "2914082100", 35.1363, 126.8547, 1.93),
    ("금호2동", "2914082400", 35.1267, 126.8583, 1.31),
    ("풍암동", "2914083000", 35.1236, 126.8759, 4.70),
    ("동천동", "2914084000", 35.1715, 126.8628, 1.23),
];

pub static NEIGHBORHOODS: LazyLock<Vec<Neighborhood>> = LazyLock::new(|| {
    (1..)
        .zip(DONGS)
        .map(|(position, (name, code, latitude, longitude, area_km2))| Neighborhood {
            id: uuid_at(Instant(0), [position as u8; 10]).into(),
            code: code.to_owned(),
            name: name.to_owned(),
            latitude,
            longitude,
            area_km2,
            position,
        })
        .collect()
});

pub static DEPARTMENTS: LazyLock<Vec<Department>> = LazyLock::new(|| {
    (1..)
        .zip([
            "골목경제과",
            "교통과",
            "건설과",
            "도시과",
            "건축과",
            "안전총괄과",
            "청소행정과",
            "환경위생과",
            "문화관광과",
        ])
        .map(|(position, name)| Department {
            id: uuid_at(Instant(0), [100 + position as u8; 10]).into(),
            name: name.to_owned(),
            position,
        })
        .collect()
});

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

pub static HOLIDAYS: LazyLock<Vec<NaiveDate>> = LazyLock::new(|| {
    vec![day(2026, 1, 1), day(2026, 2, 17), day(2026, 5, 5), day(2026, 10, 9), day(2026, 12, 25)]
});

pub fn request(seed: u64, today: NaiveDate) -> SampleRequest<'static> {
    SampleRequest {
        seed,
        today,
        neighborhoods: &NEIGHBORHOODS,
        departments: &DEPARTMENTS,
        holidays: &HOLIDAYS,
    }
}

pub const SEED: u64 = 119;

pub fn today() -> NaiveDate {
    day(2026, 11, 22)
}

pub static OFFICE: LazyLock<SampleOffice> = LazyLock::new(|| office(&request(SEED, today())));
