//! Floors under what is proposed for a new suggestion, counted on the half of the labelled texts that nobody tunes to.

mod floors;
mod the_set;
