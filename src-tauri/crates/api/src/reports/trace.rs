//! The trace of one matter on paper: from the text to the packet, on a page or two.

use alley_core::{
    entity::{Promise, Suggestion},
    id::{PromiseId, SuggestionId},
    statement::{Argument, Statement},
    suggestion::shortened,
    text::show,
};
use alley_packet::facts::{
    PrivateName, ReportAlign, ReportBlock, ReportCell, ReportColumn, ReportFacts, ReportPart, ReportShape,
    ReportTable, ReportWeight,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReportWritten, people, words_of, write};
use crate::{
    error::Result,
    host::Host,
    office::Office,
    paper_look,
    trace::{TraceRequest, TraceStage, told},
};

/// Letters of a text on the page; the whole text stands in the office's workspace.
const LETTERS: usize = 600;

/// Prints the trace from a point on it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TracePrintRequest {
    /// From this suggestion.
    pub suggestion: Option<SuggestionId>,
    /// From this promise.
    pub promise: Option<PromiseId>,
    /// The file.
    pub file: String,
    /// Language of its words: `ko` or `en`.
    pub language: Option<String>,
}

/// Writes the trace of a matter as PDF, masked and without private remarks.
pub async fn print_trace<H: Host>(office: &Office<H>, request: TracePrintRequest) -> Result<ReportWritten> {
    let words = words_of(request.language.as_deref())?;
    let from =
        TraceRequest { suggestion: request.suggestion, promise: request.promise, ..TraceRequest::default() };
    // A private remark never leaves the office, nor that there was one.
    let steps = told(office, from, false).await?.steps;
    let (number, dong) = match (request.promise, request.suggestion) {
        (Some(id), _) => {
            let promise: Promise = office.store.get(id).await?;
            (promise.number, Some(promise.neighborhood))
        }
        (None, Some(id)) => {
            let suggestion: Suggestion = office.store.get(id).await?;
            (suggestion.number, suggestion.neighborhood)
        }
        (None, None) => (String::new(), None),
    };
    let dong = dong.map(|dong| office.pack.name_of(dong)).unwrap_or_default();
    let day = |day| show::short_date(day, words.language());
    let mut stage = None;
    let rows: Vec<Vec<ReportCell>> = steps
        .iter()
        .map(|step| {
            // A stage says its name once.
            let named =
                if stage == Some(step.stage) { String::new() } else { words.get(stage_key(step.stage)) };
            stage = Some(step.stage);
            vec![
                ReportCell::bold(named),
                ReportCell::of(if step.reached { "●" } else { "○" }),
                ReportCell {
                    text: words.say(&step.title),
                    below: step.text.as_deref().map(|text| shortened(text, LETTERS)).unwrap_or_default(),
                    weight: if step.reached { ReportWeight::Bold } else { ReportWeight::Muted },
                    ..ReportCell::default()
                },
                ReportCell::of(step.on.map(day).unwrap_or_default()),
            ]
        })
        .collect();
    let column = |key: &str, points: Option<f32>, align| ReportColumn {
        title: if key.is_empty() { String::new() } else { words.get(key) },
        points,
        align,
    };
    let table = ReportTable {
        columns: vec![
            column("report-column-stage", Some(72.0), ReportAlign::Left),
            column("", Some(20.0), ReportAlign::Center),
            column("report-column-what", None, ReportAlign::Left),
            column("report-column-day", Some(84.0), ReportAlign::Center),
        ],
        rows,
        note: words.get("report-trace-signs"),
    };
    let (mut people, phones) = people(office).await?;
    // Whoever is named as a speaker may stand on no list.
    people.extend(steps.iter().filter_map(|step| match step.title.args.get("speaker")? {
        Argument::Text(name) if !office.pack.rules.is_official(name) => Some(PrivateName(name.clone())),
        Argument::Text(_) | Argument::Number(_) => None,
    }));
    // A matter without a dong yet begins with its number.
    let title = words.say(&Statement::new("report-trace-title").with("dong", dong).with("number", number));
    let look = paper_look::rules(office).await?;
    let facts = ReportFacts {
        sample: office.store.sample_view().await?,
        district: office.store.info().district.clone(),
        office: look.issuer(&words),
        logo: look.logo,
        kind: words.get("report-trace"),
        title: title.trim_start().to_owned(),
        when: words.say(&Statement::new("report-as-of").with("date", day(office.today()))),
        note: words.get("report-trace-how"),
        day: office.today(),
        cover: false,
        shape: ReportShape::Listed,
        people,
        phones,
        parts: vec![ReportPart { title: String::new(), blocks: vec![ReportBlock::Table(table)] }],
    };
    write(office, facts, words, &request.file).await
}

const fn stage_key(stage: TraceStage) -> &'static str {
    match stage {
        TraceStage::Text => "report-stage-text",
        TraceStage::Suggestion => "report-stage-suggestion",
        TraceStage::Pick => "report-stage-pick",
        TraceStage::MeetingLine => "report-stage-meeting-line",
        TraceStage::Promise => "report-stage-promise",
        TraceStage::Department => "report-stage-department",
        TraceStage::Deadline => "report-stage-deadline",
        TraceStage::Answer => "report-stage-answer",
        TraceStage::Packet => "report-stage-packet",
    }
}
