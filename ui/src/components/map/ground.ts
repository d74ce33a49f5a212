//! The ground of a map: areas in kilometres from the middle of the district, from boundaries where there are some.

import { geoMercator } from "d3-geo";

import { cells, type Point, site } from "./cells";

/** A place as the data give it. */
export interface Place {
  id: string;
  latitude: number;
  longitude: number;
  areaKm2: number;
}

/** Polygons of rings of `[longitude, latitude]`, the outer ring first. */
export type Polygons = ReadonlyArray<ReadonlyArray<ReadonlyArray<readonly [number, number]>>>;

/** An area on the ground. */
export interface Area {
  id: string;
  rings: Point[][];
  /** Where its name stands. */
  spot: Point;
}

export interface Bounds {
  west: number;
  north: number;
  east: number;
  south: number;
}

export interface Ground {
  areas: Area[];
  bounds: Bounds;
  /** Whether the areas are boundaries, rather than a schematic. */
  surveyed: boolean;
  /** A place in degrees as a point of the ground. */
  project: (longitude: number, latitude: number) => Point;
}

const EARTH_KM = 6371;

/** The ground of a district. Boundaries are used only when every place has one: half a map would mislead. */
export function ground(places: readonly Place[], boundaries: ReadonlyMap<string, Polygons>): Ground {
  const middle = (pick: (place: Place) => number) =>
    (Math.min(...places.map(pick)) + Math.max(...places.map(pick))) / 2;
  const [longitude, latitude] = [middle((place) => place.longitude), middle((place) => place.latitude)];
  const mercator = geoMercator()
    .scale(EARTH_KM * Math.cos((latitude * Math.PI) / 180))
    .center([longitude, latitude])
    .translate([0, 0]);
  const project = (x: number, y: number): Point => mercator([x, y]) ?? [0, 0];
  const surveyed = places.length > 0 && places.every((place) => boundaries.has(place.id));
  const spots = places.map((place) => project(place.longitude, place.latitude));
  const schematic = surveyed ? [] : cells(places.map((place, at) => site(spots[at] ?? [0, 0], place.areaKm2)));
  const areas = places.map((place, at): Area => {
    const rings = surveyed
      ? (boundaries.get(place.id) ?? []).flat().map((ring) => ring.map(([x, y]) => project(x, y)))
      : [schematic[at] ?? []];
    const spot = spots[at] ?? [0, 0];
    return { id: place.id, rings, spot: surveyed ? spot : middleOf(rings.flat(), spot) };
  });
  return { areas, bounds: boundsOf(areas.flatMap((area) => area.rings.flat())), surveyed, project };
}

/** The box around points. */
export function boundsOf(points: readonly Point[]): Bounds {
  const bounds = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const [x, y] of points) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.north = Math.min(bounds.north, y);
    bounds.south = Math.max(bounds.south, y);
  }
  return points.length > 0 ? bounds : { west: -1, north: -1, east: 1, south: 1 };
}

function middleOf(points: readonly Point[], otherwise: Point): Point {
  if (points.length === 0) return otherwise;
  const { west, east, north, south } = boundsOf(points);
  return [(west + east) / 2, (north + south) / 2];
}

/** Rings as an SVG path. */
export const pathOf = (rings: readonly (readonly Point[])[]): string =>
  rings
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`).join("L")}Z`)
    .join("");
