//! A timetable as rows of a spreadsheet, out and in: 시간 · 소요 · 내용 · 장소 · 담당 · 비고 with tabs between.

import type { StopLine, StopPatch } from "$lib/api/generated/commands";
import { showTime } from "$lib/words/show";

import { clock, readLength, readTime } from "./times";

const COLUMNS = 6;

/** A cell must not break its row. */
const cell = (text: string | null) => (text ?? "").replace(/[\t\r\n]+/g, " ");

/** The rows of a timetable, under a head. */
export function sheetRows(head: readonly string[], lines: readonly StopLine[]): string {
  const rows = lines.map(({ stop }) => [
    showTime(stop.startsAt),
    String(stop.minutes),
    cell(stop.title),
    cell(stop.place),
    cell(stop.officer),
    cell(stop.remarks),
  ]);
  return [head, ...rows].map((row) => row.join("\t")).join("\n");
}

/**
 * Stops out of what was pasted from a spreadsheet. A row without a time in front is taken as what happens and where;
 * a row that names nothing, as a head does, is passed over.
 */
export function readSheet(text: string): StopPatch[] {
  return text
    .split(/\r?\n/)
    .map((row) => row.split("\t").map((one) => one.trim()))
    .flatMap((cells) => {
      const time = readTime(/^(.*?)\s*[~-]/.exec(cells[0] ?? "")?.[1] ?? cells[0] ?? "");
      if (!time && cells.length >= COLUMNS - 1) return [];
      const [length, title, place, officer, remarks] = time ? cells.slice(1) : ["", ...cells];
      if (!title) return [];
      const minutes = readLength(length ?? "");
      return [
        {
          title,
          ...(time ? { startsAt: clock(time) } : {}),
          ...(minutes ? { minutes: Number(minutes) } : {}),
          place: place || null,
          officer: officer || null,
          remarks: remarks || null,
        },
      ];
    });
}
