//! Drawing a photo anew: upright, not larger than needed, on white where it was transparent, and nothing beside it.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use alley_core::entity::AttachmentKind;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgb, RgbImage,
    codecs::jpeg::JpegEncoder, imageops::FilterType, metadata::Orientation,
};

use super::{AttachmentError, AttachmentLimits, ReadAttachment, Told, exif, jpeg};

/// How well a photo is kept, of 100.
const QUALITY: u8 = 86;
/// How well its small picture is kept.
const THUMBNAIL_QUALITY: u8 = 75;

/// Whether a file begins as one of the pictures that can be read.
pub(super) fn looks_like_one(head: &[u8]) -> bool {
    image::guess_format(head).is_ok_and(can_be_read)
}

fn can_be_read(format: ImageFormat) -> bool {
    matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)
}

/// A picture and what its file told besides.
struct Decoded {
    picture: DynamicImage,
    told: Told,
}

/// Reads a picture.
pub(super) fn read(
    file: String,
    bytes: &[u8],
    limits: &AttachmentLimits,
) -> Result<ReadAttachment, AttachmentError> {
    // A decoder that gives up on a malformed file must not take the app with it.
    let decoded = catch_unwind(AssertUnwindSafe(|| decode(&file, bytes, limits)))
        .unwrap_or_else(|_| Err(AttachmentError::Broken { file: file.clone() }))?;
    let picture = on_white(fitted(decoded.picture, limits.kept_side));
    let small = image::imageops::thumbnail(
        &picture,
        side(picture.width(), picture.height(), limits.thumbnail_side).0,
        side(picture.width(), picture.height(), limits.thumbnail_side).1,
    );
    let broken = |_| AttachmentError::Broken { file: file.clone() };
    Ok(ReadAttachment {
        kind: AttachmentKind::Photo,
        media_type: "image/jpeg",
        size: Some(picture.dimensions()),
        content: encoded(&picture, QUALITY).map_err(broken)?,
        thumbnail: Some(encoded(&small, THUMBNAIL_QUALITY).map_err(broken)?),
        told: decoded.told,
    })
}

/// Decodes a picture whose size was looked at first.
fn decode(file: &str, bytes: &[u8], limits: &AttachmentLimits) -> Result<Decoded, AttachmentError> {
    let broken = |_: ImageError| AttachmentError::Broken { file: file.to_owned() };
    let format = image::guess_format(bytes).map_err(broken)?;
    if format == ImageFormat::Jpeg && !jpeg::is_whole(bytes) {
        return Err(AttachmentError::Broken { file: file.to_owned() });
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    // The size is judged here, with words of ours; the decoder's own bound is the memory that it takes.
    let mut bounds = Limits::default();
    bounds.max_alloc = Some(limits.pixels.saturating_mul(8));
    reader.limits(bounds);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > limits.side || pixels > limits.pixels {
        return Err(AttachmentError::TooManyPixels {
            file: file.to_owned(),
            width,
            height,
            limit: limits.pixels,
        });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let told = decoder.exif_metadata().ok().flatten().map(exif::told).unwrap_or_default();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
    Ok(Decoded { picture, told })
}

fn fitted(picture: DynamicImage, most: u32) -> DynamicImage {
    let (width, height) = side(picture.width(), picture.height(), most);
    if (width, height) == (picture.width(), picture.height()) {
        return picture;
    }
    picture.resize_exact(width, height, FilterType::Triangle)
}

/// Width and height with the longer side no longer than `most`, in the same proportion, and at least a pixel each.
fn side(width: u32, height: u32, most: u32) -> (u32, u32) {
    let longer = width.max(height);
    if longer <= most {
        return (width, height);
    }
    let scaled = |length: u32| {
        let scaled = u64::from(length) * u64::from(most) / u64::from(longer);
        u32::try_from(scaled).unwrap_or(most).max(1)
    };
    (scaled(width), scaled(height))
}

fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen = picture.into_rgba8();
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (to, from) in flat.pixels_mut().zip(seen.pixels()) {
        let [red, green, blue, alpha] = from.0;
        let over = |colour: u8| {
            let sum = u32::from(colour) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(sum / 255).unwrap_or(u8::MAX)
        };
        *to = Rgb([over(red), over(green), over(blue)]);
    }
    flat
}

fn encoded(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture)?;
    Ok(bytes)
}
