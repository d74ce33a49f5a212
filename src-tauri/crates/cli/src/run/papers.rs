//! `alley paper`.

use alley_api::{
    ApiError, Office, Result,
    packets::OfficeCopy,
    promises::PromiseListRequest,
    reports::{Paper, PaperPrintRequest, ReportFormat, print_paper},
};
use alley_core::id::VisitId;

use crate::{
    args::{FormatArg, PaperArgs, PaperKind},
    find,
    host::Terminal,
    output::Output,
};

/// Writes a paper, in Korean unless another language was named.
pub async fn paper(
    office: &Office<Terminal>,
    args: PaperArgs,
    language: Option<String>,
    output: Output,
) -> Result<()> {
    let named = output.words.get(name(args.kind)).replace(' ', "-");
    let (format, ending) = match args.format {
        FormatArg::Pdf => (ReportFormat::Pdf, "pdf"),
        FormatArg::Docx => (ReportFormat::Docx, "docx"),
        FormatArg::Hwpx => (ReportFormat::Hwpx, "hwpx"),
    };
    let file = args.out.clone().unwrap_or_else(|| format!("{named}.{ending}").into()).display().to_string();
    let form = args.form.as_ref().map(|form| form.display().to_string());
    let paper = match args.kind {
        PaperKind::Plan => Paper::VisitPlan { visit: visit(office, &args).await? },
        PaperKind::Timetable => Paper::TimetableCard { visit: visit(office, &args).await? },
        PaperKind::Attendees => Paper::AttendeeList { visit: visit(office, &args).await? },
        PaperKind::Remarks => Paper::Remarks { visit: visit(office, &args).await? },
        PaperKind::Result => match &args.meeting {
            Some(named) => Paper::MeetingResult { meeting: find::meeting(office, named).await?.id },
            None => Paper::VisitResult { visit: visit(office, &args).await? },
        },
        PaperKind::Ledger => Paper::PromiseLedger { filter: filter(office, &args).await?, only: None },
        PaperKind::Board => Paper::BoardSheet,
    };
    let office_copy = args.office.then(|| OfficeCopy {
        recipient: args.recipient.unwrap_or_default(),
        purpose: args.purpose.unwrap_or_default(),
    });
    let request = PaperPrintRequest { paper, file, language, format, form, office_copy };
    super::reports::written(&print_paper(office, request).await?, output);
    if format == ReportFormat::Hwpx && !output.is_json() {
        output.line(&output.words.get("hwpx-not-tried"));
    }
    Ok(())
}

async fn visit(office: &Office<Terminal>, args: &PaperArgs) -> Result<VisitId> {
    match &args.visit {
        Some(named) => Ok(find::visit(office, named).await?.id),
        None => Err(ApiError::bad_request("cli-paper-of-no-visit")),
    }
}

async fn filter(office: &Office<Terminal>, args: &PaperArgs) -> Result<PromiseListRequest> {
    let neighborhood = args.dong.as_deref().map(|dong| office.pack.named(dong)).transpose()?;
    let department = match &args.department {
        Some(named) => Some(find::department(office, named).await?.id),
        None => None,
    };
    Ok(PromiseListRequest {
        neighborhood: neighborhood.map(|dong| dong.id),
        department,
        open: args.open,
        overdue: args.overdue,
        ..PromiseListRequest::default()
    })
}

/// What kind of paper it is, as a key.
fn name(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Plan => "paper-kind-plan",
        PaperKind::Timetable => "paper-kind-timetable",
        PaperKind::Attendees => "paper-kind-attendees",
        PaperKind::Remarks => "paper-kind-remarks",
        PaperKind::Result => "paper-kind-result",
        PaperKind::Ledger => "paper-kind-ledger",
        PaperKind::Board => "paper-kind-board",
    }
}
