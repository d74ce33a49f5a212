//! When the window could first be used: a mark that `cargo xtask bench window` compares with an empty window's.

const MARK = "usable";

/** Says that the first workspace shows its data; counted once it has been painted. */
export function usable(): void {
  if (performance.getEntriesByName(MARK).length > 0) return;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(MARK)));
}
