//! `alley whitepaper` and `alley trace`.

use std::path::PathBuf;

use alley_api::{
    Office, Result,
    reports::{self, ReportWritten, TracePrintRequest, WhitePaperRequest},
    trace::{TraceRequest, trace as steps},
};
use alley_core::statement::Statement;
use chrono::Datelike;

use crate::{find, host::Terminal, output::Output};

/// Writes the white paper of a year, in Korean unless another language was named.
pub async fn white_paper(
    office: &Office<Terminal>,
    year: Option<i32>,
    out: Option<PathBuf>,
    language: Option<String>,
    output: Output,
) -> Result<()> {
    let year = year.unwrap_or(office.today().year());
    let named = || PathBuf::from(format!("{}-{year}.pdf", output.words.get("cli-whitepaper-file")));
    let file = out.unwrap_or_else(named).display().to_string();
    let request = WhitePaperRequest { year: Some(year), file, language };
    written(&reports::white_paper(office, request).await?, output);
    Ok(())
}

/// Tells the trace of a promise or a suggestion, or prints it.
pub async fn trace(
    office: &Office<Terminal>,
    number: &str,
    print: Option<PathBuf>,
    language: Option<String>,
    output: Output,
) -> Result<()> {
    let from = match find::promise(office, number).await {
        Ok(promise) => TraceRequest { promise: Some(promise.id), suggestion: None },
        Err(_) => {
            let suggestion = Some(find::suggestion(office, number).await?.id);
            TraceRequest { promise: None, suggestion }
        }
    };
    let Some(file) = print else {
        let told = steps(office, from).await?;
        output.show(&told, |told| {
            for step in &told.steps {
                let sign = if step.reached { "●" } else { "○" };
                let on = step.on.map(|day| format!("{day}  ")).unwrap_or_default();
                output.line(&format!("{sign} {on}{}", output.words.say(&step.title)));
                if let Some(text) = &step.text {
                    output.line(&format!("    {}", super::workspace::shortened(text)));
                }
            }
        });
        return Ok(());
    };
    let file = file.display().to_string();
    let request = TracePrintRequest { suggestion: from.suggestion, promise: from.promise, file, language };
    written(&reports::print_trace(office, request).await?, output);
    Ok(())
}

fn written(report: &ReportWritten, output: Output) {
    output.show(report, |report| {
        let told = Statement::new("cli-report-written").with("path", report.file.clone());
        output.say(&told.with("pages", report.pages));
        for glyph in &report.missing_glyphs {
            let missing = Statement::new("cli-packet-glyph").with("name", report.file.clone());
            output.say(&missing.with("glyph", glyph.clone()));
        }
    });
}
