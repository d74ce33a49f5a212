//! What a reader of a packet would miss.

#[path = "../examples/support/specimen.rs"]
mod specimen;

use std::sync::OnceLock;

use alley_packet::facts::{
    ExpectedTopic, GoAndAskFacts, PrivateName, PromiseState, Section, SectionTitle, TemplateFacts,
};
use alley_packet::{
    Extent, Fonts, Language, PacketError, PacketFacts, PacketOptions, Progress, content_hash, laid_out_text,
    render, render_all,
};

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

fn office() -> PacketOptions {
    specimen::office(Language::Korean, Extent::Full)
}

#[test]
fn page_one_holds_the_picks_what_to_decide_and_where_promises_stand() {
    let facts = specimen::facts();
    let pages = laid_out_text(&facts, &office(), fonts());
    let page = pages[0].replace('\n', "");
    for expected in [
        "2026. 7. 16.(목) 14:00~17:30",
        "풍암동",
        "방문 목적",
        "핵심메시지",
        "기한 지남",
        "● 완료",
        "→ 타기관 이첩",
        "서구청장 김한결",
    ] {
        assert!(page.contains(expected), "page one lacks {expected}");
    }
    for pick in &facts.picks {
        assert!(
            page.replace(' ', "").contains(&pick.title.replace(' ', "")),
            "page one lacks {}",
            pick.title
        );
    }
}

#[test]
fn a_visit_with_nothing_picked_shows_on_page_one_what_has_waited_longest() {
    let mut facts = specimen::facts();
    let waiting = "가장 오래 기다린 건의";
    assert!(!laid_out_text(&facts, &office(), fonts())[0].contains(waiting), "what was picked goes first");
    facts.picks.clear();
    let pages = laid_out_text(&facts, &office(), fonts());
    assert!(pages[0].contains("선정한 건의가 없습니다"));
    assert!(pages[0].contains(waiting));
    let oldest = facts.open_suggestions.iter().min_by_key(|open| open.received).expect("one is open");
    let begins: String = oldest.text.split_whitespace().take(3).collect();
    let page: String = pages[0].split_whitespace().collect();
    assert!(page.contains(&begins), "page one lacks {begins}");
    facts.open_suggestions.clear();
    assert!(!laid_out_text(&facts, &office(), fonts())[0].contains(waiting), "nothing waits");
}

#[test]
fn parts_follow_the_order_of_the_packet_and_the_contents_name_their_pages() {
    let pages = laid_out_text(&specimen::facts(), &office(), fonts());
    let titles = [
        "1. 지난 방문 이후",
        "2. 시간계획",
        "3. 동네 지도",
        "4. 골목형상점가",
        "5. 선정 건의",
        "6. 처리 중인 건의",
        "7. 지난 간담회",
        "8. 가맹 안내",
        "9. 수치의 출처",
    ];
    let mut last = 0;
    for title in titles {
        let contents = pages[1].lines().find(|line| line.starts_with(title)).expect("in the contents");
        let page = pages
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(_, text)| text.contains(title))
            .map(|(page, _)| page)
            .next_back()
            .expect("in the body");
        assert!(page >= last, "{title} stands too early");
        last = page;
        let number = pages[1].lines().skip_while(|line| *line != contents).nth(1).expect("a page number");
        assert_eq!(number, (page + 1).to_string(), "{title} is on another page");
    }
}

#[test]
fn the_same_facts_give_the_same_bytes_alone_and_side_by_side() {
    let (facts, options) = (specimen::facts(), office());
    let alone = render(&facts, &options, fonts()).expect("a packet");
    let jobs = [(&facts, &options); 3];
    let mut heard = Vec::new();
    let together = render_all(&jobs, fonts(), 2, |finished| {
        heard.push(finished);
        Progress::Continue
    });
    assert_eq!(heard, [1, 2, 3]);
    for packet in together {
        assert!(packet.expect("a packet").bytes == alone.bytes, "bytes differ");
    }
    let mut changed = facts.clone();
    changed.lines_to_take.push("하나 더".to_owned());
    assert_eq!(alone.content_hash, content_hash(&facts, &options).expect("a hash"));
    assert_ne!(alone.content_hash, content_hash(&changed, &options).expect("a hash"));
}

#[test]
fn cancelling_leaves_the_rest_unmade() {
    let (facts, options) = (specimen::facts(), specimen::office(Language::Korean, Extent::Short));
    let jobs = vec![(&facts, &options); 12];
    let results = render_all(&jobs, fonts(), 1, |_| Progress::Cancel);
    assert!(results.iter().any(|result| matches!(result, Err(PacketError::Cancelled))));
}

#[test]
fn outside_no_name_and_no_number_of_a_merchant_is_left() {
    let facts = specimen::facts();
    let pages = laid_out_text(&facts, &PacketOptions::default(), fonts()).join("\n");
    for hidden in ["홍길동", "성춘향", "임꺽정", "장길산", "변사또", "0000-1234", "00001234", "한가람"]
    {
        let public = hidden == "한가람";
        assert_eq!(pages.contains(hidden), public, "{hidden}");
    }
    assert!(pages.contains("홍*동"));
    assert!(pages.contains("010-****-1234"));
    for language in [Language::Korean, Language::English] {
        let options = PacketOptions { language, ..PacketOptions::default() };
        render(&facts, &options, fonts()).expect("released");
    }
}

