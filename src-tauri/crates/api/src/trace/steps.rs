//! The steps of a trace, told from its rows; where a stage is not reached yet, its step says what is missing.

use alley_core::{
    entity::{Department, Entity, Promise, PromiseProgress, Suggestion},
    id::Uuid,
    statement::Statement,
};
use alley_store::Filter;
use chrono::NaiveDate;

use super::{Matter, TraceStage, TraceStep};
use crate::{
    error::Result,
    host::Host,
    office::Office,
    suggestions::{Family, is_open},
};

/// All steps, in the order of the stages.
pub(super) async fn steps<H: Host>(office: &Office<H>, matter: &Matter) -> Result<Vec<TraceStep>> {
    let departments: Vec<Department> = office.store.list(Filter::all()).await?;
    let mut steps = Vec::new();
    texts(matter, &mut steps);
    intake(matter, &mut steps);
    picks(office, matter, &mut steps);
    meeting_lines(matter, &mut steps);
    if matter.promises.is_empty() {
        steps.push(open(TraceStage::Promise, Statement::new("trace-promise-none")));
    }
    for (promise, reports) in &matter.promises {
        promised(promise, reports, &departments, office.today(), &mut steps);
    }
    answers(matter, &mut steps);
    packet(office, matter, &mut steps);
    Ok(steps)
}

fn reached(stage: TraceStage, on: Option<NaiveDate>, title: Statement, text: Option<String>) -> TraceStep {
    TraceStep { stage, on, title, text, entity: None, row: None, reached: true }
}

fn open(stage: TraceStage, title: Statement) -> TraceStep {
    TraceStep { stage, on: None, title, text: None, entity: None, row: None, reached: false }
}

impl TraceStep {
    fn opening(self, entity: Entity, row: impl Into<Uuid>) -> Self {
        Self { entity: Some(entity), row: Some(row.into()), ..self }
    }
}

fn texts(matter: &Matter, steps: &mut Vec<TraceStep>) {
    let Some(family) = &matter.family else {
        steps.push(open(TraceStage::Text, Statement::new("trace-text-none")));
        return;
    };
    for one in family.all() {
        let channel = one.channel.word();
        let title = match sender(one) {
            Some(sender) => Statement::new("trace-text-by").with("sender", sender).with("channel", channel),
            None => Statement::new("trace-text").with("channel", channel),
        };
        let on = Some(one.received_at.seoul_date());
        steps.push(
            reached(TraceStage::Text, on, title, Some(one.text.clone())).opening(Entity::Suggestion, one.id),
        );
    }
}

/// Who sent it, by name or else by store.
fn sender(one: &Suggestion) -> Option<String> {
    one.sender_name.clone().or_else(|| one.sender_store.clone())
}

fn intake(matter: &Matter, steps: &mut Vec<TraceStep>) {
    let Some(Family { kept, .. }) = &matter.family else { return };
    let title = Statement::new("trace-suggestion")
        .with("number", kept.number.clone())
        .with("state", kept.state.word());
    let on = Some(kept.received_at.seoul_date());
    steps.push(
        reached(TraceStage::Suggestion, on, title, kept.category.clone())
            .opening(Entity::Suggestion, kept.id),
    );
}

fn picks<H: Host>(office: &Office<H>, matter: &Matter, steps: &mut Vec<TraceStep>) {
    if matter.picks.is_empty() && matter.family.is_some() {
        steps.push(open(TraceStage::Pick, Statement::new("trace-pick-none")));
    }
    for (pick, visit) in &matter.picks {
        let title = Statement::new("trace-pick")
            .with("dong", office.pack.name_of(visit.neighborhood))
            .with("decision", pick.decision.word());
        steps.push(
            reached(TraceStage::Pick, Some(visit.date), title, Some(pick.reason.clone()))
                .opening(Entity::Visit, visit.id),
        );
    }
}

fn meeting_lines(matter: &Matter, steps: &mut Vec<TraceStep>) {
    if matter.lines.is_empty() {
        steps.push(open(TraceStage::MeetingLine, Statement::new("trace-line-none")));
    }
    for (meeting, name, on, line) in &matter.lines {
        let title = match &line.speaker_name {
            Some(speaker) => Statement::new("trace-line-by")
                .with("meeting", name.clone())
                .with("kind", line.kind.word())
                .with("speaker", speaker.clone()),
            None => Statement::new("trace-line").with("meeting", name.clone()).with("kind", line.kind.word()),
        };
        steps.push(
            reached(TraceStage::MeetingLine, Some(*on), title, Some(line.text.clone()))
                .opening(Entity::Meeting, *meeting),
        );
    }
}

