//! From the tables of a file to typed rows, the same way for every kind of file.

use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::cells::Cells;
use crate::columns::{ColumnPlan, Field, normalised};
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::receipt::{Receipt, SkippedTable};
use crate::refusal::{Fault, Reason};
use crate::source::{RowPlace, Source};
use crate::table::delimited::column;
use crate::table::{Row, Rows, TableVisitor, read_tables};
use crate::watch::Watch;

/// Rows looked at to find the header: published workbooks carry a few title rows above it.
pub(crate) const HEADER_WITHIN: usize = 30;

/// A kind of file: its fields, and how a row of it is read.
pub trait Kind {
    /// The typed row.
    type Row;

    /// What the file can tell.
    fn fields(&self) -> &'static [Field];

    /// Reads one row.
    ///
    /// # Errors
    /// The fault for which the row is refused.
    fn parse(&self, cells: &Cells<'_>) -> Result<Self::Row, Fault>;

    /// What makes a row unique within the file, with the field that shows it; `None` when nothing does.
    fn unique(&self, row: &Self::Row) -> Option<(&'static str, String)> {
        let _ = row;
        None
    }
}

/// Reads every table of `source` that has the kind's columns, handing each good row to `take`.
///
/// A row is taken or refused whole. `take` breaks to stop the reading.
///
/// # Errors
/// What makes the file unreadable as a whole; `MissingColumns` when no table of it has the required columns;
/// `Stopped` when `take` broke. Rows already handed over are then to be dropped by the caller.
pub fn read_rows<K: Kind>(
    source: &mut Source,
    options: &ReadOptions<'_>,
    kind: &K,
    take: &mut dyn FnMut(RowPlace, K::Row) -> ControlFlow<()>,
) -> Result<Receipt, IntakeError> {
    let file = source.name().to_owned();
    check_assignments(&file, options, kind.fields())?;
    source.admit(&options.limits)?;
    let receipt = Receipt {
        file: file.clone(),
        bytes: source.bytes(),
        file_hash: source.hash()?,
        ..Receipt::default()
    };
    let watch = Watch::new(options, &file, source.bytes());
    let mut reading = Reading {
        kind,
        options,
        take,
        receipt,
        watch,
        best: None,
        tables: 0,
        seen: HashMap::new(),
        headers: BTreeSet::new(),
    };
    read_tables(source, options, &mut reading)?;
    reading.finish()
}

/// Refuses hand-made assignments to fields that do not exist.
pub(crate) fn check_assignments(
    file: &str,
    options: &ReadOptions<'_>,
    fields: &[Field],
) -> Result<(), IntakeError> {
    for (header, field) in &options.headers {
        if !field.is_empty() && !fields.iter().any(|known| known.key == field) {
            return Err(IntakeError::UnknownAssignment {
                file: file.to_owned(),
                header: header.clone(),
                field: field.clone(),
            });
        }
    }
    Ok(())
}

struct Reading<'a, K: Kind> {
    kind: &'a K,
    options: &'a ReadOptions<'a>,
    take: &'a mut dyn FnMut(RowPlace, K::Row) -> ControlFlow<()>,
    receipt: Receipt,
    watch: Watch<'a>,
    /// The table that came nearest to having the columns: its name and plan.
    best: Option<(Arc<str>, ColumnPlan)>,
    tables: usize,
    seen: HashMap<String, u64>,
    headers: BTreeSet<String>,
}

