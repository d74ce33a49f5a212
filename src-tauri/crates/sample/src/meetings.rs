//! 30 meetings with their notes, and the promises that were made at them.

use alley_core::{
    entity::{Meeting, MeetingAttendee, Stop, StopKind},
    id::{LeaderId, MeetingId, NoteLineId, SuggestionId, VisitId},
    note::{LineKind, NoteLine},
    time::Instant,
};
use chrono::NaiveDate;

use crate::{
    draw::{Draw, later},
    suggestions::Raised,
    texts::{Topic, meetings as texts},
    town::{Alley, Town},
    visits::PlannedVisit,
    wording,
};

/// A meeting with its people and its note.
pub(crate) struct Held {
    pub meeting: Meeting,
    pub attendees: Vec<MeetingAttendee>,
    pub lines: Vec<NoteLine>,
}

/// A promise as it was made.
pub(crate) struct Made {
    pub topic: &'static Topic,
    pub alley: usize,
    pub on: NaiveDate,
    pub visit: VisitId,
    pub meeting: Option<MeetingId>,
    pub line: Option<NoteLineId>,
    pub suggestion: Option<SuggestionId>,
}

impl Made {
    /// When it is to be done by: with room beyond the usual days, for the holidays and the councils on the way.
    pub(crate) fn deadline(&self) -> NaiveDate {
        later(self.on, i64::from(self.topic.days) * 7 / 4)
    }
}

/// The lines of a note as they are being written.
struct Writing<'d> {
    draw: &'d mut Draw,
    at: Instant,
    lines: Vec<NoteLine>,
}

impl Writing<'_> {
    fn say(
        &mut self,
        kind: LineKind,
        speaker: Option<(LeaderId, &str)>,
        name: &str,
        indent: u32,
        text: String,
    ) -> NoteLineId {
        self.at = self.at.plus_seconds(self.draw.between(25, 90));
        let id = self.draw.id(self.at);
        let speaker_name = speaker.map_or(name, |(_, leader)| leader);
        self.lines.push(NoteLine {
            id,
            kind,
            speaker: speaker.map(|(id, _)| id),
            speaker_name: (!speaker_name.is_empty()).then(|| speaker_name.to_owned()),
            indent,
            text,
        });
        id
    }
}

