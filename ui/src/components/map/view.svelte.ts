//! What part of the ground a map shows, and where on the screen.

import type { Point } from "./cells";
import type { Bounds } from "./ground";

const MOST = 16;

/** A window onto the ground, in CSS pixels. */
export class MapView {
  width = $state(0);
  height = $state(0);
  /** What is shown when nothing is magnified. */
  whole = $state.raw<Bounds>({ west: -1, north: -1, east: 1, south: 1 });
  /** How much larger than the whole; 1 shows all of it. */
  zoom = $state(1);
  private centre = $state.raw<Point>([0, 0]);
  /** Room kept free around the whole, in pixels. */
  private margin: number;

  constructor(margin = 12) {
    this.margin = margin;
  }

  /** Pixels per kilometre. */
  scale = $derived.by(() => {
    const { west, north, east, south } = this.whole;
    const [width, height] = [this.width - 2 * this.margin, this.height - 2 * this.margin];
    return Math.max(Math.min(width / (east - west), height / (south - north)), 1) * this.zoom;
  });

  private middle = $derived.by((): Point => {
    const { west, north, east, south } = this.whole;
    return this.zoom === 1 ? [(west + east) / 2, (north + south) / 2] : this.centre;
  });

  /** The transform of everything that is drawn in kilometres. */
  transform = $derived(
    `translate(${this.width / 2} ${this.height / 2}) scale(${this.scale}) translate(${-this.middle[0]} ${-this.middle[1]})`,
  );

  /** Where a point of the ground is on the screen. */
  place = ([x, y]: Point): Point => [
    this.width / 2 + (x - this.middle[0]) * this.scale,
    this.height / 2 + (y - this.middle[1]) * this.scale,
  ];

  /** Magnifies around a point of the screen, or around the middle. */
  zoomBy = (factor: number, around: Point = [this.width / 2, this.height / 2]): void => {
    const zoom = Math.min(Math.max(this.zoom * factor, 1), MOST);
    const under: Point = [
      this.middle[0] + (around[0] - this.width / 2) / this.scale,
      this.middle[1] + (around[1] - this.height / 2) / this.scale,
    ];
    const scale = (this.scale / this.zoom) * zoom;
    this.centre = this.inside([
      under[0] - (around[0] - this.width / 2) / scale,
      under[1] - (around[1] - this.height / 2) / scale,
    ]);
    this.zoom = zoom;
  };

  /** Moves by pixels of the screen. */
  panBy = (x: number, y: number): void => {
    if (this.zoom > 1) this.centre = this.inside([this.middle[0] - x / this.scale, this.middle[1] - y / this.scale]);
  };

  /** Brings a point of the ground into sight when it is outside. */
  reveal = (point: Point): void => {
    const [x, y] = this.place(point);
    if (x < 0 || y < 0 || x > this.width || y > this.height) this.centre = this.inside(point);
  };

  /** Shows the whole again. */
  reset = (): void => {
    this.zoom = 1;
  };

  private inside([x, y]: Point): Point {
    const { west, north, east, south } = this.whole;
    return [Math.min(Math.max(x, west), east), Math.min(Math.max(y, north), south)];
  }
}
