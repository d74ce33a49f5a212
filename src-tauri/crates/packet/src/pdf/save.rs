//! Objects to bytes: compression, and streams whose end every reader finds.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, SaveOptions};

use crate::PacketError;

/// Level of deflate: above it files shrink by less than one percent and take twice the time.
const LEVEL: u32 = 6;

/// Objects in one object stream.
const MOST_OBJECTS: usize = 100;

/// Writes the file.
///
/// `lopdf` puts a line feed between a stream and `endstream`. Behind data that end in a carriage return, both together
/// can be read as one end of line, and the stream is a byte shorter than it says (ISO 19005-2, 6.1.7.1): no stream is
/// left to end so.
pub(super) fn save(mut file: Document) -> Result<Vec<u8>, PacketError> {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Filter").is_err()
            && stream.dict.get(b"Subtype").and_then(Object::as_name).ok() != Some(b"XML")
        {
            let (filter, packed) = packed(&stream.content)?;
            stream.dict.set("Filter", filter);
            stream.set_content(packed);
        }
    }
    let last = file.max_id;
    let mut bytes = Vec::new();
    // The streams of objects are `lopdf`'s own: with fewer objects in each, all of them are others.
    for objects in (1..=MOST_OBJECTS).rev() {
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .compression_level(LEVEL)
            .max_objects_per_stream(objects)
            .build();
        bytes.clear();
        file.max_id = last;
        file.save_with_options(&mut bytes, options).map_err(|_| PacketError::Write)?;
        if !ends_in_doubt(&bytes) {
            break;
        }
    }
    Ok(with_packed_table(&bytes).filter(|packed| !ends_in_doubt(packed)).unwrap_or(bytes))
}

/// The file with its table of places deflated, which `lopdf` writes as it is and which a long packet has eight kilobytes
/// of. It is the last object, so no other place changes. `None` where the file does not end as expected.
fn with_packed_table(file: &[u8]) -> Option<Vec<u8>> {
    const PLACE: &[u8] = b"startxref";
    let place = file.windows(PLACE.len()).rposition(|window| window == PLACE)?;
    let place = std::str::from_utf8(file.get(place + PLACE.len()..)?).ok()?;
    let at: usize = place.split_whitespace().next()?.parse().ok()?;
    let (before, table) = file.split_at_checked(at)?;
    let opening = table.windows(6).position(|window| window == b"stream")?;
    let (head, data) = table.split_at_checked(opening)?;
    let (front, rest) = std::str::from_utf8(head).ok()?.split_once("/Length ")?;
    let digits = rest.find(|letter: char| !letter.is_ascii_digit())?;
    let (length, rest) = rest.split_at_checked(digits)?;
    let data = data.strip_prefix(b"stream\n").or_else(|| data.strip_prefix(b"stream\r\n"))?;
    let (data, behind) = data.split_at_checked(length.parse().ok()?)?;
    let (Object::Name(filter), packed) = packed(data).ok()? else { return None };
    let filter = String::from_utf8(filter).ok()?;
    let mut written = before.to_vec();
    written.extend_from_slice(
        format!("{front}/Length {}/Filter/{filter}{rest}stream\n", packed.len()).as_bytes(),
    );
    written.extend_from_slice(&packed);
    written.extend_from_slice(behind);
    Some(written)
}

/// Whether the end of some stream can be read in two ways.
pub(super) fn ends_in_doubt(file: &[u8]) -> bool {
    const END: &[u8] = b"\r\nendstream";
    file.windows(END.len()).any(|window| window == END)
}

/// Data with the filters that give them back, never ending in a carriage return. The last byte of deflated data is the
/// end of a sum over the data, whatever the level: where it is that byte, all are written as ASCII.
fn packed(data: &[u8]) -> Result<(Object, Vec<u8>), PacketError> {
    let name = |name: &[u8]| Object::Name(name.to_vec());
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(data.len() / 2), Compression::new(LEVEL));
    let packed = encoder.write_all(data).and_then(|()| encoder.finish()).map_err(|_| PacketError::Write)?;
    if packed.last() != Some(&b'\r') {
        return Ok((name(b"FlateDecode"), packed));
    }
    Ok((Object::Array(vec![name(b"ASCII85Decode"), name(b"FlateDecode")]), ascii85(&packed)))
}

