//! A look into a file before it is imported: what it holds, how its columns are understood, its first rows, and which
//! of these would be refused. Nothing is handed on.

use std::sync::Arc;

use alley_core::statement::Statement;
use serde::{Deserialize, Serialize};

use crate::calendar::{Moment, read_calendar};
use crate::cells::Cells;
use crate::columns::{ColumnMatch, ColumnPlan, Field};
use crate::districts::Districts;
use crate::error::IntakeError;
use crate::geojson::read_boundaries;
use crate::onnuri::MemberStores;
use crate::options::ReadOptions;
use crate::reading::{HEADER_WITHIN, Kind, check_width};
use crate::refusal::{Fault, Refusal, excerpt};
use crate::source::Source;
use crate::stores::{PlaceFilter, Stores};
use crate::suggestions::Suggestions;
use crate::table::delimited::column;
use crate::table::encoding::FoundEncoding;
use crate::table::{Cell, Row, Rows, TableVisitor, read_tables};

/// Rows shown under the header.
const ROWS_SHOWN: usize = 20;

/// What a file can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Content {
    /// 상가(상권)정보.
    Stores,
    /// 온누리상품권 가맹점 현황.
    MemberStores,
    /// The office's ledger of alley districts.
    Districts,
    /// A table of suggestions.
    Suggestions,
    /// Boundaries of dongs (GeoJSON).
    Boundaries,
    /// A calendar (iCalendar).
    Calendar,
}

/// The kinds of tables, the most particular first: of two that fit alike the earlier one is meant.
const TABLES: [Content; 4] =
    [Content::Stores, Content::MemberStores, Content::Districts, Content::Suggestions];

impl Content {
    /// What a table of this kind can tell; nothing for documents, which have no columns to assign.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Stores => Stores::new(PlaceFilter::everything()).fields(),
            Self::MemberStores => MemberStores.fields(),
            Self::Districts => Districts.fields(),
            Self::Suggestions => Suggestions.fields(),
            Self::Boundaries | Self::Calendar => &[],
        }
    }

    /// Why a row would be refused.
    fn fault(self, cells: &Cells<'_>) -> Option<Fault> {
        match self {
            Self::Stores => Stores::new(PlaceFilter::everything()).parse(cells).err(),
            Self::MemberStores => MemberStores.parse(cells).err(),
            Self::Districts => Districts.parse(cells).err(),
            Self::Suggestions => Suggestions.parse(cells).err(),
            Self::Boundaries | Self::Calendar => None,
        }
    }
}

/// What a file looks like.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Preview {
    /// What it holds; nothing when no kind fits.
    pub content: Option<Content>,
    /// The table that is shown, as people know it.
    pub table: String,
    /// How its text is read; `None` for workbooks.
    pub encoding: Option<FoundEncoding>,
    /// Its columns in their order. Documents have the columns of what they hold, without headers.
    pub columns: Vec<ColumnMatch>,
    /// Required fields that no column holds.
    pub missing: Vec<String>,
    /// Two columns that claim one field, when they do.
    pub claimed_twice: Option<Statement>,
    /// The first rows.
    pub rows: Vec<PreviewRow>,
}

/// One of the first rows.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewRow {
    /// Its number from 1, as a spreadsheet shows it.
    pub number: u64,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Why it would be refused.
    pub refusal: Option<Refusal>,
}

/// Looks into a file. `asked` is the kind that a person chose; without it the kind is detected.
///
/// # Errors
/// What makes the file unreadable as a whole, an encoding that does not fit among it.
pub fn preview(
    source: &mut Source,
    options: &ReadOptions<'_>,
    asked: Option<Content>,
) -> Result<Preview, IntakeError> {
    source.admit(&options.limits)?;
    let content = match asked {
        Some(content) => Some(content),
        None => document(&source.head(64 * 1024)?),
    };
    match content {
        Some(Content::Boundaries) => boundaries(source, options),
        Some(Content::Calendar) => calendar(source, options),
        asked => {
            let mut look = Look { asked, options, tables: Vec::new() };
            match read_tables(source, options, &mut look) {
                Ok(()) | Err(IntakeError::Stopped { .. }) => {}
                Err(error) => return Err(error),
            }
            look.best(source.name())
        }
    }
}

/// Whether a file is a calendar or boundaries by its beginning.
fn document(head: &[u8]) -> Option<Content> {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    if text.get(..15).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Some(Content::Calendar);
    }
    (text.starts_with('{') && text.contains("\"FeatureCollection\"")).then_some(Content::Boundaries)
}