impl<K: Kind> Reading<'_, K> {
    /// Looks for the header among the first rows; `None` when no row has the required columns.
    fn header(&mut self, name: &Arc<str>, rows: &mut dyn Rows) -> Result<Option<ColumnPlan>, IntakeError> {
        for _ in 0..HEADER_WITHIN {
            let Some(row) = rows.next_row()? else { break };
            let headers = row.cells.into_iter().map(|cell| cell.text).collect();
            let plan = ColumnPlan::new(name, headers, self.kind.fields(), &self.options.headers)?;
            if plan.missing(self.kind.fields()).is_empty() && plan.found() > 0 {
                return Ok(Some(plan));
            }
            if self.best.as_ref().is_none_or(|(_, best)| plan.found() > best.found()) {
                self.best = Some((name.clone(), plan));
            }
        }
        Ok(None)
    }

    fn row(
        &mut self,
        name: &Arc<str>,
        plan: &ColumnPlan,
        row: &Row,
        is_text: bool,
    ) -> Result<(), IntakeError> {
        self.receipt.rows_read += 1;
        let place = RowPlace { file: name.clone(), row: row.number };
        let read = check_width(plan, row, is_text).and_then(|()| self.kind.parse(&Cells::new(plan, row)));
        let fault = match read {
            Ok(value) => match self.repeated(&value, row.number) {
                Some(fault) => fault,
                None => {
                    self.receipt.taken += 1;
                    return match (self.take)(place, value) {
                        ControlFlow::Continue(()) => Ok(()),
                        ControlFlow::Break(()) => Err(IntakeError::Stopped { file: name.to_string() }),
                    };
                }
            },
            Err(fault) => fault,
        };
        let at = fault.field.and_then(|field| plan.column(field));
        let at = at.map(|index| (column(index), plan.headers.get(index).cloned().unwrap_or_default()));
        self.receipt.refuse(&place, at, &fault, self.options.limits.refusals_kept);
        Ok(())
    }

    fn repeated(&mut self, value: &K::Row, number: u64) -> Option<Fault> {
        let (field, key) = self.kind.unique(value)?;
        match self.seen.get(&key) {
            Some(first) => Some(Fault::in_field(field, Reason::Duplicate { first_row: *first }, &key)),
            None => {
                self.seen.insert(key, number);
                None
            }
        }
    }

    fn finish(self) -> Result<Receipt, IntakeError> {
        if self.tables > 0 {
            if let Some((header, field)) =
                self.options.headers.iter().find(|(header, _)| !self.headers.contains(&normalised(header)))
            {
                return Err(IntakeError::UnknownAssignment {
                    file: self.receipt.file,
                    header: header.clone(),
                    field: field.clone(),
                });
            }
            return Ok(self.receipt);
        }
        Err(match self.best {
            Some((name, plan)) => IntakeError::MissingColumns {
                file: name.to_string(),
                missing: plan.missing(self.kind.fields()),
                found: plan.headers.into_iter().filter(|header| !header.is_empty()).take(60).collect(),
            },
            None => IntakeError::NotATable { file: self.receipt.file },
        })
    }
}

impl<K: Kind> TableVisitor for Reading<'_, K> {
    fn table(&mut self, name: &Arc<str>, rows: &mut dyn Rows) -> Result<(), IntakeError> {
        let Some(plan) = self.header(name, rows)? else {
            let missing = self
                .best
                .as_ref()
                .filter(|(table, _)| table == name)
                .map_or_else(Vec::new, |(_, plan)| plan.missing(self.kind.fields()));
            let reason = String::from("table-lacks-columns");
            self.receipt.skipped_tables.push(SkippedTable { file: name.to_string(), reason, missing });
            return Ok(());
        };
        self.tables += 1;
        self.headers.extend(plan.headers.iter().map(|header| normalised(header)));
        self.receipt.column_matches.extend(plan.matches(name, self.kind.fields()));
        let is_text = rows.encoding().is_some();
        while let Some(row) = rows.next_row()? {
            self.watch.row(rows.bytes_read())?;
            self.row(name, &plan, &row, is_text)?;
        }
        if let Some(encoding) = rows.encoding() {
            self.receipt.encoding = Some(encoding);
        }
        Ok(())
    }

    fn skipped(&mut self, name: &Arc<str>, reason: &'static str) {
        let reason = reason.to_owned();
        self.receipt.skipped_tables.push(SkippedTable {
            file: name.to_string(),
            reason,
            missing: Vec::new(),
        });
    }
}

/// A text row must be as wide as its header; workbooks leave empty cells at the end out.
pub(crate) fn check_width(plan: &ColumnPlan, row: &Row, is_text: bool) -> Result<(), Fault> {
    let (expected, found) = (plan.headers.len(), row.cells.len());
    let beyond = row.cells.iter().skip(expected).any(|cell| !cell.text.is_empty() || cell.fault.is_some());
    if beyond || (is_text && found < expected) {
        let reason = Reason::WrongColumnCount { expected: width(expected), found: width(found) };
        let value = row.cells.first().map(|cell| cell.text.clone()).unwrap_or_default();
        return Err(Fault { field: None, reason, value });
    }
    Ok(())
}

fn width(columns: usize) -> u32 {
    u32::try_from(columns).unwrap_or(u32::MAX)
}
