//! Leader cards: what somebody said at meetings, what was promised for it, and what he or she was told.

use std::collections::{HashMap, HashSet};

use alley_core::{
    entity::{AlleyDistrict, Association, Leader, Meeting, Promise, PromiseState, Role, Suggestion},
    id::{AssociationId, LeaderId, MeetingId, NoteLineId, PromiseId, SuggestionId},
    note::{LineKind, NoteLine},
    statement::Statement,
};
use alley_store::Filter;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Result},
    host::Host,
    office::Office,
    suggestions::{Family, line_of},
};

/// Asks for a card: of a leader, or of a speaker who has none.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LeaderCardRequest {
    /// The leader.
    pub leader: Option<LeaderId>,
    /// The name under which somebody without a card speaks in notes.
    pub speaker: Option<String>,
}

/// Everything that is known of what was said by, promised to and told to one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LeaderCard {
    /// The leader's own row; absent of a speaker without one.
    pub leader: Option<Leader>,
    /// The name.
    pub speaker_name: String,
    /// The association.
    pub association: Option<Association>,
    /// The alley district of the association.
    pub alley_district: Option<AlleyDistrict>,
    /// What was said, the newest meeting first.
    pub said: Vec<SaidLine>,
    /// What was promised for it, the newest first.
    pub promised: Vec<PromisedLine>,
    /// What the person was told, the newest first.
    pub told: Vec<ToldLine>,
}

/// A line of a note that the person said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaidLine {
    /// What it is.
    pub kind: LineKind,
    /// What it says.
    pub text: String,
    /// The line.
    pub line: NoteLineId,
    /// The meeting.
    pub meeting: MeetingId,
    /// What the meeting is called.
    pub meeting_title: String,
    /// Its day.
    pub on: NaiveDate,
    /// Number of the promise or the suggestion that it became.
    pub became: Option<String>,
}

/// A promise that goes back to the person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromisedLine {
    /// The promise.
    pub promise: PromiseId,
    /// Its number in the ledger.
    pub number: String,
    /// What was promised.
    pub text: String,
    /// The day of it.
    pub on: NaiveDate,
    /// How far it is.
    pub state: PromiseState,
    /// To be done by.
    pub deadline: Option<NaiveDate>,
    /// Whether that day has passed and somebody still has to act.
    pub overdue: bool,
    /// How it goes back to the person.
    pub because: Statement,
}

/// Something that the person was told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldLine {
    /// On which day.
    pub on: NaiveDate,
    /// Number of the suggestion or the promise.
    pub number: String,
    /// The answer, or the promise whose progress was told.
    pub text: String,
    /// Who told it and how; empty where nobody noted that.
    pub how: String,
    /// The suggestion, when it was the answer to one.
    pub suggestion: Option<SuggestionId>,
    /// The promise, when its progress was told.
    pub promise: Option<PromiseId>,
}

/// The card of a leader, or of a speaker without one.
pub async fn card<H: Host>(office: &Office<H>, request: LeaderCardRequest) -> Result<LeaderCard> {
    let leader = match request.leader {
        Some(id) => Some(office.store.get::<Leader>(id).await?),
        None => None,
    };
    let name = leader.as_ref().map(|leader| leader.name.clone()).or(request.speaker).unwrap_or_default();
    if name.trim().is_empty() {
        return Err(ApiError::bad_request("field-missing").with("field", "leader"));
    }
    let (association, alley_district) = match &leader {
        Some(leader) => place(office, leader.association).await?,
        None => (None, None),
    };
    let private = office.role().await? != Some(Role::Viewer);
    let mut said = office.store.lines_said(leader.as_ref().map(|leader| leader.id), &name).await?;
    said.retain(|(_, line)| private || line.kind != LineKind::Private);
    let meetings: HashMap<MeetingId, Meeting> = office
        .store
        .list::<Meeting>(Filter::all())
        .await?
        .into_iter()
        .map(|meeting| (meeting.id, meeting))
        .collect();
    let brought = brought(office, &said, leader.as_ref(), &name, alley_district.as_ref()).await?;
    let promised = promised(office, &said, &brought).await?;
    let told = told(&brought, &promised);
    let today = office.today();
    Ok(LeaderCard {
        said: lines(&said, &meetings, &brought, &promised),
        promised: promised.into_iter().map(|(promise, because)| line(promise, because, today)).collect(),
        told,
        speaker_name: name.trim().to_owned(),
        association,
        alley_district,
        leader,
    })
}

async fn place<H: Host>(
    office: &Office<H>,
    association: AssociationId,
) -> Result<(Option<Association>, Option<AlleyDistrict>)> {
    let Some(association) = office.store.find::<Association>(association).await? else {
        return Ok((None, None));
    };
    let alley = office.store.find::<AlleyDistrict>(association.alley_district).await?;
    Ok((Some(association), alley))
}

/// A suggestion that the person brought, with the matter it belongs to.
struct Brought {
    own: Suggestion,
    family: Family,
}

