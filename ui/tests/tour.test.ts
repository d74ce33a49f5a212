//! The tour's own rules: times as they are typed, months on a sheet, routes in a box, addresses.

import { describe, expect, it } from "vitest";

import type { Stop, StopLine } from "../src/api/generated/commands";
import { monthOf, shiftedMonth, span, weeks } from "../src/workspaces/tour/list/month";
import { dayMark } from "../src/workspaces/tour/marks";
import { opened } from "../src/workspaces/tour/paths";
import { route } from "../src/workspaces/tour/visit/route";
import { readSheet, sheetRows } from "../src/workspaces/tour/visit/sheet-rows";
import { readLength, readPlace, readTime, readTimeOrNone } from "../src/workspaces/tour/visit/times";

describe("times of day", () => {
  it.each([
    ["14:30", "14:30"],
    ["1430", "14:30"],
    ["930", "09:30"],
    ["9", "09:00"],
    ["14시", "14:00"],
    ["14시 5분", "14:05"],
    ["오후 2시 30분", "14:30"],
    ["오전 12:10", "00:10"],
    ["2:30 pm", "14:30"],
    ["24:00", undefined],
    ["14:60", undefined],
    ["오후 14시", undefined],
    ["곧", undefined],
    ["", undefined],
  ])("%s", (text, expected) => expect(readTime(text)).toBe(expected));

  it("may be left out where there need be none", () => {
    expect(readTimeOrNone("  ")).toBe("");
    expect(readTimeOrNone("곧")).toBeUndefined();
  });
});

describe("lengths", () => {
  it.each([
    ["30", "30"],
    ["30분", "30"],
    ["1시간", "60"],
    ["1시간 30분", "90"],
    ["1:30", "90"],
    ["1 h 30 min", "90"],
    ["0", undefined],
    ["1441", undefined],
    ["반시간", undefined],
    ["", undefined],
  ])("%s", (text, expected) => expect(readLength(text)).toBe(expected));
});

describe("coordinates", () => {
  it.each([
    ["35.1236,126.8759", "35.1236, 126.8759"],
    ["35.1236 126.8759", "35.1236, 126.8759"],
    ["", ""],
    ["95, 126", undefined],
    ["35.1", undefined],
  ])("%s", (text, expected) => expect(readPlace(text)).toBe(expected));
});

describe("the calendar", () => {
  it("shows whole weeks from Sunday", () => {
    // November 2026 begins and February 2026 fills its sheet on a Sunday.
    expect(span("2026-11")).toEqual({ from: "2026-11-01", until: "2026-12-05" });
    expect(span("2026-02")).toEqual({ from: "2026-02-01", until: "2026-02-28" });
    expect(span("2028-02")).toEqual({ from: "2028-01-30", until: "2028-03-04" });
  });

  it("turns over years", () => {
    expect(shiftedMonth("2026-12", 1)).toBe("2027-01");
    expect(shiftedMonth("2026-01", -1)).toBe("2025-12");
    expect(monthOf("2026-11-25")).toBe("2026-11");
    expect(weeks([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([[1, 2, 3, 4, 5, 6, 7], [8]]);
  });

  it("counts the days to a visit", () => {
    expect(dayMark("2026-12-01", "2026-11-25")).toBe("D-6");
    expect(dayMark("2026-11-25", "2026-11-25")).toBe("D-day");
    expect(dayMark("2026-11-20", "2026-11-25")).toBe("D+5");
  });
});

describe("addresses", () => {
  it("open a visit by its own key or by that of something in it", () => {
    expect(opened([])).toEqual({ kind: "list" });
    expect(opened(["tour", "t"])).toEqual({ kind: "list", tour: "t" });
    expect(opened(["v"])).toEqual({ kind: "visit", id: "v" });
    expect(opened(["visit", "v"])).toEqual({ kind: "visit", id: "v" });
    expect(opened(["stop", "s"])).toEqual({ kind: "row", entity: "stop", id: "s" });
  });
});

describe("the route", () => {
  const line = (latitude: number | null, longitude: number | null): StopLine => ({
    stop: { latitude, longitude } as Stop,
    endsAt: "15:00:00",
    legMinutes: 0,
    legMetres: 0,
    slackMinutes: 0,
  });

  it("keeps north up, east right and lengths equal", () => {
    const { places, scale } = route([line(35.12, 126.87), line(35.13, 126.87), line(35.12, 126.882)], 400, 400);
    const [south, north, east] = places;
    if (!south || !north || !east) throw new Error("three places");
    expect(north.y).toBeLessThan(south.y);
    expect(east.x).toBeGreaterThan(south.x);
    // 0.01 degrees north are 1.11 km; 0.012 degrees east at this latitude 1.09 km.
    expect((east.x - south.x) / (south.y - north.y)).toBeCloseTo(0.982, 2);
    expect(scale?.metres).toBe(200);
    for (const { x, y } of places) expect(Math.min(x, y, 400 - x, 400 - y)).toBeGreaterThanOrEqual(27.9);
  });

  it("puts stops of one place together and names those without one", () => {
    const { places, unknown } = route([line(35.12, 126.87), line(null, null), line(35.12, 126.87)], 400, 200);
    expect(places.map((place) => place.numbers)).toEqual([[1, 3]]);
    expect(unknown).toEqual([2]);
    expect(route([line(null, 1)], 400, 200)).toEqual({ places: [], way: [], unknown: [1], scale: undefined });
  });
});

describe("rows of a spreadsheet", () => {
  it("become stops, with or without times, a head passed over", () => {
    const pasted = "시간\t소요\t내용\t장소\t담당\t비고\r\n14:00~14:40\t40분\t집무\t분식집\t팀장\t\r\n1445\t30\t걷기\r\n\r\n간담회\t사무실";
    expect(readSheet(pasted)).toEqual([
      { title: "집무", startsAt: "14:00:00", minutes: 40, place: "분식집", officer: "팀장", remarks: null },
      { title: "걷기", startsAt: "14:45:00", minutes: 30, place: null, officer: null, remarks: null },
      { title: "간담회", place: "사무실", officer: null, remarks: null },
    ]);
  });

  it("come out as they go in", () => {
    const stop = { startsAt: "14:00:00", minutes: 40, title: "집무\n접수", place: "분식집", officer: null, remarks: "마이크" } as Stop;
    const text = sheetRows(["시간", "소요", "내용", "장소", "담당", "비고"], [{ stop } as StopLine]);
    expect(text.split("\n")).toHaveLength(2);
    expect(readSheet(text)).toEqual([
      { title: "집무 접수", startsAt: "14:00:00", minutes: 40, place: "분식집", officer: null, remarks: "마이크" },
    ]);
  });
});
