//! The labelled texts are what their README says.

use std::collections::{BTreeMap, BTreeSet};

use alley_tests::{Half, labelled_alleys, labelled_texts};

#[test]
fn labels_are_whole_and_both_halves_hold_enough_of_everything() {
    let alleys: BTreeMap<String, String> =
        labelled_alleys().into_iter().map(|alley| (alley.name, alley.dong)).collect();
    let texts = labelled_texts();
    let mut seen = BTreeSet::new();
    let mut groups: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for text in &texts {
        assert!(seen.insert(text.text.as_str()), "twice: {}", text.text);
        assert!(!text.categories.is_empty(), "no category: {}", text.text);
        assert!(text.phone.starts_with("010-0"), "a number that may be somebody's: {}", text.phone);
        if let Some(alley) = &text.alley {
            assert_eq!(alleys.get(alley), text.dong.as_ref(), "{}", text.text);
        }
        groups.entry(text.group).or_default().push(&text.sender);
        let near = text.near.map(|near| near % 2 == text.group % 2 && near != text.group);
        assert_ne!(near, Some(false), "in the other half: {}", text.text);
    }
    for half in [Half::Tune, Half::HeldOut] {
        let of_half: Vec<_> = texts.iter().filter(|text| text.half() == half).collect();
        assert!(of_half.len() >= 180, "{half:?}: {} texts", of_half.len());
        assert!(of_half.iter().filter(|text| text.near.is_some()).count() >= 15, "{half:?}: near misses");
        assert!(of_half.iter().filter(|text| text.dong.is_none()).count() >= 30, "{half:?}: no dong");
        let parity = u32::from(half == Half::Tune);
        let same = groups.iter().filter(|(group, senders)| *group % 2 == parity && senders.len() > 1);
        assert!(same.count() >= 30, "{half:?}: groups of duplicates");
    }
    for (group, senders) in groups {
        let people: BTreeSet<_> = senders.iter().collect();
        assert_eq!(people.len(), senders.len(), "one sender twice in group {group}");
    }
}
