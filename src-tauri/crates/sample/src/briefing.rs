//! What is written for a visit: picks with their reasons, the roster, the checklist, lines to take.

use alley_core::{
    entity::{Attendee, Pick, PickDecision, TaskMoment, VisitLine, VisitLineKind, VisitTask},
    time::Instant,
};

use crate::{
    draw::{Draw, clock, later},
    suggestions::Raised,
    texts::{people, phrases, visits as texts},
    town::Town,
    visits::PlannedVisit,
    wording,
};

/// The decision about a suggestion that was considered for a visit.
pub(crate) fn pick(
    town: &Town<'_>,
    draw: &mut Draw,
    visit: &PlannedVisit,
    one: &Raised,
    position: usize,
) -> Pick {
    let topic = one.topic;
    let day = later(visit.visit.date, -3).min(town.yesterday());
    // Written after the suggestion came, however late that was.
    let at = Instant::from_seoul(day, clock(17, 0)).max(one.suggestion.received_at);
    let told = |text: &str| one.picked.then(|| text.to_owned());
    let reason = match (one.picked, topic.danger) {
        (true, true) => phrases::PICKED_FOR_SAFETY,
        (false, true) => phrases::PASSED_FOR_SAFETY,
        (true, false) => phrases::PICKED_REASONS[position % phrases::PICKED_REASONS.len()],
        (false, false) => phrases::REJECTED_REASONS[position % phrases::REJECTED_REASONS.len()],
    };
    Pick {
        id: draw.id(at),
        visit: visit.visit.id,
        suggestion: one.suggestion.id,
        decision: if one.picked { PickDecision::Picked } else { PickDecision::Rejected },
        reason: reason.to_owned(),
        position: position as f64 + 1.0,
        to_decide: told(topic.to_decide),
        on_site: told(topic.on_site),
        options: told(topic.options),
        department_view: told(topic.department_view),
        line_to_take: told(topic.line_to_take),
        likely_question: told(topic.likely_question),
        invited: one.picked.then_some(true),
        came: (one.picked && visit.held).then(|| draw.chance(0.8)),
        note_line: None,
    }
}

/// Who goes along and who is met, with what they will bring up.
pub(crate) fn roster(
    town: &Town<'_>,
    draw: &mut Draw,
    visit: &PlannedVisit,
    picked: &[&Raised],
) -> Vec<Attendee> {
    let mut people = vec![(people::MAYOR.to_owned(), "구청장".to_owned(), "구청장실".to_owned(), None, true)];
    for ((title, office), name) in texts::COMPANIONS.iter().zip(people::OFFICIALS) {
        if *title == "동장" {
            let dong = town.dong_name(visit.dong);
            let head = format!("{}{}", people::DONG_HEAD, people::GIVEN[visit.dong % people::GIVEN.len()]);
            people.push((head, format!("{dong}장"), format!("{dong} {office}"), None, true));
        } else {
            people.push(((*name).to_owned(), (*title).to_owned(), (*office).to_owned(), None, true));
        }
    }
    for (place, alley) in visit.alleys.iter().enumerate() {
        let alley = &town.alleys[*alley];
        // Of the neighbouring associations only the head comes.
        let heads = if place == 0 { alley.leaders.len() } else { 1 };
        for (number, leader) in alley.leaders.iter().take(heads).enumerate() {
            let matter =
                picked.get((place + number) % picked.len().max(1)).map(|one| one.topic.subject.to_owned());
            people.push((
                leader.name.clone(),
                leader.title.clone(),
                alley.association.name.clone(),
                matter,
                false,
            ));
        }
    }
    for one in picked {
        if let (Some(name), Some(store)) = (&one.suggestion.sender_name, &one.suggestion.sender_store) {
            let matter = Some(format!("{}(119폰으로 건의)", one.topic.subject));
            people.push((name.clone(), "대표".to_owned(), store.clone(), matter, false));
        }
    }
    people
        .into_iter()
        .enumerate()
        .map(|(number, (name, title, organisation, brings_up, goes_along))| Attendee {
            id: draw.id_on(later(visit.visit.date, -5).min(town.yesterday())),
            visit: visit.visit.id,
            position: number as f64 + 1.0,
            name,
            title: Some(title),
            organisation: Some(organisation),
            brings_up,
            goes_along,
        })
        .collect()
}

