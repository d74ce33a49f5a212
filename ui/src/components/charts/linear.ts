//! Values to pixels.

type Span = readonly [from: number, to: number];

/** Maps one span onto another in proportion. d3-scale would do it, but its colours cannot load in a page whose
 * prototypes are frozen. */
export const linear = ([low, high]: Span, [from, to]: Span) => (value: number): number =>
  high === low ? from : from + ((value - low) / (high - low)) * (to - from);
