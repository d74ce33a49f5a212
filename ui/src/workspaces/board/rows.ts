//! Arrow keys in a table whose rows begin with a link.

import { pressed } from "$lib/components/keys";

/** Moves the focus from row to row with the arrows, Home and End. */
export const rowKeys = (table: HTMLTableElement) => {
  const hear = (event: KeyboardEvent) => {
    const links = [...table.querySelectorAll<HTMLElement>("tbody th a")];
    const at = links.findIndex((link) => link === document.activeElement);
    const to = at < 0 ? undefined : target(event, at, links.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    links[to]?.focus();
  };
  table.addEventListener("keydown", hear);
  return () => table.removeEventListener("keydown", hear);
};

function target(event: KeyboardEvent, at: number, last: number): number | undefined {
  if (pressed(event, "ArrowDown")) return Math.min(at + 1, last);
  if (pressed(event, "ArrowUp")) return Math.max(at - 1, 0);
  if (pressed(event, "Home")) return 0;
  return pressed(event, "End") ? last : undefined;
}
