//! Copies edited apart: made, exchanged, told.

use alley_api::{
    Office, Result,
    changes::{
        ChangesCopyRequest, ChangesExportRequest, ChangesImportRequest, Copies, ExchangeSheet, Outcome,
        SideLine, copies, copy, export, import,
    },
    rows::Everything,
};
use alley_core::{statement::Statement, text::show::date_time, time::Instant};

use super::workspace::shown;
use crate::{args::ChangesCommand, host::Terminal, output::Output};

/// Carries out `alley changes …`.
pub async fn changes(office: &Office<Terminal>, command: ChangesCommand, output: Output) -> Result<()> {
    match command {
        ChangesCommand::Copy { folder } => {
            let request = ChangesCopyRequest { folder: folder.display().to_string() };
            let done = copy(office, request).await?;
            output.show(&done, |done| {
                output.say(&Statement::new("cli-changes-copied").with("path", done.path.clone()));
            });
        }
        ChangesCommand::Export { file, since, all } => {
            let request = ChangesExportRequest { file: file.display().to_string(), since, all };
            let written = export(office, request).await?;
            output.show(&written, |written| {
                output.say(
                    &Statement::new("cli-changes-written")
                        .with("path", written.file.clone())
                        .with("steps", written.steps as f64)
                        .with("changes", written.changes as f64),
                );
            });
        }
        ChangesCommand::Import { file } => {
            let request = ChangesImportRequest { file: file.display().to_string() };
            let sheet = import(office, request).await?;
            output.show(&sheet, |sheet| tell(sheet, output));
        }
        ChangesCommand::Copies => {
            let met = copies(office, Everything {}).await?;
            output.show(&met, |met| tell_copies(met, output));
        }
    }
    Ok(())
}

fn tell(sheet: &ExchangeSheet, output: Output) {
    match sheet.outcome {
        Outcome::CameBefore => return output.say(&Statement::new("cli-changes-came-before")),
        Outcome::Waits => return output.say(&Statement::new("cli-changes-waits")),
        Outcome::Taken => {}
    }
    output.say(
        &Statement::new("cli-changes-taken")
            .with("copy", sheet.copy.clone())
            .with("people", sheet.people.join(", "))
            .with("steps", sheet.steps)
            .with("notes", sheet.notes),
    );
    if !sheet.rows.is_empty() {
        let rows = sheet.rows.iter().map(|came| {
            let name = output.words.word("entity", came.entity.table());
            vec![name, came.created.to_string(), came.updated.to_string(), came.removed.to_string()]
        });
        output.table(&["cli-column-row", "cli-column-new", "cli-column-changed", "cli-column-removed"], rows);
    }
    if !sheet.two_values.is_empty() {
        output.say(&Statement::new("cli-changes-two-values").with("count", sheet.two_values.len()));
        let side = |side: &SideLine| {
            let value = side.named.clone().unwrap_or_else(|| shown(&side.value));
            format!("{value}\n{}, {}", side.person, when(side.at, output))
        };
        let rows = sheet.two_values.iter().map(|two| {
            let what = format!("{} {}", output.words.word("entity", two.entity.table()), two.name);
            vec![what, output.words.word("field", &two.field), side(&two.holds), side(&two.other)]
        });
        output.table(&["cli-column-row", "cli-column-field", "cli-column-holds", "cli-column-other"], rows);
    }
    sheet.remarks.iter().for_each(|remark| output.line(&format!("  · {}", output.words.say(remark))));
    if !sheet.followed.is_empty() {
        output.say(&Statement::new("cli-changes-followed").with("count", sheet.followed.len()));
    }
}

fn tell_copies(met: &Copies, output: Output) {
    output.say(&Statement::new("cli-changes-own").with("copy", met.own.clone()));
    let rows = met.copies.iter().map(|copy| {
        let time = |at: Option<Instant>| at.map_or_else(|| "–".to_owned(), |at| when(at, output));
        vec![copy.mark.clone(), copy.people.join(", "), time(copy.last_in), time(copy.last_out)]
    });
    output.table(&["cli-column-copy", "cli-column-who", "cli-column-last-in", "cli-column-last-out"], rows);
    if met.waiting > 0 {
        output.say(&Statement::new("cli-changes-waiting").with("count", met.waiting));
    }
}

fn when(at: Instant, output: Output) -> String {
    date_time(at.seoul(), output.words.language())
}
