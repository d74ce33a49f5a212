//! Photos and documents as they lie in the workspace: under their hash, once, with undo, in backups, checked, erased.

use alley_core::{
    entity::{Attachment, AttachmentKind, Meeting},
    note::{LineKind, LinePlace, NoteEdit, NoteLine},
    statement::Statement,
};
use alley_store::{ERASED, Erasure, Filter, Workspace, digest};
use alley_tests::{Copies, TestWorkspace, actor, meeting, neighborhood, note_line, wait};

const PHOTO: &[u8] = b"photo of the sign \xff\xd8\xff\xd9 as it was redrawn";
const SMALL: &[u8] = b"small photo of the sign";

async fn office() -> (TestWorkspace, Meeting, NoteLine) {
    let mut office = TestWorkspace::keyed().await;
    let dong = neighborhood(&office);
    let talk = meeting(&office, dong.id);
    let line = note_line(&office, LineKind::Remark, "간판이 쓰러졌다");
    let lines = vec![line.clone()];
    office
        .apply("talk", |change| {
            change.create(&dong).create(&talk);
            change.note(talk.id, NoteEdit::Insert { place: LinePlace::End, lines });
        })
        .await
        .unwrap();
    (office, talk, line)
}

fn photo(at: &TestWorkspace, talk: &Meeting, line: &NoteLine, content: &[u8]) -> Attachment {
    Attachment {
        id: at.id(),
        meeting: Some(talk.id),
        note_line: Some(line.id),
        promise: None,
        position: 1.0,
        kind: AttachmentKind::Photo,
        file_name: "임꺽정네 간판.jpg".to_owned(),
        caption: Some("임꺽정네 간판".to_owned()),
        file_hash: digest(content),
        media_type: "image/jpeg".to_owned(),
        bytes: content.len() as u32,
        width: Some(40),
        height: Some(30),
        taken_at: None,
        latitude: Some(35.12),
        longitude: Some(126.87),
        private: false,
    }
}

async fn attach(office: &mut TestWorkspace, photo: &Attachment) {
    office
        .apply("attach", |change| _ = change.keep(PHOTO.to_vec(), Some(SMALL.to_vec())).create(photo))
        .await
        .unwrap();
}

async fn shown(office: &TestWorkspace) -> Vec<Attachment> {
    office.store().list(Filter::all()).await.unwrap()
}

async fn kept(office: &mut TestWorkspace) -> i64 {
    let key = office.beside("key");
    office.store().write_key_file(&key).unwrap();
    office.close().await;
    let mut connection = crate::plain::connect(&office.path().join("workspace.db"), &key).await;
    let kept = crate::plain::rows(&mut connection, "attachment_content").await.len();
    sqlx::Connection::close(connection).await.unwrap();
    std::fs::remove_file(key).unwrap();
    office.try_open().await.unwrap();
    kept as i64
}

