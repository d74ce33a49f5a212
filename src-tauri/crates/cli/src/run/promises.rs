//! The ledger of promises.

use alley_api::{
    Office, Result,
    promises::{self, PromiseLine, PromiseListRequest, PromisesSetRequest},
    rows::{ById, Update},
};
use alley_core::entity::{PromisePatch, PromiseProgress, PromiseProgressPatch};
use alley_store::Filter;

use super::{
    visits::{changed, made, word},
    workspace::shortened,
};
use crate::{args::PromiseCommand, find, host::Terminal, output::Output};

/// Promises.
pub async fn promise(office: &Office<Terminal>, command: PromiseCommand, output: Output) -> Result<()> {
    match command {
        PromiseCommand::List { dong, open, overdue } => {
            let neighborhood = dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
            let request = PromiseListRequest { neighborhood, open, overdue, ..PromiseListRequest::default() };
            let lines = promises::list(office, request).await?;
            let departments: Vec<alley_core::entity::Department> = office.store.list(Filter::all()).await?;
            output.show(&lines, |lines| table(office, lines, &departments, output));
        }
        PromiseCommand::Add(add) => {
            let suggestion = match add.suggestion {
                Some(number) => Some(find::suggestion(office, &number).await?),
                None => None,
            };
            let department = match add.department {
                Some(named) => Some(find::department(office, &named).await?.id),
                None => None,
            };
            let patch = PromisePatch {
                text: Some(add.text),
                neighborhood: Some(office.pack.named(&add.dong)?.id),
                alley_district: Some(suggestion.as_ref().and_then(|suggestion| suggestion.alley_district)),
                suggestion: Some(suggestion.map(|suggestion| suggestion.id)),
                department: Some(department),
                deadline: Some(add.deadline),
                ..PromisePatch::default()
            };
            let promise = promises::create(office, patch).await?;
            made(output, &promise, &format!("{} {}", promise.number, promise.text));
        }
        PromiseCommand::Show { number } => {
            let id = find::promise(office, &number).await?.id;
            let sheet = promises::show(office, ById { id }).await?;
            let departments: Vec<alley_core::entity::Department> = office.store.list(Filter::all()).await?;
            output.show(&sheet, |sheet| {
                table(office, std::slice::from_ref(&sheet.line), &departments, output);
                for report in &sheet.reports {
                    output.line(&format!("{} {}", report.reported_on, report.text));
                }
            });
        }
        PromiseCommand::Update { number, state, reason, department, officer, deadline, proof } => {
            let id = find::promise(office, &number).await?.id;
            let department = match department {
                Some(named) => Some(Some(find::department(office, &named).await?.id)),
                None => None,
            };
            let patch = PromisePatch {
                state: state.as_deref().map(word).transpose()?,
                reason: reason.map(Some),
                department,
                officer: officer.map(Some),
                deadline: deadline.map(Some),
                proof: proof.map(Some),
                ..PromisePatch::default()
            };
            changed(output, &promises::update(office, Update { id, patch }).await?);
        }
        PromiseCommand::Set { numbers, state, reason, department, officer, deadline } => {
            let mut promises = Vec::new();
            for number in numbers {
                promises.push(find::promise(office, &number).await?.id);
            }
            let department = match department {
                Some(named) => Some(find::department(office, &named).await?.id),
                None => None,
            };
            let state = state.as_deref().map(word).transpose()?;
            let request = PromisesSetRequest { promises, department, officer, deadline, state, reason };
            output.done(&promises::set(office, request).await?);
        }
        PromiseCommand::Report { number, text, by } => {
            let promise = find::promise(office, &number).await?;
            let patch = PromiseProgressPatch {
                promise: Some(promise.id),
                reported_on: Some(office.today()),
                text: Some(text),
                reporter: Some(by),
            };
            let report = office.create::<PromiseProgress>(&patch).await?;
            made(output, &report, &promise.number);
        }
    }
    Ok(())
}

fn table(
    office: &Office<Terminal>,
    lines: &[PromiseLine],
    departments: &[alley_core::entity::Department],
    output: Output,
) {
    let rows = lines.iter().map(|line| {
        let promise = &line.promise;
        let department = departments.iter().find(|department| Some(department.id) == promise.department);
        vec![
            promise.number.clone(),
            office.pack.name_of(promise.neighborhood),
            shortened(&promise.text),
            department.map(|department| department.name.clone()).unwrap_or_default(),
            promise.deadline.map(|deadline| deadline.to_string()).unwrap_or_default(),
            line.days_over.filter(|days| *days > 0).map(|days| format!("+{days}")).unwrap_or_default(),
            output.words.word("promise-state", promise.state.word()),
        ]
    });
    let columns = [
        "cli-column-number",
        "cli-column-dong",
        "cli-column-promise",
        "cli-column-department",
        "cli-column-deadline",
        "cli-column-over",
        "cli-column-state",
    ];
    output.table(&columns, rows);
}