/// Keeps the head of each table until one fits.
struct Look<'a> {
    asked: Option<Content>,
    options: &'a ReadOptions<'a>,
    tables: Vec<(usize, Preview)>,
}

impl Look<'_> {
    fn best(self, file: &str) -> Result<Preview, IntakeError> {
        let fits = |preview: &Preview| preview.missing.is_empty() && preview.content.is_some();
        let best = self.tables.into_iter().max_by_key(|(found, preview)| (fits(preview), *found));
        best.map(|(_, preview)| preview).ok_or_else(|| IntakeError::NotATable { file: file.to_owned() })
    }

    /// A table under one header row, seen as one kind.
    fn plan(&self, name: &str, header: &Row, content: Content) -> (ColumnPlan, Option<Statement>) {
        let headers = || header.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
        match ColumnPlan::new(name, headers(), content.fields(), &self.options.headers) {
            Ok(plan) => (plan, None),
            Err(twice) => {
                let plan = ColumnPlan::new(name, headers(), &[], &self.options.headers).unwrap_or_default();
                (plan, Some(twice.statement()))
            }
        }
    }
}

impl TableVisitor for Look<'_> {
    fn table(&mut self, name: &Arc<str>, rows: &mut dyn Rows) -> Result<(), IntakeError> {
        let is_text = rows.encoding().is_some();
        let mut head = Vec::new();
        while head.len() < HEADER_WITHIN + ROWS_SHOWN
            && let Some(row) = rows.next_row()?
        {
            head.push(row);
        }
        let kinds = self.asked.map_or_else(|| TABLES.to_vec(), |asked| vec![asked]);
        let mut best: Option<(usize, usize, Content, ColumnPlan, Option<Statement>)> = None;
        for content in kinds {
            for (at, row) in head.iter().take(HEADER_WITHIN).enumerate() {
                let (plan, twice) = self.plan(name, row, content);
                let complete = plan.missing(content.fields()).is_empty() && plan.found() > 0;
                let score =
                    plan.found() + if complete { 1_000 } else { 0 } + if twice.is_some() { 50 } else { 0 };
                if best.as_ref().is_none_or(|(best, ..)| score > *best) {
                    best = Some((score, at, content, plan, twice));
                }
            }
        }
        let Some((score, at, content, plan, claimed_twice)) = best else { return Ok(()) };
        let missing = plan.missing(content.fields());
        let known = self.asked.is_some() || missing.is_empty() || claimed_twice.is_some();
        let rows_shown = head.into_iter().skip(at + 1).take(ROWS_SHOWN);
        let preview = Preview {
            content: known.then_some(content),
            table: name.to_string(),
            encoding: rows.encoding(),
            columns: plan
                .matches(name, content.fields())
                .into_iter()
                .filter(|column| column.column > 0)
                .collect(),
            rows: rows_shown
                .map(|row| {
                    let refusal = known.then(|| refusal(name, &plan, &row, is_text, content)).flatten();
                    PreviewRow { number: row.number, cells: row.cells, refusal }
                })
                .collect(),
            missing,
            claimed_twice,
        };
        self.tables.push((score, preview));
        // The first table that fits is the one that is shown; the others are not looked at.
        if score >= 1_000 { Err(IntakeError::Stopped { file: name.to_string() }) } else { Ok(()) }
    }

    fn skipped(&mut self, _: &Arc<str>, _: &'static str) {}
}

fn refusal(name: &str, plan: &ColumnPlan, row: &Row, is_text: bool, content: Content) -> Option<Refusal> {
    let fault = match check_width(plan, row, is_text) {
        Ok(()) => content.fault(&Cells::new(plan, row))?,
        Err(fault) => fault,
    };
    let at = fault.field.and_then(|field| plan.column(field));
    Some(Refusal {
        file: name.to_owned(),
        row: row.number,
        column: at.map(column),
        header: at.and_then(|index| plan.headers.get(index).cloned()),
        reason: fault.reason,
        excerpt: excerpt(&fault.value),
    })
}

