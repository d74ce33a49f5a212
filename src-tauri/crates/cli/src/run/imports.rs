//! `alley import` and what its receipt says.

use std::collections::BTreeMap;

use alley_api::{
    ApiError, Office, Result,
    imports::{
        ImportReceipt, ImportRequest, import_boundaries, import_calendar, import_districts, import_onnuri,
        import_stores, import_suggestions,
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
        };
        if !output.is_json() {
            tell(&receipt, output);
        }
        receipts.push(receipt);
    }
    output.show(&receipts, |_| {});
    Ok(())
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
