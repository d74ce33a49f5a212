//! What the settings work out by themselves: typed dates and orders.

import { describe, expect, it } from "vitest";

import { typedDate } from "../src/workspaces/settings/dates";
import { between, inOrder } from "../src/workspaces/settings/order";

describe("a typed date", () => {
  it.each([
    ["2026-05-05", "2026-05-05"],
    ["2026-5-5", "2026-05-05"],
    ["2026. 5. 5.", "2026-05-05"],
    [" 2026/12/25 ", "2026-12-25"],
    ["20260501", "2026-05-01"],
    ["2026년 5월 1일", "2026-05-01"],
    ["2026-02-30", undefined],
    ["2026-13-01", undefined],
    ["5월 5일", undefined],
    ["", undefined],
  ])("%s", (typed, date) => expect(typedDate(typed)).toBe(date));
});

describe("an order", () => {
  const rows = [
    { id: "c", position: 9 },
    { id: "a", position: 1 },
    { id: "b", position: 2 },
  ];

  it("goes by the places", () => expect(inOrder(rows).map((row) => row.id)).toEqual(["a", "b", "c"]));

  it("changes as few places as it can", () => {
    const ordered = inOrder(rows);
    expect(between(ordered, 1, 0)).toEqual([
      { id: "b", position: 1 },
      { id: "a", position: 2 },
      { id: "c", position: 3 },
    ]);
    const counted = ordered.map((row, at) => ({ ...row, position: at + 1 }));
    expect(between(counted, 2, 1)).toEqual([
      { id: "c", position: 2 },
      { id: "b", position: 3 },
    ]);
    expect(between(counted, 0, -1)).toEqual([]);
    expect(between(counted, 2, 3)).toEqual([]);
  });
});
