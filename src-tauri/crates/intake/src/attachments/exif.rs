//! Where and when a photo was taken, read from what its camera wrote beside the picture.

use chrono::{NaiveDate, NaiveDateTime};
use exif::{Exif, In, Reader, Tag, Value};

use super::Told;

/// What stands before the data in some containers.
const LEAD: &[u8] = b"Exif\0\0";

/// Reads the camera's data; whatever cannot be read counts as not told.
pub(super) fn told(raw: Vec<u8>) -> Told {
    let raw = raw.strip_prefix(LEAD).map(<[u8]>::to_vec).unwrap_or(raw);
    let Ok(exif) = Reader::new().read_raw(raw) else { return Told::default() };
    let place = degrees(&exif, Tag::GPSLatitude, Tag::GPSLatitudeRef, b'S', 90.0).zip(degrees(
        &exif,
        Tag::GPSLongitude,
        Tag::GPSLongitudeRef,
        b'W',
        180.0,
    ));
    Told { place, taken_at: moment(&exif) }
}

fn degrees(exif: &Exif, value: Tag, reference: Tag, negative: u8, most: f64) -> Option<f64> {
    let Value::Rational(parts) = &exif.get_field(value, In::PRIMARY)?.value else { return None };
    let sum: f64 = parts.iter().zip([1.0, 60.0, 3600.0]).map(|(part, unit)| part.to_f64() / unit).sum();
    let Value::Ascii(sides) = &exif.get_field(reference, In::PRIMARY)?.value else { return None };
    let signed = if sides.first()?.first() == Some(&negative) { -sum } else { sum };
    (signed.is_finite() && signed.abs() <= most && !parts.is_empty()).then_some(signed)
}

fn moment(exif: &Exif) -> Option<NaiveDateTime> {
    let Value::Ascii(lines) = &exif.get_field(Tag::DateTimeOriginal, In::PRIMARY)?.value else { return None };
    let found = exif::DateTime::from_ascii(lines.first()?).ok()?;
    NaiveDate::from_ymd_opt(found.year.into(), found.month.into(), found.day.into())?.and_hms_opt(
        found.hour.into(),
        found.minute.into(),
        found.second.into(),
    )
}
