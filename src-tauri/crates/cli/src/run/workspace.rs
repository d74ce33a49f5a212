//! The workspace itself: made, restored, backed up, checked, searched, exported.

use std::path::{Path, PathBuf};

use alley_api::{
    ApiError, Code, NewWorkspace, Office, Result,
    backups::{BackupDone, BackupRequest, CheckFindings},
    exports::{ExportRequest, export_promises, export_suggestions},
    history::HistoryRequest,
    imports::{CalendarExportRequest, FileWritten, export_calendar},
    new_workspace, restore_workspace,
    rows::Everything,
    sample::SampleRows,
    search::SearchRequest,
};
use alley_core::statement::Statement;
use alley_store::{SystemKeychain, Unlock};

use crate::{
    args::{ExportCommand, Global, NewArgs},
    find,
    host::Terminal,
    output::Output,
    unlock,
};

/// Makes a workspace. Its key goes into a file where one is named, else into the keychain, else under a passphrase
/// that is asked for once.
pub async fn new(global: &Global, args: NewArgs, output: Output) -> Result<()> {
    let mut passphrase = unlock::given_passphrase(global)?;
    if passphrase.is_none() && global.key_file.is_none() {
        let first = unlock::ask(output.words, "cli-passphrase-new")?;
        let again = unlock::ask(output.words, "cli-passphrase-again")?;
        if first != again {
            return Err(ApiError::bad_request("cli-passphrases-differ"));
        }
        passphrase = Some(first);
    }
    let folder = args.folder.clone();
    let request = NewWorkspace {
        folder: args.folder,
        name: args.name,
        pack: args.pack,
        passphrase: passphrase.clone(),
        key_file: global.key_file.clone(),
    };
    let host = Terminal::new(global, output.words);
    let made = new_workspace(host, unlock::actor(global), request).await?;
    // A keychain spares the person the passphrase; without one the passphrase stays.
    let _ = passphrase.is_some() && made.office.store.keep_key_in(&SystemKeychain).is_ok();
    let recovery = made.recovery_code.to_string();
    output.show(&serde_json::json!({ "folder": folder, "recoveryCode": recovery }), |_| {
        output.say(&Statement::new("cli-new-done").with("path", folder.display().to_string()));
        output.say(&Statement::new("cli-recovery-code").with("code", recovery.clone()));
    });
    if args.sample {
        tell_sample(&alley_api::sample::add(&made.office, Everything {}).await?, output);
    }
    made.office.store.close().await?;
    Ok(())
}

/// Restores a backup.
pub async fn restore(global: &Global, backup: &Path, output: Output) -> Result<()> {
    let folder = unlock::folder(global)?;
    let unlock = match unlock::given(global, folder)? {
        Some(unlock) => unlock,
        None => Unlock::Passphrase(unlock::ask(output.words, "cli-passphrase-prompt")?),
    };
    let host = Terminal::new(global, output.words);
    let done = restore_workspace(&host, folder, backup, &unlock).await?;
    output.show(&done, |done| tell_backup(done, "cli-restored", output));
    Ok(())
}

/// Makes a backup, or lists them.
pub async fn backup(
    office: &Office<Terminal>,
    folder: Option<PathBuf>,
    list: bool,
    output: Output,
) -> Result<()> {
    if list {
        let backups = alley_api::backups::list(office, Everything {}).await?;
        output.show(&backups, |backups| {
            let rows = backups.iter().map(|backup| {
                let mebibytes = format!("{:.1}", backup.bytes as f64 / 1_048_576.0);
                vec![backup.made_at.to_string(), mebibytes, backup.path.clone()]
            });
            output.table(&["cli-column-made", "cli-column-mebibytes", "cli-column-path"], rows);
        });
        return Ok(());
    }
    let folder = folder.map(|folder| folder.display().to_string());
    let done = alley_api::backups::make(office, BackupRequest { folder }).await?;
    output.show(&done, |done| tell_backup(done, "cli-backed-up", output));
    Ok(())
}

/// Makes a backup when the newest is older than a day's work, as a scheduled task does.
pub async fn backup_when_due(office: &Office<Terminal>, output: Output) -> Result<()> {
    let standing = alley_api::daily_backup::keep(office, Everything {}).await?;
    if let Some(failed) = standing.failed {
        return Err(ApiError::new(Code::Disk, failed.why));
    }
    output.show(&standing, |standing| {
        let last = standing.last.map(|last| last.format("%Y-%m-%d %H:%M").to_string());
        output.say(&Statement::new("cli-backup-last").with("when", last.unwrap_or_default()));
    });
    Ok(())
}

fn tell_backup(done: &BackupDone, key: &str, output: Output) {
    let mebibytes = (done.bytes as f64 / 104_857.6).round() / 10.0;
    output.say(&Statement::new(key).with("path", done.path.clone()).with("megabytes", mebibytes));
    if let Some(aside) = &done.set_aside {
        output.say(&Statement::new("cli-set-aside").with("path", aside.clone()));
    }
}

