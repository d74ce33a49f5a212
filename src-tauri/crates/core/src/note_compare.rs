//! Two versions of a note side by side: which lines came, went, moved or were rewritten, and which words.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};
use ts_rs::TS;

use crate::{id::NoteLineId, note::NoteLine, record::choice};

choice! {
    /// What became of a line between two versions.
    pub enum LineFate {
        /// As it was.
        Same = "same",
        /// New.
        Added = "added",
        /// Gone.
        Removed = "removed",
        /// Other words, another kind, speaker or depth.
        Changed = "changed",
        /// In another place, its words as they were or not.
        Moved = "moved",
    }
}

choice! {
    /// What became of some words of a line.
    pub enum WordFate {
        /// In both versions.
        Same = "same",
        /// In the later one only.
        Added = "added",
        /// In the earlier one only.
        Removed = "removed",
    }
}

/// Some words of a line in a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordPart {
    /// What became of them.
    pub fate: WordFate,
    /// The words with the spaces between them.
    pub text: String,
}

/// One line of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LineCompared {
    /// What became of it.
    pub fate: LineFate,
    /// The line as it is in the later version; a line that is gone, as it was.
    pub line: NoteLine,
    /// The line as it was, where it differs in kind, speaker or depth.
    pub was: Option<NoteLine>,
    /// Its words.
    pub words: Vec<WordPart>,
}

/// Most words of a line in both versions together that are compared one by one; a longer line is told as rewritten.
const MOST_WORDS: usize = 20_000;

/// Compares two versions line by line, in the order of the later one with the lines that are gone where they were.
pub fn compare(before: &[NoteLine], after: &[NoteLine]) -> Vec<LineCompared> {
    let by_id = |lines: &[NoteLine]| -> HashMap<NoteLineId, NoteLine> {
        lines.iter().map(|line| (line.id, line.clone())).collect()
    };
    let (earlier, later) = (by_id(before), by_id(after));
    let ids = |lines: &[NoteLine]| lines.iter().map(|line| line.id).collect::<Vec<_>>();
    let mut compared = Vec::with_capacity(after.len());
    for op in capture_diff_slices(Algorithm::Myers, &ids(before), &ids(after)) {
        let (old, new) = (op.old_range(), op.new_range());
        if !matches!(op, DiffOp::Equal { .. }) {
            let gone = before.get(old).unwrap_or_default();
            compared.extend(gone.iter().filter(|line| !later.contains_key(&line.id)).map(removed));
        }
        for line in after.get(new).unwrap_or_default() {
            let Some(was) = earlier.get(&line.id) else {
                compared.push(added(line));
                continue;
            };
            compared.push(both(was, line, matches!(op, DiffOp::Equal { .. })));
        }
    }
    compared
}

fn removed(line: &NoteLine) -> LineCompared {
    LineCompared {
        fate: LineFate::Removed,
        line: line.clone(),
        was: None,
        words: whole(WordFate::Removed, &line.text),
    }
}

fn added(line: &NoteLine) -> LineCompared {
    LineCompared {
        fate: LineFate::Added,
        line: line.clone(),
        was: None,
        words: whole(WordFate::Added, &line.text),
    }
}

fn both(was: &NoteLine, line: &NoteLine, in_place: bool) -> LineCompared {
    let marks = |line: &NoteLine| (line.kind, line.speaker, line.speaker_name.clone(), line.indent);
    let marked_alike = marks(was) == marks(line);
    let fate = if !in_place {
        LineFate::Moved
    } else if marked_alike && was.text == line.text {
        LineFate::Same
    } else {
        LineFate::Changed
    };
    LineCompared {
        fate,
        line: line.clone(),
        was: (!marked_alike).then(|| was.clone()),
        words: words(&was.text, &line.text),
    }
}

fn whole(fate: WordFate, text: &str) -> Vec<WordPart> {
    if text.is_empty() { Vec::new() } else { vec![WordPart { fate, text: text.to_owned() }] }
}

