//! What can be written into a form, by the names that stand there in braces.

use alley_core::text::clean::nfc;
use alley_core::text::show::grouped;
use alley_packet::facts::{ReportBars, ReportBlock, ReportCell, ReportItem, ReportPart, ReportTable};
use alley_packet::{Language, MaskedReport, Outline};

/// A section stands where the second level of an outline does: 가. 나. 다.
const SECTION: ReportItem = ReportItem { level: 1, text: String::new(), numbered: true };

/// Between the cells of a row.
const BETWEEN: &str = " · ";

/// Texts by name; each is one line or several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, Vec<String>)>);

impl Fields {
    /// The name of all parts together.
    pub(super) const BODY: &str = "본문";

    /// The texts of a report. The module says which names they have.
    pub fn of(report: &MaskedReport) -> Self {
        let (facts, language) = (&report.facts, report.words.language);
        let mut fields = Self::default();
        fields.set("제목", &facts.title);
        fields.set("종류", &facts.kind);
        fields.set("기간", &facts.when);
        fields.set("일시", &facts.when);
        fields.set("비고", &facts.note);
        fields.set("부서", &facts.office);
        fields.set("구", &facts.district);
        fields.set("작성일", &report.words.day);
        let body: Vec<String> =
            facts.parts.iter().enumerate().flat_map(|(at, part)| whole(at, part, language)).collect();
        fields.set(Self::BODY, &body.join("\n"));
        let own = fields.0.len();
        for part in facts.parts.iter().filter(|part| !part.title.trim().is_empty()) {
            let lines = inside(part, 0, language);
            let name = Self::name(&part.title);
            // The fixed names come first; parts of the same title follow each other in one place.
            match fields.0.iter_mut().position(|(known, _)| *known == name) {
                Some(at) if at < own => {}
                Some(at) => {
                    fields.0.iter_mut().skip(at).take(1).for_each(|(_, known)| known.extend(lines.clone()))
                }
                None => fields.0.push((name, lines)),
            }
        }
        fields
    }

    /// Sets what stands under a name; line ends in the text part its lines.
    pub fn set(&mut self, name: &str, text: &str) {
        let name = Self::name(name);
        let lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = lines,
            None => self.0.push((name, lines)),
        }
    }

    /// The names there are.
    pub fn names(&self) -> Vec<String> {
        self.0.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The lines under a name.
    pub fn lines(&self, name: &str) -> Option<&[String]> {
        let name = Self::name(name);
        self.0.iter().find(|(known, _)| *known == name).map(|(_, lines)| lines.as_slice())
    }

    /// Names with their lines.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(name, lines)| (name.as_str(), lines.as_slice()))
    }

    /// A name however it was typed: composed, its spaces single.
    pub(super) fn name(typed: &str) -> String {
        nfc(typed).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A part under its numbered title.
fn whole(at: usize, part: &ReportPart, language: Language) -> Vec<String> {
    let title = part.title.trim();
    if title.is_empty() {
        return inside(part, 0, language);
    }
    std::iter::once(format!("{}. {title}", at + 1)).chain(inside(part, 1, language)).collect()
}

/// What stands in a part, a line each, two spaces further in for every level, as official documents are typed.
fn inside(part: &ReportPart, level: usize, language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    let (outer, mut level) = (level, level);
    let (mut sections, mut outline) = (Outline::of(language), Outline::of(language));
    for block in &part.blocks {
        match block {
            ReportBlock::Section(text) => {
                outline.begin_anew();
                level = outer + 1;
                add(&mut lines, outer, &format!("{} ", sections.sign(&SECTION)), text);
            }
            ReportBlock::Outline(item) => {
                let sign = format!("{} ", outline.sign(item));
                add(&mut lines, level.max(Outline::level(item)), &sign, &item.text);
            }
            ReportBlock::Text(text) | ReportBlock::Nothing(text) => add(&mut lines, level, "", text),
            ReportBlock::Item(text) => add(&mut lines, level, "○ ", text),
            ReportBlock::Note(text) => add(&mut lines, level, "※ ", text),
            ReportBlock::Numbers(numbers) => {
                for number in numbers {
                    let below =
                        if number.below.is_empty() { String::new() } else { format!("({})", number.below) };
                    add(&mut lines, level, "○ ", &format!("{}: {}{below}", number.label, number.value));
                }
            }
            ReportBlock::Bars(bars) => bars_as_lines(&mut lines, level, bars),
            ReportBlock::Table(table) => table_as_lines(&mut lines, level, table),
        }
    }
    lines
}
/// A text at its level; further lines of it stand under its first letter.
fn add(lines: &mut Vec<String>, level: usize, mark: &str, text: &str) {
    let room = "  ".repeat(level);
    let hang: String = mark.chars().map(|c| if c.is_ascii() { " " } else { "  " }).collect();
    for (at, line) in text.split('\n').enumerate() {
        let mark = if at == 0 { mark } else { &hang };
        lines.push(format!("{room}{mark}{line}"));
    }
}

fn bars_as_lines(lines: &mut Vec<String>, level: usize, bars: &ReportBars) {
    if !bars.caption.is_empty() {
        add(lines, level, "○ ", &bars.caption);
    }
    let named = |at: usize| bars.series.get(at).map(|name| name.trim()).filter(|name| !name.is_empty());
    for bar in &bars.bars {
        let values =
            bar.values.iter().enumerate().filter_map(|(at, value)| {
                named(at).map(|name| format!("{name} {}", grouped(i64::from(*value))))
            });
        let said = [bar.label.clone(), bar.said.clone()].into_iter().chain(values);
        let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
        add(lines, level + 1, "- ", &said.join(BETWEEN));
    }
}

/// The heads of a table, then its rows. What stands in a column without a head goes with the column behind it.
fn table_as_lines(lines: &mut Vec<String>, level: usize, table: &ReportTable) {
    let heads: Vec<&str> =
        table.columns.iter().map(|column| column.title.trim()).filter(|title| !title.is_empty()).collect();
    if !heads.is_empty() || !table.note.is_empty() {
        let note = if table.note.is_empty() { String::new() } else { format!(" ({})", table.note) };
        add(lines, level, "○ ", one_line(&format!("{}{note}", heads.join(BETWEEN))).trim());
    }
    for row in &table.rows {
        let mut cells: Vec<String> = Vec::new();
        let mut before = String::new();
        for (at, cell) in row.iter().enumerate() {
            let said = cell_as_text(cell);
            let headless = table.columns.get(at).is_some_and(|column| column.title.trim().is_empty());
            if headless && at + 1 < row.len() && !heads.is_empty() {
                before = format!("{before}{said} ");
            } else {
                let told = format!("{before}{said}");
                before.clear();
                cells.push(if told.trim().is_empty() { "-".to_owned() } else { told.trim().to_owned() });
            }
        }
        add(lines, level + 1, "- ", &cells.join(BETWEEN));
    }
}

/// A cell with what stands below it in brackets.
fn cell_as_text(cell: &ReportCell) -> String {
    match (cell.text.trim(), cell.below.trim()) {
        (text, "") => one_line(text),
        ("", below) => one_line(below),
        (text, below) => one_line(&format!("{text}({below})")),
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
