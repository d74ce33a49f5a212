//! The search box finds the rows that a scan of all texts finds, after every kind of change.

use std::collections::{BTreeSet, HashMap};

use alley_core::{
    change::Edit,
    entity::{Entity, Meeting, Suggestion, SuggestionPatch},
    id::Uuid,
    note::{LineKind, LinePlace, NoteEdit},
    text::search_query::{SearchQuery, Typing},
};
use alley_store::{Filter, HitKey, Workspace};
use alley_tests::{TestWorkspace, actor, meeting, neighborhood, note_line, suggestion, wait};
use proptest::{
    prelude::Rng,
    test_runner::{RngAlgorithm, TestRng},
};

const WORDS: [&str; 20] = [
    "풍암동",
    "풍암저수지",
    "주차장",
    "주차",
    "가로등",
    "가로수",
    "골목길",
    "상인회장",
    "임꺽정",
    "화장실",
    "GS마트",
    "간판",
    "정비",
    "온누리상품권",
    "저녁",
    "빵집",
    "꽃집",
    "보도블록",
    "CCTV",
    "차",
];

const QUERIES: [&str; 44] = [
    "풍암동",
    "풍암",
    "암동",
    "주차",
    "차",
    "가",
    "로",
    "ㅍㅇㄷ",
    "ㅍㅇ",
    "ㅈㅊ",
    "ㄱ",
    "ㄲㅈㅈ",
    "풍ㅇ",
    "가로ㄷ",
    "주ㅊㅈ",
    "GS",
    "gs마",
    "cctv",
    "010-0000",
    "0000-12",
    "1234",
    "0100000",
    "저녁 주차",
    "ㄱㄹ 풍암",
    "임꺽정",
    "회장",
    "꽃",
    "빵ㅈ",
    "없는말",
    "상품권 ㄱㅍ",
    "블록",
    "2026-0",
    "마트 골목",
    "풍아",
    "풍ㅋ",
    "가ㄷ",
    "주차ㄹ",
    "ㅈㅊㅈㄱㅍ",
    "010-0000-1234",
    "01000001234",
    "0000-1234",
    "20260",
    "골목길이고",
    "회장\u{1112}",
];

fn text(random: &mut TestRng) -> String {
    let words: Vec<&str> =
        (0..1 + random.next_u32() % 6).map(|_| WORDS[random.next_u32() as usize % WORDS.len()]).collect();
    let gap = [" ", ", ", "", "\n", "-"][random.next_u32() as usize % 5];
    words.join(gap)
}