/// The suggestions made of what the person said, and those that he or she sent: under the name or number of the card
/// in the alley district of the association, or at a meeting.
async fn brought<H: Host>(
    office: &Office<H>,
    said: &[(MeetingId, NoteLine)],
    leader: Option<&Leader>,
    name: &str,
    alley: Option<&AlleyDistrict>,
) -> Result<Vec<Brought>> {
    let lines: HashSet<NoteLineId> = said.iter().map(|(_, line)| line.id).collect();
    let digits = |phone: &Option<String>| -> String {
        phone.iter().flat_map(|phone| phone.chars()).filter(char::is_ascii_digit).collect()
    };
    let phone = leader.map(|leader| digits(&leader.phone)).filter(|phone| !phone.is_empty());
    let own = |one: &Suggestion| {
        let here = alley.is_some_and(|alley| one.alley_district == Some(alley.id));
        line_of(one).is_some_and(|line| lines.contains(&line))
            || phone.as_ref().is_some_and(|phone| digits(&one.sender_phone) == *phone)
            || here && one.sender_name.as_deref().map(str::trim) == Some(name.trim())
    };
    let all: Vec<Suggestion> = office.store.list(Filter::all().order("received_at DESC")).await?;
    let mut brought = Vec::new();
    for one in all.into_iter().filter(own) {
        let family = Family::of(office, one.id).await?;
        brought.push(Brought { own: one, family });
    }
    Ok(brought)
}

/// What was promised: of the person's own lines, of what was answered to them, and for the suggestions; each once.
async fn promised<H: Host>(
    office: &Office<H>,
    said: &[(MeetingId, NoteLine)],
    brought: &[Brought],
) -> Result<Vec<(Promise, Statement)>> {
    let own: HashSet<NoteLineId> = said.iter().map(|(_, line)| line.id).collect();
    let mut answers: HashSet<NoteLineId> = HashSet::new();
    let asked_at: HashSet<MeetingId> =
        said.iter().filter(|(_, line)| asks(line)).map(|(meeting, _)| *meeting).collect();
    for meeting in asked_at {
        let mut to_own = false;
        for line in office.store.note_lines(meeting).await? {
            if asks(&line) {
                to_own = own.contains(&line.id);
            } else if to_own {
                answers.insert(line.id);
            }
        }
    }
    let mut promised = Vec::new();
    for promise in office.store.list::<Promise>(Filter::all().order("made_on DESC, number DESC")).await? {
        let of_line =
            |lines: &HashSet<NoteLineId>| promise.note_line.is_some_and(|line| lines.contains(&line));
        let because = if of_line(&own) {
            Statement::new("leader-promised-line")
        } else if of_line(&answers) {
            Statement::new("leader-promised-answer")
        } else if let Some(one) = brought.iter().find(|one| one.family.holds(promise.suggestion)) {
            Statement::new("leader-promised-suggestion").with("number", one.own.number.clone())
        } else {
            continue;
        };
        promised.push((promise, because));
    }
    Ok(promised)
}

/// Whether a line asks for something, so that what follows answers it.
const fn asks(line: &NoteLine) -> bool {
    matches!(line.kind, LineKind::Suggestion | LineKind::Question)
}

fn told(brought: &[Brought], promised: &[(Promise, Statement)]) -> Vec<ToldLine> {
    let mut told = Vec::new();
    for Brought { own, family } in brought {
        let answer = family.kept.answer.clone().or_else(|| own.answer.clone()).unwrap_or_default();
        for (at, how) in [(own.told_at, &own.told_how), (own.told_again_at, &own.told_again_how)] {
            told.extend(at.map(|at| ToldLine {
                on: at.seoul_date(),
                number: own.number.clone(),
                text: answer.clone(),
                how: how.clone().unwrap_or_default(),
                suggestion: Some(own.id),
                promise: None,
            }));
        }
    }
    for (promise, _) in promised {
        told.extend(promise.told_on.map(|on| ToldLine {
            on,
            number: promise.number.clone(),
            text: promise.text.clone(),
            how: String::new(),
            suggestion: None,
            promise: Some(promise.id),
        }));
    }
    told.sort_by_key(|line| std::cmp::Reverse(line.on));
    told
}

fn lines(
    said: &[(MeetingId, NoteLine)],
    meetings: &HashMap<MeetingId, Meeting>,
    brought: &[Brought],
    promised: &[(Promise, Statement)],
) -> Vec<SaidLine> {
    let became = |line: NoteLineId| {
        let promise = promised.iter().find(|(promise, _)| promise.note_line == Some(line));
        let suggestion = brought.iter().find(|one| line_of(&one.own) == Some(line));
        promise.map(|(promise, _)| promise.number.clone()).or(suggestion.map(|one| one.own.number.clone()))
    };
    let mut lines: Vec<SaidLine> = said
        .iter()
        .filter_map(|(meeting, line)| {
            let meeting = meetings.get(meeting)?;
            Some(SaidLine {
                kind: line.kind,
                text: line.text.clone(),
                line: line.id,
                meeting: meeting.id,
                meeting_title: meeting.title.clone(),
                on: meeting.held_at.seoul_date(),
                became: became(line.id),
            })
        })
        .collect();
    // The newest meeting first; the lines of one in their order.
    lines.sort_by_key(|line| (std::cmp::Reverse(line.on), line.meeting));
    lines
}

fn line(promise: Promise, because: Statement, today: NaiveDate) -> PromisedLine {
    PromisedLine {
        promise: promise.id,
        overdue: promise.state.open() && promise.deadline.is_some_and(|deadline| deadline < today),
        number: promise.number,
        text: promise.text,
        on: promise.made_on,
        state: promise.state,
        deadline: promise.deadline,
        because,
    }
}
