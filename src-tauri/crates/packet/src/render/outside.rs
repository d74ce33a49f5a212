//! A report for the writers of other formats: the same masked texts, the document's own words, the same reading back.

use super::read_back;
use crate::facts::{ReportFacts, Slot, Slots, hidden};
use crate::options::Language;
use crate::text::printable;
use crate::words::Words;

/// A report as everybody may read it.
#[derive(Debug, Clone, PartialEq)]
pub struct MaskedReport {
    /// What it says: every name and number hidden, every text in NFC and without control characters. A line feed in
    /// a text is a line end.
    pub facts: ReportFacts,
    /// What the document says by itself.
    pub words: ReportWords,
}

/// What a report says by itself, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportWords {
    /// The language.
    pub language: Language,
    /// Above a report of sample data, `표본 자료`; empty where the data are real.
    pub sample: String,
    /// That personal data are masked.
    pub outside: String,
    /// Above the contents.
    pub contents: String,
    /// Behind the last part, `끝.`; empty in a language that has no such word.
    pub end: String,
    /// The day the report was made, as the office writes it.
    pub day: String,
    /// Above the names of bars.
    pub kind: String,
    /// Above the figures of bars.
    pub figure: String,
}

impl MaskedReport {
    /// The report of these facts for the outside. Texts are cleaned before they are masked, so that no invisible letter
    /// hides a name from the masking.
    pub fn of(facts: &ReportFacts, language: Language) -> Self {
        let mut facts = facts.clone();
        facts.slots(&mut |slot| match slot {
            Slot::Name(text) | Slot::Phone(text) | Slot::Store(text) | Slot::Text(text) => {
                *text = printable(text)
            }
        });
        let facts = hidden(&facts);
        let words = Words::of(language);
        let words = ReportWords {
            language,
            sample: if facts.sample { words.sample_mark.to_owned() } else { String::new() },
            outside: words.outside_mark.to_owned(),
            contents: words.contents.to_owned(),
            end: words.end.to_owned(),
            day: words.date(facts.day),
            kind: words.kind.to_owned(),
            figure: words.value.to_owned(),
        };
        Self { facts, words }
    }

    /// Every text of it, each whole, however a writer divides it later.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        self.facts.clone().slots(&mut |slot| {
            if let Slot::Text(text) = slot {
                texts.push(std::mem::take(text));
            }
        });
        texts
    }
}

/// How many of these texts still tell a name or a number of somebody the unmasked facts know, by the rule that
/// finished packets are read back with. A file whose texts tell one must not be released. Marks are what a file says to
/// programs: sizes, colours, dates. They are searched for the known names and numbers alone.
pub fn texts_that_tell(facts: &ReportFacts, texts: &[String], marks: &[String]) -> usize {
    read_back::telling(facts, texts, marks)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::facts::{PrivateName, PrivatePhone, ReportBlock, ReportPart, ReportShape};

    #[test]
    fn a_name_written_with_invisible_letters_is_masked_and_one_that_is_left_is_told() {
        let facts = ReportFacts {
            sample: false,
            district: "광주광역시 서구".to_owned(),
            office: "구청장 비서실".to_owned(),
            logo: None,
            kind: "결과보고".to_owned(),
            title: "풍암동".to_owned(),
            when: String::new(),
            note: String::new(),
            day: NaiveDate::from_ymd_opt(2026, 7, 16).expect("day"),
            cover: false,
            shape: ReportShape::Listed,
            people: vec![PrivateName("홍길동".to_owned())],
            phones: vec![PrivatePhone("010-0000-1234".to_owned())],
            parts: vec![ReportPart {
                title: String::new(),
                blocks: vec![ReportBlock::Text(
                    "홍\u{200B}길동 회장(010\u{2060}-0000-1234)이 말했다.".to_owned(),
                )],
            }],
        };
        let shown = MaskedReport::of(&facts, Language::Korean);
        assert_eq!(
            shown.facts.parts.first().map(|part| part.blocks.as_slice()),
            Some(&[ReportBlock::Text("홍*동 회장(010-****-1234)이 말했다.".to_owned())][..])
        );
        assert_eq!(shown.words.day, "2026. 7. 16.(목)");
        let texts = ["홍*동 회장".to_owned(), "홍 길 동".to_owned(), "01000001234".to_owned()];
        assert_eq!(texts_that_tell(&facts, &texts, &[]), 2);
        assert_eq!(texts_that_tell(&facts, &[], &["part_홍길동".to_owned(), "1F4E79".to_owned()]), 1);
    }
}
