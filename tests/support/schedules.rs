//! Random schedules: several copies are edited apart with clocks off by hours, their files come late, twice and out of
//! order, and in the end all of them must say the same and nothing may be lost.
//!
//! What must come out is known from a model of its own: who had seen which value when he wrote another.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use alley_core::{
    entity::{Entity, Meeting, Suggestion, SuggestionPatch},
    id::{SuggestionId, Uuid},
    note::{LineKind, LinePlace, NoteEdit},
    record::Value,
};
use alley_store::{ExchangeOutcome, ExchangeReceipt, Filter};

use crate::{Copies, TestWorkspace, meeting, neighborhood, note_line, suggestion};

/// Schedules that one group of copies goes through, one after another.
pub const SCHEDULES: u64 = 20;
/// The fields that are written.
const FIELDS: [&str; 3] = ["answer", "officer", "sender_store"];

/// Random numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    /// One of `0..sides`.
    fn roll(&mut self, sides: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }

    fn clock(&mut self) -> i64 {
        self.roll(24 * 3600) as i64 - 12 * 3600
    }
}

/// A value that somebody wrote, and the values that this copy had seen by then.
struct Write {
    row: Uuid,
    field: &'static str,
    value: String,
    seen: BTreeSet<usize>,
}

/// A file under way, and all that the copy that wrote it had seen.
#[derive(Clone)]
struct Sent {
    path: PathBuf,
    from: usize,
    seen: BTreeSet<usize>,
}

struct Group {
    copies: Copies,
    talk: Meeting,
    dice: Dice,
    writes: Vec<Write>,
    /// What each copy has seen.
    seen: Vec<BTreeSet<usize>>,
    /// Files that wait on each copy.
    waiting: Vec<Vec<Sent>>,
    mail: Vec<Sent>,
    words: Vec<String>,
    receipts: Vec<ExchangeReceipt>,
    rows: Vec<SuggestionId>,
}

/// Runs a block of schedules; what went wrong, if anything did.
pub async fn run_schedules(seed: u64) -> Result<(), String> {
    let mut dice = Dice(seed);
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let talk = meeting(&office, dong.id);
    office.apply("start", |change| _ = change.create(&dong).create(&talk)).await.map_err(told)?;
    let count = 2 + dice.roll(4);
    let ahead: Vec<i64> = (0..count).map(|_| dice.clock()).collect();
    let copies = Copies::of(office, &ahead).await;
    let mut group = Group {
        copies,
        talk,
        dice,
        writes: Vec::new(),
        seen: vec![BTreeSet::new(); count],
        waiting: vec![Vec::new(); count],
        mail: Vec::new(),
        words: Vec::new(),
        receipts: Vec::new(),
        rows: Vec::new(),
    };
    for schedule in 0..SCHEDULES {
        group.schedule().await.map_err(|wrong| format!("seed {seed}, schedule {schedule}: {wrong}"))?;
    }
    for copy in 0..count {
        let report = group.copies.store(copy).check().await.map_err(told)?;
        if !report.sound() {
            return Err(format!("seed {seed}: copy {copy} is not sound: {report:?}"));
        }
    }
    Ok(())
}

