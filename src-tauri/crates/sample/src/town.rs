//! The ground that everything else stands on: the day, the dongs, the alley districts and their stores.

use alley_core::{
    calendar::{HolidayRow, HolidayTable},
    entity::{AlleyAlias, AlleyDistrict, Association, Department, Leader, Neighborhood, SpecialProject},
    id::DepartmentId,
    membership::StoreRow,
    place::Coordinate,
    time::Instant,
};
use chrono::{Datelike, NaiveDate};

use crate::{
    SampleRequest,
    draw::{Draw, clock, later},
};

/// What has been invented so far.
pub(crate) struct Town<'r> {
    pub seed: u64,
    pub today: NaiveDate,
    /// Nothing in the sample has happened after this moment.
    pub now: Instant,
    pub holidays: HolidayTable,
    pub neighborhoods: &'r [Neighborhood],
    pub departments: &'r [Department],
    pub alleys: Vec<Alley>,
    pub stores: Vec<StorePlan>,
}

/// An alley district with what belongs to it.
pub(crate) struct Alley {
    pub district: AlleyDistrict,
    pub association: Association,
    pub leaders: Vec<Leader>,
    pub aliases: Vec<AlleyAlias>,
    pub projects: Vec<SpecialProject>,
    /// The name without 골목형상점가.
    pub stem: String,
    /// Position of its dong among the request's.
    pub dong: usize,
    pub at: Coordinate,
    pub radius_m: f64,
    pub designated_on: NaiveDate,
    /// Its stores in force, by position.
    pub stores: Vec<usize>,
}

/// A store and what the sample knows of it beyond the public file.
pub(crate) struct StorePlan {
    pub row: StoreRow,
    pub alley: Option<usize>,
    /// Whether it may join: it lies in an alley district and its trade is not excluded.
    pub eligible: bool,
    /// 취급품목.
    pub items: &'static str,
    /// When it joined the scheme.
    pub joined_on: Option<NaiveDate>,
    pub standing: Standing,
}

/// What became of a store between the two versions of the public file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// In both.
    Stays,
    /// In the newer one only.
    Opened,
    /// In the older one only.
    Closed,
    /// In both, at another address.
    Moved,
}

impl<'r> Town<'r> {
    /// Bare ground.
    pub(crate) fn new(request: &SampleRequest<'r>) -> Self {
        let holidays = request.holidays.iter().map(|date| HolidayRow {
            date: *date,
            name: String::new(),
            source: String::new(),
            confirmed: false,
        });
        Self {
            seed: request.seed,
            today: request.today,
            now: Instant::from_seoul(request.today, clock(8, 0)),
            holidays: HolidayTable::new(holidays),
            neighborhoods: request.neighborhoods,
            departments: request.departments,
            alleys: Vec::new(),
            stores: Vec::new(),
        }
    }

    /// Dice for a part of the sample.
    pub(crate) fn draw(&self, part: &str) -> Draw {
        Draw::new(self.seed, part)
    }

    /// Yesterday, the last day on which something can have happened.
    pub(crate) fn yesterday(&self) -> NaiveDate {
        later(self.today, -1)
    }

    /// The day for which the newest public files stand: the end of the last full quarter.
    pub(crate) fn as_of(&self) -> NaiveDate {
        let first_month = (self.today.month0() / 3) * 3 + 1;
        NaiveDate::from_ymd_opt(self.today.year(), first_month, 1).map_or(self.today, |day| later(day, -1))
    }

    /// The last day of the quarter some quarters before the newest files.
    pub(crate) fn quarter_end(&self, before: u32) -> NaiveDate {
        let next = later(self.as_of(), 1);
        let months = next.year() * 12 + next.month0() as i32 - 3 * before as i32;
        NaiveDate::from_ymd_opt(months.div_euclid(12), months.rem_euclid(12) as u32 + 1, 1)
            .map_or(next, |day| later(day, -1))
    }

    /// The department in charge of a category: the one whose name says so, else the first.
    pub(crate) fn department(&self, category: &str) -> Option<DepartmentId> {
        let words: &[&str] = match category {
            "주차" => &["교통", "주차"],
            "조명" => &["도시", "공원", "건설"],
            "간판" => &["건축", "도시"],
            "도로" => &["건설", "도로"],
            "배수" => &["건설", "하수", "재난"],
            "안전" => &["안전", "재난"],
            "청소" | "화장실" => &["청소", "자원", "환경", "위생"],
            "행사" => &["문화", "관광", "축제"],
            _ => &["골목", "상권", "경제", "일자리"],
        };
        words
            .iter()
            .find_map(|word| self.departments.iter().find(|department| department.name.contains(word)))
            .or_else(|| self.departments.first())
            .map(|department| department.id)
    }

    /// The name of a dong by its position among the request's.
    pub(crate) fn dong_name(&self, dong: usize) -> &str {
        self.neighborhoods.get(dong).map_or("", |dong| dong.name.as_str())
    }
}

/// A point some metres away, east and north.
pub(crate) fn moved(from: Coordinate, east_m: f64, north_m: f64) -> Coordinate {
    /// Metres in a degree of latitude, on the sphere that distances are measured on.
    const DEGREE_M: f64 = 111_195.0;
    let seven = |degrees: f64| (degrees * 1e7).round() / 1e7;
    Coordinate {
        latitude: seven(from.latitude + north_m / DEGREE_M),
        longitude: seven(from.longitude + east_m / (DEGREE_M * from.latitude.to_radians().cos())),
    }
}

/// A point in a circle, evenly spread.
pub(crate) fn within(draw: &mut Draw, middle: Coordinate, radius_m: f64) -> Coordinate {
    let (angle, distance) = (draw.unit() * std::f64::consts::TAU, radius_m * draw.unit().sqrt());
    moved(middle, distance * angle.cos(), distance * angle.sin())
}

/// How far a dong reaches from its label point in the sample, in metres: the radius of a circle of its area, held
/// within what one walks.
pub(crate) fn reach_m(neighborhood: &Neighborhood) -> f64 {
    ((neighborhood.area_km2.max(0.05) / std::f64::consts::PI).sqrt() * 1000.0).min(1300.0)
}