/// ISO 32000-1, 7.4.3.
fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut written = Vec::with_capacity(data.len() / 4 * 5 + 7);
    for group in data.chunks(4) {
        let mut bytes = [0; 4];
        for (place, byte) in bytes.iter_mut().zip(group) {
            *place = *byte;
        }
        let mut number = u32::from_be_bytes(bytes);
        if number == 0 && group.len() == 4 {
            written.push(b'z');
            continue;
        }
        let mut digits = [0; 5];
        for digit in digits.iter_mut().rev() {
            *digit = b'!' + (number % 85) as u8;
            number /= 85;
        }
        written.extend(digits.iter().take(group.len() + 1));
    }
    written.extend_from_slice(b"~>");
    written
}

#[cfg(test)]
mod tests {
    use lopdf::{Dictionary, Stream};

    use super::*;

    #[test]
    fn the_table_of_places_is_deflated_and_every_object_is_still_found() {
        let mut file = Document::with_version("1.7");
        let many: Vec<_> = (0..900).map(|number| file.add_object(Object::Integer(number))).collect();
        let pages = file.new_object_id();
        let catalog = file.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", catalog);
        let bytes = save(file).expect("a file");
        assert!(bytes.windows(7).filter(|window| window == b"/Filter").count() > 9);
        assert!(bytes.len() < 9_000, "{} bytes", bytes.len());
        let again = Document::load_mem(&bytes).expect("a file that can be read again");
        for (number, id) in (0..).zip(many) {
            assert_eq!(again.get_object(id).and_then(Object::as_i64).ok(), Some(number));
        }
    }

    #[test]
    fn data_whose_deflated_form_ends_in_a_carriage_return_are_written_in_another_one() {
        let mut odd = 0;
        for length in 0..600_usize {
            let data: Vec<u8> = (0..length).map(|at| (at * 7 % 251) as u8).collect();
            let (filter, written) = packed(&data).expect("packed data");
            assert_ne!(written.last(), Some(&b'\r'), "{length} bytes");
            odd += usize::from(filter.as_array().is_ok());
            let mut stream = Stream::new(Dictionary::new(), written);
            stream.dict.set("Filter", filter);
            assert_eq!(stream.decompressed_content().expect("the data"), data, "{length} bytes");
        }
        // One in 256 would be met by chance; the twelve of one letter surely.
        let (filter, _) = packed(&[0x0C]).expect("packed data");
        assert!(filter.as_array().is_ok() && odd > 0, "{odd}");
    }

    #[test]
    fn a_stream_of_objects_is_cut_anew_until_none_ends_in_doubt() {
        // A file of many small texts, one letter longer each time, until `lopdf`'s own streams would end so.
        let mut doubtful = 0;
        for round in 1..=1500_u64 {
            let mut file = Document::with_version("1.7");
            let pages = file.new_object_id();
            for number in 0..12 {
                // Texts that look like chance: the sum that decides must not move in steps.
                let text = round.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> number;
                file.add_object(Object::string_literal(format!("{text:x}")));
            }
            let catalog = file.add_object(lopdf::dictionary! { "Type" => "Catalog", "Pages" => pages });
            file.objects.insert(
                pages,
                lopdf::dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 }.into(),
            );
            file.trailer.set("Root", catalog);
            let mut usual = Vec::new();
            let options = SaveOptions::builder()
                .use_object_streams(true)
                .use_xref_streams(true)
                .compression_level(LEVEL)
                .max_objects_per_stream(MOST_OBJECTS)
                .build();
            file.clone().save_with_options(&mut usual, options).expect("a file");
            doubtful += usize::from(ends_in_doubt(&usual));
            let bytes = save(file).expect("a file");
            assert!(!ends_in_doubt(&bytes), "round {round}");
            assert!(Document::load_mem(&bytes).is_ok(), "round {round}");
        }
        assert!(doubtful > 0, "none of the files put the question");
    }
}
