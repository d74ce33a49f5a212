//! The cells of one row by field, read as the types the fields call for.

use alley_core::text::dates::{parse_date, parse_date_time};
use alley_core::text::phone::PhoneNumber;
use chrono::{NaiveDate, NaiveTime};

use crate::columns::ColumnPlan;
use crate::refusal::{Fault, Reason};
use crate::table::Row;

/// Latitudes of Korea with its islands, in degrees: Marado 33.1, the northern border at Onsong 43.0 is left out on
/// purpose, as no office of this app lies beyond 38.7.
pub(crate) const KOREA_LATITUDE: std::ops::RangeInclusive<f64> = 33.0..=39.0;
/// Longitudes of Korea with its islands, in degrees: Baengnyeongdo 124.6, Dokdo 131.9.
pub(crate) const KOREA_LONGITUDE: std::ops::RangeInclusive<f64> = 124.0..=132.0;

/// One row seen through the columns of its table.
pub struct Cells<'a> {
    plan: &'a ColumnPlan,
    row: &'a Row,
}

impl<'a> Cells<'a> {
    /// A row of the table that `plan` describes.
    pub fn new(plan: &'a ColumnPlan, row: &'a Row) -> Self {
        Self { plan, row }
    }

    /// The text of a field, empty when there is none.
    ///
    /// # Errors
    /// The cell's own fault (undecodable, formula without a value, ...).
    pub fn text(&self, field: &'static str) -> Result<&'a str, Fault> {
        let Some(cell) = self.plan.column(field).and_then(|index| self.row.cells.get(index)) else {
            return Ok("");
        };
        match &cell.fault {
            None => Ok(cell.text.as_str()),
            Some(reason) => Err(Fault::in_field(field, reason.clone(), &cell.text)),
        }
    }

    /// The text of a field that must not be empty.
    ///
    /// # Errors
    /// `Missing`, or the cell's own fault.
    pub fn required(&self, field: &'static str) -> Result<&'a str, Fault> {
        match self.text(field)? {
            "" => Err(Fault::in_field(field, Reason::Missing, "")),
            text => Ok(text),
        }
    }

    /// The text of a field, or `None` when it is empty or a dash.
    ///
    /// # Errors
    /// The cell's own fault.
    pub fn optional(&self, field: &'static str) -> Result<Option<String>, Fault> {
        Ok(Some(self.text(field)?).filter(|text| !matches!(*text, "" | "-" | "–" | "—")).map(str::to_owned))
    }

    /// Refuses a row that computes one of these fields: what a formula says may change after somebody looked at it.
    ///
    /// # Errors
    /// `Formula` in the first such field.
    pub fn written(&self, fields: impl IntoIterator<Item = &'static str>) -> Result<(), Fault> {
        for field in fields {
            let cell = self.plan.column(field).and_then(|index| self.row.cells.get(index));
            if let Some(cell) = cell.filter(|cell| cell.formula) {
                return Err(Fault::in_field(field, Reason::Formula, &cell.text));
            }
        }
        Ok(())
    }

    /// A number, with thousands commas and a unit allowed (`1,140개`).
    ///
    /// # Errors
    /// `BadNumber`, or the cell's own fault.
    pub fn number(&self, field: &'static str) -> Result<Option<f64>, Fault> {
        let Some(text) = self.optional(field)? else { return Ok(None) };
        let digits: String = text
            .trim_end_matches(|c: char| c.is_alphabetic() || c == '㎡' || c.is_whitespace())
            .chars()
            .filter(|c| *c != ',')
            .collect();
        match digits.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            _ => Err(Fault::in_field(field, Reason::BadNumber, &text)),
        }
    }

    /// A count of things: whole and not negative.
    ///
    /// # Errors
    /// `BadNumber`, or the cell's own fault.
    pub fn count(&self, field: &'static str) -> Result<Option<u32>, Fault> {
        match self.number(field)? {
            None => Ok(None),
            Some(n) if n.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&n) => Ok(Some(n as u32)),
            Some(_) => Err(Fault::in_field(field, Reason::BadNumber, self.text(field)?)),
        }
    }

