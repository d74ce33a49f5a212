//! A packet that is issued again: what changed is marked, listed, and can be printed alone.

#[path = "../examples/support/specimen.rs"]
mod specimen;

use std::sync::OnceLock;

use alley_packet::{
    ChangesSince, Extent, Fonts, IssueDigest, Language, Packet, PacketFacts, PacketOptions, Paper,
    page_texts, render,
};
use chrono::{NaiveDate, NaiveDateTime};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

fn office() -> PacketOptions {
    specimen::office(Language::Korean, Extent::Full)
}

fn first_issue(options: &PacketOptions) -> Packet {
    render(&specimen::facts(), options, fonts()).expect("a packet")
}

/// Options that compare with an issue.
fn since(digest: &IssueDigest, only: bool, options: PacketOptions) -> PacketOptions {
    let issued: NaiveDateTime =
        NaiveDate::from_ymd_opt(2026, 7, 13).and_then(|day| day.and_hms_opt(9, 5, 0)).expect("a day");
    PacketOptions { changes: Some(ChangesSince { issued, digest: digest.clone(), only }), ..options }
}

fn again(facts: &PacketFacts, only: bool, options: PacketOptions) -> (Packet, Vec<String>) {
    let before = first_issue(&options);
    // What the office keeps of it goes through its log as text.
    let kept = serde_json::to_string(&before.digest).expect("text");
    assert!(kept.len() < 8_000, "{} letters are kept of an issue", kept.len());
    let digest: IssueDigest = serde_json::from_str(&kept).expect("what was kept");
    let packet = render(facts, &since(&digest, only, options), fonts()).expect("a packet");
    let pages = page_texts(&packet.bytes).expect("texts");
    (packet, pages)
}

fn with_new_state() -> PacketFacts {
    let mut facts = specimen::facts();
    let last = facts.open_suggestions.len() - 1;
    facts.open_suggestions[last].state = "오늘 아침 답변함".to_owned();
    facts
}

#[test]
fn an_issue_in_which_nothing_changed_says_so() {
    let (packet, pages) = again(&specimen::facts(), false, office());
    let found = packet.changes.expect("a comparison");
    assert_eq!((found.new, found.gone, found.pages.len()), (0, 0, 0));
    assert!(
        pages
            .last()
            .expect("pages")
            .contains("2026. 7. 13.(월) 09:05에 만든 자료집에서 달라진 내용이 없습니다.")
    );
}

#[test]
fn one_row_that_changed_is_one_page_and_one_line_of_the_list() {
    let facts = with_new_state();
    let (packet, pages) = again(&facts, true, office());
    let found = packet.changes.expect("a comparison");
    assert_eq!((found.new, found.gone, found.pages.len()), (1, 0, 1));
    // The list and the page, and nothing else.
    assert_eq!(pages.len(), 2);
    assert!(
        pages[0].contains("달라진 곳") && pages[0].contains(&format!("바꿔 끼울 쪽: {}", found.pages[0]))
    );
    assert!(
        pages[0].contains("처리 중인 건의와 약속") && pages[0].contains("오늘 아침 답변함"),
        "{}",
        pages[0]
    );
    assert!(pages[1].contains("오늘 아침 답변함"));
    // The page keeps the number that it has in the whole packet.
    assert!(pages[1].replace(' ', "").contains(&format!("{}/", found.pages[0])), "{}", pages[1]);
}

#[test]
fn the_whole_packet_is_made_with_the_list_behind_it() {
    let before = first_issue(&office());
    let (packet, pages) = again(&with_new_state(), false, office());
    assert_eq!(packet.page_count, before.page_count + 1);
    assert!(pages.last().expect("pages").contains("새로 적거나 고친 내용"));
    assert_eq!(packet.digest, render(&with_new_state(), &office(), fonts()).expect("a packet").digest);
}

#[test]
fn what_is_gone_is_counted_in_its_part() {
    let mut facts = specimen::facts();
    facts.sources.truncate(facts.sources.len() - 2);
    let (packet, pages) = again(&facts, false, office());
    let found = packet.changes.expect("a comparison");
    assert_eq!((found.new, found.gone), (0, 2));
    let list = pages.last().expect("pages");
    assert!(list.contains("빠진 내용 2건") && list.contains("수치의 출처"), "{list}");
}

#[test]
fn rows_that_only_moved_are_no_change() {
    let mut facts = specimen::facts();
    facts.open_suggestions.reverse();
    facts.open_promises.reverse();
    let (packet, _) = again(&facts, true, office());
    let found = packet.changes.expect("a comparison");
    assert_eq!((found.new, found.gone), (0, 0));
}

#[test]
fn leaves_printed_on_both_sides_are_replaced_whole() {
    let options = PacketOptions { paper: Paper::Duplex, ..office() };
    let (packet, pages) = again(&with_new_state(), true, options);
    let found = packet.changes.expect("a comparison");
    assert_eq!((found.pages.len(), pages.len()), (1, 3));
    let number = found.pages[0];
    let front = if number % 2 == 1 { number } else { number - 1 };
    for (page, expected) in pages.iter().zip([front, front + 1]) {
        assert!(page.replace(' ', "").contains(&format!("{expected}/")), "{page}");
    }
    assert!(pages[2].contains("새로 적거나 고친 내용"));
}

#[test]
fn outside_the_list_of_changes_names_nobody() {
    let mut facts = specimen::facts();
    facts.expected_topics[0].topic = "홍길동 010-0000-1234 조명을 더 밝게".to_owned();
    let (packet, pages) = again(&facts, true, PacketOptions::default());
    assert!(packet.changes.expect("a comparison").new > 0);
    let all = pages.concat();
    assert!(all.contains("조명을 더 밝게") && !all.contains("홍길동") && !all.contains("0000-1234"), "{all}");
}
