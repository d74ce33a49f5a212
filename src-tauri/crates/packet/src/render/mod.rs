//! From facts to bytes.

mod all;
mod first_page;
mod outside;
pub(crate) mod read_back;
mod receipt;
mod report;

use sha2::{Digest, Sha256};

pub use all::{Progress, render_all};
pub use outside::{MaskedReport, ReportWords, texts_that_tell};
pub use receipt::{MissingGlyph, PacketReceipt, YieldedPart};
pub use report::{laid_out_report, render_report, render_report_copy};

use crate::content;
use crate::facts::{PacketFacts, masked};
use crate::layout::{Composer, Furniture, Layout, Role, TagTree, Theme, paginate};
use crate::options::{PacketOptions, Paper, Variant};
use crate::pdf::{self, Metadata};
use crate::reissue::{self, ChangesFound, Compared, IssueDigest, Units};
use crate::text::{Shaper, UsedGlyphs};
use crate::words::Words;
use crate::{Fonts, PacketError};

/// A finished packet.
#[derive(Debug, Clone)]
pub struct Packet {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// Pages in it.
    pub page_count: usize,
    /// What a person should know about it.
    pub receipt: PacketReceipt,
    /// Hash over facts, options and this crate's version: an equal one means equal bytes.
    pub content_hash: ContentHash,
    /// What stands in it, to compare a later issue with.
    pub digest: IssueDigest,
    /// What changed since an earlier issue; nothing where it was compared with none.
    pub changes: Option<ChangesFound>,
}

/// SHA-256 over everything that goes into a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ContentHash(pub [u8; 32]);

/// The hash a packet of these facts and options will carry; a packet with that hash need not be rendered again.
///
/// # Errors
/// [`PacketError::Facts`] when the facts cannot be written down.
pub fn content_hash(facts: &PacketFacts, options: &PacketOptions) -> Result<ContentHash, PacketError> {
    let canonical =
        serde_json::to_vec(&(env!("CARGO_PKG_VERSION"), facts, options)).map_err(|_| PacketError::Facts)?;
    Ok(ContentHash(Sha256::digest(&canonical).into()))
}

/// Renders one packet.
///
/// For [`Variant::Outside`] the facts are masked first, and the finished file is read back: if a merchant's name or
/// number can still be read in any place of it, no bytes are released.
///
/// # Errors
/// See [`PacketError`].
pub fn render(facts: &PacketFacts, options: &PacketOptions, fonts: &Fonts) -> Result<Packet, PacketError> {
    let content_hash = content_hash(facts, options)?;
    let laid_out = lay_out(facts, options, fonts);
    let metadata = metadata(facts, options, content_hash);
    let bytes = pdf::write(&laid_out.layout, &laid_out.used, fonts, &metadata)?;
    if matches!(options.variant, Variant::Outside) {
        read_back::check(&bytes, facts)?;
    }
    Ok(Packet {
        bytes,
        page_count: pdf::page_count(&laid_out.layout),
        receipt: laid_out.receipt,
        content_hash,
        digest: laid_out.digest,
        changes: laid_out.changes,
    })
}

/// The text of every page as it is drawn, one line per line: for tests and snapshots.
#[doc(hidden)]
pub fn laid_out_text(facts: &PacketFacts, options: &PacketOptions, fonts: &Fonts) -> Vec<String> {
    read_back::page_texts(&lay_out(facts, options, fonts).layout)
}

/// The text of every page of a finished file, as a reader hears and copies it: for tests.
///
/// # Errors
/// [`PacketError::Write`] when it cannot be read again, which no file of ours may be.
#[doc(hidden)]
pub fn page_texts(file: &[u8]) -> Result<Vec<String>, PacketError> {
    Ok(pdf::read(file)?.pages.into_iter().map(|page| page.said.join("\n")).collect())
}

struct LaidOut {
    layout: Layout,
    used: Vec<UsedGlyphs>,
    receipt: PacketReceipt,
    digest: IssueDigest,
    changes: Option<ChangesFound>,
}

