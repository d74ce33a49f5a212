//! What every paper is written at: the words of its language, days as the office writes them, names of departments.

use alley_core::{
    entity::{Department, Promise},
    id::DepartmentId,
    statement::Statement,
    suggestion::{CategoryIndex, shortened},
    text::show,
};
use alley_packet::facts::{PrivateName, ReportCell, ReportFacts, ReportPart, ReportShape, ReportWeight};
use alley_store::Filter;
use alley_words::Words;
use chrono::NaiveDate;

use super::super::people;
use crate::{error::Result, host::Host, office::Office, paper_look};

/// Letters of what a suggestion is about in a row: two lines of a table.
const TITLE: usize = 56;
/// Letters of a longer text in a row.
const TEXT: usize = 220;

/// A paper before its facts are whole.
pub(super) struct Draft {
    /// What kind of paper, as a key.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// What it is about, below the title; may be empty.
    pub about: String,
    pub shape: ReportShape,
    pub parts: Vec<ReportPart>,
    /// People whom it names and who may stand on no list of merchants.
    pub people: Vec<String>,
}

/// What a paper is written at.
pub(super) struct Desk<'a, H> {
    pub office: &'a Office<H>,
    pub words: Words,
    /// Whether it is for the office itself, and nothing in it masked.
    unmasked: bool,
    departments: Vec<Department>,
    categories: CategoryIndex,
}

impl<'a, H: Host> Desk<'a, H> {
    pub async fn open(office: &'a Office<H>, words: Words, unmasked: bool) -> Result<Self> {
        Ok(Self {
            office,
            words,
            unmasked,
            departments: office.store.list(Filter::all()).await?,
            categories: CategoryIndex::new(&office.pack.rules.categories, &office.pack.rules.dangers),
        })
    }

    /// The whole of a paper, with everybody whom its texts may name.
    pub async fn facts(&self, draft: Draft) -> Result<ReportFacts> {
        let (mut people, phones) = people(self.office).await?;
        let rules = &self.office.pack.rules;
        people.extend(draft.people.into_iter().filter(|name| !rules.is_official(name)).map(PrivateName));
        let look = paper_look::rules(self.office).await?;
        Ok(ReportFacts {
            sample: self.office.store.sample_view().await?,
            district: self.office.store.info().district.clone(),
            office: look.issuer(&self.words),
            logo: look.logo,
            kind: self.get(draft.kind),
            title: draft.title,
            when: draft.about,
            note: String::new(),
            day: self.office.today(),
            cover: false,
            shape: draft.shape,
            people,
            phones,
            parts: draft.parts,
        })
    }

    /// A word or sentence without arguments.
    pub fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// That names and numbers are masked, where they are.
    pub fn masked_note(&self) -> String {
        if self.unmasked { String::new() } else { self.get("report-note-masked") }
    }

    /// A sentence.
    pub fn say(&self, statement: Statement) -> String {
        self.words.say(&statement)
    }

    /// `{label}: {value}`, or that it is not decided yet.
    pub fn labelled(&self, label: &str, value: &str) -> String {
        let value = value.trim();
        let value = if value.is_empty() { self.get("paper-undecided") } else { value.to_owned() };
        format!("{}: {value}", self.get(label))
    }

    /// A day as tables write it.
    pub fn day(&self, day: NaiveDate) -> String {
        show::short_date(day, self.words.language())
    }

    /// A day with its weekday.
    pub fn date(&self, day: NaiveDate) -> String {
        show::date(day, self.words.language())
    }

    /// A number of matters.
    pub fn cases(&self, count: usize) -> String {
        self.say(Statement::new("report-cases").with("count", count))
    }

    /// The department in charge; a word of its own where none is.
    pub fn department(&self, id: Option<DepartmentId>) -> String {
        let known = self.departments.iter().find(|department| Some(department.id) == id);
        known.map_or_else(|| self.get("report-no-department"), |department| department.name.clone())
    }

    /// What a text is about, on two lines of a table at most.
    pub fn title(&self, text: &str) -> String {
        self.office.pack.rules.courtesies.title(text, &self.categories, TITLE)
    }

    /// The department in charge of a promise, with its officer below.
    pub fn in_charge(&self, promise: &Promise) -> ReportCell {
        ReportCell::of(self.department(promise.department)).and(promise.officer.clone().unwrap_or_default())
    }

    /// When a promise is due, or was done; what is late says so.
    pub fn due(&self, promise: &Promise) -> ReportCell {
        if let Some(done) = promise.done_on.filter(|_| !promise.state.open()) {
            return ReportCell::of(self.day(done)).and(self.get("paper-done"));
        }
        let Some(deadline) = promise.deadline else {
            return ReportCell { weight: ReportWeight::Muted, ..ReportCell::of(self.get("paper-undecided")) };
        };
        let late = promise.state.open() && deadline < self.office.today();
        ReportCell {
            below: if late { self.get("report-overdue") } else { String::new() },
            weight: if late { ReportWeight::Alarm } else { ReportWeight::Plain },
            ..ReportCell::of(self.day(deadline))
        }
    }

    /// The state of a promise.
    pub fn state(&self, promise: &Promise) -> ReportCell {
        ReportCell::bold(self.get(&format!("promise-state-{}", promise.state.word())))
    }
}

/// A text for a row.
pub(super) fn short(text: &str) -> String {
    shortened(text, TEXT)
}

/// The parts that say something, with a middle dot between them.
pub(super) fn joined<'t>(parts: impl IntoIterator<Item = &'t str>) -> String {
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// A text, or a dash where there is none.
pub(super) fn or_dash(text: Option<&str>) -> String {
    text.map(str::trim).filter(|text| !text.is_empty()).unwrap_or("-").to_owned()
}

/// The number of a row, from 1.
pub(super) fn row_number(at: usize) -> ReportCell {
    ReportCell::of((at + 1).to_string())
}
