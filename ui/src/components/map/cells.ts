//! Schematic areas around label points, for maps without boundaries: each area is a circle of about its size, cut
//! where it meets its neighbours (a power diagram). The packet draws the same cells.

export type Point = readonly [x: number, y: number];

/** A label point with the size of its area, in kilometres. */
export interface Site {
  at: Point;
  /** Radius of a circle of the area's size: decides where neighbours meet. */
  weight: number;
  /** How far the cell reaches where it has no neighbour. */
  reach: number;
}

/** A dong of hills and fields would dwarf the others: circles stop growing here. */
const WIDEST_KM = 1.7;
/** How much farther than its circle a cell reaches, so that neighbours meet. */
const BEYOND_KM = 0.36;
const CORNERS = 72;

/** The site of an area of so many square kilometres. */
export function site(at: Point, areaKm2: number): Site {
  const weight = Math.min(Math.sqrt(Math.max(areaKm2, 0.05) / Math.PI), WIDEST_KM);
  return { at, weight, reach: weight + BEYOND_KM };
}

/** The corners of each site's cell; none where its neighbours cover it. */
export function cells(sites: readonly Site[]): Point[][] {
  return sites.map((own) =>
    sites.filter((other) => other !== own).reduce((cell, other) => cut(cell, own, other), circle(own)),
  );
}

function circle({ at: [x, y], reach }: Site): Point[] {
  return Array.from({ length: CORNERS }, (_, step): Point => {
    const angle = (step / CORNERS) * 2 * Math.PI;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
}

/** How much nearer a point is to its own site than to another, each measured from its own circle. */
function nearness([x, y]: Point, own: Site, other: Site): number {
  const power = (one: Site) => (x - one.at[0]) ** 2 + (y - one.at[1]) ** 2 - one.weight ** 2;
  return power(other) - power(own);
}

function cut(cell: Point[], own: Site, other: Site): Point[] {
  return cell.flatMap((corner, index) => {
    const next = cell[(index + 1) % cell.length] ?? corner;
    const [here, there] = [nearness(corner, own, other), nearness(next, own, other)];
    const kept: Point[] = here >= 0 ? [corner] : [];
    if (here >= 0 !== there >= 0) {
      const part = here / (here - there);
      kept.push([corner[0] + (next[0] - corner[0]) * part, corner[1] + (next[1] - corner[1]) * part]);
    }
    return kept;
  });
}