fn told(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

impl Group {
    async fn schedule(&mut self) -> Result<(), String> {
        self.rows.clear();
        self.receipts.clear();
        if self.dice.roll(3) > 0 {
            self.make_row(0).await?;
            self.make_row(0).await?;
            self.exchange_through(0).await?;
        }
        for _ in 0..14 + self.dice.roll(12) {
            let copy = self.dice.roll(self.seen.len());
            match self.dice.roll(12) {
                0 => self.make_row(copy).await?,
                1..=4 => self.write(copy).await?,
                5 | 6 => self.note(copy).await?,
                7 => self.remove(copy).await?,
                8 => self.copies.copies[copy].ahead = self.dice.clock(),
                9 => self.send(copy).await,
                _ => self.deliver(copy).await?,
            }
        }
        // What is still under way comes, in any order, and then all is told through one copy, or by everybody to everybody.
        for _ in 0..self.mail.len() {
            let copy = self.dice.roll(self.seen.len());
            self.deliver(copy).await?;
        }
        let middle = self.dice.roll(self.seen.len());
        for round in 0..4 {
            if round > 0 || self.dice.roll(4) == 0 {
                self.exchange_all().await?;
            } else {
                self.exchange_through(middle).await?;
            }
            if self.agree().await?.is_none() {
                break;
            }
        }
        if let Some(differs) = self.agree().await? {
            return Err(differs);
        }
        self.nothing_lost().await
    }

    async fn visible(&self, copy: usize) -> Result<Vec<Suggestion>, String> {
        let rows: Vec<Suggestion> = self.copies.store(copy).list(Filter::all()).await.map_err(told)?;
        Ok(rows.into_iter().filter(|row| self.rows.contains(&row.id)).collect())
    }

    async fn make_row(&mut self, copy: usize) -> Result<(), String> {
        let last = self.copies.store(copy).last_number(Entity::Suggestion, "2026-").await.map_err(told)?;
        let row = suggestion(&self.copies.office, &format!("2026-{:04}", last + 1), "가로등");
        self.rows.push(row.id);
        self.copies.apply(copy, |change| _ = change.create(&row)).await.map_err(told)
    }

    async fn write(&mut self, copy: usize) -> Result<(), String> {
        let rows = self.visible(copy).await?;
        if rows.is_empty() {
            return Ok(());
        }
        let row = rows[self.dice.roll(rows.len())].id;
        let field = FIELDS[self.dice.roll(FIELDS.len())];
        let value = format!("값{}", self.writes.len());
        let set = Some(Some(value.clone()));
        let patch = match field {
            "answer" => SuggestionPatch { answer: set, ..SuggestionPatch::default() },
            "officer" => SuggestionPatch { officer: set, ..SuggestionPatch::default() },
            _ => SuggestionPatch { sender_store: set, ..SuggestionPatch::default() },
        };
        let seen = self.seen[copy].clone();
        self.seen[copy].insert(self.writes.len());
        self.writes.push(Write { row: row.0, field, value, seen });
        self.copies.apply(copy, |change| _ = change.update::<Suggestion>(row, &patch)).await.map_err(told)
    }

    async fn note(&mut self, copy: usize) -> Result<(), String> {
        let lines = self.copies.store(copy).note_lines(self.talk.id).await.map_err(told)?;
        let word = format!("말{}.", self.words.len());
        self.words.push(word.clone());
        let edit = if lines.is_empty() || self.dice.roll(3) == 0 {
            let place = match self.dice.roll(lines.len() + 2) {
                0 => LinePlace::Start,
                1 => LinePlace::End,
                after => LinePlace::After(lines[after - 2].id),
            };
            let line = note_line(&self.copies.office, LineKind::Remark, &word);
            NoteEdit::Insert { place, lines: vec![line] }
        } else {
            let line = &lines[self.dice.roll(lines.len())];
            let units = line.text.encode_utf16().count();
            // Between words, so that each is found whole in the end.
            let ends: Vec<usize> = std::iter::once(0)
                .chain(line.text.char_indices().filter(|(_, letter)| *letter == '.').map(|(at, _)| at + 1))
                .map(|at| line.text[..at].encode_utf16().count())
                .collect();
            let at = ends[self.dice.roll(ends.len())].min(units) as u32;
            NoteEdit::Splice { line: line.id, at, delete: 0, insert: word }
        };
        let talk = self.talk.id;
        self.copies.apply(copy, |change| _ = change.note(talk, edit)).await.map_err(told)
    }

    async fn remove(&mut self, copy: usize) -> Result<(), String> {
        let rows = self.visible(copy).await?;
        if rows.len() < 2 {
            return Ok(());
        }
        let row = rows[self.dice.roll(rows.len())].id;
        self.copies.apply(copy, |change| _ = change.remove::<Suggestion>(row)).await.map_err(told)
    }

    async fn send(&mut self, copy: usize) {
        let path = self.copies.export(copy).await;
        self.mail.push(Sent { path, from: copy, seen: self.seen[copy].clone() });
    }

    /// Brings a copy any file under way; now and then the file stays under way and comes once more.
    async fn deliver(&mut self, copy: usize) -> Result<(), String> {
        if self.mail.is_empty() {
            return Ok(());
        }
        let at = self.dice.roll(self.mail.len());
        let sent = if self.dice.roll(3) == 0 { self.mail[at].clone() } else { self.mail.swap_remove(at) };
        if sent.from == copy { Ok(()) } else { self.take(copy, sent).await }
    }

    async fn take(&mut self, copy: usize, sent: Sent) -> Result<(), String> {
        let receipt = self.copies.try_import(copy, &sent.path).await.map_err(told)?;
        match receipt.outcome {
            ExchangeOutcome::Waits => self.waiting[copy].push(sent),
            ExchangeOutcome::CameBefore => {}
            ExchangeOutcome::Taken => {
                for number in &receipt.followed {
                    let followed = self.copies.store(copy).exchange(*number).await.map_err(told)?;
                    self.receipts.push(followed);
                }
                self.seen[copy].extend(sent.seen);
                // Of the files that waited, those that are known now came along.
                let mut still = Vec::new();
                for sent in std::mem::take(&mut self.waiting[copy]) {
                    match self.copies.try_import(copy, &sent.path).await.map_err(told)?.outcome {
                        ExchangeOutcome::Waits => still.push(sent),
                        ExchangeOutcome::CameBefore => self.seen[copy].extend(sent.seen),
                        ExchangeOutcome::Taken => return Err("a file waited for nothing".to_owned()),
                    }
                }
                self.waiting[copy] = still;
                self.receipts.push(receipt);
            }
        }
        Ok(())
    }

    /// Every copy tells one, and that one tells every copy.
    async fn exchange_through(&mut self, middle: usize) -> Result<(), String> {
        for copy in (0..self.seen.len()).filter(|copy| *copy != middle) {
            let path = self.copies.export(copy).await;
            let sent = Sent { path, from: copy, seen: self.seen[copy].clone() };
            self.take(middle, sent).await?;
        }
        let path = self.copies.export(middle).await;
        let sent = Sent { path, from: middle, seen: self.seen[middle].clone() };
        for copy in (0..self.seen.len()).filter(|copy| *copy != middle) {
            self.take(copy, sent.clone()).await?;
        }
        Ok(())
    }

    async fn exchange_all(&mut self) -> Result<(), String> {
        let mut files = Vec::new();
        for copy in 0..self.seen.len() {
            let path = self.copies.export(copy).await;
            files.push(Sent { path, from: copy, seen: self.seen[copy].clone() });
        }
        for copy in 0..self.seen.len() {
            for sent in files.iter().filter(|sent| sent.from != copy) {
                self.take(copy, sent.clone()).await?;
            }
        }
        Ok(())
    }

    /// In what two copies differ, if they do.
    async fn agree(&self) -> Result<Option<String>, String> {
        let mut all = Vec::new();
        for copy in 0..self.seen.len() {
            let store = self.copies.store(copy);
            let rows: Vec<Suggestion> = store.list(Filter::all()).await.map_err(told)?;
            let mut away = BTreeMap::new();
            for row in &self.rows {
                away.insert(row.0, store.row_values(Entity::Suggestion, row.0).await.map_err(told)?);
            }
            all.push((rows, away, store.note_lines(self.talk.id).await.map_err(told)?));
        }
        for (copy, one) in all.iter().enumerate().skip(1) {
            if one.0 != all[0].0 {
                return Ok(Some(format!("rows of copy {copy}: {:?}\nof copy 0: {:?}", one.0, all[0].0)));
            }
            if one.1 != all[0].1 || one.2 != all[0].2 {
                return Ok(Some(format!("rows put away or notes of copy {copy} and copy 0 differ")));
            }
        }
        let mut numbers: Vec<&str> = all[0].0.iter().map(|row| row.number.as_str()).collect();
        numbers.sort_unstable();
        let twice = numbers.windows(2).find(|pair| pair[0] == pair[1]);
        Ok(twice.map(|pair| format!("number {} was given twice", pair[0])))
    }

    /// Every word stands in the note once; of each field the value that holds is one that nobody wrote over knowingly,
    /// and every other such value is in the history of all copies and was told.
    async fn nothing_lost(&self) -> Result<(), String> {
        let lines = self.copies.store(0).note_lines(self.talk.id).await.map_err(told)?;
        let text: String = lines.iter().map(|line| line.text.as_str()).collect();
        if let Some(word) = self.words.iter().find(|word| text.matches(word.as_str()).count() != 1) {
            return Err(format!("{word} does not stand in the note once: {text}"));
        }
        let recent = self.rows.iter().map(|row| row.0);
        for row in recent {
            let mut histories = Vec::new();
            for copy in 0..self.seen.len() {
                histories.push(self.copies.store(copy).history_of(row, 10_000).await.map_err(told)?);
            }
            let values = self
                .copies
                .store(0)
                .row_values(Entity::Suggestion, row)
                .await
                .map_err(told)?
                .unwrap_or_default();
            for field in FIELDS {
                let written: Vec<(usize, &Write)> = self
                    .writes
                    .iter()
                    .enumerate()
                    .filter(|(_, w)| w.row == row && w.field == field)
                    .collect();
                let last: Vec<&Write> = written
                    .iter()
                    .filter(|(at, _)| !written.iter().any(|(_, other)| other.seen.contains(at)))
                    .map(|(_, write)| *write)
                    .collect();
                let holds = values.iter().find(|(known, _)| known.name == field).map(|(_, value)| value);
                let is = |write: &&&Write| holds == Some(&Value::Text(write.value.clone()));
                if !last.is_empty() && !last.iter().any(|write| is(&write)) {
                    return Err(format!("{field} of {row} holds {holds:?}, which somebody wrote over"));
                }
                for (_, write) in &written {
                    let value = Value::Text(write.value.clone());
                    if histories.iter().any(|history| !history.iter().any(|change| change.new == value)) {
                        return Err(format!("{} is not in the history of every copy", write.value));
                    }
                }
                for write in last.iter().filter(|write| !is(write)) {
                    let value = Value::Text(write.value.clone());
                    let said = |receipt: &ExchangeReceipt| {
                        receipt.two_values.iter().any(|two| two.row == row && two.other.value == value)
                    };
                    if !self.receipts.iter().any(said) {
                        return Err(format!("{} was written over and nobody was told", write.value));
                    }
                }
            }
        }
        Ok(())
    }
}
