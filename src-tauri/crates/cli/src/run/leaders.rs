//! `alley leader`.

use alley_api::{
    Office, Result,
    leaders::{self, LeaderCard, LeaderCardRequest},
    reports::{LeaderPrintRequest, print_leader},
};
use alley_core::statement::Statement;

use crate::{args::LeaderCommand, find, host::Terminal, output::Output};

/// Leaders.
pub async fn leader(
    office: &Office<Terminal>,
    command: LeaderCommand,
    language: Option<String>,
    output: Output,
) -> Result<()> {
    let LeaderCommand::Card { name, association, print } = command;
    let association = match association {
        Some(named) => Some(find::association(office, &named).await?.id),
        None => None,
    };
    let leader = find::leader(office, &name, association).await?.map(|leader| leader.id);
    let speaker = Some(name);
    match print {
        Some(file) => {
            let file = file.display().to_string();
            let request = LeaderPrintRequest { leader, speaker, file, language };
            super::reports::written(&print_leader(office, request).await?, output);
        }
        None => {
            let card = leaders::card(office, LeaderCardRequest { leader, speaker }).await?;
            output.show(&card, |card| tell(card, output));
        }
    }
    Ok(())
}

fn tell(card: &LeaderCard, output: Output) {
    let association = card.association.as_ref().map(|association| association.name.as_str());
    let title = card.leader.as_ref().map(|leader| leader.title.as_str());
    let parts = [association, title, Some(card.speaker_name.as_str())];
    output.line(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    output.say(&Statement::new("cli-leader-said").with("count", card.said.len()));
    let said = card.said.iter().map(|line| {
        vec![
            line.on.to_string(),
            output.words.word("line-kind", line.kind.word()),
            line.text.clone(),
            line.became.clone().unwrap_or_default(),
        ]
    });
    output.table(&["cli-column-date", "cli-column-kind", "cli-column-text", "cli-column-number"], said);
    output.say(&Statement::new("cli-leader-promised").with("count", card.promised.len()));
    let promised = card.promised.iter().map(|line| {
        vec![
            line.number.clone(),
            line.text.clone(),
            output.words.word("promise-state", line.state.word()),
            line.deadline.map(|deadline| deadline.to_string()).unwrap_or_default(),
            output.words.say(&line.because),
        ]
    });
    let columns = [
        "cli-column-number",
        "cli-column-promise",
        "cli-column-state",
        "cli-column-deadline",
        "cli-column-why",
    ];
    output.table(&columns, promised);
    output.say(&Statement::new("cli-leader-told").with("count", card.told.len()));
    let told = card
        .told
        .iter()
        .map(|line| vec![line.on.to_string(), line.number.clone(), line.text.clone(), line.how.clone()]);
    output.table(&["cli-column-date", "cli-column-number", "cli-column-text", "cli-column-who"], told);
}
