//! `alley whitepaper` and `alley trace`.

use std::path::PathBuf;

use alley_api::{
    Office, Result,
    reports::{self, ReportWritten, TracePrintRequest, WhitePaperRequest},
    trace::{Trace, TraceRequest, trace as steps},
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

/// Tells the trace of a promise or a suggestion, or prints it; of a visit the matters of its packet.
pub async fn trace(
    office: &Office<Terminal>,
    named: &str,
    print: Option<PathBuf>,
    language: Option<String>,
    output: Output,
) -> Result<()> {
    let from = point(office, named).await?;
    let Some(file) = print else {
        output.show(&steps(office, from).await?, |told| tell(told, output));
        return Ok(());
    };
    let file = file.display().to_string();
    let request = TracePrintRequest { suggestion: from.suggestion, promise: from.promise, file, language };
    written(&reports::print_trace(office, request).await?, output);
    Ok(())
}

/// Where to begin: a number of the ledger or of the intake book, else a visit.
async fn point(office: &Office<Terminal>, named: &str) -> Result<TraceRequest> {
    if let Ok(promise) = find::promise(office, named).await {
        return Ok(TraceRequest { promise: Some(promise.id), ..TraceRequest::default() });
    }
    let suggestion = match find::suggestion(office, named).await {
        Ok(suggestion) => suggestion.id,
        Err(unknown) => {
            let Ok(visit) = find::visit(office, named).await else { return Err(unknown) };
            return Ok(TraceRequest { packet: Some(visit.id), ..TraceRequest::default() });
        }
    };
    Ok(TraceRequest { suggestion: Some(suggestion), ..TraceRequest::default() })
}

fn tell(told: &Trace, output: Output) {
    for step in &told.steps {
        let sign = if step.reached { "●" } else { "○" };
        let on = step.on.map(|day| format!("{day}  ")).unwrap_or_default();
        output.line(&format!("{sign} {on}{}", output.words.say(&step.title)));
        if let Some(text) = &step.text {
            output.line(&format!("    {}", super::workspace::shortened(text)));
        }
    }
    if !told.matters.is_empty() {
        output.say(&Statement::new("cli-trace-matters").with("count", told.matters.len()));
        for matter in &told.matters {
            output.line(&format!("· {}", output.words.say(&matter.title)));
            output.line(&format!("    {}", super::workspace::shortened(&matter.text)));
        }
    }
}

pub(super) fn written(report: &ReportWritten, output: Output) {
    output.show(report, |report| {
        // Word and Hangul make the pages of their documents themselves.
        match report.pages {
            0 => output.say(&Statement::new("cli-report-saved").with("path", report.file.clone())),
            pages => {
                let told = Statement::new("cli-report-written").with("path", report.file.clone());
                output.say(&told.with("pages", pages));
            }
        }
        for glyph in &report.missing_glyphs {
            let missing = Statement::new("cli-packet-glyph").with("name", report.file.clone());
            output.say(&missing.with("glyph", glyph.clone()));
        }
    });
}
