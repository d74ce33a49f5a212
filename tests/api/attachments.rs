//! Photos and documents from outside: stripped, bounded, refused in words, never given out when they are private.

use std::io::Cursor;

use alley_api::dispatch;
use alley_core::entity::Attachment;
use alley_store::Filter;
use alley_tests::{TestOffice, wait};
use base64::{Engine, engine::general_purpose::STANDARD};
use exif::{Field, In, Rational, Tag, Value as Exif, experimental::Writer};
use image::{DynamicImage, ImageFormat, ImageReader, Rgb, RgbImage, RgbaImage};
use serde_json::{Value, json};

/// A meeting with two lines, the second private.
struct Note {
    test: TestOffice,
    meeting: Value,
    line: Value,
    private: Value,
}

impl Note {
    async fn new() -> Self {
        let test = TestOffice::new().await;
        let dongs = dispatch(&test.office, "neighborhood_list", Value::Null).await.expect("dongs");
        let new = json!({ "neighborhood": dongs[0]["id"], "title": "풍암동 간담회" });
        let meeting = dispatch(&test.office, "meeting_create", new).await.expect("a meeting")["id"].clone();
        let lines = json!({ "meeting": meeting, "lines": [
            { "text": "간판이 쓰러졌다" }, { "text": "우리끼리 하는 말", "kind": "private" },
        ] });
        let lines = dispatch(&test.office, "note_add", lines).await.expect("lines");
        let (line, private) = (lines[0]["id"].clone(), lines[1]["id"].clone());
        Self { test, meeting, line, private }
    }

    async fn call(&self, name: &str, request: Value) -> Value {
        match dispatch(&self.test.office, name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name}: {error:?}"),
        }
    }

    async fn refused(&self, name: &str, request: Value) -> String {
        dispatch(&self.test.office, name, request).await.expect_err("refused").statement.key
    }

    async fn bytes(&self, id: &Value, size: &str) -> Vec<u8> {
        let answer = self.call("attachment_bytes", json!({ "id": id, "size": size })).await;
        STANDARD.decode(answer["data"].as_str().expect("Base64")).expect("Base64")
    }

    async fn attached(&self) -> Vec<Value> {
        let list = self.call("attachments", json!({ "meeting": self.meeting })).await;
        list.as_array().expect("a list").clone()
    }
}

fn drawn(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, ((x + y) % 239) as u8]))
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("encoded");
    bytes.into_inner()
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(&drawn(width, height).into(), ImageFormat::Jpeg)
}

