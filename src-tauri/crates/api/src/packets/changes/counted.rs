//! How many are new and how many older ones moved, each by the state that they are in now, so that the numbers add up.

use alley_core::statement::Statement;

use crate::{host::Host, packets::facts::Gathering};

/// States of suggestions or promises that are new, and of those from before that moved.
pub(super) struct Counted<'s> {
    /// `suggestion` or `promise`.
    pub list: &'static str,
    /// The states in the order in which they are named.
    pub order: &'s [&'s str],
    pub new: &'s [&'s str],
    pub older: &'s [&'s str],
}

impl Counted<'_> {
    /// One sentence; states in which there is none are left out.
    pub(super) fn said<H: Host>(&self, g: &Gathering<'_, H>) -> String {
        let states = |of: &[&str]| {
            let counts =
                self.order.iter().map(|state| (*state, of.iter().filter(|one| *one == state).count()));
            let named = counts.filter(|(_, count)| *count > 0).map(|(state, count)| {
                let key = format!("packet-change-{}-{state}", self.list);
                g.words.say(&Statement::new(key).with("count", count))
            });
            named.collect::<Vec<_>>().join(", ")
        };
        let mut said = Vec::new();
        if !self.new.is_empty() {
            let key = format!("packet-change-{}s-new", self.list);
            let new = Statement::new(key).with("count", self.new.len()).with("states", states(self.new));
            said.push(g.words.say(&new));
        }
        if !self.older.is_empty() {
            let key = format!("packet-change-{}s-older", self.list);
            said.push(g.words.say(&Statement::new(key).with("states", states(self.older))));
        }
        said.join(g.words.get("packet-change-then").as_str())
    }
}
