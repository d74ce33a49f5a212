//! A timetable follows what is being typed.

import { describe, expect, it } from "vitest";

import type { StopLine } from "../src/api/generated/commands";
import { played } from "../src/workspaces/tour/visit/live";

const line = (id: string, startsAt: string, minutes: number, legMinutes: number | null, slackMinutes: number | null) =>
  ({ stop: { id, startsAt, minutes }, endsAt: "", legMinutes, slackMinutes }) as unknown as StopLine;

const day = [line("a", "14:00:00", 30, null, null), line("b", "14:40:00", 20, 5, 5), line("c", "15:10:00", 20, 10, 0)];

describe("a timetable", () => {
  it("stays as it is while nothing is typed", () => expect(played(day, {})).toBe(day));

  it("moves the end of a stop and the slack before the next one", () => {
    const lines = played(day, { a: { minutes: 45 } });
    expect(lines.map((one) => one.slackMinutes)).toEqual([null, -10, 0]);
    expect(lines[0]?.endsAt).toBe("14:45:00");
    // What is typed is not saved: the stop itself is as it was.
    expect(lines[0]?.stop.minutes).toBe(30);
  });

  it("moves the slack on both sides of a stop that begins at another time", () => {
    expect(played(day, { b: { startsAt: "14:50" } }).map((one) => one.slackMinutes)).toEqual([null, 15, -10]);
  });

  it("ends with the day", () => {
    expect(played(day, { c: { startsAt: "23:50", minutes: 60 } })[2]?.endsAt).toBe("23:59:00");
  });
});
