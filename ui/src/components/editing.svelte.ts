//! Whether the person may change anything now. What edits is marked `data-edits` and goes away where nothing may be
//! changed; what shows a value in a field keeps showing it.

export const editing = $state({ allowed: true });
