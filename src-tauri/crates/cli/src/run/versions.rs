//! Earlier versions of a meeting's note.

use alley_api::{
    ApiError, Office, Result,
    note_versions::{self, NoteCompareRequest, NoteRestoreRequest},
    rows::ById,
};
use alley_core::{
    id::MeetingId,
    note_compare::{LineCompared, LineFate, WordFate},
    statement::Statement,
};

use crate::{find, host::Terminal, output::Output};

/// The versions, the newest first.
pub async fn list(office: &Office<Terminal>, meeting: &str, output: Output) -> Result<()> {
    let id = find::meeting(office, meeting).await?.id;
    let versions = note_versions::versions(office, ById { id }).await?;
    output.show(&versions, |versions| {
        let rows = versions.iter().map(|version| {
            vec![
                version.place.to_string(),
                version.until.seoul().format("%Y-%m-%d %H:%M").to_string(),
                version.person.clone(),
                output.words.say(&version.label),
            ]
        });
        let columns = ["cli-column-number", "cli-column-when", "cli-column-who", "cli-column-what"];
        output.table(&columns, rows);
    });
    Ok(())
}

/// Two versions side by side: `+` and `-` before lines, `[-…-]` and `{+…+}` around words.
pub async fn compare(
    office: &Office<Terminal>,
    meeting: &str,
    before: u32,
    after: Option<u32>,
    output: Output,
) -> Result<()> {
    let meeting = find::meeting(office, meeting).await?.id;
    let before = Some(numbered(office, meeting, before).await?);
    let after = match after {
        Some(after) => Some(numbered(office, meeting, after).await?),
        None => None,
    };
    let request = NoteCompareRequest { meeting, before, after };
    let comparison = note_versions::compare_versions(office, request).await?;
    output.show(&comparison, |comparison| {
        comparison.lines.iter().for_each(|line| output.line(&told(line)));
        let count = Statement::new("cli-compared")
            .with("added", comparison.added)
            .with("removed", comparison.removed)
            .with("changed", comparison.changed);
        output.say(&count);
    });
    Ok(())
}

/// Brings a version back.
pub async fn restore(office: &Office<Terminal>, meeting: &str, version: u32, output: Output) -> Result<()> {
    let meeting = find::meeting(office, meeting).await?.id;
    let version = numbered(office, meeting, version).await?;
    let done = note_versions::restore(office, NoteRestoreRequest { meeting, version }).await?;
    output.done(&done);
    Ok(())
}

/// The version at a place in the list.
async fn numbered(office: &Office<Terminal>, id: MeetingId, place: u32) -> Result<i64> {
    let versions = note_versions::versions(office, ById { id }).await?;
    let found = versions.into_iter().find(|version| version.place == place);
    found.map(|version| version.version).ok_or_else(|| ApiError::not_found("note-version-unknown", place))
}

fn told(line: &LineCompared) -> String {
    let sign = match line.fate {
        LineFate::Same => ' ',
        LineFate::Added => '+',
        LineFate::Removed => '-',
        LineFate::Changed => '~',
        LineFate::Moved => '>',
    };
    let whole = matches!(line.fate, LineFate::Added | LineFate::Removed);
    let words = line.words.iter().map(|part| match part.fate {
        WordFate::Added if !whole => format!("{{+{}+}}", part.text),
        WordFate::Removed if !whole => format!("[-{}-]", part.text),
        WordFate::Same | WordFate::Added | WordFate::Removed => part.text.clone(),
    });
    format!("{sign} {}", words.collect::<String>())
}