/// The checklist with what is done of it by now.
pub(crate) fn tasks(town: &Town<'_>, draw: &mut Draw, visit: &PlannedVisit) -> Vec<VisitTask> {
    let moments = [
        (TaskMoment::Recce, -9),
        (TaskMoment::DayMinus7, -7),
        (TaskMoment::Day, 0),
        (TaskMoment::DayPlus7, 7),
    ];
    let mut tasks = Vec::new();
    for ((moment, days), titles) in moments.into_iter().zip(texts::TASKS) {
        let due = later(visit.visit.date, days);
        for title in titles {
            tasks.push(VisitTask {
                id: draw.id_on(later(visit.visit.date, -12).min(town.yesterday())),
                visit: visit.visit.id,
                moment,
                title: (*title).to_owned(),
                owner: Some(format!("{} 주무관", draw.person())),
                done_on: (due < town.today && (visit.held || draw.chance(0.8))).then_some(due),
            });
        }
    }
    tasks
}

/// Lines to take, likely questions with answers, background and seating.
pub(crate) fn lines(
    town: &Town<'_>,
    draw: &mut Draw,
    visit: &PlannedVisit,
    picked: &[&Raised],
) -> Vec<VisitLine> {
    let filling = wording::about(town, visit.alleys[0]);
    let mut lines: Vec<(VisitLineKind, String, Option<String>)> = Vec::new();
    let start = draw.below(texts::LINES.len());
    for number in 0..3 {
        let text = texts::LINES[(start + number) % texts::LINES.len()];
        lines.push((VisitLineKind::LineToTake, filling.fill(draw, text), None));
    }
    for one in picked {
        let answer = one.topic.line_to_take.to_owned();
        lines.push((VisitLineKind::LikelyQuestion, one.topic.likely_question.to_owned(), Some(answer)));
    }
    let (question, answer) = draw.of(texts::QUESTIONS);
    lines.push((VisitLineKind::LikelyQuestion, (*question).to_owned(), Some((*answer).to_owned())));
    lines.push((VisitLineKind::Background, draw.of(texts::BACKGROUND).to_owned(), None));
    if visit.meets {
        lines.extend(seating(town, visit, picked).map(|line| (VisitLineKind::Seating, line, None)));
    }
    lines
        .into_iter()
        .enumerate()
        .map(|(number, (kind, text, answer))| VisitLine {
            id: draw.id_on(later(visit.visit.date, -4).min(town.yesterday())),
            visit: visit.visit.id,
            kind,
            position: number as f64 + 1.0,
            text,
            answer,
        })
        .collect()
}

/// Who sits where, one line a side, and a remark.
fn seating(town: &Town<'_>, visit: &PlannedVisit, picked: &[&Raised]) -> [String; 3] {
    let officials = texts::COMPANIONS.iter().zip(people::OFFICIALS).take(2);
    let office: Vec<String> = std::iter::once(format!("{} 구청장", people::MAYOR))
        .chain(officials.map(|((title, _), name)| format!("{name} {title}")))
        .collect();
    let leaders = town.alleys[visit.alleys[0]].leaders.iter();
    let leaders = leaders.map(|leader| format!("{} {}", leader.name, leader.title));
    let senders = picked.iter().filter_map(|one| {
        let (name, store) = (one.suggestion.sender_name.as_ref()?, one.suggestion.sender_store.as_ref()?);
        Some(format!("{name} {store} 대표"))
    });
    let merchants: Vec<String> = leaders.chain(senders).take(6).collect();
    [
        format!("구청: {}", office.join(", ")),
        format!("상인: {}", merchants.join(", ")),
        texts::SEATING.to_owned(),
    ]
}
