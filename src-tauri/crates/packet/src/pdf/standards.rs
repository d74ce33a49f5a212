//! What a file offers those who hear it and those who keep it, and what it says of that.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use super::specimen;
use crate::{Extent, Fonts, Language, PacketFacts, PacketOptions, Paper, render};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

fn opened(facts: &PacketFacts, options: &PacketOptions) -> Document {
    let packet = render(facts, options, fonts()).expect("a packet");
    Document::load_mem(&packet.bytes).expect("a file that can be read")
}

fn office(language: Language) -> PacketOptions {
    specimen::office(language, Extent::Full)
}

fn claims(file: &Document) -> (bool, bool) {
    let id = file.catalog().expect("a catalog").get(b"Metadata").and_then(Object::as_reference);
    let metadata = file.get_object(id.expect("metadata")).and_then(Object::as_stream).expect("a stream");
    let said = String::from_utf8(metadata.content.clone()).expect("XMP in UTF-8");
    (
        said.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<"),
        said.contains("<pdfuaid:part>1</pdfuaid:part>"),
    )
}

/// The elements of the structure by their roles.
fn elements(file: &Document) -> BTreeMap<String, Vec<Dictionary>> {
    let mut found: BTreeMap<String, Vec<Dictionary>> = BTreeMap::new();
    for element in file.objects.values().filter_map(|object| object.as_dict().ok()) {
        if element.get(b"Type").and_then(Object::as_name).ok() == Some(b"StructElem") {
            let role = element.get(b"S").and_then(Object::as_name).expect("a role");
            found.entry(String::from_utf8_lossy(role).into_owned()).or_default().push(element.clone());
        }
    }
    found
}

fn attribute(element: &Dictionary, key: &[u8]) -> Option<String> {
    let attributes = element.get(b"A").and_then(Object::as_dict).ok()?;
    attributes.get(key).and_then(Object::as_name).ok().map(|name| String::from_utf8_lossy(name).into_owned())
}

#[test]
fn packets_claim_both_standards_in_every_language_extent_and_variant() {
    let facts = specimen::facts();
    for language in [Language::Korean, Language::English] {
        for extent in [Extent::Full, Extent::Short] {
            let inside = opened(&facts, &specimen::office(language, extent));
            let options = PacketOptions { language, extent, type_factor: 1.4, ..PacketOptions::default() };
            let outside = opened(&facts, &options);
            assert_eq!([claims(&inside), claims(&outside)], [(true, true); 2], "{language:?} {extent:?}");
        }
    }
}

/// The paper of each page and the left-most place where text begins.
fn pages(file: &Document) -> Vec<([f32; 2], f32)> {
    let page = |id: &lopdf::ObjectId| {
        let paper =
            file.get_dictionary(*id).and_then(|page| page.get(b"MediaBox")?.as_array()).expect("a box");
        let size: Vec<f32> = paper.iter().map(|edge| edge.as_float().expect("a number")).collect();
        let content = Content::decode(&file.get_page_content(*id)).expect("operations");
        let places = content.operations.iter().filter(|operation| operation.operator == "Tm");
        let left = places.map(|place| place.operands[4].as_float().expect("a number"));
        ([size[2], size[3]], left.fold(f32::MAX, f32::min))
    };
    file.get_pages().values().map(page).collect()
}

#[test]
fn a_card_is_a6_and_says_what_one_has_to_know_in_the_alley() {
    let facts = specimen::facts();
    let options = PacketOptions { paper: Paper::Card, ..office(Language::Korean) };
    let file = opened(&facts, &options);
    assert_eq!(claims(&file), (true, true));
    let pages = pages(&file);
    assert!(
        pages
            .iter()
            .all(|([width, height], _)| (width - 297.64).abs() < 0.1 && (height - 419.53).abs() < 0.1)
    );
    assert!(pages.len() <= 4, "{} pages", pages.len());
    let said = crate::laid_out_text(&facts, &options, fonts()).concat().replace([' ', '\n'], "");
    for expected in [&facts.picks[0].title, &facts.picks[0].to_decide, &facts.lines_to_take[0]] {
        assert!(said.contains(&expected.replace(' ', "")), "{expected} in {said}");
    }
    assert!(said.contains("표본자료"), "a card of the sample says so");
}

#[test]
fn pages_for_both_sides_leave_room_at_the_inner_edge_on_the_left_and_on_the_right() {
    let file =
        opened(&specimen::facts(), &PacketOptions { paper: Paper::Duplex, ..office(Language::Korean) });
    let pages = pages(&file);
    let (right_hand, left_hand) = (pages[2].1, pages[3].1);
    assert!((right_hand - left_hand - 28.34).abs() < 1.0, "{right_hand} and {left_hand}");
    assert!(left_hand > 36.0, "no text in the outer margin: {left_hand}");
}

