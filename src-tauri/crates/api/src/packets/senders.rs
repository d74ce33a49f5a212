//! Whose store a suggestion comes from: outside the office it would tell who sent it.

use alley_core::entity::Suggestion;

use super::facts::Gathering;
use crate::host::Host;

/// What follows a store's name where somebody says who writes.
const SAYING: [&str; 6] = ["입니다", "인데요", "이에요", "예요", "사장", "하는"];

impl<H: Host> Gathering<'_, H> {
    /// The store of whoever made a suggestion: as it was noted, or as the text itself says who writes.
    pub fn store_of(&self, one: &Suggestion) -> String {
        let noted = one.sender_store.as_deref().filter(|store| !store.trim().is_empty());
        let said = || {
            let near =
                self.book.stores.iter().filter(|store| Some(store.row.neighborhood) == one.neighborhood);
            let names = near.map(|store| store.row.name.as_str());
            names.filter(|name| introduces(&one.text, name)).max_by_key(|name| name.len())
        };
        noted.or_else(said).unwrap_or_default().to_owned()
    }
}

/// Whether a text says that it comes from this store.
fn introduces(text: &str, store: &str) -> bool {
    let mut behind = text.split(store).skip(1);
    store.chars().nth(1).is_some()
        && behind.any(|rest| SAYING.iter().any(|saying| rest.trim_start().starts_with(saying)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_is_the_sender_s_where_the_text_says_so_and_not_where_it_names_a_place() {
        for text in [
            "안녕하십니까, 전라도진머리방입니다. 불이 꺼졌어요",
            "전라도진머리방 사장입니다",
            "전라도진머리방 하는 사람인데요",
        ] {
            assert!(introduces(text, "전라도진머리방"), "{text}");
        }
        for text in ["전라도진머리방 앞 가로등이 꺼졌어요", "머리방 앞입니다", ""] {
            assert!(!introduces(text, "전라도진머리방"), "{text}");
        }
        assert!(!introduces("가입니다", "가"), "one letter is no name");
    }
}