#[test]
fn a_name_that_masking_cannot_hide_stops_the_release() {
    let mut facts = specimen::facts();
    // The document's own words are not masked: a merchant of that name could be read in every running head.
    facts.expected_topics[0].name = PrivateName("집무실".to_owned());
    let error = render(&facts, &PacketOptions::default(), fonts()).expect_err("no bytes");
    assert!(matches!(error, PacketError::Unmasked { page: 1, .. }), "{error}");
    assert_eq!(error.key(), "packet-unmasked");
    assert!(!error.to_string().contains("집무실"), "the error says the name it hides");
}

#[test]
fn the_office_decides_which_sections_there_are_in_which_order_and_how_they_are_called() {
    let mut facts = specimen::facts();
    facts.template = TemplateFacts {
        title: "풍암동 현장소통 자료집".to_owned(),
        sections: vec![Section::PageOne, Section::Picks, Section::Timetable],
        section_titles: vec![SectionTitle { section: Section::Picks, title: "오늘의 현안".to_owned() }],
        ..TemplateFacts::default()
    };
    let pages = laid_out_text(&facts, &office(), fonts());
    assert!(pages[0].lines().any(|line| line == "현장소통 자료집"), "{}", pages[0]);
    let all = pages.join("\n");
    assert!(all.contains("1. 오늘의 현안") && all.contains("2. 시간계획"), "{}", pages[1]);
    for gone in ["수치의 출처", "동네 지도", "골목집무실 방문 자료집"] {
        assert!(!all.contains(gone), "{gone} is still there");
    }
    let usual = content_hash(&specimen::facts(), &office()).expect("a hash");
    assert_ne!(content_hash(&facts, &office()).expect("a hash"), usual);
}

#[test]
fn page_one_stays_one_page_and_says_what_it_left_out() {
    let mut facts = specimen::facts();
    for _ in 0..4 {
        let more = facts.expected_topics.clone();
        facts.expected_topics.extend(more);
        let more = facts.last_promises.clone();
        facts.last_promises.extend(more);
    }
    facts.visit.purpose = "긴 목적 ".repeat(300);
    facts.picks[0].to_decide = "긴결정".repeat(4000);
    let packet = render(&facts, &office(), fonts()).expect("a packet");
    let parts: Vec<&str> = packet.receipt.page_one_yielded.iter().map(|part| part.part.as_str()).collect();
    assert!(
        parts.contains(&"topics") && parts.contains(&"promises") && parts.contains(&"texts"),
        "{parts:?}"
    );
    let pages = laid_out_text(&facts, &office(), fonts());
    assert!(pages[0].contains("핵심메시지") && pages[1].starts_with("차례"), "page one is not one page");
}

#[test]
fn whom_the_visit_meets_stands_on_the_roster_and_is_masked_outside() {
    let mut facts = specimen::facts();
    facts.visit.guests = vec![ExpectedTopic {
        name: PrivateName("변학도".to_owned()),
        role: "모퉁이 책방 대표".to_owned(),
        topic: "야시장 전기".to_owned(),
    }];
    let roster = |options: &PacketOptions| {
        let pages = laid_out_text(&facts, options, fonts());
        pages.into_iter().find(|page| page.contains("만나는 분")).expect("the roster")
    };
    assert!(roster(&office()).contains("변학도") && roster(&office()).contains("야시장 전기"));
    let outside = roster(&PacketOptions::default());
    assert!(outside.contains("변*도") && !outside.contains("변학도"), "{outside}");
}

#[test]
fn a_dong_without_a_visit_gets_no_empty_parts_of_one() {
    let mut facts = specimen::facts();
    facts.visit.planned = false;
    facts.timetable.clear();
    facts.picks.clear();
    facts.go_and_ask.stores.clear();
    let pages = laid_out_text(&facts, &office(), fonts());
    let contents = &pages[1];
    assert!(contents.contains("2. 동네 지도") && contents.contains("6. 수치의 출처"), "{contents}");
    for part in ["시간계획", "선정 건의", "가맹 안내"] {
        assert!(!contents.contains(part), "{part} is listed");
    }
}

#[test]
fn a_route_of_forty_stops_names_every_one_of_them() {
    let mut facts = specimen::facts();
    let stop = facts.timetable[0].clone();
    facts.timetable = (1..=40)
        .map(|number| {
            let mut stop = stop.clone();
            stop.what = format!("들를 곳 {number:02}");
            stop
        })
        .collect();
    let pages = laid_out_text(&facts, &office(), fonts());
    let map = pages.iter().skip(2).find(|page| page.contains("동선(번호는")).expect("the map");
    for number in 1..=40 {
        assert!(map.contains(&format!("들를 곳 {number:02}")), "stop {number} is missing");
    }
}

