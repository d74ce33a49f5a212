//! Rows that come from a spreadsheet: pasting more than one cell adds a row each.

import { words } from "$lib/words/words.svelte";

import { notices } from "./notices.svelte";

/** Rows pasted at once are bounded: a list of an office has no more, and each is a step of its own. */
const MOST = 500;

/** The rows of a pasted text, each with its cells; nothing when it is one cell, which the box takes itself. */
export function pastedRows(text: string): string[][] | undefined {
  if (!/[\t\n]/.test(text.trim())) return undefined;
  const rows = cells(text).map((row) => row.map((one) => one.trim().normalize("NFC")));
  const filled = rows.filter((row) => row.some((one) => one !== ""));
  return filled.length > 0 ? filled : undefined;
}

/** A spreadsheet puts a cell with a line break or a tab into quotes, and doubles the quotes inside. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const all = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (let found = all.exec(text); found; found = all.exec(text)) {
    const [, cell = "", end = ""] = found;
    const plain = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    rows.at(-1)?.push(plain.replace(/\s*\r?\n\s*/g, " "));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Hears a paste and takes rows, all or, where there are too many, none; one cell is left to the box. */
export const onRows = (take: (rows: string[][]) => void) => (event: ClipboardEvent) => {
  const rows = pastedRows(event.clipboardData?.getData("text/plain") ?? "");
  if (!rows) return;
  event.preventDefault();
  if (rows.length > MOST) notices.refused(words.say("window-paste-many", { rows: rows.length, most: MOST }));
  else take(rows);
};
