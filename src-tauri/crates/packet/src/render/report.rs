//! A report from its facts to bytes: masked and read back, or as a numbered copy for the office itself.

use sha2::{Digest, Sha256};

use super::read_back;
use super::{ContentHash, LaidOut, Packet, PacketReceipt};
use crate::content;
use crate::facts::{ReportFacts, ReportShape, hidden};
use crate::layout::{Composer, Furniture, TagTree, Theme, paginate};
use crate::options::{CopyMark, Language, Paper};
use crate::pdf::{self, Metadata};
use crate::reissue::{IssueDigest, Units};
use crate::text::Shaper;
use crate::words::Words;
use crate::{Fonts, PacketError};

/// Renders a report. Its texts are masked first, and the finished file is read back: if a name or number of
/// somebody it may speak of can still be read, no bytes are released. The same facts give the same bytes.
///
/// # Errors
/// See [`PacketError`].
pub fn render_report(facts: &ReportFacts, language: Language, fonts: &Fonts) -> Result<Packet, PacketError> {
    let packet = rendered(facts, &hidden(facts), None, language, fonts)?;
    read_back::check(&packet.bytes, facts)?;
    Ok(packet)
}

/// Renders one copy of a report for the office itself: nothing is masked, and every page says whose copy it is.
///
/// # Errors
/// See [`PacketError`].
pub fn render_report_copy(
    facts: &ReportFacts,
    mark: &CopyMark,
    language: Language,
    fonts: &Fonts,
) -> Result<Packet, PacketError> {
    rendered(facts, facts, Some(mark), language, fonts)
}

fn rendered(
    facts: &ReportFacts,
    shown: &ReportFacts,
    mark: Option<&CopyMark>,
    language: Language,
    fonts: &Fonts,
) -> Result<Packet, PacketError> {
    let canonical = match mark {
        None => serde_json::to_vec(&(env!("CARGO_PKG_VERSION"), "report", facts, language)),
        Some(mark) => serde_json::to_vec(&(env!("CARGO_PKG_VERSION"), "report", facts, language, mark)),
    };
    let content_hash = ContentHash(Sha256::digest(canonical.map_err(|_| PacketError::Facts)?).into());
    let laid_out = lay_out(shown, mark, language, fonts);
    let words = Words::of(language);
    let metadata = Metadata {
        title: if shown.title.contains(&shown.kind) {
            shown.title.clone()
        } else {
            format!("{} ({})", shown.title, shown.kind)
        },
        author: format!("{} {}", shown.district, shown.office),
        subject: match mark {
            Some(_) => words.office_subject.to_owned(),
            None => words.outside_mark.to_owned(),
        },
        language: words.language_tag,
        made: mark.map(|mark| mark.printed_at),
        identity: content_hash.0,
    };
    let bytes = pdf::write(&laid_out.layout, &laid_out.used, fonts, &metadata)?;
    Ok(Packet {
        bytes,
        page_count: laid_out.layout.pages.len(),
        receipt: laid_out.receipt,
        content_hash,
        digest: laid_out.digest,
        changes: None,
    })
}

/// The text of every page of a report as it is drawn, one line per line: for tests.
#[doc(hidden)]
pub fn laid_out_report(facts: &ReportFacts, language: Language, fonts: &Fonts) -> Vec<String> {
    read_back::page_texts(&lay_out(&hidden(facts), None, language, fonts).layout)
}

fn lay_out(facts: &ReportFacts, mark: Option<&CopyMark>, language: Language, fonts: &Fonts) -> LaidOut {
    let words = Words::of(language);
    let mut shaper = Shaper::new(fonts);
    let theme = theme(facts);
    let mut composer = Composer::new(&mut shaper, theme, words);
    composer.logo.clone_from(&facts.logo);
    let width = theme.width();
    let slabs = composer.stack(&content::report(facts, words), TagTree::ROOT, width);
    let mut slabs = composer.fill_contents(slabs, width);
    // What closes the report never stands on a page alone.
    if content::ends(facts, words)
        && let [.., before, _] = slabs.as_mut_slice()
    {
        before.keep_with_next = true;
    }
    let places = paginate(&mut slabs, &composer.heads, &theme);
    let digest = IssueDigest::of(&Units::of(&slabs, &places, &composer.tags, words));
    let layout = composer.finish(slabs, &places, &furniture(facts, mark, words));
    let (used, missing) = shaper.finish();
    LaidOut { layout, used, receipt: PacketReceipt::new(missing, Vec::new()), digest, changes: None }
}

/// Size of the type of what is spoken from, as a part of the normal one.
const SPOKEN_TYPE: f32 = 1.25;

fn theme(facts: &ReportFacts) -> Theme {
    match facts.shape {
        ReportShape::Listed | ReportShape::Filed => Theme::new(1.0),
        ReportShape::Spoken => Theme::new(SPOKEN_TYPE),
        ReportShape::Card => Theme::on(Paper::Card, 1.0),
    }
}

fn furniture(facts: &ReportFacts, mark: Option<&CopyMark>, words: &Words) -> Furniture {
    let sample = if facts.sample { format!("{} · ", words.sample_mark) } else { String::new() };
    Furniture {
        head_left: facts.title.clone(),
        head_right: format!("{sample}{} · {}", facts.district, words.date(facts.day)),
        // A card has no room for more.
        foot_left: match (mark, facts.shape) {
            (Some(mark), _) => words.copy_mark(mark),
            (None, ReportShape::Card) => words.outside_stamp.to_owned(),
            (None, ReportShape::Listed | ReportShape::Filed | ReportShape::Spoken) => {
                words.outside_mark.to_owned()
            }
        },
        foot_right: match (mark, facts.shape) {
            (None, _) | (_, ReportShape::Card) => String::new(),
            (Some(mark), _) => words.copy_printed(mark),
        },
    }
}
