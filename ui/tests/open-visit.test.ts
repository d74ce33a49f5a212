//! A visit's page: where a moved stop goes, and how often a visit is read.

import { beforeEach, describe, expect, it, vi } from "vitest";

import type { VisitSheet } from "../src/api/generated/commands";

// Outside a page nothing watches the state, so a rune is the value it holds.
vi.hoisted(() => Object.assign(globalThis, { $state: Object.assign(<T>(value: T) => value, { raw: <T>(value: T) => value }) }));

const calls: { name: string; request: unknown }[] = [];
let answer: (name: string) => unknown = () => ({});

vi.mock("$lib/api/rpc", () => ({
  rpc: async (name: string, request: unknown) => {
    calls.push({ name, request });
    return answer(name);
  },
}));
const told: string[] = [];
vi.mock("$lib/frame/notices.svelte", () => ({
  attempt: async (work: () => Promise<unknown>) => {
    try {
      return await work();
    } catch {
      told.push("error");
      return undefined;
    }
  },
  notices: { done: (text: string) => told.push(text) },
}));
vi.mock("$lib/frame/steps.svelte", () => ({ steps: { offer: () => undefined } }));

const { OpenVisit } = await import("../src/workspaces/tour/visit/visit.svelte");

const stop = (id: string) => ({ stop: { id, title: id } });
const sheet = {
  neighborhood: { id: "d" },
  attendees: [],
  lines: [],
  timetable: {
    lines: [stop("a"), stop("b"), stop("c")],
    problems: [
      { kind: { kind: "overlap", minutes: 5 }, severity: "conflict", stops: ["a", "b"], statement: { key: "k", args: {} } },
      { kind: { kind: "holiday" }, severity: "flag", stops: [], statement: { key: "k", args: {} } },
    ],
    bookings: [{ key: "k", args: { person: "홍길동" } }],
  },
} as unknown as VisitSheet;

const moves = () => calls.filter((call) => call.name === "stop_move").map((call) => call.request);

describe("an open visit", () => {
  beforeEach(() => {
    calls.length = 0;
    told.length = 0;
    answer = (name) => (name === "visit_show" ? sheet : name === "alley_district_list" ? [] : {});
  });

  it("moves a stop behind its neighbour, or first, and stays at the ends", async () => {
    const open = new OpenVisit("v");
    await open.load();
    expect(await open.shiftStop("b", 1)).toBe(true);
    expect(await open.shiftStop("b", -1)).toBe(true);
    expect(await open.shiftStop("c", -1)).toBe(true);
    expect(await open.shiftStop("a", -1)).toBe(false);
    expect(await open.shiftStop("c", 1)).toBe(false);
    expect(moves()).toEqual([
      { id: "b", after: "c" },
      { id: "b", after: null },
      { id: "c", after: "a" },
    ]);
  });

  it("reads once more, not once for each call that comes while it reads", async () => {
    const open = new OpenVisit("v");
    await Promise.all([open.load(), open.load(), open.load()]);
    expect(calls.filter((call) => call.name === "visit_show")).toHaveLength(2);
  });

  it("tells a problem at the later stop, a day's problem above, and a double booking at the person", async () => {
    const open = new OpenVisit("v");
    await open.load();
    expect(open.problemsOf("a")).toHaveLength(0);
    expect(open.problemsOf("b")).toHaveLength(1);
    expect(open.dayProblems).toHaveLength(1);
    expect(open.bookingsOf("홍길동")).toHaveLength(1);
    expect(open.bookingsOf("유충렬")).toHaveLength(0);
  });

  it("says no when a change is refused, and offers nothing to take back", async () => {
    const open = new OpenVisit("v");
    await open.load();
    answer = () => {
      throw new Error("refused");
    };
    expect(await open.saveStop("a", { minutes: 10 })).toBe(false);
    expect(await open.removeStop("a", "a")).toBe(false);
    expect(told).toEqual(["error", "error"]);
  });
});
