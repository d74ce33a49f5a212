//! 150 promises in all states of the ledger, with reports, proof and reasons.

use std::collections::BTreeMap;

use alley_core::entity::{Promise, PromiseProgress, PromiseState};
use chrono::{Datelike, NaiveDate};

use crate::{
    draw::{Draw, later},
    meetings::Made,
    town::Town,
    wording,
};

/// How many promises there are.
pub(crate) const PROMISES: usize = 150;

/// The ledger, in the order in which the promises were made.
pub(crate) fn build(town: &Town<'_>, mut made: Vec<Made>) -> (Vec<Promise>, Vec<PromiseProgress>) {
    let mut draw = town.draw("promises");
    made.sort_by_key(|one| one.on);
    let states = states(&mut draw, town, &made);
    let mut numbers: BTreeMap<i32, u32> = BTreeMap::new();
    let mut promises = Vec::new();
    let mut reports = Vec::new();
    for (one, state) in made.iter().zip(states) {
        let number = numbers.entry(one.on.year()).or_default();
        *number += 1;
        let promise = promise(town, &mut draw, one, state, *number);
        progress(town, &mut draw, one, &promise, &mut reports);
        promises.push(promise);
    }
    (promises, reports)
}

/// Of the youngest those with most time are planned; of the rest some are in progress, a few of them late, and most
/// are done.
fn states(draw: &mut Draw, town: &Town<'_>, made: &[Made]) -> Vec<PromiseState> {
    let count = made.len();
    let share = |of: usize| of * count / PROMISES;
    let mut states = vec![PromiseState::Done; count];
    let by_time_left = |list: &mut Vec<usize>| list.sort_by_key(|at| std::cmp::Reverse(made[*at].deadline()));
    let mut young: Vec<usize> = (count - share(30)..count).collect();
    by_time_left(&mut young);
    for at in young.iter().take(share(15)) {
        states[*at] = PromiseState::Planned;
    }
    let mut rest: Vec<usize> = (0..count).filter(|at| states[*at] == PromiseState::Done).collect();
    by_time_left(&mut rest);
    let (ahead, others) = rest.split_at(share(20).min(rest.len()));
    let mut late: Vec<usize> = others.iter().copied().filter(|at| *at >= count - share(75)).collect();
    draw.shuffle(&mut late);
    for at in ahead.iter().chain(late.iter().take(share(12))) {
        states[*at] = PromiseState::InProgress;
    }
    // Nothing is settled within ten days.
    for (state, one) in states.iter_mut().zip(made) {
        if *state == PromiseState::Done && (town.today - one.on).num_days() < 10 {
            *state = PromiseState::InProgress;
        }
    }
    let mut done: Vec<usize> = (0..count).filter(|at| states[*at] == PromiseState::Done).collect();
    draw.shuffle(&mut done);
    let others =
        [(PromiseState::LongTerm, 12), (PromiseState::Impossible, 9), (PromiseState::Transferred, 7)];
    let others = others.into_iter().flat_map(|(state, of)| std::iter::repeat_n(state, share(of)));
    for (at, state) in done.into_iter().zip(others) {
        states[at] = state;
    }
    states
}

fn promise(town: &Town<'_>, draw: &mut Draw, made: &Made, state: PromiseState, number: u32) -> Promise {
    let alley = &town.alleys[made.alley];
    let filling = wording::about(town, made.alley);
    let department = town.department(made.topic.category);
    let settled = settled(town, draw, made, state);
    Promise {
        id: draw.id_on(later(made.on, 1).min(town.yesterday())),
        number: format!("약{}-{number:03}", made.on.year()),
        text: filling.fill(draw, made.topic.promise),
        made_on: made.on,
        visit: Some(made.visit),
        meeting: made.meeting,
        note_line: made.line,
        suggestion: made.suggestion,
        neighborhood: alley.district.neighborhood,
        alley_district: Some(alley.district.id),
        department,
        officer: department.map(|_| format!("{} 팀장", draw.person())),
        // What is put off to a later year has lost its day.
        deadline: (state != PromiseState::LongTerm).then(|| made.deadline()),
        state,
        reason: state.needs_reason().then(|| made.topic.reason.to_owned()),
        done_on: settled.filter(|_| state == PromiseState::Done),
        proof: (state == PromiseState::Done).then(|| made.topic.proof.to_owned()),
        told_on: settled.filter(|_| draw.chance(0.85)).map(|day| {
            let last = later(day, 5).min(town.yesterday());
            draw.day(day, last)
        }),
    }
}

/// The day on which it was done, refused or referred.
fn settled(town: &Town<'_>, draw: &mut Draw, made: &Made, state: PromiseState) -> Option<NaiveDate> {
    let last = match state {
        // Some are done late.
        PromiseState::Done => later(made.deadline(), if draw.chance(0.15) { 15 } else { 0 }),
        PromiseState::Impossible | PromiseState::Transferred => later(made.on, 20),
        PromiseState::InProgress | PromiseState::Planned | PromiseState::LongTerm => return None,
    };
    let first = later(made.on, 7).min(town.yesterday());
    Some(town.holidays.working_day_until(draw.day(first, last.min(town.yesterday()))).max(later(made.on, 1)))
}

fn progress(
    town: &Town<'_>,
    draw: &mut Draw,
    made: &Made,
    promise: &Promise,
    reports: &mut Vec<PromiseProgress>,
) {
    let [first, second] = made.topic.progress;
    let age = (town.today - made.on).num_days();
    let texts: Vec<String> = match promise.state {
        PromiseState::Done => {
            vec![first.to_owned(), second.to_owned(), format!("완료. {}", made.topic.proof)]
        }
        PromiseState::InProgress if age > 25 => vec![first.to_owned(), second.to_owned()],
        PromiseState::InProgress => vec![first.to_owned()],
        PromiseState::Planned if draw.chance(0.5) => {
            vec!["담당자를 정하고 추진 계획을 세우는 중.".to_owned()]
        }
        PromiseState::Planned => Vec::new(),
        PromiseState::LongTerm => vec![first.to_owned(), "내년 예산 편성 때 다시 검토하기로 함.".to_owned()],
        PromiseState::Impossible => vec![format!("추진이 어려움을 상인회에 설명함. {}.", made.topic.reason)],
        PromiseState::Transferred => vec![format!("관계 기관에 공문으로 넘김. {}.", made.topic.reason)],
    };
    let begin = later(made.on, 1);
    let end = promise
        .done_on
        .or(promise.told_on)
        .unwrap_or_else(|| town.yesterday().min(later(begin, 60)))
        .max(begin);
    let span = (end - begin).num_days();
    let count = texts.len() as i64;
    for (number, text) in (1..).zip(texts) {
        let reported_on = later(begin, span * number / count);
        reports.push(PromiseProgress {
            id: draw.id_on(reported_on),
            promise: promise.id,
            reported_on,
            text,
            reporter: promise.officer.clone(),
        });
    }
}
