//! Packets in the window: which visits come first, which page is looked at, and what a reader's marks hold on to.

import { describe, expect, it, vi } from "vitest";

import type { ReadingMarks, Stroke, VisitLineup } from "../src/api/generated/commands";
import type { Section } from "../src/components/pdf";
import { Marks } from "../src/workspaces/packets/reading/marks.svelte";
import { pageOf, placeOf } from "../src/workspaces/packets/reading/places";
import { extended, pathOf } from "../src/workspaces/packets/reading/strokes";
import { turned } from "../src/workspaces/packets/reading/turning";
import { pageAt, steppedZoom, widthOf } from "../src/workspaces/packets/view";
import { grouped, usual } from "../src/workspaces/packets/visits";

const section = (title: string, page: number, level = 0): Section => ({ title, page, level });
const before = [section("풍암동", 1), section("1. 달라진 것", 2), section("2. 시간계획", 4), section("백반골목", 5, 1), section("3. 지도", 6)];

describe("the list of visits", () => {
  const visit = (id: string, date: string, dong: string, state = "planned") =>
    ({ visit: { id, date, neighborhood: dong, state }, neighborhood: dong }) as unknown as VisitLineup;
  const visits = [visit("a", "2026-10-01", "p", "done"), visit("b", "2026-11-01", "q", "done"), visit("c", "2026-11-30", "p"), visit("x", "2026-12-01", "p", "cancelled"), visit("d", "2026-12-07", "q")];

  it("has what comes next on top and what is past behind it, the last one first", () => {
    const { upcoming, past } = grouped(visits, "2026-11-30", "");
    expect(upcoming.map((line) => line.visit.id)).toEqual(["c", "d"]);
    expect(past.map((line) => line.visit.id)).toEqual(["b", "a"]);
    expect(usual(grouped(visits, "2026-11-30", "q"))?.visit.id).toBe("d");
    expect(usual(grouped(visits, "2027-01-01", "p"))?.visit.id).toBe("c");
  });
});

describe("the view of a packet", () => {
  it("fits the width, and zooms in steps from what is seen", () => {
    expect(widthOf("fit", 600)).toBe(560);
    expect(widthOf("fit", 3000)).toBe(860);
    expect(steppedZoom("fit", 834, 1)).toBe(1.1);
    expect(steppedZoom(1, 834, -1)).toBe(0.9);
    expect(steppedZoom(2.5, 834, 1)).toBe(2.5);
  });

  it("knows which page is looked at", () => {
    expect(pageAt([0, 1000, 2000], 0, 600)).toBe(1);
    expect(pageAt([0, 1000, 2000], 850, 600)).toBe(2);
    expect(pageAt([], 0, 600)).toBe(1);
  });
});

describe("a page that is read", () => {
  it("is found again by its part, after pages were added and parts renumbered", () => {
    const after = [section("풍암동", 1), section("1. 시간계획", 2), section("2. 지도", 5)];
    const place = placeOf(5, before);
    expect(place).toEqual({ section: "시간계획", offset: 1, page: 5 });
    expect(pageOf(place, after, 6)).toBe(3);
    // A part that became shorter keeps the mark on its last page; one that is gone, on the old number.
    expect(pageOf({ section: "시간계획", offset: 9, page: 5 }, after, 6)).toBe(4);
    expect(pageOf({ section: "달라진 것", offset: 0, page: 9 }, after, 6)).toBe(6);
  });

  it("is turned in pieces when it is taller than the window", () => {
    expect(turned({ scrolled: 0, page: 1400, window: 700 }, true)).toEqual({ scroll: 616 });
    expect(turned({ scrolled: 616, page: 1400, window: 700 }, true)).toEqual({ scroll: 700 });
    expect(turned({ scrolled: 700, page: 1400, window: 700 }, true)).toEqual({ pages: 1 });
    expect(turned({ scrolled: 700, page: 1400, window: 700 }, false)).toEqual({ scroll: 84 });
    expect(turned({ scrolled: 0, page: 1400, window: 700 }, false)).toEqual({ pages: -1 });
  });
});

describe("a reader's marks", () => {
  const stroke = (tool: Stroke["tool"] = "pen"): Stroke => ({ tool, points: [[0.1, 0.1], [0.2, 0.2]] });
  const none: ReadingMarks = { visit: "v", last: null, pages: [] };

  it("are kept soon after the last of them, in one go", async () => {
    vi.useFakeTimers();
    const keep = vi.fn((_: ReadingMarks) => Promise.resolve());
    const marks = new Marks(keep, 100);
    marks.take(none, before, 8);
    marks.toggle(1);
    marks.remark(5, "먼저 사과");
    marks.draw(5, stroke());
    expect(keep).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(120);
    expect(keep).toHaveBeenCalledTimes(1);
    const kept = keep.mock.calls[0]![0];
    expect(kept.pages.map((page) => [page.place.page, page.marked, page.remark, page.strokes.length])).toEqual([[1, true, "", 0], [5, false, "먼저 사과", 1]]);

    const again = new Marks(keep, 100);
    again.take(kept, before, 8);
    expect(again.on(5).remark).toBe("먼저 사과");
    expect(again.list.map(({ page }) => page)).toEqual([1, 5]);
    vi.useRealTimers();
  });

  it("take back lines one by one, and a clearing whole", () => {
    const marks = new Marks(() => Promise.resolve(), 1e9);
    marks.take(none, before, 8);
    marks.draw(2, stroke());
    marks.draw(3, stroke("marker"));
    marks.draw(3, stroke());
    marks.clear(3);
    expect(marks.on(3).strokes).toHaveLength(0);
    expect(marks.undo()).toBe(3);
    expect(marks.on(3).strokes.map(({ tool }) => tool)).toEqual(["marker", "pen"]);
    marks.undo();
    marks.undo();
    expect(marks.undo()).toBe(2);
    expect([marks.canUndo, marks.list]).toEqual([false, []]);
  });

  it("of two pages that became one are all there", () => {
    const marks = new Marks(() => Promise.resolve(), 1e9);
    const on = (offset: number, remark: string) => ({ place: { section: "시간계획", offset, page: 4 + offset }, marked: offset === 1, remark, strokes: [stroke()] });
    marks.take({ ...none, pages: [on(0, "하나"), on(1, "둘")] }, [section("1. 시간계획", 1), section("2. 지도", 2)], 3);
    expect(marks.on(1)).toMatchObject({ marked: true, remark: "하나\n둘" });
    expect(marks.on(1).strokes).toHaveLength(2);
  });

  it("are drawn as smooth lines, and a tap as a dot", () => {
    expect(extended([[0.5, 0.5]], [0.5004, 0.5])).toHaveLength(1);
    expect(extended([[0.5, 0.5]], [0.51, 0.5])).toHaveLength(2);
    expect(pathOf({ points: [[0.1, 0.2]] })).toBe("M100 200h0.1");
    expect(pathOf({ points: [[0, 0], [0.1, 0], [0.1, 0.1]] })).toBe("M0 0Q100 0 100 50L100 100");
    expect(pathOf({ points: [] })).toBe("");
  });
});
