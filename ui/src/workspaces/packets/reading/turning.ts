//! One key forward, one back: a page that is taller than the window is read in pieces.

export interface View {
  /** How far the page is scrolled, its height and that of the window, in CSS pixels. */
  scrolled: number;
  page: number;
  window: number;
}

export type Turn = { scroll: number } | { pages: 1 | -1 };

/** What stays in sight when a piece is turned, so that no line is lost. */
const KEPT = 0.12;
/** Less than this is no piece of its own. */
const REST = 12;

/** What the next or back key does. */
export function turned(view: View, forward: boolean): Turn {
  const below = view.page - view.window - view.scrolled;
  const step = view.window * (1 - KEPT);
  if (forward) return below > REST ? { scroll: view.scrolled + Math.min(step, below) } : { pages: 1 };
  return view.scrolled > REST ? { scroll: Math.max(view.scrolled - step, 0) } : { pages: -1 };
}
