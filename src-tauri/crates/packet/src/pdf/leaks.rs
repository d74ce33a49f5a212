//! A name planted in each place of a file is found before the file may leave the office.

use std::sync::OnceLock;

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};

use super::{read, specimen};
use crate::render::read_back::check;
use crate::{Extent, Fonts, Language, PacketError, PacketOptions, render};

const NAME: &str = "홍길동";

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().expect("the committed fonts"))
}

/// A masked packet, as it is released.
fn released() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        render(&specimen::facts(), &PacketOptions::default(), fonts()).expect("a packet").bytes
    })
}

/// What becomes of the packet when something is planted in it.
fn with(plant: impl FnOnce(&mut Document)) -> Result<(), PacketError> {
    let mut file = Document::load_mem(released()).expect("a file");
    plant(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("bytes");
    check(&bytes, &specimen::facts())
}

fn text(said: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(said.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The first dictionary of the file that fits.
fn find(file: &mut Document, fits: impl Fn(&Dictionary) -> bool) -> &mut Dictionary {
    let found = file.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()).find(|of| fits(of));
    found.expect("such an object")
}

fn is_named(of: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    of.get(key).and_then(Object::as_name).ok() == Some(name)
}

/// The first page with one more content stream.
fn add_content(file: &mut Document, content: &[u8]) {
    let added = file.add_object(Stream::new(Dictionary::new(), content.to_vec()));
    let page = *file.get_pages().values().next().expect("a page");
    let mut contents: Vec<Object> = file.get_page_contents(page).into_iter().map(Object::Reference).collect();
    contents.push(added.into());
    file.get_dictionary_mut(page).expect("a page").set("Contents", contents);
}

fn is_caught(what: &str, plant: impl FnOnce(&mut Document)) {
    let outcome = with(plant);
    assert!(matches!(outcome, Err(PacketError::Unmasked { .. })), "{what}: {outcome:?}");
}

#[test]
fn what_is_released_is_read_whole_and_nothing_is_found() {
    assert_eq!(with(|_| {}), Ok(()));
    let read = read(released()).expect("text");
    let laid_out = crate::laid_out_text(&specimen::facts(), &PacketOptions::default(), fonts());
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    assert_eq!(read.pages.len(), laid_out.len());
    for (page, laid_out) in read.pages.iter().zip(&laid_out) {
        assert_eq!(bare(&page.said.concat()), bare(laid_out));
    }
    assert!(
        read.besides.iter().any(|text| text.contains("풍암동 골목집무실 방문 자료집")),
        "{:?}",
        read.besides
    );
}

#[test]
fn a_name_is_found_wherever_the_file_says_it() {
    is_caught("the title", |file| find(file, |of| of.has(b"Producer")).set("Title", text(NAME)));
    is_caught("the metadata", |file| {
        let id = file.catalog().expect("a catalog").get(b"Metadata").and_then(Object::as_reference);
        let stream = file.get_object_mut(id.expect("metadata")).and_then(Object::as_stream_mut);
        let stream = stream.expect("a stream");
        let said = String::from_utf8(stream.content.clone()).expect("XMP");
        stream.set_content(said.replace("</dc:title>", "홍 길동</dc:title>").into_bytes());
    });
    is_caught("the outline", |file| {
        find(file, |of| of.has(b"Dest") && of.has(b"Parent")).set("Title", text("홍길동 회장"));
    });
    is_caught("an alternative", |file| {
        find(file, |of| is_named(of, b"S", b"Figure")).set("Alt", text("그림: 홍길동"));
    });
    is_caught("what stands for a text", |file| {
        find(file, |of| is_named(of, b"S", b"P")).set("ActualText", text(NAME));
    });
    is_caught("a link", |file| {
        find(file, |of| is_named(of, b"Subtype", b"Link")).set("Contents", text(NAME));
    });
    is_caught("a name of the file", |file| {
        let catalog = file.catalog_mut().expect("a catalog");
        catalog.set("PieceInfo", dictionary! { "X" => Object::Name(NAME.as_bytes().to_vec()) });
    });
}

#[test]
fn a_public_store_name_is_no_leak_and_hides_none() {
    let mut facts = specimen::facts();
    facts.go_and_ask.stores[0].store = crate::facts::StoreName(format!("{NAME}네 원조빵집"));
    let bytes = render(&facts, &PacketOptions::default(), fonts()).expect("released").bytes;
    assert_eq!(check(&bytes, &facts), Ok(()));
    for (title, leaks) in [
        (format!("{NAME}네원조 빵집"), false),
        (format!("{NAME}네 원조빵집의 {NAME}"), true),
        (NAME.to_owned(), true),
    ] {
        let mut file = Document::load_mem(&bytes).expect("a file");
        find(&mut file, |of| of.has(b"Producer")).set("Title", text(&title));
        let mut planted = Vec::new();
        file.save_to(&mut planted).expect("bytes");
        assert_eq!(check(&planted, &facts).is_err(), leaks, "{title}");
    }
}

#[test]
fn a_name_is_found_in_attachments_and_in_their_names() {
    is_caught("an attachment", |file| {
        let mut content = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, Vec::new());
        content.set_plain_content("번호,이름\n1,홍길동\n".repeat(40).into_bytes());
        content.compress().expect("compressed");
        let content = file.add_object(content);
        file.add_object(dictionary! { "Type" => "Filespec", "F" => text("명단.csv"), "EF" => dictionary! { "F" => content } });
    });
    is_caught("the name of an attachment", |file| {
        file.add_object(dictionary! { "Type" => "Filespec", "UF" => text("홍길동.csv") });
    });
}

#[test]
fn a_name_is_found_in_the_pages_by_glyph_and_by_what_stands_for_it() {
    is_caught("the table of a font", |file| {
        let id = file
            .objects
            .values()
            .find_map(|object| object.as_dict().ok()?.get(b"ToUnicode").and_then(Object::as_reference).ok());
        let stream =
            file.get_object_mut(id.expect("a table")).and_then(Object::as_stream_mut).expect("a table");
        let map = String::from_utf8(stream.decompressed_content().expect("a table")).expect("ASCII");
        let (before, after) = map.split_once("<0002> <").expect("a code");
        let after = after.split_once('>').expect("its end").1;
        stream.dict.remove(b"Filter");
        stream.set_content(format!("{before}<0002> <D64DAE38B3D9>{after}").into_bytes());
    });
    is_caught("a text of its own", |file| {
        add_content(file, b"/P <</MCID 999>> BDC BT /Other 9 Tf <FEFFD64DAE38B3D9> Tj ET EMC");
    });
    is_caught("text that stands for another", |file| {
        add_content(file, b"BT /Span <</ActualText <FEFFD64D0020AE38B3D9>>> BDC <0041> Tj EMC ET");
    });
    is_caught("a property", |file| {
        add_content(file, b"/Span <</Alt <FEFFD64DAE38B3D9>>> BDC EMC");
    });
}

#[test]
fn characters_no_font_has_and_words_from_right_to_left_come_back_as_they_were_typed() {
    let mut facts = specimen::facts();
    facts.lines_to_take = vec!["ภาษาไทย שלום אבג".to_owned()];
    let packet =
        render(&facts, &specimen::office(Language::Korean, Extent::Full), fonts()).expect("a packet");
    assert!(!packet.receipt.missing_glyphs.is_empty(), "the test wants a letter that no font has");
    let read = read(&packet.bytes).expect("text");
    let said = read.pages.first().expect("page one").said.join("\n");
    for word in ["ภาษาไทย", "שלום", "אבג"] {
        assert!(said.contains(word), "{word} in {said}");
    }
    assert!(!said.contains("0E20"), "the code in the box is read as well: {said}");
}
