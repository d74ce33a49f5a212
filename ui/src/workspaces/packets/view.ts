//! How wide a page is shown, and which page is being looked at.

/** A4 at its own size, in CSS pixels. */
export const PAPER = 794;
/** What is kept free beside a page. */
const MARGIN = 40;
/** Pages grow no wider than this by themselves: longer lines are hard to read. */
const WIDEST = 860;
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];

/** Width of a page in CSS pixels. */
export const widthOf = (zoom: number | "fit", room: number): number =>
  zoom === "fit" ? Math.max(Math.min(room - MARGIN, WIDEST), 160) : Math.round(PAPER * zoom);

/** The next larger or smaller zoom. */
export function steppedZoom(zoom: number | "fit", room: number, step: 1 | -1): number {
  const now = widthOf(zoom, room) / PAPER;
  const next = step > 0 ? STEPS.find((one) => one > now + 0.02) : STEPS.findLast((one) => one < now - 0.02);
  return next ?? (step > 0 ? (STEPS.at(-1) ?? 1) : (STEPS[0] ?? 1));
}

/** The page at a third of the view's height, from 1; `tops` are where the pages begin. */
export function pageAt(tops: number[], scrolled: number, height: number): number {
  const line = scrolled + height / 3;
  return Math.max(tops.findLastIndex((top) => top <= line), 0) + 1;
}
