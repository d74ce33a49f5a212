//! One text table of stores: read and cut here, scanned by two threads, handed over in the file's order.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::Read;
use std::ops::ControlFlow;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

use sha2::{Digest, Sha256};

use super::blocks::{Blocks, Next};
use super::row::{StoreRow, Stores};
use super::scan::{Scanned, Setup, scan_block};
use crate::columns::ColumnPlan;
use crate::error::IntakeError;
use crate::options::ReadOptions;
use crate::reading::Kind;
use crate::receipt::Receipt;
use crate::refusal::Fault;
use crate::source::{RowPlace, hex};
use crate::table::delimited::{SAMPLE_BYTES, column, guess_delimiter};
use crate::table::encoding::{FoundEncoding, FromUtf16, cell_text, settle};
use crate::table::record::{Scan, field, scan};
use crate::watch::Watch;

/// Threads that scan; the third one, which reads and hashes, is the caller's.
const SCANNERS: usize = 2;
/// Blocks in hand at a time.
const IN_HAND: usize = 2 * SCANNERS;
/// Records among which the header is looked for.
const HEADER_WITHIN: u64 = 30;
/// Undecodable rows of the district after which the encoding itself is doubted.
const DOUBT_AFTER: u64 = 50;

type Take<'t> = dyn FnMut(RowPlace, StoreRow) -> ControlFlow<()> + 't;

/// Reads one text table to its end and returns the SHA-256 of its bytes.
pub(crate) fn read(
    name: &Arc<str>,
    reader: impl Read,
    options: &ReadOptions<'_>,
    kind: &Stores,
    watch: &Watch<'_>,
    receipt: &mut Receipt,
    take: &mut Take<'_>,
) -> Result<String, IntakeError> {
    let hash = Rc::new(RefCell::new((Sha256::new(), 0)));
    let mut reader = Hashing { inner: reader, hash: hash.clone() };
    let failed = |error| IntakeError::cannot_read(name, error);
    let mut head = Vec::new();
    reader.by_ref().take(SAMPLE_BYTES as u64).read_to_end(&mut head).map_err(failed)?;
    let encoding = settle(name, &head, head.len() < SAMPLE_BYTES, options.encoding)?;
    let mut reader: Box<dyn Read + '_> =
        if matches!(encoding, FoundEncoding::Utf16Le | FoundEncoding::Utf16Be) {
            let taken = std::mem::take(&mut head);
            let mut reader = FromUtf16::new(std::io::Cursor::new(taken).chain(reader), encoding);
            reader.by_ref().take(SAMPLE_BYTES as u64).read_to_end(&mut head).map_err(failed)?;
            Box::new(reader)
        } else {
            Box::new(reader)
        };
    let mark = encoding.mark_length(&head);
    head.drain(..mark);

    let delimiter = options.delimiter.unwrap_or_else(|| guess_delimiter(&head));
    let header = find_header(name, &head, delimiter, encoding, options, kind)?;
    head.drain(..header.next);
    receipt.column_matches.extend(header.plan.matches(name, kind.fields()));
    let setup = Setup {
        district: header.plan.column("district-code").unwrap_or(0),
        neighborhood: header.plan.column("neighborhood-code").unwrap_or(0),
        used: used_columns(&header.plan, kind),
        plan: header.plan,
        filter: kind.wanted(),
        delimiter,
        encoding,
        field_bytes: options.limits.field_bytes,
    };
    receipt.encoding = Some(encoding);
    let blocks = Blocks::new(&mut reader, head, delimiter, options.limits.record_bytes);
    let delivery = Delivery {
        name,
        options,
        kind,
        watch,
        receipt,
        take,
        number: header.number,
        undecodable: 0,
        decoded: 0,
    };
    let bytes_read = || hash.borrow().1;
    std::thread::scope(|scope| {
        let lanes: Vec<Lane> = (0..SCANNERS)
            .map(|_| {
                let (jobs, waiting) = sync_channel(IN_HAND);
                let (done, results) = channel();
                let setup = &setup;
                scope.spawn(move || work(&waiting, &done, setup));
                Lane { jobs, results }
            })
            .collect();
        run(blocks, &lanes, delivery, &setup.plan, &bytes_read)
    })?;
    drop(reader);
    let digest = hash.borrow().0.clone().finalize();
    Ok(hex(&digest))
}

