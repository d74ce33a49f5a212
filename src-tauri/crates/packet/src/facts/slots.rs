//! Walks every text of the facts, so that masking and tests cannot forget a field.

use chrono::{NaiveDate, NaiveTime};

/// One place of the facts that holds words.
pub(crate) enum Slot<'a> {
    /// A merchant's name.
    Name(&'a mut String),
    /// A merchant's phone number.
    Phone(&'a mut String),
    /// The name of a store from a public file.
    Store(&'a mut String),
    /// Any other text.
    Text(&'a mut String),
}

/// Something whose texts can be visited one after the other.
pub(crate) trait Slots {
    /// Calls `visit` for every text inside.
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>));
}

impl Slots for String {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        visit(Slot::Text(self));
    }
}

impl<T: Slots> Slots for Vec<T> {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        for inner in self {
            inner.slots(visit);
        }
    }
}

impl<T: Slots> Slots for Option<T> {
    fn slots(&mut self, visit: &mut dyn FnMut(Slot<'_>)) {
        if let Some(inner) = self {
            inner.slots(visit);
        }
    }
}

macro_rules! wordless {
    ($($kind:ty),* $(,)?) => {$(
        impl Slots for $kind {
            fn slots(&mut self, _: &mut dyn FnMut(Slot<'_>)) {}
        }
    )*};
}

wordless!(
    bool,
    u32,
    i32,
    f64,
    NaiveDate,
    NaiveTime,
    super::PromiseState,
    super::ChangeKind,
    super::NoteKind,
    super::TravelMode,
    super::Section,
    super::Position,
    super::ReportShape,
    crate::logo::Logo,
);

/// Names every field of a struct; a field left out does not compile.
macro_rules! slots {
    ($kind:ident { $($field:ident),* $(,)? }) => {
        impl crate::facts::Slots for $kind {
            fn slots(&mut self, visit: &mut dyn FnMut(crate::facts::Slot<'_>)) {
                let Self { $($field),* } = self;
                $(crate::facts::Slots::slots($field, visit);)*
            }
        }
    };
}
pub(crate) use slots;
