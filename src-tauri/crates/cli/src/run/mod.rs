//! Carrying out what was typed: each command of the list, called with what the words named.

mod changes;
mod imports;
mod leaders;
mod meetings;
mod packets;
mod papers;
mod photos;
mod promises;
mod reports;
mod stores;
mod suggestions;
mod versions;
mod visits;
mod workspace;

use alley_api::rows::Everything;
use alley_api::{ApiError, COMMANDS, Office, Result, dispatch, typescript};
use clap::CommandFactory;

use crate::{
    args::{Cli, Command, SampleCommand},
    host::Terminal,
    output::Output,
    unlock,
};

/// Carries out one command.
pub async fn run(cli: Cli, output: &Output) -> Result<()> {
    let global = cli.global;
    let output = *output;
    match cli.command {
        Command::New(args) => return workspace::new(&global, args, output).await,
        Command::Restore { backup } => return workspace::restore(&global, &backup, output).await,
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "alley", &mut std::io::stdout());
            return Ok(());
        }
        Command::Call { list: true, .. } => {
            COMMANDS.iter().for_each(|name| output.line(name));
            return Ok(());
        }
        Command::Call { typescript: true, .. } => {
            output.line(&typescript());
            return Ok(());
        }
        _ => {}
    }
    let office = unlock::open(&global, output.words).await?;
    let ran = in_office(&office, cli.command, global.lang, output).await;
    // What is committed is safe either way; closing leaves the file alone without its log beside it.
    office.store.close().await?;
    ran
}

async fn in_office(
    office: &Office<Terminal>,
    command: Command,
    lang: Option<String>,
    output: Output,
) -> Result<()> {
    match command {
        Command::Import(args) => imports::import(office, args, output).await,
        Command::Tour(command) => visits::tour(office, command, output).await,
        Command::Visit(command) => visits::visit(office, command, output).await,
        Command::Stop(command) => visits::stop(office, command, output).await,
        Command::Suggestion(command) => suggestions::suggestion(office, command, output).await,
        Command::Leader(command) => leaders::leader(office, command, lang, output).await,
        Command::Meeting(command) => meetings::meeting(office, command, output).await,
        Command::Promise(command) => promises::promise(office, command, output).await,
        Command::Store(command) => stores::store(office, command, output).await,
        Command::Board => stores::board(office, output).await,
        Command::Search { query, limit } => workspace::search(office, &query.join(" "), limit, output).await,
        Command::Packet(args) => packets::packet(office, args, output).await,
        Command::Paper(args) => papers::paper(office, args, lang, output).await,
        Command::Whitepaper { year, out } => reports::white_paper(office, year, out, lang, output).await,
        Command::Trace { number, print } => reports::trace(office, &number, print, lang, output).await,
        Command::History { row, limit } => workspace::history(office, row, limit, output).await,
        Command::Undo => {
            output
                .undone(&alley_api::history::undo(office, alley_api::history::UndoRequest::default()).await?);
            Ok(())
        }
        Command::Redo => {
            output.done(&alley_api::history::redo(office, Everything {}).await?);
            Ok(())
        }
        Command::Changes(command) => changes::changes(office, command, output).await,
        Command::Backup { due: true, .. } => workspace::backup_when_due(office, output).await,
        Command::Backup { folder, list, .. } => workspace::backup(office, folder, list, output).await,
        Command::Check { mend } => workspace::check(office, mend, output).await,
        Command::Sample(command) => sample(office, command, output).await,
        Command::Export(command) => workspace::export(office, command, output).await,
        Command::Call { name, request, .. } => {
            let name = name.ok_or_else(|| ApiError::bad_request("cli-call-name-missing"))?;
            let request = match request {
                Some(text) => serde_json::from_str(&text).map_err(|error| {
                    ApiError::bad_request("request-malformed").with("detail", error.to_string())
                })?,
                None => serde_json::Value::Null,
            };
            let answer = dispatch(office, &name, request).await?;
            output.line(&serde_json::to_string_pretty(&answer).unwrap_or_default());
            Ok(())
        }
        Command::New(_) | Command::Restore { .. } | Command::Completions { .. } => Ok(()),
    }
}

async fn sample(office: &Office<Terminal>, command: SampleCommand, output: Output) -> Result<()> {
    use alley_api::sample::{SampleShow, add, remove, show};
    let rows = match command {
        SampleCommand::Add => add(office, Everything {}).await?,
        SampleCommand::Remove => remove(office, Everything {}).await?,
        SampleCommand::Show | SampleCommand::Hide => {
            let shown = matches!(command, SampleCommand::Show);
            output.done(&show(office, SampleShow { shown }).await?);
            return Ok(());
        }
    };
    workspace::tell_sample(&rows, output);
    Ok(())
}