/// The words of two texts, those in a row with the same fate together.
fn words(before: &str, after: &str) -> Vec<WordPart> {
    if before == after {
        return whole(WordFate::Same, after);
    }
    if before.split_whitespace().count() + after.split_whitespace().count() > MOST_WORDS {
        return [whole(WordFate::Removed, before), whole(WordFate::Added, after)].concat();
    }
    let mut parts: Vec<WordPart> = Vec::new();
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => WordFate::Same,
            ChangeTag::Insert => WordFate::Added,
            ChangeTag::Delete => WordFate::Removed,
        };
        match parts.last_mut() {
            Some(last) if last.fate == fate => last.text.push_str(change.value()),
            _ => parts.push(WordPart { fate, text: change.value().to_owned() }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{id::Uuid, note::LineKind};

    fn line(number: u128, text: &str) -> NoteLine {
        NoteLine {
            id: NoteLineId(Uuid::from_u128(number)),
            kind: LineKind::Remark,
            speaker: None,
            speaker_name: None,
            indent: 0,
            text: text.to_owned(),
        }
    }

    fn told(before: &[NoteLine], after: &[NoteLine]) -> Vec<(LineFate, String)> {
        let sign = |fate| match fate {
            WordFate::Same => "",
            WordFate::Added => "+",
            WordFate::Removed => "-",
        };
        compare(before, after)
            .into_iter()
            .map(|line| {
                let words: Vec<String> =
                    line.words.iter().map(|part| format!("{}{}", sign(part.fate), part.text)).collect();
                (line.fate, words.join("|"))
            })
            .collect()
    }

    #[test]
    fn lines_and_words_are_told_as_a_person_would() {
        let before =
            [line(1, "가로등을 12월까지 교체"), line(2, "주차장 5면"), line(3, "그대로"), line(4, "간다")];
        let mut kind = line(3, "그대로");
        kind.kind = LineKind::Promise;
        let after = [line(4, "간다"), line(1, "가로등을 11월까지 교체"), line(5, "새 줄"), kind];
        assert_eq!(
            told(&before, &after),
            [
                (LineFate::Moved, "간다".to_owned()),
                (LineFate::Changed, "가로등을 |-12월까지|+11월까지| 교체".to_owned()),
                (LineFate::Removed, "-주차장 5면".to_owned()),
                (LineFate::Added, "+새 줄".to_owned()),
                (LineFate::Changed, "그대로".to_owned()),
            ]
        );
        assert_eq!(compare(&before, &after)[4].was.as_ref().map(|line| line.kind), Some(LineKind::Remark));
    }

    #[test]
    fn a_line_beyond_all_bounds_is_told_as_rewritten() {
        let long = "말 ".repeat(MOST_WORDS);
        let told = words(&long, "짧음");
        assert_eq!(
            told.iter().map(|part| part.fate).collect::<Vec<_>>(),
            [WordFate::Removed, WordFate::Added]
        );
    }

    proptest! {
        #[test]
        fn both_versions_can_be_read_back_from_a_comparison(
            before in proptest::collection::btree_map(0u128..8, "[가나 ]{0,6}", 0..6),
            after in proptest::collection::vec((0u128..8, "[가나 ]{0,6}"), 0..6),
        ) {
            let before: Vec<NoteLine> = before.iter().map(|(id, text)| line(*id, text)).collect();
            let mut seen = std::collections::HashSet::new();
            let after: Vec<NoteLine> =
                after.iter().filter(|(id, _)| seen.insert(*id)).map(|(id, text)| line(*id, text)).collect();
            let compared = compare(&before, &after);
            let text = |line: &LineCompared, left_out| -> String {
                line.words.iter().filter(|part| part.fate != left_out).map(|part| part.text.as_str()).collect()
            };
            let later: Vec<_> = compared.iter().filter(|line| line.fate != LineFate::Removed)
                .map(|line| (line.line.id, text(line, WordFate::Removed))).collect();
            let expected: Vec<_> = after.iter().map(|line| (line.id, line.text.clone())).collect();
            prop_assert_eq!(later, expected);
            let mut earlier: Vec<_> = compared.iter().filter(|line| line.fate != LineFate::Added)
                .map(|line| (line.line.id, text(line, WordFate::Added))).collect();
            earlier.sort();
            let mut expected: Vec<_> = before.iter().map(|line| (line.id, line.text.clone())).collect();
            expected.sort();
            prop_assert_eq!(earlier, expected);
        }
    }
}
