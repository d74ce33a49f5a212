//! The rows of a year, and how its figures are counted.

use std::collections::{BTreeMap, HashMap, HashSet};

use alley_core::{
    calendar::ReplyStanding,
    entity::{
        Department, Meeting, Pick, PickDecision, Promise, PromiseProgress, PromiseState, Suggestion,
        SuggestionState, Visit, VisitAlley, VisitState,
    },
    id::{DepartmentId, NeighborhoodId, PromiseId, SuggestionId, VisitId},
    statement::Statement,
    text::show,
};
use alley_store::Filter;
use alley_words::Words;
use chrono::{Datelike, NaiveDate};

use super::super::blocks::count;
use crate::{
    error::Result,
    host::Host,
    office::Office,
    suggestions::{Repeats, line},
};

/// A year of the office.
pub(super) struct Year {
    pub number: i32,
    pub today: NaiveDate,
    /// The first day that is told of.
    pub from: NaiveDate,
    /// The last one: the year's, or today.
    pub until: NaiveDate,
    pub words: Words,
    /// The dongs in the order of lists.
    pub dongs: Vec<(NeighborhoodId, String)>,
    /// Visits that were held, in order.
    pub visits: Vec<Visit>,
    /// Alley districts visited, by visit.
    pub visited_alleys: HashMap<VisitId, u32>,
    pub meetings: u32,
    /// Suggestions received, without those merged into others.
    pub suggestions: Vec<Counted>,
    /// Suggestions merged into others.
    pub merged: u32,
    /// Promises made, in the order of the ledger.
    pub promises: Vec<Promise>,
    /// All promises up to the last day on which somebody still has to act, the soonest due first.
    pub open: Vec<Promise>,
    reports: HashMap<PromiseId, PromiseProgress>,
    departments: Vec<Department>,
}

/// A suggestion as the figures need it.
pub(super) struct Counted {
    pub suggestion: Suggestion,
    pub picked: bool,
    pub reply: Reply,
    /// Whether somebody who brought it has not heard the answer yet.
    pub untold: bool,
}

/// How its reply stands against the 48 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    Kept,
    Late,
    Overdue,
    /// The time is not over yet.
    Open,
    /// Closed without an answer: the clock says nothing.
    Closed,
}

/// The states in the order of the ledger.
pub(super) const STATES: [PromiseState; 6] = [
    PromiseState::Done,
    PromiseState::InProgress,
    PromiseState::Planned,
    PromiseState::LongTerm,
    PromiseState::Impossible,
    PromiseState::Transferred,
];

impl Year {
    pub async fn read<H: Host>(office: &Office<H>, words: Words, number: i32) -> Result<Self> {
        let today = office.today();
        let first = NaiveDate::from_ymd_opt(number, 1, 1).unwrap_or(today);
        let last = NaiveDate::from_ymd_opt(number, 12, 31).unwrap_or(today);
        let until = last.min(today);
        let within = |day: NaiveDate| day >= first && day <= until;
        let mut visits: Vec<Visit> =
            office.store.list(Filter::by("state", VisitState::Done).order("date")).await?;
        let done: HashSet<VisitId> = visits.iter().map(|visit| visit.id).collect();
        visits.retain(|visit| within(visit.date));
        let mut visited_alleys: HashMap<VisitId, u32> = HashMap::new();
        for alley in office.store.list::<VisitAlley>(Filter::all()).await? {
            *visited_alleys.entry(alley.visit).or_default() += 1;
        }
        let meetings: Vec<Meeting> = office.store.list(Filter::all()).await?;
        let picked: HashSet<SuggestionId> = office
            .store
            .list::<Pick>(Filter::by("decision", PickDecision::Picked))
            .await?
            .into_iter()
            .filter(|pick| done.contains(&pick.visit))
            .map(|pick| pick.suggestion)
            .collect();
        let all: Vec<Suggestion> = office.store.list(Filter::all().order("received_at")).await?;
        let repeats = Repeats::among(&all);
        let picked: HashSet<SuggestionId> = picked.into_iter().map(|id| repeats.kept(id)).collect();
        let (merged, own): (Vec<_>, Vec<_>) = all
            .into_iter()
            .filter(|one| within(one.received_at.seoul_date()))
            .partition(|one| one.merged_into.is_some());
        let suggestions = own.into_iter().map(|one| counted(office, one, &picked, &repeats)).collect();
        let promises: Vec<Promise> = office.store.list(Filter::all().order("made_on, number")).await?;
        let mut open: Vec<Promise> = promises
            .iter()
            .filter(|promise| promise.made_on <= until && promise.state.open())
            .cloned()
            .collect();
        open.sort_by_key(|promise| (promise.deadline.is_none(), promise.deadline));
        let reports: Vec<PromiseProgress> = office.store.list(Filter::all().order("reported_on, id")).await?;
        Ok(Self {
            number,
            today,
            from: first,
            until,
            words,
            dongs: office.pack.neighborhoods.iter().map(|dong| (dong.id, dong.name.clone())).collect(),
            visits,
            visited_alleys,
            meetings: count(meetings.iter().filter(|meeting| within(meeting.held_at.seoul_date()))),
            suggestions,
            merged: count(merged.iter()),
            promises: promises.into_iter().filter(|promise| within(promise.made_on)).collect(),
            open,
            // The newest comes last and stays.
            reports: reports.into_iter().map(|report| (report.promise, report)).collect(),
            departments: office.store.list(Filter::all().order("position")).await?,
        })
    }

