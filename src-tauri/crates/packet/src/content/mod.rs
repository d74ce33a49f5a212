//! Facts to a document model, one file per part of the packet, in the order of the packet.

mod alley;
mod card;
mod cases;
mod changes;
mod chart_data;
mod go_and_ask;
mod leader;
mod map;
mod model;
mod notes;
mod outline;
mod page_one;
mod picks;
mod reissue;
mod report;
mod sources;
mod table;
mod timetable;

pub(crate) use card::card as pocket_card;
pub(crate) use model::{
    Block, CoverBlock, Drawing, Figure, Marker, MastheadBlock, MembershipChart, Run, TitleBlock,
};
pub use outline::Outline;
pub(crate) use page_one::PageOne;
pub(crate) use reissue::changes_since;
pub(crate) use report::{ends, report};
pub(crate) use table::{Align, Cell, Column, Row, RowKind, Table, Width};

use crate::facts::{PacketFacts, PrivateName, Section};
use crate::layout::Ink;
use crate::options::{Extent, PacketOptions};
use crate::words::{Words, fill};

/// A numbered part of the packet.
struct Part {
    anchor: &'static str,
    /// False for a part of the visit's own, where none is planned: page one says what will come.
    told: bool,
    title: &'static str,
    blocks: Vec<Block>,
}

/// Everything behind page one, in the order that the office wants.
pub(crate) fn after_page_one(facts: &PacketFacts, options: &PacketOptions, words: &Words) -> Vec<Block> {
    let template = &facts.template;
    let sections = match options.extent {
        Extent::Full => &template.sections,
        Extent::Short => &template.short_sections,
    };
    let mut blocks = Vec::new();
    if options.extent == Extent::Full {
        blocks.push(Block::Contents { title: words.contents.to_owned() });
    }
    let mut ended = true;
    let told = sections.iter().filter_map(|section| Some((section, part(*section, facts, words)?)));
    for (number, (section, part)) in (1..).zip(told.filter(|(_, part)| part.told)) {
        let own = template.section_titles.iter().find(|own| own.section == *section);
        let title = own.map_or(part.title, |own| own.title.as_str());
        blocks.push(heading(1, format!("{number}. {title}"), Some(part.anchor)));
        blocks.extend(part.blocks);
        ended = false;
    }
    if !ended && !words.end.is_empty() {
        blocks.push(Block::Gap(4.0));
        blocks.push(Block::Text(vec![Run::plain(words.end)]));
    }
    if options.extent == Extent::Full {
        blocks.push(heading(1, words.hand_notes, Some("hand-notes")));
        blocks.push(Block::HandNotes);
    }
    blocks
}

/// A section behind page one.
fn part(section: Section, facts: &PacketFacts, words: &Words) -> Option<Part> {
    let part = |anchor, title, blocks| Part { anchor, told: true, title, blocks };
    let of_the_visit = |there: bool, part: Part| Part { told: facts.visit.planned || there, ..part };
    Some(match section {
        Section::PageOne => return None,
        Section::Changes => part("changes", words.changes, changes::blocks(facts, words)),
        Section::Timetable => of_the_visit(
            !facts.timetable.is_empty(),
            part("timetable", words.timetable, timetable::blocks(facts, words)),
        ),
        Section::Map => {
            let has_route = facts.timetable.iter().any(|stop| stop.position.is_some());
            part("map", if has_route { words.map } else { words.map_alone }, map::blocks(facts, words))
        }
        Section::AlleyDistricts => {
            let mut blocks: Vec<Block> =
                Some(words.onnuri).filter(|said| !said.is_empty()).map(nothing).into_iter().collect();
            blocks.extend(alley::blocks(facts, words));
            part("alley-districts", words.alley_districts, blocks)
        }
        Section::Picks => {
            of_the_visit(!facts.picks.is_empty(), part("picks", words.picks, picks::blocks(facts, words)))
        }
        Section::Tables => part("cases", words.open_cases, cases::blocks(facts, words)),
        Section::Notes => part("notes", words.notes, notes::blocks(facts, words)),
        Section::GoAndAsk => of_the_visit(
            !facts.go_and_ask.stores.is_empty(),
            part("go-and-ask", words.go_and_ask, go_and_ask::blocks(facts, words)),
        ),
        Section::Sources => part("sources", words.sources, sources::blocks(facts, words)),
    })
}

