//! What a reader of a table would miss.

use crate::Fonts;
use crate::content::{Align, Block, Cell, Column, Row, RowKind, Table, Width};
use crate::layout::{Composer, Mark, PlacedSlab, Slab, TagTree, Theme, paginate};
use crate::options::Language;
use crate::text::Shaper;
use crate::words::Words;

fn column(width: Width, align: Align) -> Column {
    Column { title: "머리".to_owned(), width, align, by_hand: false }
}

fn total(cells: Vec<Cell>) -> Row {
    Row { kind: RowKind::Total, ..Row::of(cells) }
}

fn group(name: &str, columns: usize) -> Row {
    Row { kind: RowKind::Group, ..Row::of(vec![Cell { columns, ..Cell::text(name) }]) }
}

/// The slabs of a table behind a strip of a height, and the pages they come to stand on.
fn set(columns: Vec<Column>, rows: Vec<Row>, behind: f32) -> (Vec<Slab>, Vec<Vec<PlacedSlab>>) {
    let fonts = Fonts::load().expect("the committed fonts");
    let mut shaper = Shaper::new(&fonts);
    let theme = Theme::new(1.0);
    let mut composer = Composer::new(&mut shaper, theme, Words::of(Language::Korean));
    let table = Table { columns, has_head: true, rows, note: String::new(), dense: false };
    let mut slabs = vec![Slab { height: behind, ..Slab::default() }];
    slabs.extend(composer.stack(&[Block::Table(table)], TagTree::ROOT, theme.width()));
    let places = paginate(&mut slabs, &composer.heads, &theme);
    (slabs, places)
}

/// Texts of a slab with their left and right ends and the height of their baselines.
fn texts(slab: &Slab) -> Vec<(String, f32, f32, f32)> {
    let marks = slab.groups.iter().flat_map(|group| &group.marks);
    let texts = marks.filter_map(|mark| match mark {
        Mark::Text { x, y, line } => Some((line.text().trim().to_owned(), *x, x + line.width, *y)),
        _ => None,
    });
    texts.collect()
}

fn all_texts(slabs: &[Slab]) -> Vec<(String, f32, f32, f32)> {
    slabs.iter().flat_map(texts).collect()
}

/// The page on which a text stands.
fn page_of(text: &str, slabs: &[Slab], places: &[Vec<PlacedSlab>]) -> usize {
    let slab = slabs.iter().position(|slab| texts(slab).iter().any(|(said, ..)| said == text)).expect(text);
    let page =
        places.iter().position(|page| page.iter().any(|placed| placed.index == slab && !placed.repeated));
    page.expect("a page")
}

#[test]
fn decimal_points_stand_under_each_other() {
    let figures = ["7", "12.5", "3.25", "1,204", "-"];
    let rows = figures.iter().map(|figure| Row::of(vec![Cell::text("항목"), Cell::text(*figure)])).collect();
    let columns = vec![column(Width::Part(1.0), Align::Left), column(Width::Fit, Align::Right)];
    let (slabs, _) = set(columns, rows, 0.0);
    let texts = all_texts(&slabs);
    let ends = |figure: &str| {
        let (said, left, right, _) = texts.iter().find(|(said, ..)| said == figure).expect(figure);
        // Figures are as wide as each other: the whole part ends where its share of the letters does.
        let letters = |text: &str| text.chars().filter(char::is_ascii_digit).count() as f32;
        let whole = said.split('.').next().expect("a whole part");
        let marks = (said.len() - letters(said) as usize) as f32;
        (*left, *right, letters(whole), letters(said), marks)
    };
    let (left, right, ..) = ends("7");
    let digit = right - left;
    for figure in ["12.5", "3.25"] {
        let (left, _, whole, ..) = ends(figure);
        assert!((left + whole * digit - right).abs() < 0.2, "{figure} has its point elsewhere");
    }
    let (_, thousand, ..) = ends("1,204");
    assert!((thousand - right).abs() < 0.2, "whole figures end at the point");
}

#[test]
fn columns_are_as_wide_on_every_page_and_no_word_of_them_is_divided() {
    let rows = (0..90)
        .map(|number| {
            let state = if number == 80 { "타기관이첩후재검토" } else { "완료" };
            Row::of(vec![Cell::text(state), Cell::text(format!("내용 {number} 가로등 수리와 보안등 교체"))])
        })
        .collect();
    let columns = vec![column(Width::Fit, Align::Left), column(Width::Part(1.0), Align::Left)];
    let (slabs, places) = set(columns, rows, 0.0);
    assert!(places.len() > 1);
    let texts = all_texts(&slabs);
    assert!(texts.iter().any(|(said, ..)| said == "타기관이첩후재검토"), "a word was divided");
    let lefts: Vec<f32> =
        texts.iter().filter(|(said, ..)| said.starts_with("내용")).map(|(_, left, ..)| *left).collect();
    assert!(lefts.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.01), "columns do not align");
}

