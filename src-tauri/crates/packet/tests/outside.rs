//! What the outside copy leaves out, and what it may say although a merchant's name stands in it.

#[path = "../examples/support/specimen.rs"]
mod specimen;

use std::sync::OnceLock;

use alley_packet::facts::{ChangeLine, StoreName, SuggestionEvent};
use alley_packet::{Extent, Fonts, Language, PacketError, PacketFacts, PacketOptions, laid_out_text, render};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

fn text(facts: &PacketFacts, options: &PacketOptions) -> String {
    laid_out_text(facts, options, fonts()).join("\n")
}

fn both(facts: &PacketFacts) -> (String, String) {
    (text(facts, &PacketOptions::default()), text(facts, &specimen::office(Language::Korean, Extent::Full)))
}

#[test]
fn a_sender_is_not_named_by_a_store_and_an_officer_not_at_all() {
    let mut facts = specimen::facts();
    facts.picks[0].sender.role = "저수지 칼국수".to_owned();
    facts.picks[0].text = "저수지칼국수 하는 사람입니다. 골목이 어둡습니다.".to_owned();
    facts.expected_topics[0].role = "저수지 칼국수 대표".to_owned();
    facts.alley_districts.clear();
    for promise in facts.last_promises.iter_mut().chain(&mut facts.open_promises) {
        promise.officer = "문바다 팀장".to_owned();
    }
    let (outside, office) = both(&facts);
    assert!(office.contains("저수지칼국수") && office.contains("저수지 칼국수 대표"), "{office}");
    assert!(!outside.replace(char::is_whitespace, "").contains("저수지칼국수"), "{outside}");
    assert!(outside.contains("○○ 하는 사람입니다") && outside.contains("○○ 대표"), "{outside}");
    assert!(office.contains("문바다 팀장") && !outside.contains("문바다"));
    assert!(!outside.contains("팀장"), "a title of nobody: {outside}");
}

#[test]
fn an_answer_that_nobody_was_given_is_told_by_its_state_alone() {
    let mut facts = specimen::facts();
    let day = facts.visit.date;
    let draft = "아직 말하지 않은 답".to_owned();
    let what = "답변 작성".to_owned();
    facts.picks[0].history.push(SuggestionEvent { date: day, what, detail: draft.clone(), unsent: true });
    let changes = facts.changes.as_mut().expect("changes");
    let what = "가로등".to_owned();
    let line = ChangeLine {
        what,
        after: "답변 쓰는 중".to_owned(),
        detail: draft,
        unsent: true,
        ..ChangeLine::default()
    };
    changes.groups[0].lines.push(line);
    let (outside, office) = both(&facts);
    assert_eq!(office.matches("아직 말하지 않은 답").count(), 2, "{office}");
    assert!(!outside.contains("아직 말하지") && outside.contains("답변 쓰는 중"), "{outside}");
}

#[test]
fn a_public_store_name_stands_whole_and_the_same_name_elsewhere_does_not() {
    let mut facts = specimen::facts();
    facts.go_and_ask.stores[0].store = StoreName("홍길동네 원조빵집".to_owned());
    facts.go_and_ask.stores[1].store = StoreName("심청".to_owned());
    facts.background.push("홍길동네 원조빵집 앞에서 홍길동 회장이 기다림".to_owned());
    let outside = text(&facts, &PacketOptions::default());
    assert!(outside.contains("홍길동네 원조빵집 앞에서 홍*동 회장이"), "{outside}");
    assert!(!outside.contains("심청"), "a store called like a person is a person");
    render(&facts, &PacketOptions::default(), fonts()).expect("released");
    // The document's own words are not masked: a merchant of that name could be read in every running head.
    facts.go_and_ask.stores[2].store = StoreName("골목집무실 빵집".to_owned());
    facts.expected_topics[0].name.0 = "집무실".to_owned();
    let error = render(&facts, &PacketOptions::default(), fonts()).expect_err("no bytes");
    assert!(matches!(error, PacketError::Unmasked { .. }), "{error}");
}

#[test]
fn nobody_who_will_speak_is_left_out_while_there_is_room_in_the_second_column() {
    let mut facts = specimen::facts();
    facts.lines_to_take.truncate(1);
    facts.last_promises.truncate(1);
    facts.picks.truncate(2);
    let mut more = facts.expected_topics.clone();
    more.extend(facts.expected_topics.clone());
    for (number, topic) in more.iter_mut().enumerate() {
        topic.topic = format!("{number}번째 이야기");
    }
    facts.expected_topics = more;
    let packet = render(&facts, &PacketOptions::default(), fonts()).expect("a packet");
    let yielded: Vec<&str> = packet.receipt.page_one_yielded.iter().map(|part| part.part.as_str()).collect();
    assert!(!yielded.contains(&"topics"), "{yielded:?}");
    let page = text(&facts, &PacketOptions::default());
    for number in 0..6 {
        assert!(page.contains(&format!("{number}번째 이야기")), "{number}");
    }
}
