//! A person asks to be forgotten: the words are gone from every place, who erased them and when stays.

use alley_core::{
    entity::{Entity, Suggestion, SuggestionPatch},
    note::{LineKind, LinePlace, NoteEdit},
    statement::Statement,
    text::search_query::Typing,
};
use alley_store::{ERASED, Erasure, StoreError};
use alley_tests::{TestWorkspace, actor, meeting, neighborhood, note_line, suggestion, wait};

#[test]
fn erased_words_are_nowhere_in_the_file() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let key = office.beside("key");
        office.store().write_key_file(&key).unwrap();
        let dong = neighborhood(&office);
        let talk = meeting(&office, dong.id);
        let mut row = suggestion(&office, "1", "임꺽정네 국밥집 앞이 어둡습니다");
        row.sender_name = Some("임꺽정".to_owned());
        row.sender_phone = Some("01000009876".to_owned());
        let other = suggestion(&office, "2", "남는 글");
        let mut line = note_line(&office, LineKind::Remark, "임꺽정 회장이 주차를 말했다");
        line.speaker_name = Some("임꺽정".to_owned());
        let kept = note_line(&office, LineKind::Remark, "다른 말");
        let kept = alley_core::note::NoteLine { speaker_name: None, ..kept };
        office
            .apply("log", |change| {
                change.label = Statement::new("log").with("text", "임꺽정네 국밥집 앞이 어둡습니다");
                change.create(&dong).create(&talk).create(&row).create(&other);
                let lines = vec![line.clone(), kept.clone()];
                change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines });
            })
            .await
            .unwrap();
        let patch = SuggestionPatch {
            sender_name: Some(Some("임꺽정 (국밥)".to_owned())),
            ..SuggestionPatch::default()
        };
        office.apply("name", |change| _ = change.update::<Suggestion>(row.id, &patch)).await.unwrap();
        let splice = NoteEdit::Splice { line: line.id, at: 0, delete: 0, insert: "국밥집 ".to_owned() };
        office.apply("note", |change| _ = change.note(talk.id, splice)).await.unwrap();

        let fields = ["text", "sender_name", "sender_phone"].map(str::to_owned).to_vec();
        let what = vec![
            Erasure::Fields { entity: Entity::Suggestion, row: row.id.0, fields },
            Erasure::Line {
                meeting: talk.id, line: line.id, text: Some("회장이 주차를 말했다".to_owned())
            },
        ];
        let label = Statement::new("erase");
        let receipt = office.store().erase(&actor(), office.now, label, what).await.unwrap();
        assert_eq!(receipt.touched.len(), 2);

        let store = office.store();
        let now = store.get::<Suggestion>(row.id).await.unwrap();
        assert_eq!((now.text.as_str(), now.sender_name, now.sender_phone), (ERASED, None, None));
        let lines = store.note_lines(talk.id).await.unwrap();
        assert_eq!(lines[0].text, "회장이 주차를 말했다");
        assert_eq!(lines[1], kept);
        for word in ["임꺽정", "국밥", "9876", "ㅇㄲㅈ"] {
            assert!(store.search(word, Typing::Done, 9).await.unwrap().hits.is_empty(), "{word}");
        }
        let history = store.history_of(row.id.0, 100).await.unwrap();
        assert!(history.iter().any(|change| change.field == "sender_name" && change.person == "김보좌"));
        assert!(store.check().await.unwrap().sound());
        // Nothing brings the words back.
        for _ in 0..3 {
            store.undo(&actor(), office.now).await.unwrap();
        }
        assert!(matches!(store.undo(&actor(), office.now).await, Err(StoreError::NothingToUndo)));
        while store.redo(&actor(), office.now).await.is_ok() {}
        assert_eq!(store.get::<Suggestion>(row.id).await.unwrap().text, ERASED);
        assert!(store.check().await.unwrap().sound());
        office.close().await;

        // Every page as it is without encryption, free pages and all.
        let file = office.path().join("workspace.db");
        let mut connection = crate::plain::connect(&file, &key).await;
        for table in crate::plain::tables(&mut connection).await {
            let rows = crate::plain::rows(&mut connection, &table).await.join("\n");
            for word in ["임꺽정", "국밥", "9876"] {
                let hexadecimal: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
                assert!(!rows.contains(word) && !rows.contains(&hexadecimal), "{table}: {word}");
            }
        }
        sqlx::Connection::close(connection).await.unwrap();
        let bytes = crate::plain::decrypted(&file, &key);
        let holds = |word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
        assert!(holds("남는 글"), "the search for words works");
        for word in ["임꺽정", "꺽정", "국밥", "9876"] {
            assert!(!holds(word), "{word}");
        }
    });
}

#[test]
fn what_cannot_be_erased_is_refused_whole() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let row = suggestion(&office, "1", "가로등");
        office.apply("log", |change| _ = change.create(&row)).await.unwrap();
        for field in ["received_at", "no_such_field"] {
            let fields = vec!["text".to_owned(), field.to_owned()];
            let what = vec![Erasure::Fields { entity: Entity::Suggestion, row: row.id.0, fields }];
            let refused = office.store().erase(&actor(), office.now, Statement::new("erase"), what).await;
            assert!(matches!(refused, Err(StoreError::WrongField { .. })));
        }
        assert_eq!(office.store().get::<Suggestion>(row.id).await.unwrap(), row);
        assert!(office.store().check().await.unwrap().sound());
    });
}