/// A photo as a phone makes it: lying on its side, with the place, the time and the phone's name.
fn from_phone(width: u32, height: u32) -> Vec<u8> {
    let field = |tag, value| Field { tag, ifd_num: In::PRIMARY, value };
    let degrees = |d, m, s| {
        Exif::Rational(vec![
            Rational { num: d, denom: 1 },
            Rational { num: m, denom: 1 },
            Rational { num: s, denom: 100 },
        ])
    };
    let fields = [
        field(Tag::Orientation, Exif::Short(vec![6])),
        field(Tag::Model, Exif::Ascii(vec![b"Secret Phone 9".to_vec()])),
        field(Tag::DateTimeOriginal, Exif::Ascii(vec![b"2026:11:23 08:30:00".to_vec()])),
        field(Tag::GPSLatitudeRef, Exif::Ascii(vec![b"N".to_vec()])),
        field(Tag::GPSLatitude, degrees(35, 7, 2496)),
        field(Tag::GPSLongitudeRef, Exif::Ascii(vec![b"E".to_vec()])),
        field(Tag::GPSLongitude, degrees(126, 52, 3324)),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut raw = Cursor::new(Vec::new());
    writer.write(&mut raw, false).expect("written");
    let head = [b"Exif\0\0".to_vec(), raw.into_inner()].concat();
    let photo = jpeg(width, height);
    let length = u16::try_from(head.len() + 2).expect("short").to_be_bytes();
    [&photo[..2], &[0xff, 0xe1], &length, &head, &photo[2..]].concat()
}

fn tells(bytes: &[u8]) -> bool {
    let found = exif::Reader::new().read_from_container(&mut Cursor::new(bytes));
    found.is_ok_and(|exif| exif.fields().len() > 0) || bytes.windows(6).any(|window| window == b"Secret")
}

#[test]
fn what_is_attached_again_as_private_stays_in_the_office() {
    wait(async {
        let note = Note::new().await;
        note.test.write("간판.jpg", &jpeg(60, 40));
        let add = json!({ "noteLine": note.line, "file": "간판.jpg" });
        assert_eq!(note.call("attachment_add", add).await["attachment"]["private"], false);
        let again = json!({ "noteLine": note.line, "file": "간판.jpg", "private": true });
        let added = note.call("attachment_add", again).await;
        assert_eq!((&added["alreadyThere"], &added["attachment"]["private"]), (&json!(true), &json!(true)));
        assert_eq!(note.attached().await[0]["mayLeave"], false);
    });
}

#[test]
fn a_photo_from_a_phone_stands_upright_and_tells_no_place() {
    wait(async {
        let note = Note::new().await;
        let photo = from_phone(640, 480);
        assert!(tells(&photo), "the photo tells where it was taken");
        note.test.write("풍암동 간판.jpg", &photo);
        let add = json!({ "noteLine": note.line, "file": "풍암동 간판.jpg", "caption": "쓰러진 간판" });
        let added = note.call("attachment_add", add).await;
        assert_eq!((&added["placeRemoved"], &added["alreadyThere"]), (&json!(true), &json!(false)));
        let row = &added["attachment"];
        assert_eq!((&row["width"], &row["height"]), (&json!(480), &json!(640)));
        assert_eq!((&row["fileName"], &row["caption"]), (&json!("풍암동 간판.jpg"), &json!("쓰러진 간판")));
        assert_eq!((&row["latitude"], &row["takenAt"]), (&Value::Null, &Value::Null));
        let full = note.bytes(&row["id"], "full").await;
        assert!(!tells(&full) && full != photo);

        // Asked for afterwards, the place is taken from the file into the same row, and undo lets it go again.
        let again = json!({ "noteLine": note.line, "file": "풍암동 간판.jpg", "keepPlace": true });
        let again = note.call("attachment_add", again).await;
        assert_eq!((&again["attachment"]["id"], &again["placeRemoved"]), (&row["id"], &json!(false)));
        assert!(again["attachment"]["latitude"].is_number() && again["attachment"]["takenAt"].is_number());
        note.call("undo", Value::Null).await;
        assert_eq!(note.attached().await[0]["attachment"]["latitude"], Value::Null);
        let seen = image::load_from_memory(&full).expect("a picture").into_rgb8();
        assert_eq!(seen.dimensions(), (480, 640));
        // Turned by a quarter: what was at the lower left is at the upper left now.
        let (was, is) = (drawn(640, 480).get_pixel(20, 470).0, seen.get_pixel(9, 20).0);
        assert!(was.iter().zip(is).all(|(was, is)| was.abs_diff(is) < 40), "{was:?} {is:?}");
        let small = note.bytes(&row["id"], "thumb").await;
        assert!(!tells(&small));
        assert_eq!(image::load_from_memory(&small).expect("a picture").into_rgb8().dimensions(), (240, 320));

        // On purpose the place is kept beside the photo, in the workspace; the photo itself still does not tell it.
        let other = json!({ "noteLine": note.private, "file": "풍암동 간판.jpg", "keepPlace": true });
        let kept = note.call("attachment_add", other).await;
        let row: Attachment = serde_json::from_value(kept["attachment"].clone()).expect("a row");
        assert!((row.latitude.expect("kept") - 35.1236).abs() < 1e-4);
        assert!((row.longitude.expect("kept") - 126.8759).abs() < 1e-4);
        assert!(row.taken_at.is_some());
        assert!(!tells(&note.bytes(&kept["attachment"]["id"], "full").await));
        let log = note.test.office.store.history_of(row.id.0, 50).await.expect("the log");
        assert!(log.iter().any(|change| change.field == "latitude" && change.person == "김보좌"));
        let forget = json!({ "id": row.id, "forgetPlace": true });
        assert_eq!(note.call("attachment_update", forget).await["latitude"], Value::Null);
    });
}

#[test]
fn large_see_through_and_pasted_pictures_are_kept_as_they_are_seen() {
    wait(async {
        let note = Note::new().await;
        let large =
            json!({ "noteLine": note.line, "data": STANDARD.encode(jpeg(4000, 1000)), "name": "넓은.jpg" });
        let row = note.call("attachment_add", large).await["attachment"].clone();
        assert_eq!((&row["width"], &row["height"]), (&json!(2560), &json!(640)));
        let glass = DynamicImage::from(RgbaImage::from_pixel(30, 20, image::Rgba([0, 0, 0, 0])));
        for (format, name) in [(ImageFormat::Png, "붙임.png"), (ImageFormat::WebP, "붙임.webp")] {
            let data = STANDARD.encode(encoded(&glass, format));
            let add = json!({ "noteLine": note.line, "data": data, "name": name });
            let row = note.call("attachment_add", add).await["attachment"].clone();
            let seen = image::load_from_memory(&note.bytes(&row["id"], "full").await).expect("a picture");
            assert!(seen.into_rgb8().pixels().all(|pixel| pixel.0.iter().all(|colour| *colour > 250)));
        }
        // The two see-through pictures look the same, so they are the same: attached once.
        assert_eq!(note.attached().await.len(), 2);
        let pdf = b"%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";
        note.test.write("회신.pdf", pdf);
        let add = json!({ "noteLine": note.line, "file": "회신.pdf" });
        let row = note.call("attachment_add", add).await["attachment"].clone();
        assert_eq!((&row["kind"], &row["mediaType"]), (&json!("document"), &json!("application/pdf")));
        assert_eq!(note.bytes(&row["id"], "full").await, pdf);
    });
}

/// A PNG whose head claims a size and that holds next to nothing.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        let mut crc = u32::MAX;
        for byte in bytes {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        !crc
    };
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    for (name, data) in
        [(b"IHDR", head.as_slice()), (b"IDAT", b"x\x9c\x03\x00\x00\x00\x00\x01"), (b"IEND", b"")]
    {
        let part = [&name[..], data].concat();
        file.extend((data.len() as u32).to_be_bytes());
        file.extend(&part);
        file.extend(crc(&part).to_be_bytes());
    }
    file
}

