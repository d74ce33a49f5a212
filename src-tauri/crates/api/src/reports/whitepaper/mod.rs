//! The white paper (백서) of a year, from the records as they stand today.

mod figures;
mod promises;
mod suggestions;
mod visits;
mod year;

use alley_core::statement::Statement;
use alley_packet::facts::{ReportFacts, ReportShape};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::year::Year;
use super::{ReportWritten, people, words_of, write};
use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
    paper_look,
};

/// Makes the white paper of a year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct WhitePaperRequest {
    /// The year; this one when absent.
    pub year: Option<i32>,
    /// The file.
    pub file: String,
    /// Language of its words: `ko` or `en`.
    pub language: Option<String>,
}

/// Writes the white paper of a year as PDF.
pub async fn white_paper<H: Host>(office: &Office<H>, request: WhitePaperRequest) -> Result<ReportWritten> {
    let words = words_of(request.language.as_deref())?;
    let year = request.year.unwrap_or(office.today().year());
    if !(2000..=office.today().year()).contains(&year) {
        return Err(ApiError::bad_request("report-year").with("year", year));
    }
    let year = Year::read(office, words, year).await?;
    let (people, phones) = people(office).await?;
    let number = year.number;
    let look = paper_look::rules(office).await?;
    let facts = ReportFacts {
        sample: office.store.sample_view().await?,
        district: office.store.info().district.clone(),
        office: look.issuer(&words),
        logo: look.logo,
        kind: words.get("report-white-paper"),
        title: words.say(&Statement::new("report-white-paper-title").with("year", number)),
        when: words.say(
            &Statement::new("report-from-until")
                .with("from", year.day(year.from))
                .with("until", year.day(year.until)),
        ),
        note: words.say(&Statement::new("report-made-on").with("date", year.day(year.today))),
        day: year.today,
        cover: true,
        shape: ReportShape::Listed,
        people,
        phones,
        parts: vec![
            figures::part(&year),
            visits::part(&year),
            promises::by_state(&year),
            promises::one_by_one(&year),
            suggestions::by_category(&year),
            suggestions::replies(&year),
            promises::refused(&year),
            promises::carried(&year),
            figures::sources(&year),
        ],
    };
    write(office, facts, words, &request.file).await
}
