//! Meetings and their notes.

use alley_api::{
    Office, Result,
    meetings::{self, MeetingListRequest, MeetingProposeRequest, NewLine, NoteAddRequest},
    note_lines::{self, LineToPromise, LineToSuggestion},
    rows::{ById, Update},
};
use alley_core::{
    entity::{Leader, MeetingPatch},
    note::LineKind,
    time::Instant,
};
use alley_store::Filter;
use chrono::NaiveDateTime;

use super::visits::{changed, made, word};
use crate::{
    args::{MeetingCommand, MeetingDetails},
    find,
    host::Terminal,
    output::Output,
};

/// Meetings.
pub async fn meeting(office: &Office<Terminal>, command: MeetingCommand, output: Output) -> Result<()> {
    match command {
        MeetingCommand::Add { visit, agenda, details } => {
            let visit = match visit {
                Some(named) => Some(find::visit(office, &named).await?),
                None => None,
            };
            let request =
                MeetingProposeRequest { visit: visit.as_ref().map(|visit| visit.id), association: None };
            let proposal = meetings::propose(office, request).await?;
            let usual =
                visit.as_ref().map(|visit| format!("{} 간담회", office.pack.name_of(visit.neighborhood)));
            let mut patch = details_of(office, *details, proposal.held_at.seoul()).await?;
            if proposal.association.is_none() && patch.association.is_none() {
                patch.title = patch.title.or(usual);
            }
            patch.visit = Some(visit.map(|visit| visit.id));
            let meeting = meetings::create(office, patch).await?;
            made(output, &meeting, &meeting.title);
            if agenda {
                note_lines::agenda(office, ById { id: meeting.id }).await?;
            }
        }
        MeetingCommand::Update { meeting, details } => {
            let meeting = find::meeting(office, &meeting).await?;
            let patch = details_of(office, *details, meeting.held_at.seoul()).await?;
            let meeting = meetings::update(office, Update { id: meeting.id, patch }).await?;
            changed(output, &meeting);
        }
        MeetingCommand::Agenda { meeting } => {
            let meeting = find::meeting(office, &meeting).await?;
            let lines = note_lines::agenda(office, ById { id: meeting.id }).await?;
            output.show(&lines, |lines| lines.iter().for_each(|line| output.line(&line.text)));
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
                for promise in sheet.promises.iter().chain(&sheet.earlier) {
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
        MeetingCommand::Note {
            meeting,
            text,
            kind,
            speaker,
            department,
            officer,
            deadline,
            suggestion,
            dong,
            category,
        } => {
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
                    let request = LineToPromise { line: line.id, department, officer, deadline, suggestion };
                    let promise = note_lines::line_to_promise(office, request).await?;
                    made(output, &promise, &format!("{} {}", promise.number, promise.text));
                }
                LineKind::Suggestion => {
                    let neighborhood =
                        dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
                    let request = LineToSuggestion { line: line.id, neighborhood, category, sender: None };
                    let suggestion = note_lines::line_to_suggestion(office, request).await?;
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

/// What the person gave of a meeting; a day or a time alone keeps the other one as it `stands`.
async fn details_of(
    office: &Office<Terminal>,
    details: MeetingDetails,
    stands: NaiveDateTime,
) -> Result<MeetingPatch> {
    let association = match details.association {
        Some(named) => Some(Some(find::association(office, &named).await?.id)),
        None => None,
    };
    let moved = details.date.is_some() || details.start.is_some();
    let day = details.date.unwrap_or(stands.date());
    Ok(MeetingPatch {
        held_at: moved.then(|| Instant::from_seoul(day, details.start.unwrap_or(stands.time()))),
        minutes: details.minutes.map(Some),
        place: details.place.map(Some),
        association,
        title: details.title,
        ..MeetingPatch::default()
    })
}
