//! What a long table has in common with every other: its columns, where keys lead, which rows are in sight.

import { pressed } from "./keys";

export interface Column {
  key: string;
  label: string;
  /** Width as a track of a grid: `8rem`, `minmax(10rem, 2fr)`. */
  width: string;
  sortable?: boolean;
  align?: "start" | "end";
}

export interface Sort {
  key: string;
  descending: boolean;
}

/** How a row is chosen: alone, together with those between, or in addition. */
export type Choosing = "one" | "range" | "toggle";

/** The row to which a key leads from a row; nothing when the key leads nowhere. */
export function rowAfter(event: KeyboardEvent, at: number, count: number, page: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const key = Object.keys(steps).find((name) => pressed(event, name) || pressed(event, `shift+${name}`));
  if (key === undefined || count === 0) return undefined;
  return Math.min(Math.max(steps[key] ?? at, 0), count - 1);
}

/** The first and the last row in sight, with some more on both sides. */
export function inSight(top: number, height: number, row: number, count: number, more = 8): [number, number] {
  const first = Math.max(Math.floor(top / row) - more, 0);
  const last = Math.min(Math.ceil((top + height) / row) + more, count) - 1;
  return [Math.min(first, Math.max(last, 0)), last];
}

/** How far to scroll so that a row is in sight; as it is when it already is. */
export function scrollTo(at: number, top: number, height: number, row: number): number {
  if (at * row < top) return at * row;
  return (at + 1) * row > top + height ? (at + 1) * row - height : top;
}