    /// A latitude and longitude in degrees (WGS 84): both or neither.
    ///
    /// # Errors
    /// `BadCoordinate` for one without the other or no number, `OutsideKorea` beyond the country.
    pub fn place(
        &self,
        latitude: &'static str,
        longitude: &'static str,
    ) -> Result<Option<(f64, f64)>, Fault> {
        let as_coordinate = |fault: Fault| match fault.reason {
            Reason::BadNumber => Fault { reason: Reason::BadCoordinate, ..fault },
            _ => fault,
        };
        let lat = self.number(latitude).map_err(as_coordinate)?;
        let lon = self.number(longitude).map_err(as_coordinate)?;
        match (lat, lon) {
            (None, None) => Ok(None),
            (Some(lat), Some(lon)) if KOREA_LATITUDE.contains(&lat) && KOREA_LONGITUDE.contains(&lon) => {
                Ok(Some((lat, lon)))
            }
            (Some(lat), Some(_)) => {
                let field = if KOREA_LATITUDE.contains(&lat) { longitude } else { latitude };
                Err(Fault::in_field(field, Reason::OutsideKorea, self.text(field)?))
            }
            (Some(_), None) => Err(Fault::in_field(longitude, Reason::BadCoordinate, "")),
            (None, Some(_)) => Err(Fault::in_field(latitude, Reason::BadCoordinate, "")),
        }
    }

    /// Yes or no: `Y`, `N`, `예`, `O`, `X`, `1`, `0`, `가맹`, `미취급` and the like.
    ///
    /// # Errors
    /// `BadFlag`, or the cell's own fault.
    pub fn flag(&self, field: &'static str) -> Result<Option<bool>, Fault> {
        let Some(text) = self.optional(field)? else { return Ok(None) };
        match text.to_lowercase().as_str() {
            "y" | "yes" | "예" | "네" | "o" | "○" | "●" | "◯" | "1" | "true" | "t" | "가맹" | "취급"
            | "가능" | "유" | "있음" | "v" | "✓" => Ok(Some(true)),
            "n" | "no" | "아니오" | "아니요" | "x" | "×" | "✕" | "0" | "false" | "f" | "미가맹"
            | "미취급" | "불가" | "무" | "없음" => Ok(Some(false)),
            _ => Err(Fault::in_field(field, Reason::BadFlag, &text)),
        }
    }

    /// A day with its year.
    ///
    /// # Errors
    /// `BadDate`, also for a day whose year is not written; or the cell's own fault.
    pub fn date(&self, field: &'static str) -> Result<Option<NaiveDate>, Fault> {
        Ok(self.date_time(field)?.map(|(date, _)| date))
    }

    /// A day with its year, and the time of day when one is written. Local time in Seoul.
    ///
    /// # Errors
    /// `BadDate`, or the cell's own fault.
    pub fn date_time(&self, field: &'static str) -> Result<Option<(NaiveDate, Option<NaiveTime>)>, Fault> {
        let Some(text) = self.optional(field)? else { return Ok(None) };
        full_date_time(&text).map(Some).ok_or_else(|| Fault::in_field(field, Reason::BadDate, &text))
    }

    /// A telephone number; a leading zero lost in a spreadsheet is put back.
    ///
    /// # Errors
    /// `BadPhone`, or the cell's own fault.
    pub fn phone(&self, field: &'static str) -> Result<Option<PhoneNumber>, Fault> {
        let Some(text) = self.optional(field)? else { return Ok(None) };
        PhoneNumber::parse(&text).map(Some).map_err(|_| Fault::in_field(field, Reason::BadPhone, &text))
    }
}

/// A date that says its year. What depends on the day of reading (`7월 16일`, `내일`) is not one.
pub(crate) fn full_date_time(text: &str) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let (one, other) = (NaiveDate::from_ymd_opt(2003, 1, 1)?, NaiveDate::from_ymd_opt(2051, 7, 4)?);
    let found = parse_date_time(text, one).ok()?;
    (parse_date_time(text, other).ok()? == found
        && parse_date(text, one).ok() == parse_date(text, other).ok())
    .then_some(found)
}
