//! Where the stops lie on a small map: kilometres on the ground fitted into a box, stops of one place put together.

import type { StopLine } from "$lib/api/generated/commands";

/** A place with the numbers of the stops made there. */
export interface RoutePlace {
  x: number;
  y: number;
  numbers: number[];
}

export interface Route {
  places: RoutePlace[];
  /** The way from stop to stop, as points. */
  way: { x: number; y: number }[];
  /** Numbers of stops whose place is not known. */
  unknown: number[];
  /** Metres of a round length that fits on the map, and its width there. */
  scale: { metres: number; width: number } | undefined;
  /** A place in degrees as a point of the map; nothing where no stop has a place. */
  project: ((longitude: number, latitude: number) => { x: number; y: number }) | undefined;
}

const KM_PER_DEGREE = 111.2;
/** Stops nearer than this on the map are one place. */
const NEAR = 14;

/** The map of a timetable in a box of a width and height, with a margin. */
export function route(lines: readonly StopLine[], width: number, height: number, margin = 28): Route {
  const known = lines.flatMap(({ stop }, at) =>
    stop.latitude === null || stop.longitude === null ? [] : [{ number: at + 1, latitude: stop.latitude, longitude: stop.longitude }],
  );
  const unknown = lines.flatMap(({ stop }, at) => (stop.latitude === null || stop.longitude === null ? [at + 1] : []));
  if (known.length === 0) return { places: [], way: [], unknown, scale: undefined, project: undefined };
  const middle = known.reduce((sum, stop) => sum + stop.latitude, 0) / known.length;
  const east = Math.cos((middle * Math.PI) / 180) * KM_PER_DEGREE;
  const ground = known.map((stop) => ({ number: stop.number, x: stop.longitude * east, y: -stop.latitude * KM_PER_DEGREE }));
  const [xs, ys] = [ground.map((point) => point.x), ground.map((point) => point.y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A route of a few steps is not blown up to fill the map.
  const perKm = Math.min((width - 2 * margin) / Math.max(right - left, 0.1), (height - 2 * margin) / Math.max(bottom - top, 0.1));
  const [offsetX, offsetY] = [(width - (right - left) * perKm) / 2, (height - (bottom - top) * perKm) / 2];
  const fitted = ({ x, y }: { x: number; y: number }) => ({ x: offsetX + (x - left) * perKm, y: offsetY + (y - top) * perKm });
  const way = ground.map(fitted);
  const places: RoutePlace[] = [];
  way.forEach((point, at) => {
    const number = ground[at]?.number ?? 0;
    const near = places.find((place) => Math.hypot(place.x - point.x, place.y - point.y) < NEAR);
    if (near) near.numbers.push(number);
    else places.push({ ...point, numbers: [number] });
  });
  const project = (longitude: number, degrees: number) => fitted({ x: longitude * east, y: -degrees * KM_PER_DEGREE });
  return { places, way, unknown, scale: scale(perKm, width / 3), project };
}

function scale(perKm: number, most: number): Route["scale"] {
  const metres = [5000, 2000, 1000, 500, 200, 100, 50].find((metres) => (metres / 1000) * perKm <= most);
  return metres === undefined ? undefined : { metres, width: (metres / 1000) * perKm };
}

/** The outline of a dong on the map of a route, as an SVG path. */
export function outline(polygons: ReadonlyArray<ReadonlyArray<ReadonlyArray<readonly [number, number]>>>, project: Route["project"]): string {
  if (!project) return "";
  const ring = (points: ReadonlyArray<readonly [number, number]>) =>
    `M${points.map(([longitude, latitude]) => project(longitude, latitude)).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`;
  return polygons.flat().filter((points) => points.length > 2).map(ring).join("");
}
