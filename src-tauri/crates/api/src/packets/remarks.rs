//! What a leader asked for at meetings, what was said to it at once, and what was promised because of it.

use alley_core::{
    entity::{Leader, Meeting, Promise, Suggestion},
    id::{NoteLineId, SuggestionId},
    note::{LineKind, NoteLine},
};
use alley_packet::facts::{LeaderRemark, RemarkPromise};

use super::ledgers::state_of;
use crate::suggestions::line_of;

/// How many remarks a leader's card quotes.
const REMARKS: usize = 4;

/// Notes of meetings, and what became of their lines.
pub(super) struct Said {
    /// The meetings with their lines, the newest first.
    pub meetings: Vec<(Meeting, Vec<NoteLine>)>,
    /// The suggestion that a line speaks of: it became one, or stands on the agenda for one.
    pub about: Vec<(NoteLineId, SuggestionId)>,
}

impl Said {
    /// What lines became suggestions, and which were put on an agenda for one.
    pub(super) fn about<'s>(
        suggestions: impl Iterator<Item = &'s Suggestion>,
        agendas: impl Iterator<Item = (NoteLineId, SuggestionId)>,
    ) -> Vec<(NoteLineId, SuggestionId)> {
        let made = suggestions.filter_map(|suggestion| Some((line_of(suggestion)?, suggestion.id)));
        made.chain(agendas).collect()
    }
}

/// A suggestion or question of a meeting, whoever said it.
struct Asked<'n> {
    line: &'n NoteLine,
    reply: Option<&'n NoteLine>,
    promises: Vec<RemarkPromise>,
}

/// The newest remarks of a leader, and how many more there are.
pub(super) fn remarks(leader: &Leader, said: &Said, promises: &[Promise]) -> (Vec<LeaderRemark>, u32) {
    let mut remarks = Vec::new();
    for (meeting, lines) in &said.meetings {
        let own = |asked: &Asked<'_>| asked.line.speaker == Some(leader.id);
        let asked = asked_in(lines, &said.about, promises);
        remarks.extend(asked.into_iter().filter(own).map(|asked| LeaderRemark {
            date: meeting.held_at.seoul_date(),
            said: asked.line.text.clone(),
            answered: asked.reply.map(|reply| reply.text.clone()).unwrap_or_default(),
            promises: asked.promises,
        }));
    }
    let more = u32::try_from(remarks.len().saturating_sub(REMARKS)).unwrap_or(u32::MAX);
    remarks.truncate(REMARKS);
    (remarks, more)
}

/// Everything that was asked for at a meeting. A decision of the meeting as a whole answers nobody.
fn asked_in<'n>(
    lines: &'n [NoteLine],
    about: &[(NoteLineId, SuggestionId)],
    promises: &[Promise],
) -> Vec<Asked<'n>> {
    let mut asked: Vec<Asked<'_>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let linked: Vec<&Promise> =
            promises.iter().filter(|promise| promise.note_line == Some(line.id)).collect();
        match line.kind {
            LineKind::Suggestion | LineKind::Question => asked.push(Asked {
                line,
                reply: reply_to(lines, at),
                promises: linked.into_iter().map(of_ledger).collect(),
            }),
            LineKind::Promise => {
                let Some(to) = asked_for(&asked, about, &linked) else { continue };
                let Some(to) = asked.get_mut(to) else { continue };
                if linked.is_empty() {
                    let what = line.text.clone();
                    to.promises.push(RemarkPromise { what, number: String::new(), state: None });
                }
                to.promises.extend(linked.into_iter().map(of_ledger));
            }
            LineKind::Remark | LineKind::Decision | LineKind::Private => {}
        }
    }
    asked
}

/// What was said to a line at once, by somebody without a leader's card who asks for nothing at that meeting. Private
/// remarks are passed over.
fn reply_to(lines: &[NoteLine], at: usize) -> Option<&NoteLine> {
    let next = lines.iter().skip(at + 1).find(|next| next.kind != LineKind::Private)?;
    let asks = |line: &NoteLine| {
        matches!(line.kind, LineKind::Suggestion | LineKind::Question)
            && line.speaker_name == next.speaker_name
    };
    let own = next.speaker.is_none() && (next.speaker_name.is_none() || !lines.iter().any(asks));
    (next.kind == LineKind::Remark && own).then_some(next)
}

/// Because of what a promise was made: the line about the suggestion that it answers, else the suggestion before it that
/// nothing was promised for yet, else the question right before it that nobody replied to.
fn asked_for(
    asked: &[Asked<'_>],
    about: &[(NoteLineId, SuggestionId)],
    linked: &[&Promise],
) -> Option<usize> {
    let answers = |line: NoteLineId| {
        about.iter().any(|(of, suggestion)| {
            *of == line && linked.iter().any(|promise| promise.suggestion == Some(*suggestion))
        })
    };
    let open = |asked: &Asked<'_>| asked.line.kind == LineKind::Suggestion && asked.promises.is_empty();
    let unanswered = |asked: &&Asked<'_>| asked.reply.is_none() && asked.promises.is_empty();
    asked
        .iter()
        .rposition(|asked| answers(asked.line.id))
        .or_else(|| asked.iter().rposition(open))
        .or_else(|| asked.last().filter(unanswered).map(|_| asked.len() - 1))
}

fn of_ledger(promise: &Promise) -> RemarkPromise {
    RemarkPromise {
        what: promise.text.clone(),
        number: promise.number.clone(),
        state: Some(state_of(promise.state)),
    }
}