/// One scanning thread: blocks go in, findings come out in the same order.
struct Lane {
    jobs: SyncSender<(Vec<u8>, bool)>,
    results: Receiver<Scanned>,
}

fn work(waiting: &Receiver<(Vec<u8>, bool)>, done: &Sender<Scanned>, setup: &Setup<'_>) {
    while let Ok((bytes, last)) = waiting.recv() {
        if done.send(scan_block(bytes, last, setup)).is_err() {
            break;
        }
    }
}

/// Deals blocks to the lanes in turn and takes the findings in the same turn, so order needs no sorting.
fn run<R: Read>(
    mut blocks: Blocks<R>,
    lanes: &[Lane],
    mut delivery: Delivery<'_, '_>,
    plan: &ColumnPlan,
    bytes_read: &dyn Fn() -> u64,
) -> Result<(), IntakeError> {
    let name = delivery.name.clone();
    let mut in_hand: VecDeque<&Lane> = VecDeque::new();
    let mut turn = lanes.iter().cycle();
    let mut spare: Vec<Vec<u8>> = Vec::new();
    let gone =
        || IntakeError::Damaged { file: name.to_string(), detail: "a scanning thread ended".to_owned() };
    let mut too_long = None;
    let mut ended = false;
    loop {
        while !ended && in_hand.len() < IN_HAND {
            match blocks.next(spare.pop().unwrap_or_default()) {
                Ok(Next::Block { bytes, last }) => {
                    let lane = turn.next().ok_or_else(gone)?;
                    lane.jobs.send((bytes, last)).map_err(|_| gone())?;
                    in_hand.push_back(lane);
                }
                Ok(Next::End) => ended = true,
                Ok(Next::TooLong { fields }) => {
                    too_long = Some(fields);
                    ended = true;
                }
                Err(error) => return Err(IntakeError::cannot_read(&name, error)),
            }
        }
        let Some(lane) = in_hand.pop_front() else { break };
        let scanned = lane.results.recv().map_err(|_| gone())?;
        if scanned.broken {
            let mut bytes = vec![scanned.bytes];
            for lane in in_hand.drain(..) {
                bytes.push(lane.results.recv().map_err(|_| gone())?.bytes);
            }
            blocks.put_back(bytes);
            (ended, too_long) = (false, None);
            continue;
        }
        spare.push(delivery.deliver(scanned, plan, bytes_read())?);
    }
    match too_long {
        Some(fields) => Err(IntakeError::RowTooLong {
            file: name.to_string(),
            row: delivery.number + 1,
            column: column(fields),
            limit: delivery.options.limits.record_bytes,
        }),
        None => Ok(()),
    }
}

/// Hands findings over and keeps the account.
struct Delivery<'a, 'o> {
    name: &'a Arc<str>,
    options: &'a ReadOptions<'o>,
    kind: &'a Stores,
    watch: &'a Watch<'a>,
    receipt: &'a mut Receipt,
    take: &'a mut Take<'a>,
    /// Number of the last record delivered.
    number: u64,
    undecodable: u64,
    decoded: u64,
}