fn lay_out(facts: &PacketFacts, options: &PacketOptions, fonts: &Fonts) -> LaidOut {
    let outside = matches!(options.variant, Variant::Outside);
    let masked_facts = outside.then(|| masked(facts));
    let facts = masked_facts.as_ref().unwrap_or(facts);
    let words = Words::of(options.language);
    let mut shaper = Shaper::new(fonts);
    let theme = Theme::on(options.paper, options.type_factor);
    let mut composer = Composer::new(&mut shaper, theme, words);
    composer.logo.clone_from(&facts.template.logo);
    let width = theme.width();
    let only = options.changes.as_ref().is_some_and(|changes| changes.only);
    // Where only some pages are made, the list of changes leads, unless it would push leaves apart.
    let leads = only && !theme.is_two_sided();
    let list = leads.then(|| composer.tags.add(TagTree::ROOT, Role::Section));

    let (slabs, yielded) = if options.paper == Paper::Card {
        (composer.stack(&content::pocket_card(facts, words), TagTree::ROOT, width), Vec::new())
    } else {
        let (mut slabs, yielded) = first_page::lay_out(facts, options, &mut composer, width);
        let rest = content::after_page_one(facts, options, words);
        let mut rest = composer.stack(&rest, TagTree::ROOT, width);
        if let Some(first) = rest.first_mut() {
            first.new_page = true;
        }
        slabs.append(&mut rest);
        (slabs, yielded)
    };
    let mut slabs = composer.fill_contents(slabs, width);
    let mut places = paginate(&mut slabs, &composer.heads, &theme);
    let units = Units::of(&slabs, &places, &composer.tags, words);
    let mut changed = None;
    if let Some(since) = &options.changes {
        let compared = Compared::of(&units, &since.digest);
        reissue::mark(&mut slabs, &units, &compared, &theme);
        let node = list.unwrap_or_else(|| composer.tags.add(TagTree::ROOT, Role::Section));
        let blocks = content::changes_since(&units, &compared, since.issued, words);
        let mut list = composer.stack(&blocks, node, width);
        if let Some(first) = list.first_mut() {
            first.new_page = true;
        }
        slabs.append(&mut list);
        changed = Some((compared, places.len()));
        places = paginate(&mut slabs, &composer.heads, &theme);
    }
    let mut layout = composer.finish(slabs, &places, &furniture(facts, options, words));
    if let (Some((compared, listed_from)), true) = (&changed, only && !layout.sheet.booklet) {
        layout.keep(&kept(&compared.pages(&units), *listed_from, layout.pages.len(), &theme));
    }
    let (used, missing) = shaper.finish();
    let changes = changed.map(|(compared, _)| compared.found(&units));
    let digest = IssueDigest::of(&units);
    LaidOut { layout, used, receipt: PacketReceipt::new(missing, yielded), digest, changes }
}

/// Pages of which the changed ones are made alone: with the list of changes, and with the other sides of their leaves.
fn kept(changed: &[usize], listed_from: usize, count: usize, theme: &Theme) -> Vec<usize> {
    let list = listed_from..count;
    let mut pages: Vec<usize> = changed.to_vec();
    if !theme.is_two_sided() {
        return list.chain(pages).collect();
    }
    pages.extend(changed.iter().map(|page| page ^ 1).filter(|page| *page < listed_from));
    pages.extend(list);
    pages.sort_unstable();
    pages.dedup();
    pages
}

fn furniture(facts: &PacketFacts, options: &PacketOptions, words: &Words) -> Furniture {
    let (foot_left, foot_right) = match &options.variant {
        Variant::Office(mark) => (words.copy_mark(mark), words.copy_printed(mark)),
        Variant::Outside => (words.outside_mark.to_owned(), String::new()),
    };
    let sample = if facts.sample { format!("{} · ", words.sample_mark) } else { String::new() };
    // A card has no running head: the mark of a sample stands in its footer.
    let foot_left = if options.paper == Paper::Card { format!("{sample}{foot_left}") } else { foot_left };
    Furniture {
        head_left: content::title(facts, words),
        head_right: format!("{sample}{} · {}", facts.district, content::day(facts, words)),
        foot_left,
        foot_right,
    }
}

fn metadata(facts: &PacketFacts, options: &PacketOptions, hash: ContentHash) -> Metadata {
    let words = Words::of(options.language);
    let only = options.changes.as_ref().is_some_and(|changes| changes.only);
    let about = if only { format!(" · {}", words.reissue_pages_only) } else { String::new() };
    Metadata {
        title: format!("{} ({}){about}", content::title(facts, words), content::day(facts, words)),
        author: format!("{} {}", facts.district, facts.office),
        subject: match &options.variant {
            Variant::Office(_) => words.office_subject.to_owned(),
            Variant::Outside => words.outside_mark.to_owned(),
        },
        language: words.language_tag,
        made: match &options.variant {
            Variant::Office(mark) => Some(mark.printed_at),
            Variant::Outside => None,
        },
        identity: hash.0,
    }
}
