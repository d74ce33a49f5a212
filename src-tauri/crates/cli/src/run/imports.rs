//! `alley import` and what its receipt says.

use std::collections::BTreeMap;

use alley_api::{
    ApiError, Office, Result,
    imports::{
        AnswerField, AnswerStanding, AnswersPreview, AnswersRequest, AnswersTakeRequest, ImportReceipt,
        ImportRequest, import_boundaries, import_calendar, import_districts, import_onnuri, import_promises,
        import_stores, import_suggestions, preview_promises,
    },
};
use alley_core::statement::Statement;

use crate::{
    args::{ImportArgs, ImportKind},
    host::Terminal,
    output::Output,
};

/// Imports files one after the other; each is its own step.
pub async fn import(office: &Office<Terminal>, args: ImportArgs, output: Output) -> Result<()> {
    let mut headers = BTreeMap::new();
    for column in &args.column {
        let (header, field) = column
            .split_once('=')
            .ok_or_else(|| ApiError::not_found("cli-column-malformed", column.clone()))?;
        headers.insert(header.to_owned(), field.to_owned());
    }
    if args.kind == ImportKind::Promises && args.dry_run {
        let mut previews = Vec::new();
        for file in &args.files {
            let file = file.display().to_string();
            let (encoding, headers) = (args.encoding.clone(), headers.clone());
            let preview = preview_promises(office, AnswersRequest { file, encoding, headers }).await?;
            if !output.is_json() {
                show(&preview, output);
            }
            previews.push(preview);
        }
        output.show(&previews, |_| {});
        return Ok(());
    }
    let mut receipts = Vec::new();
    for file in &args.files {
        let request = ImportRequest {
            file: file.display().to_string(),
            encoding: args.encoding.clone(),
            as_of: args.as_of,
            headers: headers.clone(),
            dry_run: args.dry_run,
        };
        let receipt = match args.kind {
            ImportKind::Stores => import_stores(office, request).await?,
            ImportKind::Onnuri => import_onnuri(office, request).await?,
            ImportKind::Suggestions => import_suggestions(office, request).await?,
            ImportKind::Districts => import_districts(office, request).await?,
            ImportKind::Boundaries => import_boundaries(office, request).await?,
            ImportKind::Calendar => import_calendar(office, request).await?,
            ImportKind::Promises => {
                let taking = AnswersTakeRequest {
                    file: request.file,
                    encoding: request.encoding,
                    headers: request.headers,
                    over_changes: args.theirs,
                    ..AnswersTakeRequest::default()
                };
                import_promises(office, taking).await?
            }
        };
        if !output.is_json() {
            tell(&receipt, output);
        }
        receipts.push(receipt);
    }
    output.show(&receipts, |_| {});
    Ok(())
}

/// What the departments answer, promise by promise.
fn show(preview: &AnswersPreview, output: Output) {
    for promise in &preview.promises {
        output.line(&format!("{} {}", promise.number, super::workspace::shortened(&promise.text)));
        for answer in &promise.answers {
            let said = |value: &str| match (answer.field, value) {
                (_, "") => output.words.get("cli-answer-none"),
                (AnswerField::State, state) => output.words.word("promise-state", state),
                (_, text) => text.to_owned(),
            };
            let key = match answer.standing {
                AnswerStanding::ChangedHere => "cli-answer-changed-here",
                AnswerStanding::Answered | AnswerStanding::Unknown => "cli-answer",
            };
            let told = Statement::new(key)
                .with("field", output.words.word("field", answer.field.word()))
                .with("ours", said(&answer.ours))
                .with("theirs", said(&answer.theirs));
            output.line(&format!("  {}", output.words.say(&told)));
        }
    }
    for refusal in &preview.refusals {
        output.line(&format!("  · {}", output.words.say(refusal)));
    }
    for remark in &preview.remarks {
        output.line(&format!("  – {}", output.words.say(remark)));
    }
    let count = preview.promises.len();
    let key = if count == 0 { "cli-answers-none" } else { "cli-answers-preview" };
    output.say(&Statement::new(key).with("promises", count));
}

/// What came in, what was refused and why.
pub fn tell(receipt: &ImportReceipt, output: Output) {
    let counts = Statement::new("cli-import-receipt")
        .with("file", receipt.file.clone())
        .with("encoding", receipt.encoding.clone().unwrap_or_default())
        .with("read", receipt.rows_read as i64)
        .with("taken", receipt.taken as i64)
        .with("filtered", receipt.filtered as i64)
        .with("unchanged", receipt.unchanged as i64)
        .with("refused", receipt.refused as i64);
    output.say(&counts);
    for refusal in receipt.refusals.iter().take(20) {
        output.line(&format!("  · {}", output.words.say(refusal)));
    }
    let unsaid = receipt.refused.saturating_sub(receipt.refusals.len().min(20) as u64);
    if unsaid > 0 {
        output.say(&Statement::new("cli-import-more-refusals").with("count", unsaid as i64));
    }
    for remark in &receipt.remarks {
        output.line(&format!("  – {}", output.words.say(remark)));
    }
    let key = match (receipt.changed, receipt.step) {
        (true, _) => "cli-import-done",
        (false, _) => "cli-import-unchanged",
    };
    output.say(&Statement::new(key).with("step", receipt.step.unwrap_or(0)));
}