#[test]
fn a_promise_row_is_never_divided_and_its_head_repeats() {
    let mut facts = specimen::facts();
    let promise = facts.open_promises[0].clone();
    facts.open_promises = (0..90)
        .map(|number| {
            let mut promise = promise.clone();
            promise.what = format!("약속 {number:03} 처음\n가운데\n약속 {number:03} 끝");
            promise.state = PromiseState::Planned;
            promise
        })
        .collect();
    let pages = laid_out_text(&facts, &office(), fonts());
    for number in 0..90 {
        let first = pages.iter().position(|page| page.contains(&format!("약속 {number:03} 처음")));
        assert!(first.is_some());
        assert_eq!(first, pages.iter().position(|page| page.contains(&format!("약속 {number:03} 끝"))));
    }
    let with_rows = pages.iter().filter(|page| page.contains("○ 추진예정") && page.contains("처음"));
    assert!(with_rows.clone().count() >= 4);
    for page in with_rows {
        assert!(page.contains("약속일"), "a page of rows lacks its head");
    }
}

#[test]
fn characters_no_font_has_are_printed_as_codes_and_reported() {
    let mut facts = specimen::facts();
    facts.lines_to_take[0] = "아랍 글자 \u{0627}\u{0644} 끝".to_owned();
    let packet = render(&facts, &office(), fonts()).expect("a packet");
    let missing: Vec<char> = packet.receipt.missing_glyphs.iter().map(|glyph| glyph.character).collect();
    assert_eq!(missing, ['\u{0627}', '\u{0644}']);
}

#[test]
fn an_empty_packet_is_a_packet() {
    let full = specimen::facts();
    let empty = PacketFacts {
        picks: vec![],
        last_promises: vec![],
        expected_topics: vec![],
        lines_to_take: vec![],
        questions: vec![],
        background: vec![],
        changes: None,
        timetable: vec![],
        seating: None,
        map: None,
        alley_districts: vec![],
        open_suggestions: vec![],
        open_promises: vec![],
        meetings: vec![],
        go_and_ask: GoAndAskFacts::default(),
        sources: vec![],
        ..full
    };
    for language in [Language::Korean, Language::English] {
        let packet = render(&empty, &specimen::office(language, Extent::Full), fonts()).expect("a packet");
        assert!(packet.page_count >= 3);
    }
}

#[test]
fn english_words_leave_no_korean_of_ours() {
    let mut facts = specimen::facts();
    let ours = ["차례", "참석", "결정하실 일", "핵심메시지", "시간계획", "기한 지남", "미정", "사본"];
    facts.lines_to_take.clear();
    let pages = laid_out_text(&facts, &specimen::office(Language::English, Extent::Full), fonts()).join("\n");
    for word in ours {
        assert!(!pages.lines().any(|line| line == word), "{word} in the English packet");
    }
    assert!(pages.contains("Thu 16 Jul 2026") && pages.contains("What changed since the last visit"));
}

/// The laid-out words of the specimen, to be read as a diff when layout or words change. `UPDATE_SNAPSHOTS=1` writes
/// them anew.
#[test]
fn the_specimen_reads_as_it_did() {
    for (name, language) in [("specimen-ko.txt", Language::Korean), ("specimen-en.txt", Language::English)] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
        let pages = laid_out_text(&specimen::facts(), &specimen::office(language, Extent::Full), fonts());
        let mut now = String::new();
        for (number, page) in (1..).zip(&pages) {
            now.push_str(&format!("===== {number} =====\n{page}\n"));
        }
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
            std::fs::write(&path, &now).expect("the snapshot");
        }
        let before = std::fs::read_to_string(&path).expect("the snapshot");
        let differing = before.lines().zip(now.lines()).find(|(before, now)| before != now);
        assert!(before == now, "{name} differs, first at {differing:?}");
    }
}

#[test]
fn large_type_keeps_every_section_of_page_one() {
    let options = PacketOptions { type_factor: 1.4, ..office() };
    let pages = laid_out_text(&specimen::facts(), &options, fonts());
    for section in ["선정 건의와", "지난 약속", "핵심메시지"] {
        assert!(pages[0].contains(section), "{section} fell off page one");
    }
}

#[test]
fn a_way_without_the_time_for_it_says_how_much_is_lacking() {
    let mut facts = specimen::facts();
    let mut legs = facts.timetable.iter_mut().filter_map(|stop| stop.leg.as_mut());
    legs.next().expect("a way").slack_minutes = -7;
    let overlapping = legs.next().expect("a second way");
    (overlapping.minutes, overlapping.slack_minutes) = (0, -12);
    let said = |language| laid_out_text(&facts, &PacketOptions { language, ..office() }, fonts()).join("\n");
    let korean = said(Language::Korean);
    assert!(korean.contains("· 7분 부족") && korean.contains("앞 순서와 12분 겹침"), "{korean}");
    let english = said(Language::English);
    assert!(english.contains("7 min short") && english.contains("overlaps the stop above by 12 min"));
}