/// Every findable text that is there to be seen, by its key, joined as the search box shows it.
async fn texts(store: &Workspace) -> HashMap<Uuid, String> {
    let mut texts = HashMap::new();
    for row in store.list::<Suggestion>(Filter::all()).await.unwrap() {
        let fields = [
            Some(row.number),
            Some(row.text),
            row.sender_name,
            row.sender_phone,
            row.sender_store,
            row.answer,
        ];
        texts.insert(row.id.0, fields.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    }
    for row in store.list::<Meeting>(Filter::all()).await.unwrap() {
        for line in store.note_lines(row.id).await.unwrap() {
            texts.insert(
                line.id.0,
                [Some(line.text), line.speaker_name].into_iter().flatten().collect::<Vec<_>>().join("\n"),
            );
        }
        texts.insert(
            row.id.0,
            [Some(row.title), row.place].into_iter().flatten().collect::<Vec<_>>().join("\n"),
        );
    }
    for row in store.list::<alley_core::entity::Neighborhood>(Filter::all()).await.unwrap() {
        texts.insert(row.id.0, row.name);
    }
    texts
}

async fn agrees(office: &TestWorkspace) {
    let store = office.store();
    let texts = texts(store).await;
    for query in QUERIES {
        for typing in [Typing::Done, Typing::Ongoing] {
            let plan = SearchQuery::parse(query, typing);
            let scan: BTreeSet<Uuid> =
                texts.iter().filter(|(_, text)| plan.matches(text)).map(|(key, _)| *key).collect();
            let result = store.search(query, typing, 10_000).await.unwrap();
            let found: BTreeSet<Uuid> = result
                .hits
                .iter()
                .map(|hit| match &hit.row {
                    HitKey::Row(key) => *key,
                    HitKey::Store(number) => panic!("no stores here: {number}"),
                })
                .collect();
            assert_eq!(found.len(), result.hits.len(), "{query}: each row once");
            assert_eq!(found, scan, "{query} {typing:?}");
        }
    }
    assert!(store.check().await.unwrap().sound());
}

#[test]
fn the_search_box_finds_what_a_scan_finds_after_every_kind_of_change() {
    wait(async {
        let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let mut office = TestWorkspace::keyed().await;
        let dong = neighborhood(&office);
        let talks = [meeting(&office, dong.id), meeting(&office, dong.id)];
        let rows: Vec<Suggestion> = (0..150)
            .map(|number| suggestion(&office, &format!("2026-{number:04}"), &text(&mut random)))
            .collect();
        let lines: Vec<_> =
            (0..60).map(|_| note_line(&office, LineKind::Remark, &text(&mut random))).collect();
        office
            .apply("all", |change| {
                change.create(&dong);
                rows.iter().for_each(|row| _ = change.create(row));
                for (talk, lines) in talks.iter().zip(lines.chunks(30)) {
                    change.create(talk);
                    change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines: lines.to_vec() });
                }
            })
            .await
            .unwrap();
        agrees(&office).await;

        for row in rows.iter().step_by(3) {
            let patch = SuggestionPatch {
                text: Some(text(&mut random)),
                answer: Some(Some(text(&mut random))),
                ..SuggestionPatch::default()
            };
            office.apply("update", |change| _ = change.update::<Suggestion>(row.id, &patch)).await.unwrap();
        }
        for row in rows.iter().step_by(5) {
            office.apply("remove", |change| _ = change.remove::<Suggestion>(row.id)).await.unwrap();
        }
        agrees(&office).await;
        for line in lines.iter().step_by(2) {
            let talk = if lines[..30].contains(line) { &talks[0] } else { &talks[1] };
            let insert = text(&mut random);
            let edit = NoteEdit::Splice { line: line.id, at: 0, delete: 1, insert };
            office.apply("note", |change| _ = change.note(talk.id, edit)).await.unwrap();
        }
        let cut = NoteEdit::Remove { lines: lines[..7].iter().map(|line| line.id).collect() };
        office.apply("note", |change| _ = change.note(talks[0].id, cut)).await.unwrap();
        agrees(&office).await;
        office.apply("away", |change| _ = change.remove::<Meeting>(talks[1].id)).await.unwrap();
        agrees(&office).await;
        for _ in 0..10 {
            office.store().undo(&actor(), office.now).await.unwrap();
        }
        agrees(&office).await;
        let back = Edit::Restore { entity: Entity::Suggestion, row: rows[0].id.0 };
        office.apply("back", |change| change.edits.push(back)).await.unwrap();
        office.reopen().await;
        agrees(&office).await;
    });
}

#[test]
fn the_newest_come_first_and_more_is_told() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        for number in 0..5 {
            let row = suggestion(&office, &number.to_string(), "가로등");
            office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        }
        let result = office.store().search("가로등", Typing::Done, 3).await.unwrap();
        assert!(result.more);
        let numbers: Vec<&str> = result.hits.iter().map(|hit| &hit.text[..1]).collect();
        assert_eq!(numbers, ["4", "3", "2"]);
        assert!(!office.store().search("가로등", Typing::Done, 5).await.unwrap().more);
        assert!(office.store().search("  ", Typing::Done, 5).await.unwrap().hits.is_empty());
        for strange in
            ["\"", "'; DROP TABLE step; --", "NEAR(", "*", "pairs:가", "\u{0}", "ㅏ", "()", "가 OR 나"]
        {
            office.store().search(strange, Typing::Ongoing, 5).await.unwrap();
        }
    });
}