/// Checks the workspace, after mending what can be drawn anew where that is wanted; anything wrong is an error.
pub async fn check(office: &Office<Terminal>, mend: bool, output: Output) -> Result<()> {
    let found: CheckFindings = if mend {
        alley_api::backups::mend(office, Everything {}).await?
    } else {
        alley_api::backups::check(office, Everything {}).await?
    };
    let sound = found.sound;
    output.show(&found, |found| {
        let key = if found.sound { "cli-check-sound" } else { "cli-check-unsound" };
        output.say(&Statement::new(key).with("rows", found.rows).with("steps", found.steps));
        found.findings.iter().for_each(|finding| output.line(&format!("  · {}", output.words.say(finding))));
    });
    if sound { Ok(()) } else { Err(ApiError::new(Code::Workspace, Statement::new("cli-check-failed"))) }
}

/// Searches everything.
pub async fn search(office: &Office<Terminal>, query: &str, limit: u32, output: Output) -> Result<()> {
    let request = SearchRequest { query: query.to_owned(), typing: false, limit: Some(limit) };
    let found = alley_api::search::search(office, request).await?;
    output.show(&found, |found| {
        let rows = found.hits.iter().map(|hit| {
            let text = hit.text.lines().map(str::trim).collect::<Vec<_>>().join(" · ");
            vec![output.words.word("entity", &hit.entity), hit.title.clone(), shortened(&text)]
        });
        output.table(&["cli-column-kind", "cli-column-title", "cli-column-text"], rows);
        if found.more {
            output.say(&Statement::new("cli-more"));
        }
    });
    Ok(())
}

/// The newest steps, or what happened to one row.
pub async fn history(
    office: &Office<Terminal>,
    row: Option<String>,
    limit: u32,
    output: Output,
) -> Result<()> {
    let row = match row {
        Some(key) => Some(key.parse().map_err(|_| ApiError::not_found("cli-key-unreadable", key.clone()))?),
        None => None,
    };
    let lines = alley_api::history::list(office, HistoryRequest { row, limit: Some(limit) }).await?;
    output.show(&lines, |lines| {
        let rows = lines.iter().map(|line| {
            let what = match (&line.label, &line.field) {
                (Some(label), _) => output.words.say(label),
                (None, Some(field)) => {
                    let name = output.words.word("field", &field.name);
                    format!("{name}: {} → {}", shown(&field.old), shown(&field.new))
                }
                (None, None) => String::new(),
            };
            let undone = if line.undone { output.words.get("cli-undone") } else { String::new() };
            let at = line.at.seoul().format("%Y-%m-%d %H:%M").to_string();
            vec![line.step.to_string(), at, line.person.clone(), what, undone]
        });
        let columns =
            ["cli-column-number", "cli-column-when", "cli-column-who", "cli-column-what", "cli-column-state"];
        output.table(&columns, rows);
    });
    Ok(())
}

/// Exports.
pub async fn export(office: &Office<Terminal>, command: ExportCommand, output: Output) -> Result<()> {
    let written: FileWritten = match command {
        ExportCommand::Promises { file, department } => {
            let department = match department {
                Some(named) => Some(find::department(office, &named).await?.id),
                None => None,
            };
            let request = ExportRequest { department, ..request(&file, false, output) };
            export_promises(office, request).await?
        }
        ExportCommand::Suggestions { file, office: unmasked } => {
            export_suggestions(office, request(&file, unmasked, output)).await?
        }
        ExportCommand::Calendar { file, visit } => {
            let visit = match visit {
                Some(named) => Some(find::visit(office, &named).await?.id),
                None => None,
            };
            export_calendar(office, CalendarExportRequest { visit, file: file.display().to_string() }).await?
        }
    };
    output.show(&written, |written| {
        output.say(
            &Statement::new("cli-written").with("path", written.file.clone()).with("rows", written.rows),
        );
    });
    Ok(())
}

fn request(file: &Path, unmasked: bool, output: Output) -> ExportRequest {
    ExportRequest {
        file: file.display().to_string(),
        language: Some(alley_words::tag(output.words.language()).to_owned()),
        unmasked,
        ..ExportRequest::default()
    }
}

/// How many sample rows there are, or were.
pub fn tell_sample(rows: &SampleRows, output: Output) {
    output.show(rows, |rows| {
        let key = if rows.shown { "cli-sample-there" } else { "cli-sample-gone" };
        let all: u64 = rows.rows.iter().map(|row| row.rows).sum();
        output.say(&Statement::new(key).with("rows", all as i64));
    });
}

/// A value of a field in one short line.
pub fn shown(value: &alley_core::record::Value) -> String {
    use alley_core::record::Value;
    match value {
        Value::Null => "–".to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Key(key) => key.to_string().chars().take(8).collect(),
        Value::Text(text) => shortened(text),
    }
}

/// A text in one line of at most 60 letters.
pub fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = line.chars();
    let head: String = letters.by_ref().take(60).collect();
    if letters.next().is_some() { format!("{head}…") } else { head }
}
