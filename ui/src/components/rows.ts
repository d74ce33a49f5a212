//! Which rows of a long list are in the page, and where a key leads.

/** Rows kept in the page above and below the visible part. */
const SPARE = 8;

/** The first row in the page, and the one after the last. */
export function windowOf(count: number, tall: number, top: number, height: number): { first: number; last: number } {
  const first = Math.max(0, Math.floor(top / Math.max(1, tall)) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / Math.max(1, tall)) + SPARE);
  return { first: Math.min(first, last), last };
}

/** The row that a key leads to from a row (-1 for none), or nothing when the key does not move. */
export function moved(key: string, at: number, count: number, page: number): number | undefined {
  if (count === 0) return undefined;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

/** The items between two rows, both included. */
export const range = <Item>(items: readonly Item[], one: number, other: number): Item[] =>
  items.slice(Math.min(one, other), Math.max(one, other) + 1);
