//! Lines drawn by hand: from the pointer to a path. Lengths are parts of the page's width.

import type { Stroke } from "$lib/api/generated/commands";

type Point = [number, number];

/** Points closer than this add nothing that could be seen. */
const NEAR = 0.0015;

const rounded = (part: number): number => Math.round(part * 10_000) / 10_000;

/** Where the pointer is on the page. */
export const pointAt = (event: { clientX: number; clientY: number }, page: DOMRect): Point => [
  rounded((event.clientX - page.left) / page.width),
  rounded((event.clientY - page.top) / page.width),
];

/** The points with one more, unless it lies where the last one does. */
export function extended(points: Point[], point: Point): Point[] {
  const last = points.at(-1);
  return last && Math.hypot(last[0] - point[0], last[1] - point[1]) < NEAR ? points : [...points, point];
}

/** The path of a line, smooth through the middles between its points, on a page 1000 wide. */
export function pathOf({ points }: Pick<Stroke, "points">): string {
  const at = (part: number) => Math.round(part * 10_000) / 10;
  const [first, ...rest] = points;
  if (!first) return "";
  // A tap leaves a dot: a line as long as nothing, with round ends.
  if (rest.length === 0) return `M${at(first[0])} ${at(first[1])}h0.1`;
  let path = `M${at(first[0])} ${at(first[1])}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    path += next
      ? `Q${at(point[0])} ${at(point[1])} ${at((point[0] + next[0]) / 2)} ${at((point[1] + next[1]) / 2)}`
      : `L${at(point[0])} ${at(point[1])}`;
  });
  return path;
}
