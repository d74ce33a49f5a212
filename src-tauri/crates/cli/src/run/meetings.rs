//! Meetings and their notes.

use alley_api::{
    Office, Result,
    meetings::{self, LineToPromise, MeetingListRequest, NewLine, NoteAddRequest},
    rows::ById,
};
use alley_core::{
    entity::{Leader, MeetingPatch},
    note::LineKind,
};
use alley_store::Filter;

use super::visits::{made, word};
use crate::{args::MeetingCommand, find, host::Terminal, output::Output};

/// Meetings.
pub async fn meeting(office: &Office<Terminal>, command: MeetingCommand, output: Output) -> Result<()> {
    match command {
        MeetingCommand::Add { visit, association, title } => {
            let visit = match visit {
                Some(named) => Some(find::visit(office, &named).await?),
                None => None,
            };
            let association = match association {
                Some(named) => Some(find::association(office, &named).await?),
                None => None,
            };
            let usual =
                visit.as_ref().map(|visit| format!("{} 간담회", office.pack.name_of(visit.neighborhood)));
            let patch = MeetingPatch {
                visit: Some(visit.as_ref().map(|visit| visit.id)),
                association: Some(association.as_ref().map(|association| association.id)),
                title: title.or(usual.filter(|_| association.is_none())),
                ..MeetingPatch::default()
            };
            let meeting = meetings::create(office, patch).await?;
            made(output, &meeting, &meeting.title);
        }
        MeetingCommand::List { dong } => {
            let neighborhood = dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
            let list =
                meetings::list(office, MeetingListRequest { neighborhood, ..Default::default() }).await?;
            output.show(&list, |list| {
                let rows = list.iter().map(|meeting| {
                    vec![
                        meeting.held_at.seoul().format("%Y-%m-%d %H:%M").to_string(),
                        office.pack.name_of(meeting.neighborhood),
                        meeting.title.clone(),
                        meeting.id.to_string(),
                    ]
                });
                output.table(
                    &["cli-column-when", "cli-column-dong", "cli-column-title", "cli-column-key"],
                    rows,
                );
            });
        }
        MeetingCommand::Show { meeting } => {
            let id = find::meeting(office, &meeting).await?.id;
            let sheet = meetings::show(office, ById { id }).await?;
            output.show(&sheet, |sheet| {
                output.line(&sheet.meeting.title);
                let rows = sheet.lines.iter().map(|line| {
                    vec![
                        output.words.word("line-kind", line.kind.word()),
                        line.speaker_name.clone().unwrap_or_default(),
                        format!("{}{}", "  ".repeat(line.indent as usize), line.text),
                    ]
                });
                output.table(&["cli-column-kind", "cli-column-who", "cli-column-text"], rows);
                for promise in &sheet.promises {
                    output.line(&format!("{} {}", promise.number, promise.text));
                }
            });
        }
        MeetingCommand::Versions { meeting } => super::versions::list(office, &meeting, output).await?,
        MeetingCommand::Compare { meeting, before, after } => {
            super::versions::compare(office, &meeting, before, after, output).await?;
        }
        MeetingCommand::Restore { meeting, version } => {
            super::versions::restore(office, &meeting, version, output).await?;
        }
        MeetingCommand::Photo(command) => super::photos::photo(office, command, output).await?,
        MeetingCommand::Note { meeting, text, kind, speaker, department, deadline, suggestion } => {
            let meeting = find::meeting(office, &meeting).await?;
            let kind: LineKind = word(&kind)?;
            let department = match department {
                Some(named) => Some(find::department(office, &named).await?.id),
                None => None,
            };
            let card = match (&speaker, meeting.association) {
                (Some(name), Some(association)) => {
                    let leaders: Vec<Leader> =
                        office.store.list(Filter::by("association", association)).await?;
                    leaders.into_iter().find(|leader| leader.name == *name)
                }
                _ => None,
            };
            let line = NewLine {
                kind: Some(kind),
                speaker: card.map(|leader| leader.id),
                speaker_name: speaker,
                indent: 0,
                text: text.clone(),
            };
            let request = NoteAddRequest { meeting: meeting.id, after: None, lines: vec![line] };
            let lines = meetings::add_lines(office, request).await?;
            let Some(line) = lines.into_iter().next() else { return Ok(()) };
            match kind {
                LineKind::Promise => {
                    let suggestion = match suggestion {
                        Some(number) => Some(find::suggestion(office, &number).await?.id),
                        None => None,
                    };
                    let request = LineToPromise { line: line.id, department, deadline, suggestion };
                    let promise = meetings::line_to_promise(office, request).await?;
                    made(output, &promise, &format!("{} {}", promise.number, promise.text));
                }
                LineKind::Suggestion => {
                    let suggestion = meetings::line_to_suggestion(office, ById { id: line.id }).await?;
                    made(output, &suggestion, &format!("{} {text}", suggestion.number));
                }
                LineKind::Remark | LineKind::Decision | LineKind::Question | LineKind::Private => {
                    made(output, &line, &text);
                }
            }
        }
    }
    Ok(())
}
