//! Values in a few classes, each with a step of the ramp.

import { nice, ticks } from "d3-array";

/** A class: values from `from` up to but without `to`; the last class holds its `to` too. */
export interface ValueClass {
  /** Step of the ramp, as in `--ramp-4`. */
  level: number;
  from: number;
  to: number;
  /** Whether `to` belongs to it. */
  closed: boolean;
}

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** Whether light text is read on a step of the ramp. */
export const isDeep = (level: number | undefined): boolean => level !== undefined && level > 3;

/** At most six classes with round borders over the values. */
export function classesOf(values: readonly number[], whole: boolean): ValueClass[] {
  if (values.length === 0) return [];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const borders = whole && most - least < LEVELS.length ? everyCount(least, most) : roundBorders(least, most, whole);
  const pairs = borders.slice(0, -1).map((from, at) => ({ from, to: borders[at + 1] ?? from }));
  return pairs.map((pair, at) => ({ ...pair, level: level(at, pairs.length), closed: at === pairs.length - 1 && !whole }));
}

/** The class of a value. */
export const classOf = (classes: readonly ValueClass[], value: number): ValueClass | undefined =>
  classes.find(({ from, to, closed }) => value >= from && (value < to || (closed && value <= to)));

const everyCount = (least: number, most: number) => Array.from({ length: most - least + 2 }, (_, at) => least + at);

function roundBorders(least: number, most: number, whole: boolean): number[] {
  for (let wanted: number = LEVELS.length; wanted > 0; wanted -= 1) {
    const [start, stop] = nice(least, most === least ? least + 1 : most, wanted);
    const borders = ticks(start, stop, wanted);
    const step = (borders[1] ?? 1) - (borders[0] ?? 0);
    // The greatest count must lie below the last border.
    if (whole && (borders.at(-1) ?? 0) <= most) borders.push((borders.at(-1) ?? 0) + step);
    if (borders.length > 1 && borders.length - 1 <= LEVELS.length && (!whole || step >= 1)) return borders;
  }
  return [least, whole ? most + 1 : most];
}

/** Few classes spread over the whole ramp, so that they stay far apart. */
function level(at: number, count: number): number {
  const step = count <= 1 ? 2 : Math.round((at / (count - 1)) * (LEVELS.length - 1));
  return LEVELS[step] ?? 0;
}