#[test]
fn attaching_and_removing_are_undone_and_redone_over_restarts() {
    wait(async {
        let (mut office, talk, line) = office().await;
        let sign = photo(&office, &talk, &line, PHOTO);
        attach(&mut office, &sign).await;
        office.reopen().await;
        assert_eq!(shown(&office).await, std::slice::from_ref(&sign));
        office.store().undo(&actor(), office.now).await.unwrap();
        assert!(shown(&office).await.is_empty());
        office.reopen().await;
        office.store().redo(&actor(), office.now).await.unwrap();
        let back = shown(&office).await;
        assert_eq!(back, std::slice::from_ref(&sign));
        let bytes = office.store().attachment_bytes(&back[0].file_hash).await.unwrap().unwrap();
        assert_eq!((bytes.content.as_slice(), bytes.thumbnail.as_deref()), (PHOTO, Some(SMALL)));
        office.apply("away", |change| _ = change.remove::<Attachment>(sign.id)).await.unwrap();
        office.reopen().await;
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(shown(&office).await, back);
        // The line goes and comes back: its photo was there all the time.
        let cut = NoteEdit::Remove { lines: vec![line.id] };
        office.apply("cut", |change| _ = change.note(talk.id, cut)).await.unwrap();
        assert_eq!(office.store().attachment_line_kind(sign.id).await.unwrap(), None);
        office.store().undo(&actor(), office.now).await.unwrap();
        assert_eq!(office.store().attachment_line_kind(sign.id).await.unwrap(), Some(LineKind::Remark));
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn the_same_bytes_are_kept_once_and_a_failed_step_keeps_none() {
    wait(async {
        let (mut office, talk, line) = office().await;
        let failed = office
            .apply("attach", |change| {
                change.keep(b"never".to_vec(), None);
                change.remove::<Attachment>(alley_core::id::Uuid::from_u128(7).into());
            })
            .await;
        assert!(failed.is_err());
        for _ in 0..3 {
            let sign = photo(&office, &talk, &line, PHOTO);
            attach(&mut office, &sign).await;
        }
        assert_eq!(shown(&office).await.len(), 3);
        assert_eq!(kept(&mut office).await, 1);
    });
}

#[test]
fn a_backup_holds_the_photos_and_a_check_tells_which_are_damaged() {
    wait(async {
        let (mut office, talk, line) = office().await;
        let sign = photo(&office, &talk, &line, PHOTO);
        attach(&mut office, &sign).await;
        let backup = office.store().backup(None, office.now).await.unwrap();
        assert!(backup.check.sound());
        let key = office.beside("key");
        office.store().write_key_file(&key).unwrap();
        office.close().await;
        let file = office.path().join("workspace.db");
        crate::plain::execute(&file, &key, "UPDATE attachment_content SET content = x'00'").await;
        office.try_open().await.unwrap();
        let report = office.store().check().await.unwrap();
        assert_eq!((report.sound(), report.attachments_off), (false, vec![sign.id]));
        office.close().await;
        crate::plain::execute(&file, &key, "DELETE FROM attachment_content").await;
        office.try_open().await.unwrap();
        assert_eq!(office.store().check().await.unwrap().attachments_off, [sign.id]);
        office.close().await;
        Workspace::restore(&office.path(), &backup.path, &office.options().unlock, office.now).await.unwrap();
        office.try_open().await.unwrap();
        let bytes = office.store().attachment_bytes(&sign.file_hash).await.unwrap().unwrap();
        assert_eq!(bytes.content, PHOTO);
        assert!(office.store().check().await.unwrap().sound());
    });
}

#[test]
fn an_erased_photo_is_nowhere_in_the_file_and_nothing_brings_it_back() {
    wait(async {
        let (mut office, talk, line) = office().await;
        let key = office.beside("key");
        office.store().write_key_file(&key).unwrap();
        let (first, second) = (photo(&office, &talk, &line, PHOTO), photo(&office, &talk, &line, PHOTO));
        attach(&mut office, &first).await;
        attach(&mut office, &second).await;
        let now = office.now;
        let one = vec![Erasure::Attachment { row: first.id }];
        office.store().erase(&actor(), now, Statement::new("erase"), one).await.unwrap();
        // The other attachment still shows the same photo.
        assert!(office.store().attachment_bytes(&second.file_hash).await.unwrap().is_some());
        let text = Some("간판이 쓰러졌다".to_owned());
        let whole = vec![Erasure::Line { meeting: talk.id, line: line.id, text }];
        office.store().erase(&actor(), now, Statement::new("erase"), whole).await.unwrap();
        assert!(office.store().attachment_bytes(&second.file_hash).await.unwrap().is_none());
        for attachment in shown(&office).await {
            assert_eq!((attachment.file_name.as_str(), attachment.caption), (ERASED, None));
            assert_eq!((attachment.latitude, attachment.longitude), (None, None));
        }
        while office.store().undo(&actor(), now).await.is_ok() {}
        while office.store().redo(&actor(), now).await.is_ok() {}
        assert!(office.store().check().await.unwrap().sound());
        office.close().await;
        let bytes = crate::plain::decrypted(&office.path().join("workspace.db"), &key);
        let holds = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
        assert!(holds("간판이 쓰러졌다".as_bytes()), "the search for bytes works");
        for gone in [PHOTO, SMALL, "임꺽정네".as_bytes()] {
            assert!(!holds(gone), "{}", String::from_utf8_lossy(gone));
        }
    });
}

#[test]
fn a_photo_travels_to_the_other_copy_and_is_erased_there_too() {
    wait(async {
        let (office, talk, line) = office().await;
        let sign = photo(&office, &talk, &line, PHOTO);
        let mut town = Copies::of(office, &[0, 0]).await;
        town.apply(1, |change| _ = change.keep(PHOTO.to_vec(), Some(SMALL.to_vec())).create(&sign))
            .await
            .unwrap();
        let file = town.export(1).await;
        town.import(0, &file).await;
        let here = town.store(0).attachment_bytes(&sign.file_hash).await.unwrap().expect("the bytes came");
        assert_eq!((here.content.as_slice(), here.thumbnail.as_deref()), (PHOTO, Some(SMALL)));
        assert!(town.store(0).check().await.unwrap().sound());

        let gone = vec![Erasure::Attachment { row: sign.id }];
        let now = town.now(0).plus_seconds(60);
        town.store(0).erase(&actor(), now, Statement::new("erase"), gone).await.unwrap();
        town.office.now = now;
        let file = town.export(0).await;
        town.import(1, &file).await;
        for copy in [0, 1] {
            assert_eq!(
                town.store(copy).attachment_bytes(&sign.file_hash).await.unwrap(),
                None,
                "copy {copy}"
            );
            assert!(town.store(copy).check().await.unwrap().sound(), "copy {copy}");
        }
    });
}

#[test]
fn photos_of_the_sample_go_with_it() {
    wait(async {
        let mut office = TestWorkspace::keyed().await;
        let dong = neighborhood(&office);
        office.apply("dong", |change| _ = change.create(&dong)).await.unwrap();
        let talk = meeting(&office, dong.id);
        let line = note_line(&office, LineKind::Remark, "표본");
        let sign = photo(&office, &talk, &line, PHOTO);
        let mut sample = alley_core::change::Change::new(Statement::new("sample"));
        sample.create(&talk).keep(PHOTO.to_vec(), None).create(&sign);
        office.store().add_sample(&actor(), office.now, sample).await.unwrap();
        assert_eq!(shown(&office).await.len(), 1);
        office.store().remove_sample(&actor(), office.now, Statement::new("remove")).await.unwrap();
        assert_eq!(kept(&mut office).await, 0);
        assert!(office.store().check().await.unwrap().sound());
    });
}
