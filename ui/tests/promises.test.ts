//! What the ledger shows, and what the departments have of it.

import { describe, expect, it } from "vitest";

import type { PromiseLine } from "../src/api/generated/commands";
import { counted, filtered, NO_FILTER, shares } from "../src/workspaces/promises/filter";

const line = (id: string, state: string, daysOver: number | null, more: { department?: string; due?: boolean } = {}): PromiseLine =>
  ({
    promise: { id, number: id, text: "가로등 교체", state, department: more.department ?? null, neighborhood: "d1", officer: null, reason: null },
    daysOver,
    progress: null,
    nextVisit: null,
    dueBeforeVisit: more.due ?? false,
  }) as PromiseLine;

const lines = [
  line("1", "in-progress", 3, { department: "p1", due: true }),
  line("2", "planned", -5, { department: "p1", due: true }),
  line("3", "done", null, { department: "p2" }),
  line("4", "impossible", null),
];

describe("the ledger", () => {
  const ids = (filter: Partial<typeof NO_FILTER>) => filtered(lines, { ...NO_FILTER, ...filter }).map((one) => one.promise.id);

  it("tells what is overdue from what is due before the next visit", () => {
    expect(ids({})).toEqual(["1", "2"]);
    expect(ids({ state: "overdue" })).toEqual(["1"]);
    expect(ids({ state: "due" })).toEqual(["2"]);
    expect(ids({ state: "impossible" })).toEqual(["4"]);
    expect(ids({ state: "all", department: "none" })).toEqual(["4"]);
    expect(counted(lines)).toMatchObject({ all: 4, open: 2, overdue: 1, due: 1, done: 1, impossible: 1 });
  });

  it("gives each department what it has, the most overdue first", () => {
    expect(shares(lines).map((share) => [share.department, share.all, share.overdue, share.done])).toEqual([
      ["p1", 2, 1, 0],
      ["p2", 1, 0, 1],
      ["", 1, 0, 0],
    ]);
  });
});
