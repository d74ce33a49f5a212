//! How the office's papers look: who issues them, what a packet is called and holds, and the logo at their head. Kept
//! in the workspace and changed as a step that can be taken back.

use std::collections::BTreeMap;

use alley_core::{
    change::Change,
    entity::{Setting, SettingPatch},
    statement::Statement,
};
use alley_packet::{
    Logo, LogoError,
    facts::{Section, SectionTitle, TemplateFacts},
};
use alley_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    error::{ApiError, Code, Result},
    host::Host,
    office::Office,
    pack::{InTwoLanguages, PacketRules, rules_of},
    rows::Everything,
};

/// Stands for the dong in a packet's title.
const DONG: &str = "{neighborhood}";

/// Letters of a title or a name at most.
const LETTERS: usize = 80;

/// Bytes of a file beyond which it is not opened as a logo.
const LOGO_BYTES: u64 = 4 * 1024 * 1024;

/// How papers look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperLook {
    /// Title of a packet; `{neighborhood}` is the dong. Empty for the app's own.
    pub title: InTwoLanguages,
    /// Department that issues papers. Empty for the app's own word.
    pub issuer: InTwoLanguages,
    /// Every section a packet can have, in the order of printing, page one first.
    pub sections: Vec<PaperSection>,
    /// The logo at the head of papers.
    pub logo: Option<LogoShown>,
}

/// A section of a packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PaperSection {
    /// Which, as packs write it.
    pub section: String,
    /// Whether a full packet has it.
    pub full: bool,
    /// Whether a short one has it.
    pub short: bool,
    /// How it is called; empty as usual.
    #[serde(default)]
    pub title: InTwoLanguages,
}

/// A logo as a page can draw it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogoShown {
    /// Width, where the height is a thousand.
    pub width: i32,
    /// Its shapes, one above the other.
    pub shapes: Vec<LogoShapeShown>,
}

/// A shape of a logo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LogoShapeShown {
    /// Colour, as `#123f73`.
    pub color: String,
    /// Whether rings within rings are left out.
    pub even_odd: bool,
    /// Outline, as the `d` of an SVG path.
    pub outline: String,
}

/// What of the look is to be otherwise; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct PaperLookChange {
    /// Title of a packet.
    pub title: Option<InTwoLanguages>,
    /// Department that issues papers.
    pub issuer: Option<InTwoLanguages>,
    /// The sections in their order, page one first.
    pub sections: Option<Vec<PaperSection>>,
    /// The SVG file of a logo.
    pub logo: Option<String>,
    /// Takes the logo away.
    pub no_logo: bool,
}

/// The look as it stands.
pub async fn look<H: Host>(office: &Office<H>, _: Everything) -> Result<PaperLook> {
    Ok(shown(&rules(office).await?))
}

/// Changes the look for everybody in the office.
pub async fn set_look<H: Host>(office: &Office<H>, change: PaperLookChange) -> Result<PaperLook> {
    let Some((setting, mut rules)) = rules_of(&office.store).await? else {
        return Err(ApiError::not_found("setting-missing", "rules"));
    };
    let before = rules.packet.clone();
    if let Some(title) = change.title {
        rules.packet.title = titled(title)?;
    }
    if let Some(issuer) = change.issuer {
        rules.packet.issuer = named(issuer)?;
    }
    if let Some(sections) = &change.sections {
        set_sections(&mut rules.packet, sections)?;
    }
    if change.no_logo {
        rules.packet.logo = None;
    }
    if let Some(file) = &change.logo {
        rules.packet.logo = Some(read_logo(office, file)?);
    }
    if rules.packet == before {
        return Ok(shown(&before));
    }
    let value = serde_json::to_string(&rules)
        .map_err(|error| ApiError::bad_request("request-malformed").with("detail", error.to_string()))?;
    let mut step = Change::new(Statement::new("step-paper-look"));
    step.update::<Setting>(setting.id, &SettingPatch { value: Some(value), ..SettingPatch::default() });
    office.apply(step).await?;
    Ok(shown(&rules.packet))
}

/// The rules of papers as they are now: the workspace may have changed them since it was opened.
pub(crate) async fn rules<H: Host>(office: &Office<H>) -> Result<PacketRules> {
    let rules = rules_of(&office.store).await?;
    Ok(rules.map_or_else(|| office.pack.rules.packet.clone(), |(_, rules)| rules.packet))
}

/// A logo from the text of an SVG file; the error names the file.
pub(crate) fn logo_of(file: &str, svg: &str) -> Result<Logo> {
    Logo::read(svg).map_err(|error| refused(file, &error))
}

fn refused(file: &str, error: &LogoError) -> ApiError {
    let statement = Statement::new(error.key()).with("file", file);
    ApiError::new(Code::BadFile, statement.with("detail", error.detail()))
}