#[test]
fn what_is_no_sound_picture_is_refused_in_words_and_nothing_changes() {
    wait(async {
        let note = Note::new().await;
        let photo = jpeg(300, 200);
        let png = encoded(&drawn(300, 200).into(), ImageFormat::Png);
        let webp = encoded(&drawn(300, 200).into(), ImageFormat::WebP);
        let cut = |bytes: &[u8]| bytes[..bytes.len() * 2 / 3].to_vec();
        let mut huge = photo.clone();
        huge.resize(41 << 20, 0);
        let mut bomb = photo.clone();
        // The frame's own head says 60,000 by 60,000.
        let frame = bomb.windows(2).position(|mark| mark == [0xff, 0xc0]).expect("a frame");
        bomb[frame + 5..frame + 9].copy_from_slice(&[0xea, 0x60, 0xea, 0x60]);
        let files: Vec<(&str, Vec<u8>, &str)> = vec![
            ("글.jpg", "사진이 아닌 글입니다".into(), "attachment-neither-photo-nor-document"),
            ("그림.svg", b"<svg onload='alert(1)'/>".to_vec(), "attachment-neither-photo-nor-document"),
            (
                "그림.gif",
                b"GIF89a\x01\x00\x01\x00\x00\x00\x00;".to_vec(),
                "attachment-neither-photo-nor-document",
            ),
            (
                "쪽.png",
                b"<!doctype html><script>1</script>".to_vec(),
                "attachment-neither-photo-nor-document",
            ),
            ("없음.jpg", Vec::new(), "attachment-empty"),
            ("큼.jpg", huge, "attachment-too-large"),
            ("폭탄.png", claiming(60_000, 60_000), "attachment-too-many-pixels"),
            // One row of it alone would take more memory than the decoder is given.
            ("넓음.png", claiming(1 << 30, 1), "attachment-broken"),
            ("폭탄.jpg", bomb, "attachment-too-many-pixels"),
            ("거짓.png", claiming(300, 200), "attachment-broken"),
            ("잘림.jpg", cut(&photo), "attachment-broken"),
            ("잘림.png", cut(&png), "attachment-broken"),
            ("잘림.webp", cut(&webp), "attachment-broken"),
            ("머리만.jpg", photo[..20].to_vec(), "attachment-broken"),
            ("잘림.pdf", b"%PDF-1.7\n1 0 obj".to_vec(), "attachment-broken"),
        ];
        let before = note.test.office.store.steps(50).await.expect("steps").len();
        for (name, bytes, key) in &files {
            note.test.write(name, bytes);
            let add = json!({ "noteLine": note.line, "file": name });
            assert_eq!(note.refused("attachment_add", add).await, *key, "{name}");
        }
        let nothing = json!({ "noteLine": note.line, "data": "이것은 Base64가 아님" });
        assert_eq!(note.refused("attachment_add", nothing).await, "attachment-unreadable");
        let nowhere = json!({ "data": STANDARD.encode(&photo) });
        assert_eq!(note.refused("attachment_add", nowhere).await, "attachment-owner");
        assert!(note.attached().await.is_empty());
        assert_eq!(note.test.office.store.steps(50).await.expect("steps").len(), before);
    });
}

