//! Suggestions.

use std::io::Read;

use alley_api::{
    ApiError, Code, Office, Result,
    imports::{PasteRequest, paste_suggestions},
    rows::{ById, Update},
    suggestions::{
        self, CandidateNamed, CandidatesRequest, MergeRequest, ProposeRequest, RankRequest, SuggestionLine,
        SuggestionListRequest,
    },
};
use alley_core::{
    entity::{PickDecision, PickPatch, SuggestionPatch, SuggestionState},
    statement::Statement,
};

use super::{
    visits::{changed, made, word},
    workspace::shortened,
};
use crate::{args::SuggestionCommand, find, host::Terminal, output::Output};

/// Suggestions.
pub async fn suggestion(office: &Office<Terminal>, command: SuggestionCommand, output: Output) -> Result<()> {
    match command {
        SuggestionCommand::Log { text, sender, phone, store, channel, dong, alley, dry_run } => {
            let proposals = suggestions::propose(
                office,
                ProposeRequest { text: text.clone(), sender: phone.clone().or_else(|| sender.clone()) },
            )
            .await?;
            if !output.is_json() || dry_run {
                output.show(&proposals, |proposals| tell_proposals(office, proposals, output));
            }
            if dry_run {
                return Ok(());
            }
            let neighborhood =
                dong.map(|dong| office.pack.named(&dong).map(|dong| Some(dong.id))).transpose()?;
            let alley_district = match alley {
                Some(named) => Some(Some(find::alley(office, &named).await?.id)),
                None => None,
            };
            let patch = SuggestionPatch {
                text: Some(text),
                sender_name: sender.map(Some),
                sender_phone: phone.map(Some),
                sender_store: store.map(Some),
                channel: channel.as_deref().map(word).transpose()?,
                neighborhood,
                alley_district,
                ..SuggestionPatch::default()
            };
            let logged = suggestions::log(office, patch).await?;
            made(output, &logged, &logged.number);
        }
        SuggestionCommand::Paste { file, dry_run } => {
            let text = match file {
                Some(file) => std::fs::read_to_string(&file).map_err(|error| unreadable(&file, &error))?,
                None => {
                    let mut text = String::new();
                    std::io::stdin()
                        .read_to_string(&mut text)
                        .map_err(|error| unreadable(std::path::Path::new("-"), &error))?;
                    text
                }
            };
            let receipt = paste_suggestions(office, PasteRequest { text, dry_run }).await?;
            output.show(&receipt, |receipt| super::imports::tell(receipt, output));
        }
        SuggestionCommand::List { dong, open, limit } => {
            let neighborhood = dong.map(|dong| office.pack.named(&dong).map(|dong| dong.id)).transpose()?;
            let request = SuggestionListRequest {
                neighborhood,
                open,
                limit: Some(limit),
                ..SuggestionListRequest::default()
            };
            let lines = suggestions::list(office, request).await?;
            output.show(&lines, |lines| table(office, lines.iter(), output));
        }
        SuggestionCommand::Show { number } => {
            let id = find::suggestion(office, &number).await?.id;
            let sheet = suggestions::show(office, ById { id }).await?;
            output.show(&sheet, |sheet| {
                table(office, std::iter::once(&sheet.line), output);
                output.line(&sheet.line.suggestion.text);
                if let Some(answer) = &sheet.line.suggestion.answer {
                    output.line(&format!("→ {answer}"));
                }
                tell_urgency(&sheet.urgency, output);
                for merged in &sheet.merged {
                    let state = output.words.word("suggestion-state", merged.state.word());
                    let how = merged.told_again_how.as_ref().or(merged.told_how.as_ref());
                    let how = how.map(|how| format!(" ({how})")).unwrap_or_default();
                    output.line(&format!("+ {} {state}{how} {}", merged.number, shortened(&merged.text)));
                }
                let SuggestionLine { senders, untold, .. } = sheet.line;
                if senders > 1 && untold > 0 {
                    let said = Statement::new("cli-suggestion-untold").with("senders", senders);
                    output.say(&said.with("untold", untold));
                }
            });
        }
        SuggestionCommand::Update {
            number,
            logged,
            department,
            officer,
            answer,
            state,
            told,
            closed,
            dong,
        } => {
            let id = find::suggestion(office, &number).await?.id;
            let department = match department {
                Some(named) => Some(Some(find::department(office, &named).await?.id)),
                None => None,
            };
            // What was given says what the state must be, unless that was given too.
            let implied = match (&told, &closed, &answer) {
                (Some(_), ..) => Some(SuggestionState::Told),
                (None, Some(_), _) => Some(SuggestionState::Closed),
                (None, None, Some(_)) => Some(SuggestionState::Answered),
                (None, None, None) => None,
            };
            let patch = SuggestionPatch {
                text: logged.text,
                sender_name: logged.sender.map(Some),
                sender_phone: logged.phone.map(Some),
                sender_store: logged.store.map(Some),
                channel: logged.channel.as_deref().map(word).transpose()?,
                department,
                officer: officer.map(Some),
                answer: answer.map(Some),
                state: state.as_deref().map(word).transpose()?.or(implied),
                told_how: told.map(Some),
                closed_reason: closed.map(Some),
                neighborhood: dong
                    .map(|dong| office.pack.named(&dong).map(|dong| Some(dong.id)))
                    .transpose()?,
                ..SuggestionPatch::default()
            };
            changed(output, &suggestions::update(office, Update { id, patch }).await?);
        }
        SuggestionCommand::Merge { into, repeats } => {
            let into = find::suggestion(office, &into).await?.id;
            let mut keys = Vec::new();
            for number in repeats {
                keys.push(find::suggestion(office, &number).await?.id);
            }
            output.done(&suggestions::merge(office, MergeRequest { into, repeats: keys }).await?);
        }
        SuggestionCommand::Candidates { visit, limit } => {
            let visit = find::visit(office, &visit).await?.id;
            let mut list = suggestions::candidates(office, CandidatesRequest { visit }).await?;
            list.truncate(limit);
            output.show(&list, |list| {
                let rows = list.iter().map(|candidate| {
                    let suggestion = &candidate.line.suggestion;
                    let why: Vec<String> = candidate
                        .urgency
                        .reasons()
                        .into_iter()
                        .map(|reason| output.words.say(reason))
                        .collect();
                    let pick = candidate
                        .pick
                        .as_ref()
                        .map(|pick| output.words.word("pick-decision", pick.decision.word()));
                    vec![
                        suggestion.number.clone(),
                        format!("{:.0}", candidate.urgency.score()),
                        shortened(&suggestion.text),
                        why.join("\n"),
                        pick.unwrap_or_default(),
                    ]
                });
                let columns = [
                    "cli-column-number",
                    "cli-column-score",
                    "cli-column-text",
                    "cli-column-why",
                    "cli-column-state",
                ];
                output.table(&columns, rows);
            });
        }
        SuggestionCommand::Pick { visit, number, reason, details } => {
            let patch = PickPatch {
                visit: Some(find::visit(office, &visit).await?.id),
                suggestion: Some(find::suggestion(office, &number).await?.id),
                decision: Some(PickDecision::Picked),
                reason: Some(reason),
                to_decide: details.decide.map(Some),
                on_site: details.on_site.map(Some),
                options: details.options.map(Some),
                department_view: details.view.map(Some),
                line_to_take: details.say.map(Some),
                likely_question: details.question.map(Some),
                ..PickPatch::default()
            };
            let pick = suggestions::pick(office, patch).await?;
            made(output, &pick, &number);
        }
        SuggestionCommand::Rank { visit, number, rank, reason, release } => {
            let visit = find::visit(office, &visit).await?.id;
            let suggestion = find::suggestion(office, &number).await?.id;
            let done = if release {
                suggestions::release(office, CandidateNamed { visit, suggestion }).await?
            } else {
                let (rank, reason) = (rank.unwrap_or(1), reason.unwrap_or_default());
                suggestions::rank(office, RankRequest { visit, suggestion, rank, reason }).await?
            };
            output.done(&done);
        }
        SuggestionCommand::Pass { visit, number, reason } => {
            let patch = PickPatch {
                visit: Some(find::visit(office, &visit).await?.id),
                suggestion: Some(find::suggestion(office, &number).await?.id),
                decision: Some(PickDecision::Rejected),
                reason: Some(reason),
                ..PickPatch::default()
            };
            let pick = suggestions::pick(office, patch).await?;
            made(output, &pick, &number);
        }
    }
    Ok(())
}

