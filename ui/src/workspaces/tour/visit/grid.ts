//! Moving between the cells of a table by keyboard, as in a spreadsheet.
//!
//! Rows carry `data-row`, the boxes in them `data-column`. Enter and the arrows up and down keep the column; left and
//! right go on at the ends of the text.

import { isComposing, pressed } from "$lib/components/keys";

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isText = (box: Element): box is HTMLInputElement | HTMLTextAreaElement =>
  box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === "text");

/** Hears the keys of a table. */
export function moveBetweenCells(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const box = event.target;
  if (isComposing(event) || !(box instanceof HTMLElement) || !box.dataset["column"]) return;
  const to = target(event, box as Box, event.currentTarget);
  if (!to) return;
  event.preventDefault();
  to.focus();
  if (isText(to)) to.select();
  to.scrollIntoView({ block: "nearest" });
}

function target(event: KeyboardEvent, box: Box, table: HTMLElement): Box | undefined {
  const down = pressed(event, "Enter") || (pressed(event, "ArrowDown") && leaves(box, "down"));
  const up = pressed(event, "shift+Enter") || (pressed(event, "ArrowUp") && leaves(box, "up"));
  if (down || up) return vertical(box, table, down ? 1 : -1);
  if (pressed(event, "ArrowLeft") && leaves(box, "left")) return horizontal(box, -1);
  if (pressed(event, "ArrowRight") && leaves(box, "right")) return horizontal(box, 1);
  return undefined;
}

/** Whether an arrow has nothing more to do inside the box. A list of choices keeps its arrows up and down. */
function leaves(box: Box, way: "up" | "down" | "left" | "right"): boolean {
  if (!isText(box)) return way === "left" || way === "right";
  const [start, end, length] = [box.selectionStart ?? 0, box.selectionEnd ?? 0, box.value.length];
  const all = start === 0 && end === length;
  if (way === "left") return start === 0 && (end === 0 || all);
  if (way === "right") return end === length && (start === length || all);
  if (box instanceof HTMLInputElement || box.clientHeight < 2.2 * lineHeight(box)) return true;
  return way === "up" ? start === 0 : end === length;
}

const lineHeight = (box: HTMLElement) => Number.parseFloat(getComputedStyle(box).lineHeight) || 20;

function vertical(box: Box, table: HTMLElement, step: 1 | -1): Box | undefined {
  const rows = [...table.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row.contains(box));
  const next = at < 0 ? undefined : rows[at + step];
  const column = CSS.escape(box.dataset["column"] ?? "");
  return next?.querySelector<Box>(`[data-column="${column}"]`) ?? next?.querySelector<Box>("[data-column]") ?? undefined;
}

function horizontal(box: Box, step: 1 | -1): Box | undefined {
  const boxes = [...(box.closest("[data-row]")?.querySelectorAll<Box>("[data-column]") ?? [])];
  return boxes[boxes.indexOf(box) + step];
}