impl Delivery<'_, '_> {
    fn deliver(
        &mut self,
        scanned: Scanned,
        plan: &ColumnPlan,
        bytes_read: u64,
    ) -> Result<Vec<u8>, IntakeError> {
        self.receipt.rows_read += scanned.rows;
        self.receipt.filtered += scanned.filtered;
        let limit = self.options.limits.rows;
        if self.receipt.rows_read > limit {
            return Err(IntakeError::TooManyRows { file: self.name.to_string(), limit });
        }
        self.watch.look(bytes_read, self.receipt.rows_read)?;
        for (record, read) in scanned.found {
            let place = RowPlace { file: self.name.clone(), row: self.number + record };
            let read = read.and_then(|store| match self.kind.repeated(&store, place.row) {
                Some(fault) => Err(fault),
                None => Ok(store),
            });
            match read {
                Ok(store) => {
                    self.receipt.taken += 1;
                    if (self.take)(place, store).is_break() {
                        return Err(IntakeError::Stopped { file: self.name.to_string() });
                    }
                }
                Err(fault) => self.refuse(&place, plan, &fault),
            }
        }
        self.number += scanned.records;
        self.undecodable += scanned.undecodable;
        self.decoded += scanned.decoded;
        if let Some(found) = scanned.encoding {
            self.receipt.encoding = Some(found);
        }
        if self.undecodable >= DOUBT_AFTER && self.undecodable > self.decoded {
            return Err(IntakeError::WrongEncoding {
                file: self.name.to_string(),
                asked: self.receipt.encoding.map_or("unknown", FoundEncoding::name),
                looks_like: "unknown",
                row: self.number,
            });
        }
        Ok(scanned.bytes)
    }

    fn refuse(&mut self, place: &RowPlace, plan: &ColumnPlan, fault: &Fault) {
        let at = fault.field.and_then(|field| plan.column(field));
        let at = at.map(|index| (column(index), plan.headers.get(index).cloned().unwrap_or_default()));
        self.receipt.refuse(place, at, fault, self.options.limits.refusals_kept);
    }
}

struct Header {
    plan: ColumnPlan,
    /// Its record number.
    number: u64,
    /// First byte after it.
    next: usize,
}

fn find_header(
    name: &str,
    head: &[u8],
    delimiter: u8,
    encoding: FoundEncoding,
    options: &ReadOptions<'_>,
    kind: &Stores,
) -> Result<Header, IntakeError> {
    let (mut at, mut spans, mut best) = (0, Vec::new(), None::<ColumnPlan>);
    for number in 1..=HEADER_WITHIN {
        spans.clear();
        let Some(Scan::Record { next }) =
            (at < head.len()).then(|| scan(head, at, delimiter, head.len() < SAMPLE_BYTES, &mut spans))
        else {
            break;
        };
        let text = |span: &_| cell_text(&field(head, *span), encoding).unwrap_or_else(|(_, shown)| shown);
        let headers = spans.iter().take(options.limits.cells_per_row).map(text).collect();
        let plan = ColumnPlan::new(name, headers, kind.fields(), &options.headers)?;
        if plan.missing(kind.fields()).is_empty() {
            return Ok(Header { plan, number, next });
        }
        if best.as_ref().is_none_or(|best| plan.found() > best.found()) {
            best = Some(plan);
        }
        at = next;
    }
    let best = best.unwrap_or_default();
    Err(IntakeError::MissingColumns {
        file: name.to_owned(),
        missing: best.missing(kind.fields()),
        found: best.headers.into_iter().filter(|header| !header.is_empty()).take(60).collect(),
    })
}

fn used_columns(plan: &ColumnPlan, kind: &Stores) -> Vec<bool> {
    let mut used = vec![false; plan.headers.len()];
    for field in kind.fields() {
        if let Some(place) = plan.column(field.key).and_then(|index| used.get_mut(index)) {
            *place = true;
        }
    }
    used
}

/// Hashes and counts what is read through it.
struct Hashing<R> {
    inner: R,
    hash: Rc<RefCell<(Sha256, u64)>>,
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        let n = self.inner.read(out)?;
        let mut hash = self.hash.borrow_mut();
        hash.0.update(out.get(..n).unwrap_or_default());
        hash.1 += n as u64;
        Ok(n)
    }
}
