//! A leader's card on paper: what was said, promised and told, masked.

use alley_core::{id::LeaderId, note::LineKind, statement::Statement, suggestion::shortened, text::show};
use alley_packet::facts::{
    PrivateName, ReportAlign, ReportCell, ReportColumn, ReportFacts, ReportPart, ReportShape, ReportWeight,
};
use alley_words::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReportWritten, blocks::table, people, words_of, write};
use crate::{
    error::Result,
    host::Host,
    leaders::{LeaderCard, LeaderCardRequest, card},
    office::Office,
    paper_look,
};

/// Letters of a text on the page; the whole text stands in the office's workspace.
const LETTERS: usize = 600;

/// Prints the card of a leader, or of a speaker without one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct LeaderPrintRequest {
    /// The leader.
    pub leader: Option<LeaderId>,
    /// The name under which somebody without a card speaks in notes.
    pub speaker: Option<String>,
    /// The file.
    pub file: String,
    /// Language of its words: `ko` or `en`.
    pub language: Option<String>,
}

/// Writes a leader's card as PDF, masked and without private remarks.
pub async fn print_leader<H: Host>(office: &Office<H>, request: LeaderPrintRequest) -> Result<ReportWritten> {
    let words = words_of(request.language.as_deref())?;
    let asked = LeaderCardRequest { leader: request.leader, speaker: request.speaker };
    let card = card(office, asked).await?;
    let (mut people, phones) = people(office).await?;
    // Whoever speaks without a card may stand on no list.
    if !office.pack.rules.is_official(&card.speaker_name) {
        people.push(PrivateName(card.speaker_name.clone()));
    }
    let day = |day: NaiveDate| show::short_date(day, words.language());
    let association = card.association.as_ref().map(|association| association.name.clone());
    let title = card.leader.as_ref().map(|leader| leader.title.clone());
    let who = [association, title, Some(card.speaker_name.clone())];
    let look = paper_look::rules(office).await?;
    let facts = ReportFacts {
        sample: office.store.sample_view().await?,
        district: office.store.info().district.clone(),
        office: look.issuer(&words),
        logo: look.logo,
        kind: words.get("report-leader"),
        title: who.into_iter().flatten().collect::<Vec<_>>().join(" "),
        when: words.say(&Statement::new("report-as-of").with("date", day(office.today()))),
        note: card.alley_district.as_ref().map(|alley| alley.name.clone()).unwrap_or_default(),
        day: office.today(),
        cover: false,
        shape: ReportShape::Listed,
        people,
        phones,
        parts: vec![said(&card, &words), promised(&card, &words), told(&card, &words)],
    };
    write(office, facts, words, &request.file).await
}

fn said(card: &LeaderCard, words: &Words) -> ReportPart {
    // A private remark never leaves the office, nor that there was one.
    let lines = card.said.iter().filter(|line| line.kind != LineKind::Private);
    let rows = lines.map(|line| {
        vec![
            ReportCell::of(show::short_date(line.on, words.language())),
            ReportCell::of(words.get(&format!("line-kind-{}", line.kind.word()))),
            ReportCell::of(shortened(&line.text, LETTERS)).and(line.meeting_title.clone()),
            ReportCell::of(line.became.clone().unwrap_or_default()),
        ]
    });
    let columns = [
        ("report-column-day", Some(72.0), ReportAlign::Center),
        ("report-column-kind", Some(48.0), ReportAlign::Center),
        ("report-column-what", None, ReportAlign::Left),
        ("report-column-number", Some(76.0), ReportAlign::Left),
    ];
    part(words, "report-leader-said", "report-leader-said-none", columns, rows.collect())
}

fn promised(card: &LeaderCard, words: &Words) -> ReportPart {
    let rows = card.promised.iter().map(|line| {
        let deadline = line.deadline.map(|deadline| show::short_date(deadline, words.language()));
        vec![
            ReportCell::of(show::short_date(line.on, words.language())),
            ReportCell::bold(words.get(&format!("promise-state-{}", line.state.word()))),
            ReportCell::of(shortened(&line.text, LETTERS)).and(words.say(&line.because)),
            ReportCell {
                weight: if line.overdue { ReportWeight::Alarm } else { ReportWeight::Plain },
                ..ReportCell::of(deadline.unwrap_or_default())
            },
        ]
    });
    let columns = [
        ("report-column-day", Some(72.0), ReportAlign::Center),
        ("report-column-state", Some(60.0), ReportAlign::Center),
        ("report-column-what", None, ReportAlign::Left),
        ("report-column-deadline", Some(76.0), ReportAlign::Left),
    ];
    part(words, "report-leader-promised", "report-leader-promised-none", columns, rows.collect())
}

fn told(card: &LeaderCard, words: &Words) -> ReportPart {
    let rows = card.told.iter().map(|line| {
        vec![
            ReportCell::of(show::short_date(line.on, words.language())),
            ReportCell::of(line.number.clone()),
            ReportCell::of(shortened(&line.text, LETTERS)).and(line.how.clone()),
        ]
    });
    let columns = [
        ("report-column-day", Some(72.0), ReportAlign::Center),
        ("report-column-number", Some(76.0), ReportAlign::Left),
        ("report-column-what", None, ReportAlign::Left),
    ];
    part(words, "report-leader-told", "report-leader-told-none", columns, rows.collect())
}

fn part<const N: usize>(
    words: &Words,
    title: &str,
    nothing: &str,
    columns: [(&str, Option<f32>, ReportAlign); N],
    rows: Vec<Vec<ReportCell>>,
) -> ReportPart {
    let column = |(key, points, align): (&str, _, _)| ReportColumn { title: words.get(key), points, align };
    let columns = columns.into_iter().map(column).collect();
    let block = table(columns, rows, String::new(), words.get(nothing));
    ReportPart { title: words.get(title), blocks: vec![block] }
}