    /// A word or sentence without arguments.
    pub fn get(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// A sentence.
    pub fn say(&self, statement: &Statement) -> String {
        self.words.say(statement)
    }

    /// A day as tables write it.
    pub fn day(&self, day: NaiveDate) -> String {
        show::short_date(day, self.words.language())
    }

    /// A number of matters.
    pub fn cases(&self, cases: u32) -> String {
        self.say(&Statement::new("report-cases").with("count", cases))
    }

    /// `7 / 18` as percent, or a dash of nothing.
    pub fn percent(&self, part: u32, of: u32) -> String {
        if of == 0 { "-".to_owned() } else { format!("{:.1}%", f64::from(part) * 100.0 / f64::from(of)) }
    }

    pub fn dong(&self, id: Option<NeighborhoodId>) -> String {
        let known = self.dongs.iter().find(|(known, _)| Some(*known) == id);
        known.map(|(_, name)| name.clone()).unwrap_or_default()
    }

    pub fn state(&self, state: PromiseState) -> String {
        self.get(&format!("promise-state-{}", state.word()))
    }

    /// The newest report on a promise.
    pub fn report(&self, promise: &Promise) -> String {
        self.reports.get(&promise.id).map(|report| report.text.clone()).unwrap_or_default()
    }

    /// The department in charge; a word of its own where none is.
    pub fn department(&self, id: Option<DepartmentId>) -> String {
        let known = self.departments.iter().find(|department| Some(department.id) == id);
        known.map_or_else(|| self.get("report-no-department"), |department| department.name.clone())
    }

    /// The promises of the year by department, those with the most first.
    pub fn by_department(&self) -> Vec<(String, Vec<&Promise>)> {
        let mut by: BTreeMap<String, Vec<&Promise>> = BTreeMap::new();
        for promise in &self.promises {
            by.entry(self.department(promise.department)).or_default().push(promise);
        }
        let mut by: Vec<_> = by.into_iter().collect();
        by.sort_by(|one, other| other.1.len().cmp(&one.1.len()).then_with(|| one.0.cmp(&other.0)));
        by
    }

    /// The months that are told of.
    pub fn months(&self) -> impl Iterator<Item = u32> {
        1..=self.until.month()
    }

    pub fn replies(&self, reply: Reply) -> u32 {
        count(self.suggestions.iter().filter(|one| one.reply == reply))
    }

    /// Suggestions whose 48 hours are over or whose merchants were told: what the share of those kept is counted over.
    pub fn clocked(&self) -> u32 {
        [Reply::Kept, Reply::Late, Reply::Overdue].map(|reply| self.replies(reply)).iter().sum()
    }
}

fn counted<H: Host>(
    office: &Office<H>,
    suggestion: Suggestion,
    picked: &HashSet<SuggestionId>,
    repeats: &Repeats,
) -> Counted {
    let unanswered = suggestion.answered_at.is_none() && suggestion.told_at.is_none();
    let line = line(office, suggestion, repeats);
    let reply = if line.suggestion.state == SuggestionState::Closed && unanswered {
        Reply::Closed
    } else {
        match line.reply {
            ReplyStanding::Kept { .. } => Reply::Kept,
            ReplyStanding::Late { .. } => Reply::Late,
            ReplyStanding::Overdue { .. } => Reply::Overdue,
            ReplyStanding::Open { .. } => Reply::Open,
        }
    };
    Counted {
        picked: picked.contains(&line.suggestion.id),
        untold: line.untold > 0,
        suggestion: line.suggestion,
        reply,
    }
}