#[test]
fn the_sheets_of_a_booklet_hold_the_pages_in_the_order_of_folding() {
    let facts = specimen::facts();
    let options = PacketOptions { paper: Paper::Booklet, ..office(Language::Korean) };
    let packet = render(&facts, &options, fonts()).expect("a packet");
    let file = Document::load_mem(&packet.bytes).expect("a file");
    assert_eq!(claims(&file), (true, true));
    let laid_out = crate::laid_out_text(&facts, &options, fonts());
    let all = laid_out.len().next_multiple_of(4);
    let sides = super::read(&packet.bytes).expect("text").pages;
    assert_eq!((sides.len(), packet.page_count), (all / 2, all / 2));
    assert!(pages(&file).iter().all(|([width, height], _)| width > height));
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    for (at, side) in sides.iter().enumerate() {
        let mut two = [all - 1 - at, at];
        if at % 2 == 1 {
            two.reverse();
        }
        let expected: String =
            two.iter().filter_map(|page| laid_out.get(*page)).map(|text| bare(text)).collect();
        assert_eq!(bare(&side.said.concat()), expected, "side {at}");
    }
}

#[test]
fn a_row_taller_than_a_page_keeps_its_text_in_its_cells() {
    let mut facts = specimen::facts();
    facts.open_promises[0].what = "긴 글 ".repeat(2500);
    assert_eq!(claims(&opened(&facts, &office(Language::Korean))), (true, true));
}

#[test]
fn lists_tables_and_figures_are_what_they_look_like() {
    let elements = elements(&opened(&specimen::facts(), &office(Language::Korean)));
    let of = |role: &str| elements.get(role).map(Vec::as_slice).unwrap_or_default();
    assert!(!of("L").is_empty() && of("LI").len() >= of("L").len());
    assert_eq!(of("LI").len(), of("LBody").len());
    assert!(of("L").iter().any(|list| attribute(list, b"ListNumbering").as_deref() == Some("Circle")));
    assert!(!of("THead").is_empty() && of("THead").len() == of("TBody").len());
    for scope in ["Column", "Row"] {
        assert!(of("TH").iter().any(|head| attribute(head, b"Scope").as_deref() == Some(scope)), "{scope}");
    }
    assert!(!of("Figure").is_empty() && !of("Caption").is_empty());
    for figure in of("Figure") {
        let attributes = figure.get(b"A").and_then(Object::as_dict).expect("attributes");
        let drawn = attributes.get(b"BBox").and_then(Object::as_array).expect("a box");
        let drawn: Vec<f32> = drawn.iter().map(|edge| edge.as_float().expect("a number")).collect();
        assert!(drawn[0] < drawn[2] && drawn[1] < drawn[3], "{drawn:?}");
        assert!(drawn.iter().all(|edge| (-1.0..900.0).contains(edge)), "{drawn:?}");
    }
}

#[test]
fn cells_say_how_many_columns_and_rows_they_cover() {
    let file = opened(&specimen::facts(), &office(Language::Korean));
    let cells = elements(&file).remove("TD").expect("cells");
    for span in [&b"ColSpan"[..], b"RowSpan"] {
        let attributes = cells.iter().filter_map(|cell| cell.get(b"A").and_then(Object::as_dict).ok());
        let most = attributes.filter_map(|of| of.get(span).and_then(Object::as_i64).ok()).max();
        assert!(most >= Some(2), "{}", String::from_utf8_lossy(span));
    }
}

#[test]
fn changed_pages_printed_alone_are_as_accessible_as_the_whole() {
    let mut facts = specimen::facts();
    let before = render(&facts, &office(Language::Korean), fonts()).expect("a packet");
    // On a page in the middle of a table whose head stands on an earlier one.
    let last = facts.open_promises.len() - 1;
    facts.open_promises[last].progress = "새로 적은 추진상황".to_owned();
    let changes =
        crate::ChangesSince { issued: chrono::NaiveDateTime::default(), digest: before.digest, only: true };
    let file = opened(&facts, &PacketOptions { changes: Some(changes), ..office(Language::Korean) });
    assert!(file.get_pages().len() < before.page_count);
    assert_eq!(claims(&file), (true, true));
    let elements = elements(&file);
    assert_eq!(elements["Table"].len(), elements["THead"].len(), "a table without its head");
}

#[test]
fn running_heads_footers_and_the_other_language_are_named_in_the_pages() {
    let file = opened(&specimen::facts(), &office(Language::English));
    let (mut artifacts, mut korean) = (Vec::new(), 0);
    for page in file.get_pages().values() {
        let content = Content::decode(&file.get_page_content(*page)).expect("operations");
        for operation in content.operations.iter().filter(|operation| operation.operator == "BDC") {
            let (tag, properties) = (operation.operands[0].as_name(), operation.operands[1].as_dict());
            let properties = properties.expect("properties");
            match tag.expect("a tag") {
                b"Artifact" => artifacts
                    .extend(properties.get(b"Subtype").and_then(Object::as_name).ok().map(<[u8]>::to_vec)),
                b"Span" => {
                    let language = properties.get(b"Lang").and_then(Object::as_str).ok();
                    korean += usize::from(language == Some(b"ko"));
                }
                _ => {}
            }
        }
    }
    let pages = file.get_pages().len();
    let count = |name: &[u8]| artifacts.iter().filter(|artifact| artifact.as_slice() == name).count();
    assert_eq!((count(b"Header"), count(b"Footer")), (pages - 1, pages));
    assert!(korean > 20, "{korean} stretches in Korean");
}