fn table<'a>(office: &Office<Terminal>, lines: impl Iterator<Item = &'a SuggestionLine>, output: Output) {
    let rows = lines.map(|line| {
        let suggestion = &line.suggestion;
        vec![
            suggestion.number.clone(),
            suggestion.received_at.seoul().format("%m-%d %H:%M").to_string(),
            suggestion.neighborhood.map(|dong| office.pack.name_of(dong)).unwrap_or_default(),
            suggestion.category.clone().unwrap_or_default(),
            shortened(&suggestion.text),
            output.words.word("suggestion-state", suggestion.state.word()),
            output.words.say(&line.reply.statement()),
        ]
    });
    let columns = [
        "cli-column-number",
        "cli-column-when",
        "cli-column-dong",
        "cli-column-category",
        "cli-column-text",
        "cli-column-state",
        "cli-column-reply",
    ];
    output.table(&columns, rows);
}

fn tell_proposals(office: &Office<Terminal>, proposals: &suggestions::Proposals, output: Output) {
    let percent = |confidence: f64| (confidence * 100.0).round();
    let say_all = |reasons: &[Statement]| {
        reasons.iter().map(|reason| output.words.say(reason)).collect::<Vec<_>>().join(", ")
    };
    if let Some(dong) = proposals.neighborhoods.first() {
        output.say(
            &Statement::new("cli-proposal-dong")
                .with("name", office.pack.name_of(dong.value))
                .with("percent", percent(dong.confidence))
                .with("why", say_all(&dong.reasons)),
        );
    }
    if let Some(category) = proposals.categories.first() {
        output.say(
            &Statement::new("cli-proposal-category")
                .with("name", category.value.clone())
                .with("percent", percent(category.confidence))
                .with("why", say_all(&category.reasons)),
        );
    }
    for hit in &proposals.duplicates {
        output.say(
            &Statement::new("cli-proposal-duplicate")
                .with("percent", percent(hit.score))
                .with("why", say_all(&hit.reasons)),
        );
    }
    for earlier in &proposals.earlier {
        output.say(&earlier.statement);
    }
    if let Some(known) = &proposals.known {
        output.say(&known.why);
    }
}

fn tell_urgency(urgency: &alley_core::suggestion::Urgency, output: Output) {
    output.say(&Statement::new("cli-urgency").with("score", urgency.score().round()));
    for part in urgency.parts.iter().filter(|part| part.points > 0.0) {
        output.line(&format!("  +{:.0} {}", part.points, output.words.say(&part.reason)));
    }
}

fn unreadable(file: &std::path::Path, error: &std::io::Error) -> ApiError {
    let statement = Statement::new("store-file").with("path", file.display().to_string());
    ApiError::new(Code::BadFile, statement.with("detail", error.to_string()))
}
