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
    id::{NoteLineId, SuggestionId, Uuid},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
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
    /// Each word, and the line that it was written into.
    words: Vec<(String, NoteLineId)>,
    /// Words that were taken out again, and lines that were.
    cut: BTreeSet<String>,
    gone: BTreeSet<NoteLineId>,
    /// Lines that changed places: whoever writes into a line while it is moved elsewhere may lose the word from the note,
    /// though never from its versions. All copies still agree.
    moved: BTreeSet<NoteLineId>,
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
        cut: BTreeSet::new(),
        gone: BTreeSet::new(),
        moved: BTreeSet::new(),
        receipts: Vec::new(),
        rows: Vec::new(),
    };
    let ran = group.run(seed).await;
    // Nothing is at work any more when the process ends.
    for copy in group.copies.copies {
        copy.store.close().await.map_err(told)?;
    }
    ran
}

/// Where words of a line end, and its start.
fn ends(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('.').map(|(at, _)| at + 1)).collect()
}

fn units(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

fn told(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

impl Group {
    async fn run(&mut self, seed: u64) -> Result<(), String> {
        for schedule in 0..SCHEDULES {
            self.schedule().await.map_err(|wrong| format!("seed {seed}, schedule {schedule}: {wrong}"))?;
        }
        for copy in 0..self.seen.len() {
            let report = self.copies.store(copy).check().await.map_err(told)?;
            if !report.sound() {
                return Err(format!("seed {seed}: copy {copy} is not sound: {report:?}"));
            }
        }
        Ok(())
    }

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
        let edit = match self.dice.roll(12) {
            0 => self.cut_word(&lines),
            1 => self.mark_line(&lines),
            2 => self.remove_line(&lines),
            3 => self.swap_lines(lines.clone()),
            _ => None,
        };
        let edit = edit.unwrap_or_else(|| self.write_word(&lines));
        let talk = self.talk.id;
        self.copies.apply(copy, |change| _ = change.note(talk, edit)).await.map_err(told)
    }

    fn write_word(&mut self, lines: &[NoteLine]) -> NoteEdit {
        let word = format!("말{}.", self.words.len());
        if lines.is_empty() || self.dice.roll(3) == 0 {
            let place = match self.dice.roll(lines.len() + 2) {
                0 => LinePlace::Start,
                1 => LinePlace::End,
                after => LinePlace::After(lines[after - 2].id),
            };
            let line = note_line(&self.copies.office, LineKind::Remark, &word);
            self.words.push((word, line.id));
            return NoteEdit::Insert { place, lines: vec![line] };
        }
        let line = &lines[self.dice.roll(lines.len())];
        let ends = ends(&line.text);
        let at = ends[self.dice.roll(ends.len())];
        self.words.push((word.clone(), line.id));
        NoteEdit::Splice { line: line.id, at: units(&line.text[..at]), delete: 0, insert: word }
    }

    /// Takes a whole word out.
    fn cut_word(&mut self, lines: &[NoteLine]) -> Option<NoteEdit> {
        let line = self.any(lines)?;
        let ends = ends(&line.text);
        let at = self.dice.roll(ends.len());
        let (from, to) = (ends[at], *ends.get(at + 1)?);
        self.cut.insert(line.text[from..to].to_owned());
        let (at, delete) = (units(&line.text[..from]), units(&line.text[from..to]));
        Some(NoteEdit::Splice { line: line.id, at, delete, insert: String::new() })
    }

    fn mark_line(&mut self, lines: &[NoteLine]) -> Option<NoteEdit> {
        let line = self.any(lines)?.id;
        let kind = LineKind::ALL[self.dice.roll(LineKind::ALL.len())];
        let speaker_name =
            [None, Some("홍길동".to_owned()), Some("성춘향".to_owned())][self.dice.roll(3)].clone();
        let indent = self.dice.roll(6) as u32;
        Some(NoteEdit::Mark { line, kind, speaker: None, speaker_name, indent })
    }

    fn remove_line(&mut self, lines: &[NoteLine]) -> Option<NoteEdit> {
        let line = self.any(lines)?.id;
        self.gone.insert(line);
        Some(NoteEdit::Remove { lines: vec![line] })
    }

    /// Two neighbours change places.
    fn swap_lines(&mut self, mut lines: Vec<NoteLine>) -> Option<NoteEdit> {
        let first = self.dice.roll(lines.len().checked_sub(1).filter(|pairs| *pairs > 0)?);
        self.moved.extend([lines[first].id, lines[first + 1].id]);
        lines.swap(first, first + 1);
        Some(NoteEdit::Replace { lines })
    }

    fn any<'a>(&mut self, lines: &'a [NoteLine]) -> Option<&'a NoteLine> {
        if lines.is_empty() { None } else { lines.get(self.dice.roll(lines.len())) }
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

    /// Every word that nobody took out stands in the note once; of each field the value that holds is one that nobody wrote over knowingly,
    /// and every other such value is in the history of all copies and was told.
    async fn nothing_lost(&self) -> Result<(), String> {
        let lines = self.copies.store(0).note_lines(self.talk.id).await.map_err(told)?;
        let text: String = lines.iter().map(|line| line.text.as_str()).collect();
        // A line that stands twice after two moves is known by a key made for it (version 8): it was moved too.
        let stayed = |line: &NoteLineId| !self.moved.contains(line) && line.0.get_version_num() != 8;
        for (word, line) in self.words.iter().filter(|(_, line)| stayed(line)) {
            let wanted = usize::from(!self.cut.contains(word) && !self.gone.contains(line));
            if text.matches(word.as_str()).count() != wanted {
                return Err(format!("{word} does not stand in the note {wanted} times: {text}"));
            }
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