/// The packet's title.
pub(crate) fn title(facts: &PacketFacts, words: &Words) -> String {
    match facts.template.title.trim() {
        "" => format!("{} {}", facts.neighborhood, words.document_kind),
        title => title.to_owned(),
    }
}

/// The day of the visit, or the day on which the packet was made where none is planned.
pub(crate) fn day(facts: &PacketFacts, words: &Words) -> String {
    let day = words.date(facts.visit.date);
    if facts.visit.planned { day } else { fill(words.as_of_head, &[("date", &day)]) }
}

/// What kind of document the title names: the title without the neighbourhood, which stands below it in large type.
fn kind(facts: &PacketFacts, words: &Words) -> String {
    let title = title(facts, words);
    let dong = facts.neighborhood.trim();
    let title = if dong.is_empty() { title } else { title.replace(dong, " ") };
    let kind = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let kind = kind.trim_matches([' ', ':', '-', '·', ',']);
    let mut letters = kind.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A heading.
fn heading(level: u8, text: impl Into<String>, anchor: Option<&str>) -> Block {
    Block::Heading { level, text: text.into(), anchor: anchor.map(str::to_owned) }
}

/// A column.
fn column(title: &str, width: Width, align: Align) -> Column {
    Column { title: title.to_owned(), width, align, by_hand: false }
}

/// A table with a head, without the columns in which nothing stands. `note` stands above its right end.
fn table(columns: Vec<Column>, rows: Vec<Row>, note: String) -> Block {
    Block::Table(Table { columns, has_head: true, rows, note, dense: false }.without_empty_columns())
}

/// A table of labels and values: no head, each label beside its value.
fn card(columns: [(Width, Align); 4], rows: Vec<Row>) -> Block {
    let columns = columns.into_iter().map(|(width, align)| column("", width, align)).collect();
    Block::Table(Table { columns, has_head: false, rows, note: String::new(), dense: false })
}

/// A row of a card: one label, and its value over the rest.
fn wide(label: &str, mut value: Cell) -> Row {
    value.columns = 3;
    Row::of(vec![Cell::header(label), value])
}

/// What stands where nothing is known yet, and how to fill it.
fn nothing(said: &str) -> Block {
    Block::Text(vec![Run::plain(said).ink(Ink::Muted)])
}

/// A name of several without the last word that all of them end with, which says nothing beside the others.
pub(crate) fn without_shared_end<'n>(name: &'n str, all: &[&str]) -> &'n str {
    let end = |name: &'n str| name.rsplit_once(' ').filter(|(own, _)| !own.trim().is_empty());
    match end(name) {
        Some((own, end)) if all.len() > 1 && all.iter().all(|other| ends_with_word(other, end)) => {
            own.trim_end()
        }
        _ => name,
    }
}

fn ends_with_word(name: &str, word: &str) -> bool {
    name.strip_suffix(word).is_some_and(|own| own.ends_with(' '))
}

/// A text, or a dash where there is none.
fn or_dash(text: &str) -> &str {
    if text.trim().is_empty() { "-" } else { text }
}

/// Who sent something, said also where nobody gave a name: a category alone would read like one.
fn sender<'t>(name: &'t PrivateName, words: &'t Words) -> &'t str {
    if name.0.trim().is_empty() { words.no_sender } else { &name.0 }
}

/// The parts that are not empty, with a middle dot between them.
fn joined<'t>(parts: impl IntoIterator<Item = &'t str>) -> String {
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::without_shared_end;

    #[test]
    fn a_word_that_all_names_end_with_is_left_out() {
        let all = ["가 골목형상점가", "나 다 골목형상점가"];
        assert_eq!(all.map(|name| without_shared_end(name, &all)), ["가", "나 다"]);
        let differing = ["가 시장", "나 골목"];
        assert_eq!(differing.map(|name| without_shared_end(name, &differing)), differing);
        assert_eq!(without_shared_end("가 시장", &["가 시장"]), "가 시장");
    }
}