fn read_logo<H: Host>(office: &Office<H>, named: &str) -> Result<Logo> {
    let path = office.host.path(named)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let unread = |error: std::io::Error| {
        let statement = Statement::new("store-file").with("path", name.clone());
        ApiError::new(Code::BadFile, statement.with("detail", error.to_string()))
    };
    if std::fs::metadata(&path).map_err(unread)?.len() > LOGO_BYTES {
        return Err(refused(&name, &LogoError::TooLarge));
    }
    let bytes = std::fs::read(&path).map_err(unread)?;
    logo_of(&name, &String::from_utf8_lossy(&bytes))
}

/// A title that says of which dong it is, and nothing else that is filled in.
fn titled(title: InTwoLanguages) -> Result<InTwoLanguages> {
    for text in [&title.ko, &title.en] {
        let rest = text.replace(DONG, "");
        if !text.trim().is_empty() && (!text.contains(DONG) || rest.contains(['{', '}'])) {
            return Err(ApiError::bad_request("paper-look-title")
                .with("text", text.clone())
                .with("place", DONG));
        }
    }
    named(title)
}

fn named(name: InTwoLanguages) -> Result<InTwoLanguages> {
    let name = InTwoLanguages { ko: name.ko.trim().to_owned(), en: name.en.trim().to_owned() };
    let broken = |text: &str| text.chars().count() > LETTERS || text.chars().any(char::is_control);
    if broken(&name.ko) || broken(&name.en) {
        return Err(ApiError::bad_request("paper-look-long").with("most", LETTERS));
    }
    Ok(name)
}

fn set_sections(rules: &mut PacketRules, sections: &[PaperSection]) -> Result<()> {
    let mut known = Vec::new();
    for section in sections {
        let unknown = || ApiError::bad_request("paper-look-section").with("name", section.section.clone());
        let one = Section::named(&section.section).ok_or_else(unknown)?;
        if known.contains(&one) {
            return Err(unknown());
        }
        known.push(one);
    }
    let leads = sections
        .first()
        .is_some_and(|first| first.section == Section::PageOne.name() && first.full && first.short);
    if !leads {
        return Err(ApiError::bad_request("paper-look-page-one"));
    }
    let names = |wanted: fn(&PaperSection) -> bool| {
        sections.iter().filter(|section| wanted(section)).map(|section| section.section.clone()).collect()
    };
    rules.sections = names(|section| section.full);
    rules.short_sections = names(|section| section.short);
    let mut titles = BTreeMap::new();
    for section in sections {
        let title = named(section.title.clone())?;
        if title != InTwoLanguages::default() {
            titles.insert(section.section.clone(), title);
        }
    }
    rules.section_titles = titles;
    Ok(())
}

/// How an office wants its packets built, for one dong. Names that this version does not know are left out.
pub(crate) fn template(rules: &PacketRules, words: &Words, dong: &str) -> TemplateFacts {
    let (sections, short_sections) = sections_of(rules);
    let language = words.language();
    let titles = rules.section_titles.iter();
    TemplateFacts {
        title: rules.title.said(language).map(|title| title.replace(DONG, dong)).unwrap_or_default(),
        sections,
        short_sections,
        section_titles: titles
            .filter_map(|(name, title)| {
                Some(SectionTitle { section: Section::named(name)?, title: title.said(language)?.to_owned() })
            })
            .collect(),
        logo: rules.logo.clone(),
    }
}

/// Sections of a full and of a short packet.
fn sections_of(rules: &PacketRules) -> (Vec<Section>, Vec<Section>) {
    let usual = TemplateFacts::default();
    let known = |names: &[String], usual: Vec<Section>| {
        let sections: Vec<Section> = names.iter().filter_map(|name| Section::named(name)).collect();
        if sections.is_empty() { usual } else { sections }
    };
    (known(&rules.sections, usual.sections), known(&rules.short_sections, usual.short_sections))
}

fn shown(rules: &PacketRules) -> PaperLook {
    let (full, short) = sections_of(rules);
    // What is not printed stands where it usually would among what follows.
    let mut order = full.clone();
    for section in Section::ALL.into_iter().filter(|section| !full.contains(section)) {
        order.push(section);
    }
    PaperLook {
        title: rules.title.clone(),
        issuer: rules.issuer.clone(),
        sections: order
            .into_iter()
            .map(|section| PaperSection {
                section: section.name().to_owned(),
                full: full.contains(&section),
                short: short.contains(&section),
                title: rules.section_titles.get(section.name()).cloned().unwrap_or_default(),
            })
            .collect(),
        logo: rules.logo.as_ref().map(drawn),
    }
}

fn drawn(logo: &Logo) -> LogoShown {
    let shapes = logo.shapes.iter().map(|shape| {
        let [red, green, blue] = shape.color;
        LogoShapeShown {
            color: format!("#{red:02x}{green:02x}{blue:02x}"),
            even_odd: shape.even_odd,
            outline: shape.outline(),
        }
    });
    LogoShown { width: logo.width, shapes: shapes.collect() }
}