/// A document's columns and rows.
fn listing<const N: usize>(
    content: Content,
    file: &str,
    fields: [&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Preview {
    let columns = fields.iter().enumerate().map(|(index, field)| ColumnMatch {
        table: file.to_owned(),
        column: column(index),
        header: String::new(),
        field: Some((*field).to_owned()),
        score: 100,
    });
    let rows = rows.take(ROWS_SHOWN).zip(1u64..).map(|(cells, number)| PreviewRow {
        number,
        cells: cells.into_iter().map(|text| Cell { text, ..Cell::default() }).collect(),
        refusal: None,
    });
    Preview {
        content: Some(content),
        table: file.to_owned(),
        encoding: Some(FoundEncoding::Utf8),
        columns: columns.collect(),
        rows: rows.collect(),
        ..Preview::default()
    }
}

fn boundaries(source: &mut Source, options: &ReadOptions<'_>) -> Result<Preview, IntakeError> {
    let file = source.name().to_owned();
    let found = read_boundaries(source, options)?;
    let rows = found.boundaries.into_iter().map(|boundary| {
        let corners: usize = boundary.polygons.iter().flatten().map(Vec::len).sum();
        [boundary.name.unwrap_or_default(), boundary.code.unwrap_or_default(), corners.to_string()]
    });
    Ok(listing(Content::Boundaries, &file, ["boundary-name", "boundary-code", "boundary-corners"], rows))
}

fn calendar(source: &mut Source, options: &ReadOptions<'_>) -> Result<Preview, IntakeError> {
    let file = source.name().to_owned();
    let found = read_calendar(source, options)?;
    let rows = found.events.into_iter().map(|event| {
        let start = match event.start {
            Moment::Day(day) => day.to_string(),
            Moment::At(at) => at.seoul().format("%Y-%m-%d %H:%M").to_string(),
        };
        [start, event.summary, event.location]
    });
    Ok(listing(Content::Calendar, &file, ["event-start", "event-summary", "event-place"], rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(bytes: &[u8], options: &ReadOptions<'_>, asked: Option<Content>) -> Result<Preview, IntakeError> {
        preview(&mut Source::from_bytes("file", bytes.to_vec()), options, asked)
    }

    #[test]
    fn a_kind_is_known_by_its_columns_and_its_header_by_its_words() {
        let members = "온누리 가맹점 현황\n가맹점명,소속 시장명(또는 상점가),소재지,지류형 가맹 여부\n\
                       길동분식,풍암 골목,광주,Y\n꺽정상회,풍암 골목,광주,글쎄\n";
        let found = look(members.as_bytes(), &ReadOptions::default(), None).unwrap();
        assert_eq!(found.content, Some(Content::MemberStores));
        assert_eq!(found.encoding, Some(FoundEncoding::Utf8));
        assert_eq!(found.columns[1].field.as_deref(), Some("market-name"));
        assert_eq!(found.rows.len(), 2);
        assert!(found.rows[0].refusal.is_none(), "{:?}", found.rows[0].refusal);
        let refusal = found.rows[1].refusal.as_ref().unwrap();
        assert_eq!((refusal.row, refusal.column), (4, Some(4)));
    }

    #[test]
    fn a_wrong_encoding_shows_nothing_and_the_right_one_is_found() {
        let (korean, ..) = encoding_rs::EUC_KR.encode("내용,연락처\n가로등이 꺼졌습니다,010-0000-0000\n");
        let found = look(&korean, &ReadOptions::default(), None).unwrap();
        assert_eq!((found.content, found.encoding), (Some(Content::Suggestions), Some(FoundEncoding::Cp949)));
        assert_eq!(found.rows[0].cells[0].text, "가로등이 꺼졌습니다");
        let forced = ReadOptions { encoding: crate::Encoding::Utf8, ..ReadOptions::default() };
        assert!(matches!(look(&korean, &forced, None), Err(IntakeError::WrongEncoding { .. })));
    }

    #[test]
    fn columns_assigned_by_hand_make_a_table_fit() {
        let table = "가게,어디\n길동분식,풍암 골목\n";
        let before = look(table.as_bytes(), &ReadOptions::default(), Some(Content::MemberStores)).unwrap();
        assert_eq!(before.missing, ["store-name", "market-name"]);
        let headers = [("가게", "store-name"), ("어디", "market-name")]
            .map(|(header, field)| (header.to_owned(), field.to_owned()))
            .into();
        let options = ReadOptions { headers, ..ReadOptions::default() };
        let after = look(table.as_bytes(), &options, Some(Content::MemberStores)).unwrap();
        assert!(after.missing.is_empty());
        assert_eq!(after.rows[0].refusal, None);
    }

    #[test]
    fn documents_are_known_by_their_beginning() {
        let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//KO\r\nBEGIN:VEVENT\r\nUID:1\r\n\
                        DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261003\r\nSUMMARY:개천절\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let found = look(calendar.as_bytes(), &ReadOptions::default(), None).unwrap();
        assert_eq!(found.content, Some(Content::Calendar));
        assert_eq!(found.rows[0].cells[0].text, "2026-10-03");
        let nothing = look("a,b\n1,2\n".as_bytes(), &ReadOptions::default(), None).unwrap();
        assert_eq!(nothing.content, None);
    }
}