#[test]
fn damaged_photos_are_refused_or_taken_and_never_stop_the_app() {
    wait(async {
        let note = Note::new().await;
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let sound = encoded(&drawn(64, 48).into(), format);
            for at in (2..sound.len()).step_by(sound.len() / 40 + 1) {
                let mut bytes = sound.clone();
                bytes[at] ^= 0x5a;
                let add = json!({ "noteLine": note.line, "data": STANDARD.encode(bytes), "name": "x" });
                if let Err(error) = dispatch(&note.test.office, "attachment_add", add).await {
                    assert!(error.statement.key.starts_with("attachment-"), "{:?}", error.statement);
                }
            }
        }
        assert!(note.test.office.store.check().await.expect("a check").sound());
    });
}

#[test]
fn private_photos_stay_and_others_are_written_and_noted() {
    wait(async {
        let note = Note::new().await;
        note.test.write("간판.jpg", &jpeg(60, 40));
        let mut ids = Vec::new();
        for (line, private) in [(&note.line, false), (&note.line, true), (&note.private, false)] {
            note.test.write("간판.jpg", &jpeg(60 + ids.len() as u32, 40));
            let add = json!({ "noteLine": line, "file": "간판.jpg", "private": private });
            ids.push(note.call("attachment_add", add).await["attachment"]["id"].clone());
        }
        let leave: Vec<bool> =
            note.attached().await.iter().map(|line| line["mayLeave"].as_bool().expect("said")).collect();
        assert_eq!(leave, [true, false, false]);
        for id in &ids[1..] {
            let save = json!({ "id": id, "file": "밖.jpg" });
            assert_eq!(note.refused("attachment_save", save).await, "attachment-private");
        }
        assert!(!note.test.folder.path().join("밖.jpg").exists());
        note.call("attachment_save", json!({ "id": ids[0], "file": "밖.jpg" })).await;
        let written = std::fs::read(note.test.folder.path().join("밖.jpg")).expect("a file");
        assert_eq!(written, note.bytes(&ids[0], "full").await);
        let log = note.test.office.store.accesses(10).await.expect("the log");
        assert!(log.iter().any(|entry| entry.action == "export" && entry.subject == "attachment"));
        // A line that turns private takes its photo with it, and so does one that is cut out.
        note.call("note_remove", json!({ "meeting": note.meeting, "lines": [note.line] })).await;
        let save = json!({ "id": ids[0], "file": "밖.jpg" });
        assert_eq!(note.refused("attachment_save", save).await, "attachment-private");
        assert_eq!(note.attached().await.iter().filter(|line| line["lineGone"] == true).count(), 2);
    });
}

#[test]
fn a_photo_proves_a_promise_and_goes_and_comes_with_its_owner() {
    wait(async {
        let note = Note::new().await;
        let promise = note.call("line_to_promise", json!({ "line": note.line })).await["id"].clone();
        note.test.write("완료.jpg", &jpeg(80, 60));
        let proof = json!({ "promise": promise, "file": "완료.jpg", "caption": "교체한 가로등" });
        note.call("attachment_add", proof.clone()).await;
        let on_line = json!({ "noteLine": note.line, "file": "완료.jpg" });
        note.call("attachment_add", on_line).await;
        let again = note.call("attachment_add", proof).await;
        assert_eq!(again["alreadyThere"], true);
        let of_promise = json!({ "promise": promise });
        let listed = note.call("attachments", of_promise.clone()).await;
        assert_eq!((listed.as_array().expect("a list").len(), &listed[0]["mayLeave"]), (1, &json!(true)));
        note.call("promise_remove", json!({ "id": promise })).await;
        assert_eq!(note.call("attachments", of_promise.clone()).await, json!([]));
        note.call("undo", Value::Null).await;
        assert_eq!(note.call("attachments", of_promise).await.as_array().expect("a list").len(), 1);
        note.call("meeting_remove", json!({ "id": note.meeting })).await;
        assert_eq!(note.attached().await.len(), 0);
        note.call("undo", Value::Null).await;
        let sheet = note.call("meeting_show", json!({ "id": note.meeting })).await;
        assert_eq!(sheet["attachments"].as_array().expect("a list").len(), 1);
        let rows: Vec<Attachment> = note.test.office.store.list(Filter::all()).await.expect("rows");
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].file_hash, rows[1].file_hash);
        assert!(
            ImageReader::new(Cursor::new(note.bytes(&json!(rows[0].id), "full").await))
                .with_guessed_format()
                .is_ok_and(|reader| reader.format() == Some(ImageFormat::Jpeg))
        );
    });
}