#[test]
fn a_sum_follows_its_rows_and_the_name_of_a_group_is_not_left_behind() {
    let columns = || vec![column(Width::Part(1.0), Align::Left), column(Width::Fit, Align::Right)];
    let row = |name: String| Row::of(vec![Cell::text(name), Cell::text("3")]);
    let page = Theme::new(1.0).height();
    for free in 0..160_u16 {
        let mut rows: Vec<Row> = (0..30).map(|number| row(format!("줄 {number}"))).collect();
        rows.push(total(vec![Cell::text("합계"), Cell::text("90")]));
        rows.push(group("둘째 무리", 2));
        rows.extend((30..60).map(|number| row(format!("줄 {number}"))));
        let (slabs, places) = set(columns(), rows, page * 0.2 + f32::from(free));
        assert_eq!(page_of("합계", &slabs, &places), page_of("줄 29", &slabs, &places), "{free}");
        assert_eq!(page_of("둘째 무리", &slabs, &places), page_of("줄 30", &slabs, &places), "{free}");
    }
}

#[test]
fn a_table_that_goes_on_leaves_three_rows_behind_and_takes_four_along() {
    let columns = || vec![column(Width::Part(1.0), Align::Left), column(Width::Fit, Align::Right)];
    let page = Theme::new(1.0).height();
    let mut parted = 0;
    for (count, free) in [(5, 0..120_u16), (7, 0..160), (20, 0..400)]
        .into_iter()
        .flat_map(|(count, free)| free.step_by(11).map(move |free| (count, free)))
    {
        let rows =
            (0..count).map(|number| Row::of(vec![Cell::text(format!("줄 {number}")), Cell::text("3")]));
        let (slabs, places) = set(columns(), rows.collect(), page - f32::from(free));
        let last = page_of(&format!("줄 {}", count - 1), &slabs, &places);
        let there =
            (0..count).filter(|number| page_of(&format!("줄 {number}"), &slabs, &places) == last).count();
        let before = count - there;
        assert!(
            before == 0 || (before >= 3 && there >= 4 && count > 6),
            "{before} and {there} rows of {count} at {free}"
        );
        parted += usize::from(before > 0);
    }
    assert!(parted > 0, "no table was parted");
}

#[test]
fn what_figures_are_stands_above_every_part_of_a_table() {
    let fonts = Fonts::load().expect("the committed fonts");
    let mut shaper = Shaper::new(&fonts);
    let theme = Theme::new(1.0);
    let mut composer = Composer::new(&mut shaper, theme, Words::of(Language::Korean));
    let rows = (0..90).map(|number| Row::of(vec![Cell::text(format!("줄 {number}"))])).collect();
    let columns = vec![column(Width::Part(1.0), Align::Left)];
    let table = Table { columns, has_head: true, rows, note: "점포 수".to_owned(), dense: true };
    let mut slabs = composer.stack(&[Block::Table(table)], TagTree::ROOT, theme.width());
    let places = paginate(&mut slabs, &composer.heads, &theme);
    assert!(places.len() > 1);
    for page in places.iter().skip(1) {
        let head = page.iter().find(|placed| placed.repeated).expect("a head");
        assert!(texts(&composer.heads[head.index]).iter().any(|(said, ..)| said == "점포 수"));
    }
}

#[test]
fn short_entries_stand_near_each_other() {
    let rows = vec![Row::of(vec![Cell::text("상인회 회장"), Cell::text("홍길동")])];
    let columns = vec![column(Width::Fit, Align::Left), column(Width::Fit, Align::Left)];
    let (slabs, _) = set(columns, rows, 0.0);
    let (_, left, ..) = texts_of("홍길동", &slabs);
    assert!(left < Theme::new(1.0).width() * 0.3, "the name begins at {left}");
}

#[test]
fn a_cell_over_several_rows_stands_beside_all_of_them_on_one_page() {
    let columns = || vec![column(Width::Fit, Align::Left), column(Width::Part(1.0), Align::Left)];
    let rows = |over: usize, name: &str| -> Vec<Row> {
        (0..over)
            .map(|number| {
                let mut cells = vec![Cell::text(format!("{name} 줄 {number}"))];
                if number == 0 {
                    cells.insert(0, Cell::text(name).over_rows(over));
                }
                Row::of(cells)
            })
            .collect()
    };
    let page = Theme::new(1.0).height();
    for free in 0..100_u16 {
        let (slabs, places) =
            set(columns(), [rows(30, "가"), rows(5, "나")].concat(), page * 0.1 + f32::from(free));
        let first = page_of("나 줄 0", &slabs, &places);
        assert_eq!(first, page_of("나 줄 4", &slabs, &places), "{free}");
        let (_, left, ..) = texts_of("나", &slabs);
        let (_, beside, ..) = texts_of("나 줄 4", &slabs);
        assert!(left < beside, "a row below the cell begins in its column");
    }
    // A cell beside more than a page of rows is told again.
    let (slabs, places) = set(columns(), rows(120, "다"), 0.0);
    let told = all_texts(&slabs).iter().filter(|(said, ..)| said == "다").count();
    assert!(places.len() > 1 && told >= places.len(), "told {told} times on {} pages", places.len());
}

fn texts_of(text: &str, slabs: &[Slab]) -> (String, f32, f32, f32) {
    all_texts(slabs).into_iter().find(|(said, ..)| said == text).expect(text)
}
