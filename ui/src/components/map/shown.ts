//! What a map is given to show.

import type { Point } from "./cells";

/** An area with its value. */
export interface ShownArea {
  id: string;
  name: string;
  /** The value as it stands under the name. */
  value: string;
  /** Step of the ramp; hatched where nothing is known. */
  level: number | undefined;
  /** Where it leads. */
  href: string;
  /** Value, source, date and what it is counted over, each a line. */
  about: readonly string[];
}

/** A circle on the map: a place with its radius. */
export interface ShownCircle {
  id: string;
  name: string;
  value: string;
  level: number | undefined;
  href: string;
  about: readonly string[];
  longitude: number;
  latitude: number;
  radiusM: number;
}

/** Dots by kind, as `[longitude, latitude]`. */
export interface ShownDots {
  kind: "member" | "non-member" | "other";
  places: readonly (readonly [number, number])[];
}

/** The words of the map's own buttons. */
export interface MapWords {
  zoomIn: string;
  zoomOut: string;
  whole: string;
}

/** A label with what it says, ready to be drawn. */
export interface DrawnLabel {
  id: string;
  at: Point;
  from: Point;
  away: boolean;
  name: string;
  value: string;
  level: number | undefined;
}
