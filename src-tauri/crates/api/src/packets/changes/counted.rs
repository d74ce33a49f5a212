//! How many are new and how many older ones moved, each by the state that they are in now, so that the numbers add up.

use alley_core::statement::Statement;

use crate::{host::Host, packets::facts::Gathering};

/// States of suggestions or promises that are new, and of those from before that moved.
pub(super) struct Counted<'s, S> {
    /// The states in the order in which they are named, each with the words that count it.
    pub order: &'s [(S, &'s str)],
    pub new: &'s [S],
    /// The words for the new ones.
    pub new_words: &'s str,
    pub older: &'s [S],
    /// The words for those from before.
    pub older_words: &'s str,
}

impl<S: PartialEq> Counted<'_, S> {
    /// One sentence; states in which there is none are left out.
    pub(super) fn said<H: Host>(&self, g: &Gathering<'_, H>) -> String {
        let states = |of: &[S]| {
            let counts =
                self.order.iter().map(|(state, key)| (*key, of.iter().filter(|one| *one == state).count()));
            let named = counts
                .filter(|(_, count)| *count > 0)
                .map(|(key, count)| g.words.say(&Statement::new(key).with("count", count)));
            named.collect::<Vec<_>>().join(", ")
        };
        let mut said = Vec::new();
        if !self.new.is_empty() {
            let new =
                Statement::new(self.new_words).with("count", self.new.len()).with("states", states(self.new));
            said.push(g.words.say(&new));
        }
        if !self.older.is_empty() {
            said.push(g.words.say(&Statement::new(self.older_words).with("states", states(self.older))));
        }
        said.join(g.words.get("packet-change-then").as_str())
    }
}
