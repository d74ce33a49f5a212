//! Names on a map, none of them over another: each stands in its place or is moved aside, tied to its place by a line.

import type { Point } from "./cells";

/** A name that wants to stand at a point. */
export interface Label {
  id: string;
  at: Point;
  width: number;
  height: number;
}

/** Where a name stands: around its middle. */
export interface Placed {
  id: string;
  at: Point;
  /** Whether it is so far from its place that a line has to tie them together. */
  away: boolean;
}

const DIRECTIONS: readonly Point[] = Array.from({ length: 16 }, (_, step) => {
  const angle = (step / 16) * 2 * Math.PI - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Room between two names, in pixels. */
const GAP = 2;

/** Places names in the order given; one that fits nowhere inside the frame is left out. */
export function placed(labels: readonly Label[], width: number, height: number): Placed[] {
  const taken: Label[] = [];
  const result: Placed[] = [];
  for (const label of labels) {
    const found = candidates(label).find((at) => {
      const here = { ...label, at };
      return within(here, width, height) && taken.every((other) => !overlap(here, other));
    });
    if (!found) continue;
    taken.push({ ...label, at: found });
    const moved = Math.hypot(found[0] - label.at[0], found[1] - label.at[1]);
    result.push({ id: label.id, at: found, away: moved > label.height * 0.9 });
  }
  return result;
}

function candidates({ at: [x, y], width, height }: Label): Point[] {
  const rings = [0.3, 0.6, 1, 1.4, 1.9, 2.5].flatMap((step) =>
    DIRECTIONS.map(([dx, dy]): Point => [x + dx * step * (width / 2 + height / 2) * 0.8, y + dy * step * height]),
  );
  return [[x, y], ...rings];
}

const overlap = (one: Label, other: Label): boolean =>
  Math.abs(one.at[0] - other.at[0]) < (one.width + other.width) / 2 + GAP &&
  Math.abs(one.at[1] - other.at[1]) < (one.height + other.height) / 2 + GAP;

const within = ({ at: [x, y], width, height }: Label, right: number, bottom: number): boolean =>
  x - width / 2 >= 0 && y - height / 2 >= 0 && x + width / 2 <= right && y + height / 2 <= bottom;

/** The nearest point in a direction, as arrow keys choose it. */
export function towards<T extends { id: string; spot: Point }>(all: readonly T[], from: T, arrow: Point): T | undefined {
  const score = (other: T) => {
    const [dx, dy] = [other.spot[0] - from.spot[0], other.spot[1] - from.spot[1]];
    const ahead = dx * arrow[0] + dy * arrow[1];
    const aside = Math.abs(dx * arrow[1]) + Math.abs(dy * arrow[0]);
    return ahead > aside * 0.5 ? ahead + aside * 1.5 : Infinity;
  };
  const best = [...all].filter((other) => other !== from).sort((one, other) => score(one) - score(other))[0];
  return best && score(best) < Infinity ? best : undefined;
}

/** Puts the focus on a thing of a drawing. */
export const focusOn = (element: Element | undefined): void => {
  if (element instanceof SVGElement || element instanceof HTMLElement) element.focus();
};

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in a CSS font, in pixels. */
export function textWidth(text: string, font: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * 12;
  pen.font = font;
  return pen.measureText(text).width;
}
