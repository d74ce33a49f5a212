//! Stores, membership and the board.

use alley_api::{
    Office, Result,
    rows::Everything,
    stores::{self, AskListRequest, MemberChangesRequest, StoreChangesRequest, StoreListRequest},
};
use alley_core::{entity::AskResultPatch, membership::Rate};

use super::visits::{made, word};
use crate::{args::StoreCommand, find, host::Terminal, output::Output};

/// Stores.
pub async fn store(office: &Office<Terminal>, command: StoreCommand, output: Output) -> Result<()> {
    match command {
        StoreCommand::List { dong, alley, non_members, limit } => {
            let neighborhood = dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
            let alley_district = match alley {
                Some(named) => Some(find::alley(office, &named).await?.id),
                None => None,
            };
            let request = StoreListRequest { neighborhood, alley_district, non_members, limit: Some(limit) };
            let lines = stores::list(office, request).await?;
            output.show(&lines, |lines| {
                let rows = lines.iter().map(|line| {
                    let member = if line.member { output.words.get("cli-member") } else { String::new() };
                    vec![
                        line.number.clone(),
                        line.name.clone(),
                        line.trade.clone(),
                        line.address.clone(),
                        member,
                    ]
                });
                let columns = [
                    "cli-column-number",
                    "cli-column-name",
                    "cli-column-trade",
                    "cli-column-address",
                    "cli-column-state",
                ];
                output.table(&columns, rows);
            });
        }
        StoreCommand::Membership { dong } => {
            let neighborhood = dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
            let book = office.book().await?;
            let mut all = stores::memberships(office, Everything {}).await?;
            all.retain(|line| neighborhood.is_none_or(|dong| line.neighborhood == dong));
            all.retain(|line| neighborhood.is_some() || line.alley_district.is_none());
            output.show(&all, |all| {
                let rows = all.iter().map(|line| {
                    let alley = book.alleys.iter().find(|alley| Some(alley.id) == line.alley_district);
                    vec![
                        office.pack.name_of(line.neighborhood),
                        alley.map(|alley| alley.name.clone()).unwrap_or_default(),
                        percent(&line.rate),
                        fraction(&line.rate),
                        line.rate.as_of().to_string(),
                    ]
                });
                let columns = [
                    "cli-column-dong",
                    "cli-column-alley",
                    "cli-column-rate",
                    "cli-column-fraction",
                    "cli-column-as-of",
                ];
                output.table(&columns, rows);
            });
        }
        StoreCommand::Changes => {
            let changes = stores::store_changes(office, StoreChangesRequest::default()).await?;
            output.show(&changes, |changes| match changes {
                None => output.line(&output.words.get("cli-one-version")),
                Some(changes) => output.say(
                    &alley_core::statement::Statement::new("cli-store-changes")
                        .with("from", changes.before.to_string())
                        .with("to", changes.after.to_string())
                        .with("opened", changes.opened)
                        .with("closed", changes.closed)
                        .with("moved", changes.moved),
                ),
            });
        }
        StoreCommand::MemberChanges => {
            let changes = stores::member_changes(office, MemberChangesRequest::default()).await?;
            output.show(&changes, |changes| match changes {
                None => output.line(&output.words.get("cli-one-version")),
                Some(changes) => output.say(
                    &alley_core::statement::Statement::new("cli-member-changes")
                        .with("from", changes.before.to_string())
                        .with("to", changes.after.to_string())
                        .with("joined", changes.joined)
                        .with("left", changes.left)
                        .with("kinds", changes.kinds),
                ),
            });
        }
        StoreCommand::AskList { visit } => {
            let visit = find::visit(office, &visit).await?.id;
            let list =
                stores::ask_list(office, AskListRequest { visit, limit: None, answered: false }).await?;
            output.show(&list, |list| {
                let rows = list.iter().map(|ask| {
                    let metres = ask.metres.map(|metres| format!("{metres:.0}")).unwrap_or_default();
                    vec![ask.store.number.clone(), ask.store.name.clone(), ask.store.trade.clone(), metres]
                });
                output.table(
                    &["cli-column-number", "cli-column-name", "cli-column-trade", "cli-column-metres"],
                    rows,
                );
            });
        }
        StoreCommand::Ask { number, answer, reason, visit } => {
            let visit = match visit {
                Some(named) => Some(find::visit(office, &named).await?.id),
                None => None,
            };
            let patch = AskResultPatch {
                store_number: Some(number),
                answer: Some(word(&answer)?),
                reason: Some(reason),
                visit: Some(visit),
                ..AskResultPatch::default()
            };
            let result = stores::ask(office, patch).await?;
            made(output, &result, &result.store_name);
        }
    }
    Ok(())
}

/// The board.
pub async fn board(office: &Office<Terminal>, output: Output) -> Result<()> {
    let board = alley_api::board::board(office, Everything {}).await?;
    output.show(&board, |board| {
        if board.sample {
            output.line(&output.words.get("cli-sample-shown"));
        }
        let rows = board.neighborhoods.iter().map(|line| {
            vec![
                line.name.clone(),
                line.alley_districts.to_string(),
                percent(&line.membership),
                fraction(&line.membership),
                line.last_visit.map(|day| day.to_string()).unwrap_or_default(),
                line.next_visit.map(|day| day.to_string()).unwrap_or_default(),
                format!("{} ({})", line.open_suggestions, line.late_suggestions),
                format!("{} ({})", line.open_promises, line.overdue_promises),
            ]
        });
        let columns = [
            "cli-column-dong",
            "cli-column-alleys",
            "cli-column-rate",
            "cli-column-fraction",
            "cli-column-last-visit",
            "cli-column-next-visit",
            "cli-column-open-suggestions",
            "cli-column-open-promises",
        ];
        output.table(&columns, rows);
    });
    Ok(())
}

fn percent(rate: &Rate) -> String {
    rate.percent().map(|percent| format!("{percent:.1}%")).unwrap_or_else(|| "–".to_owned())
}

fn fraction(rate: &Rate) -> String {
    format!("{}/{}", rate.numerator.value, rate.denominator.value)
}