/// The meeting of a visit, and what was promised there: one promise for each pick, and `others` besides.
pub(crate) fn hold(
    town: &Town<'_>,
    draw: &mut Draw,
    visit: &PlannedVisit,
    stops: &[Stop],
    picked: &[&Raised],
    others: &[&'static Topic],
) -> Option<(Held, Vec<Made>)> {
    let stop = stops.iter().find(|stop| stop.kind == StopKind::Meeting)?;
    let main = visit.alleys[0];
    let alley = &town.alleys[main];
    let held_at = Instant::from_seoul(visit.visit.date, stop.starts_at);
    let meeting = Meeting {
        id: draw.id(held_at),
        visit: Some(visit.visit.id),
        association: Some(alley.association.id),
        alley_district: Some(alley.district.id),
        neighborhood: alley.district.neighborhood,
        title: format!("{} 간담회", alley.association.name),
        place: stop.place.clone(),
        held_at,
        minutes: Some(stop.minutes),
    };
    let attendees = attendees(draw, &meeting, alley, picked);
    let mut writing = Writing { draw, at: held_at, lines: Vec::new() };
    let made = write(town, &mut writing, visit, &meeting, picked, others);
    let lines = writing.lines;
    Some((Held { meeting, attendees, lines }, made))
}

fn attendees(draw: &mut Draw, meeting: &Meeting, alley: &Alley, picked: &[&Raised]) -> Vec<MeetingAttendee> {
    let leaders =
        alley.leaders.iter().map(|leader| (Some(leader.id), leader.name.clone(), leader.title.clone()));
    let senders = picked.iter().filter_map(|one| {
        Some((
            None,
            one.suggestion.sender_name.clone()?,
            format!("{} 대표", one.suggestion.sender_store.as_ref()?),
        ))
    });
    leaders
        .chain(senders)
        .map(|(leader, name, title)| MeetingAttendee {
            id: draw.id(meeting.held_at),
            meeting: meeting.id,
            leader,
            name,
            title: Some(title),
        })
        .collect()
}

fn write(
    town: &Town<'_>,
    note: &mut Writing<'_>,
    visit: &PlannedVisit,
    meeting: &Meeting,
    picked: &[&Raised],
    others: &[&'static Topic],
) -> Vec<Made> {
    let alley = &town.alleys[visit.alleys[0]];
    let leaders: Vec<(LeaderId, &str)> =
        alley.leaders.iter().map(|leader| (leader.id, leader.name.as_str())).collect();
    let speaker = |number: usize| leaders.get(number % leaders.len().max(1)).copied();
    let mut remarks: Vec<&str> = texts::REMARKS.to_vec();
    note.draw.shuffle(&mut remarks);
    let mut remarks = remarks.into_iter();
    let opening = note.draw.of(texts::OPENINGS).to_owned();
    note.say(LineKind::Remark, None, "구청장", 0, opening);
    let first = 1 + note.draw.below(3);
    for (number, remark) in remarks.by_ref().take(first).enumerate() {
        note.say(LineKind::Remark, speaker(number), "", 0, remark.to_owned());
    }
    let mut made = Vec::new();
    let matters = picked
        .iter()
        .map(|one| (one.topic, one.alley, Some(one.suggestion.id)))
        .chain(others.iter().map(|topic| (*topic, visit.alleys[0], None)));
    for (number, (topic, about, suggestion)) in matters.enumerate() {
        let filling = wording::about(town, about);
        let says = note.draw.of(topic.says);
        let asks = note.draw.of(topic.asks);
        let says = filling.fill(note.draw, &format!("{says}. {asks}."));
        note.say(LineKind::Suggestion, speaker(number), "", 0, says);
        note.say(LineKind::Remark, None, "골목경제과장", 1, topic.department_view.to_owned());
        if note.draw.chance(0.7) {
            note.say(LineKind::Question, speaker(number + 1), "", 1, topic.likely_question.to_owned());
            note.say(LineKind::Remark, None, "구청장", 1, topic.reply.to_owned());
        }
        let mut promise = Made {
            topic,
            alley: about,
            on: visit.visit.date,
            visit: visit.visit.id,
            meeting: Some(meeting.id),
            line: None,
            suggestion,
        };
        let until = wording::short(promise.deadline());
        let text =
            format!("{}. {until}까지 하고 결과를 알려 드리겠습니다.", filling.fill(note.draw, topic.promise));
        promise.line = Some(note.say(LineKind::Promise, None, "구청장", 1, text));
        made.push(promise);
    }
    let more = note.draw.below(4);
    for (number, remark) in remarks.by_ref().take(more).enumerate() {
        note.say(LineKind::Remark, speaker(number + 1), "", 0, remark.to_owned());
    }
    if note.draw.chance(0.6) {
        let (question, reply) = note.draw.of(texts::QUESTIONS);
        note.say(LineKind::Question, speaker(0), "", 0, question.to_owned());
        note.say(LineKind::Remark, None, "골목경제과장", 1, reply.to_owned());
    }
    let decision = note.draw.of(texts::DECISIONS).to_owned();
    note.say(LineKind::Decision, None, "", 0, decision);
    if note.draw.chance(0.6) {
        let private = note.draw.of(texts::PRIVATE).to_owned();
        note.say(LineKind::Private, None, "비서실", 0, private);
    }
    let closing = note.draw.of(texts::CLOSINGS).to_owned();
    note.say(LineKind::Remark, None, "구청장", 0, closing);
    // Short meetings go on with what people say on their way out.
    while note.lines.len() < 10 {
        let Some(remark) = remarks.next() else { break };
        note.say(LineKind::Remark, speaker(0), "", 0, remark.to_owned());
    }
    made
}
