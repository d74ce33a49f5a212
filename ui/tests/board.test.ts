//! What the board's map and charts rest on: classes, cells, names that keep clear of each other.

import { describe, expect, it } from "vitest";

import { classesOf, classOf } from "../src/components/charts/classes";
import { classesOfParts } from "../src/components/charts/parts";
import { cells, site } from "../src/components/map/cells";
import { ground, type Place } from "../src/components/map/ground";
import { placed, towards } from "../src/components/map/labels";
import { shownPhone } from "../src/workspaces/board/phone";
import { progressOf } from "../src/workspaces/board/progress";

describe("classes of values", () => {
  it("hold every value in exactly one class, with round borders", () => {
    const shares = [0.268, 0.3, 0.329, 0.41, 0.489, 0.51];
    const classes = classesOf(shares, false);
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [0.25, 0.3],
      [0.3, 0.35],
      [0.35, 0.4],
      [0.4, 0.45],
      [0.45, 0.5],
      [0.5, 0.55],
    ]);
    for (const value of shares) {
      const fitting = classes.filter(({ from, to, closed }) => value >= from && (value < to || (closed && value <= to)));
      expect(fitting).toHaveLength(1);
    }
  });

  it("give every small count a class of its own", () => {
    const classes = classesOf([0, 0, 1, 3], true);
    expect(classes.map(({ from }) => from)).toEqual([0, 1, 2, 3]);
    expect(new Set(classes.map(({ level }) => level)).size).toBe(4);
  });

  it("reach over the greatest count, and over one value alone", () => {
    for (const values of [[0, 170], [13, 60, 120], [5], [7, 7], [0, 10]]) {
      const classes = classesOf(values, true);
      expect(classes.length).toBeLessThanOrEqual(6);
      for (const value of values) expect(classOf(classes, value), `${value} of ${values}`).toBeDefined();
    }
    expect(classesOf([], true)).toEqual([]);
  });
});

describe("the schematic", () => {
  it("lets neighbours share the ground between them", () => {
    const [west = [], east = []] = cells([site([0, 0], Math.PI), site([1.2, 0], Math.PI)]);
    expect(Math.max(...west.map(([x]) => x))).toBeCloseTo(0.6, 6);
    expect(Math.min(...east.map(([x]) => x))).toBeCloseTo(0.6, 6);
  });

  const place = (id: string, latitude: number, longitude: number): Place => ({ id, latitude, longitude, areaKm2: 1 });
  const places = [place("a", 35.15, 126.85), place("b", 35.16, 126.85)];

  it("measures in kilometres, north up", () => {
    const { project } = ground(places, new Map());
    const [south, north] = [project(126.85, 35.15), project(126.85, 35.16)];
    expect(south[1] - north[1]).toBeCloseTo(1.112, 2);
    expect(project(126.86, 35.155)[0] - project(126.85, 35.155)[0]).toBeCloseTo(0.909, 2);
  });

  it("draws boundaries only when every dong has one", () => {
    const square = [[[[126.84, 35.14], [126.86, 35.14], [126.86, 35.16], [126.84, 35.14]]]] as const;
    expect(ground(places, new Map([["a", square]])).surveyed).toBe(false);
    const both = ground(places, new Map([["a", square], ["b", square]]));
    expect(both.surveyed).toBe(true);
    expect(both.areas[0]?.rings[0]).toHaveLength(4);
  });
});

describe("names on a map", () => {
  it("never lie over each other and stay inside", () => {
    const labels = Array.from({ length: 18 }, (_, at) => ({
      id: String(at),
      at: [150 + (at % 6) * 12, 150 + Math.floor(at / 6) * 9] as const,
      width: 48,
      height: 28,
    }));
    const result = placed(labels, 400, 400);
    expect(result.length).toBeGreaterThan(12);
    for (const one of result) {
      expect(one.at[0]).toBeGreaterThanOrEqual(24);
      for (const other of result.filter((other) => other !== one)) {
        const apart = Math.abs(one.at[0] - other.at[0]) >= 48 || Math.abs(one.at[1] - other.at[1]) >= 28;
        expect(apart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
    expect(result.some(({ away }) => away)).toBe(true);
  });

  it("are reached by arrows in their direction", () => {
    const all = [
      { id: "middle", spot: [0, 0] as const },
      { id: "right", spot: [2, 0.3] as const },
      { id: "far right", spot: [5, 0] as const },
      { id: "above", spot: [0.2, -1] as const },
    ];
    const [middle] = all;
    expect(middle && towards(all, middle, [1, 0])?.id).toBe("right");
    expect(middle && towards(all, middle, [0, -1])?.id).toBe("above");
    expect(middle && towards(all, middle, [-1, 0])).toBeUndefined();
  });
});

describe("an alley district's page", () => {
  it("puts the smallest trades together, and loses none", () => {
    const parts = [9, 8, 7, 6, 5].map((value, at) => ({ label: `${at}`, value }));
    const shown = classesOfParts([...parts, { label: "none", value: 0 }], 4, "rest");
    expect(shown.map(({ value }) => value)).toEqual([9, 8, 7, 11]);
    expect(shown.at(-1)?.contains).toEqual(["3", "4"]);
  });

  it("reads a percentage out of the office's words", () => {
    expect(progressOf("60 % 시공 중")).toBe(0.6);
    expect(progressOf("설계 검토")).toBeUndefined();
    expect(progressOf("120%")).toBe(1);
    expect(progressOf(null)).toBeUndefined();
  });

  it("writes phone numbers as people read them", () => {
    expect(shownPhone("01012345678")).toBe("010-1234-5678");
    expect(shownPhone("0621234567")).toBe("062-123-4567");
    expect(shownPhone("0212345678")).toBe("02-1234-5678");
    expect(shownPhone("119")).toBe("119");
  });
});