fn promised(
    promise: &Promise,
    reports: &[PromiseProgress],
    departments: &[Department],
    today: NaiveDate,
    steps: &mut Vec<TraceStep>,
) {
    let state = promise.state.word();
    let title = Statement::new("trace-promise").with("number", promise.number.clone()).with("state", state);
    let made = reached(TraceStage::Promise, Some(promise.made_on), title, Some(promise.text.clone()));
    steps.push(made.opening(Entity::Promise, promise.id));
    match departments.iter().find(|known| Some(known.id) == promise.department) {
        Some(department) => {
            let title = match &promise.officer {
                Some(officer) => Statement::new("trace-department-officer")
                    .with("department", department.name.clone())
                    .with("officer", officer.clone()),
                None => Statement::new("trace-department").with("department", department.name.clone()),
            };
            let report = reports.first().map(|report| report.text.clone());
            let on = reports.first().map(|report| report.reported_on);
            steps.push(
                reached(TraceStage::Department, on, title, report).opening(Entity::Promise, promise.id),
            );
        }
        None => steps.push(
            open(TraceStage::Department, Statement::new("trace-department-none"))
                .opening(Entity::Promise, promise.id),
        ),
    }
    steps.push(deadline(promise, today).opening(Entity::Promise, promise.id));
}

fn deadline(promise: &Promise, today: NaiveDate) -> TraceStep {
    if let Some(done_on) = promise.done_on.filter(|_| promise.state == alley_core::entity::PromiseState::Done)
    {
        let title = Statement::new("trace-done");
        return reached(TraceStage::Deadline, Some(done_on), title, promise.proof.clone());
    }
    if !promise.state.open() {
        let title = Statement::new("trace-ended").with("state", promise.state.word());
        return reached(TraceStage::Deadline, None, title, promise.reason.clone());
    }
    let Some(deadline) = promise.deadline else {
        return open(TraceStage::Deadline, Statement::new("trace-deadline-none"));
    };
    let days = (today - deadline).num_days();
    let title = if days > 0 {
        Statement::new("trace-deadline-over").with("days", days)
    } else {
        Statement::new("trace-deadline").with("days", -days)
    };
    TraceStep { reached: false, ..reached(TraceStage::Deadline, Some(deadline), title, None) }
}

fn answers(matter: &Matter, steps: &mut Vec<TraceStep>) {
    let before = steps.len();
    if let Some(family) = &matter.family {
        answered(&family.kept, steps);
        for one in &family.merged {
            heard(one, family.kept.answered_at.is_some(), steps);
        }
    }
    for (promise, _) in &matter.promises {
        if let Some(told_on) = promise.told_on {
            let title = Statement::new("trace-promise-told").with("number", promise.number.clone());
            steps.push(
                reached(TraceStage::Answer, Some(told_on), title, None).opening(Entity::Promise, promise.id),
            );
        }
    }
    if steps.len() == before {
        steps.push(open(TraceStage::Answer, Statement::new("trace-answer-none")));
    }
}

/// The answer, and whether the merchant knows it.
fn answered(kept: &Suggestion, steps: &mut Vec<TraceStep>) {
    let row = |step: TraceStep| step.opening(Entity::Suggestion, kept.id);
    if let Some(at) = kept.answered_at {
        let title = Statement::new("trace-answer");
        steps.push(row(reached(TraceStage::Answer, Some(at.seoul_date()), title, kept.answer.clone())));
    }
    let tellings = [
        (kept.told_at, "trace-told", &kept.told_how),
        (kept.told_again_at, "trace-told-again", &kept.told_again_how),
    ];
    for (at, key, how) in tellings {
        if let Some(at) = at {
            let title = Statement::new(key);
            steps.push(row(reached(TraceStage::Answer, Some(at.seoul_date()), title, how.clone())));
        }
    }
    if kept.answered_at.is_some() && is_open(kept.state) {
        let key = if kept.told_at.is_some() { "trace-told-old" } else { "trace-told-none" };
        steps.push(row(open(TraceStage::Answer, Statement::new(key))));
    }
}

/// Whether somebody else who brought the same knows the answer.
fn heard(one: &Suggestion, answered: bool, steps: &mut Vec<TraceStep>) {
    let row = |step: TraceStep| step.opening(Entity::Suggestion, one.id);
    let sender = || sender(one).unwrap_or_else(|| one.number.clone());
    let (at, how) = match one.told_again_at {
        Some(at) => (Some(at), &one.told_again_how),
        None => (one.told_at, &one.told_how),
    };
    if let Some(at) = at {
        let title = Statement::new("trace-told-sender").with("sender", sender());
        steps.push(row(reached(TraceStage::Answer, Some(at.seoul_date()), title, how.clone())));
    }
    if answered && is_open(one.state) {
        let title = match at {
            Some(_) => Statement::new("trace-told-sender-old").with("sender", sender()),
            None => Statement::new("trace-told-sender-none").with("sender", sender()),
        };
        steps.push(row(open(TraceStage::Answer, title)));
    }
}

fn packet<H: Host>(office: &Office<H>, matter: &Matter, steps: &mut Vec<TraceStep>) {
    match &matter.next_visit {
        Some(visit) => {
            let dong = office.pack.name_of(visit.neighborhood);
            let title = Statement::new("trace-packet").with("dong", dong);
            steps.push(
                reached(TraceStage::Packet, Some(visit.date), title, None).opening(Entity::Visit, visit.id),
            );
        }
        None => steps.push(open(TraceStage::Packet, Statement::new("trace-packet-none"))),
    }
}
