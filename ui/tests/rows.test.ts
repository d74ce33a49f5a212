//! Long lists: which rows are in the page, and where a key leads.

import { describe, expect, it } from "vitest";

import { moved, range, windowOf } from "../src/components/rows";

describe("a long list", () => {
  it("holds the visible rows and a few around them", () => {
    const { first, last } = windowOf(10_000, 40, 200_000, 600);
    expect(first).toBeLessThanOrEqual(5000);
    expect(last).toBeGreaterThanOrEqual(5015);
    expect(last - first).toBeLessThan(40);
    expect(windowOf(3, 40, 0, 600)).toEqual({ first: 0, last: 3 });
    expect(windowOf(3, 40, 9000, 600)).toEqual({ first: 3, last: 3 });
  });

  it("moves within its rows", () => {
    expect(moved("ArrowDown", -1, 5, 3)).toBe(0);
    expect(moved("ArrowUp", 0, 5, 3)).toBe(0);
    expect(moved("PageDown", 1, 5, 3)).toBe(4);
    expect(moved("End", 0, 5, 3)).toBe(4);
    expect(moved("x", 0, 5, 3)).toBeUndefined();
    expect(moved("ArrowDown", 0, 0, 3)).toBeUndefined();
  });

  it("stretches in both directions", () => {
    expect(range(["a", "b", "c", "d"], 2, 1)).toEqual(["b", "c"]);
  });
});
