//! The board's data, and how the person is looking at them. Kept while the window is open, so that coming back from
//! a dong finds the board as it was left.

import type { Board, BoardLine, Boundaries, Neighborhood, StorePlaces } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { classesOf, classOf } from "$lib/components/charts/classes";
import { ground, type Ground, type Polygons } from "$lib/components/map/ground";
import type { ShownArea, ShownDots } from "$lib/components/map/shown";
import { attempt } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

import { about, type Indicator, isWhole, shown, shownClass, valueOf } from "./indicators";

/** A column of the list of dongs that it can be sorted by. */
export type Column = "place" | "name" | "alleys" | Indicator;

export class BoardState {
  board = $state.raw<Board | undefined>(undefined);
  dongs = $state.raw<Neighborhood[]>([]);
  boundaries = $state.raw<Boundaries | undefined>(undefined);
  indicator = $state<Indicator>("membership");
  /** The dong that is looked at, on the map or in the list. */
  highlighted = $state<string | undefined>(undefined);
  column = $state<Column>("place");
  descending = $state(false);

  load = async (): Promise<void> => {
    const read = await attempt(() =>
      Promise.all([rpc("board", {}), rpc("neighborhood_list", {}), rpc("boundaries", {})]),
    );
    if (!read) return;
    [this.board, this.dongs] = read;
    this.boundaries = read[2] ?? undefined;
  };

  /** The lines in the order of the list. */
  lines = $derived.by((): BoardLine[] => {
    const lines = [...(this.board?.neighborhoods ?? [])];
    const { column } = this;
    if (column === "place") return lines;
    const value = (line: BoardLine) => (column === "alleys" ? line.alleyDistricts : column === "name" ? 0 : valueOf(column, line));
    const order = (one: BoardLine, other: BoardLine) =>
      column === "name" ? one.name.localeCompare(other.name, "ko") : rank(value(one)) - rank(value(other));
    return lines.sort((one, other) => (this.descending ? order(other, one) : order(one, other)));
  });

  classes = $derived.by(() => {
    const values = (this.board?.neighborhoods ?? []).flatMap((line) => valueOf(this.indicator, line) ?? []);
    return classesOf(values, isWhole(this.indicator));
  });

  /** The classes as the legend shows them, with how many dongs are in each. */
  legend = $derived.by(() => {
    const values = (this.board?.neighborhoods ?? []).map((line) => valueOf(this.indicator, line));
    const known = this.classes.map((one) => ({
      level: one.level as number | undefined,
      label: shownClass(this.indicator, one.from, one.to),
      count: values.filter((value) => value !== undefined && classOf(this.classes, value) === one).length,
    }));
    const unknown = values.filter((value) => value === undefined).length;
    return unknown > 0 ? [...known, { level: undefined, label: shown(this.indicator, undefined), count: unknown }] : known;
  });

  ground = $derived.by((): Ground => {
    const polygons = new Map<string, Polygons>();
    for (const { neighborhood, polygons: found } of this.boundaries?.neighborhoods ?? []) polygons.set(neighborhood, found);
    return ground(this.dongs, polygons);
  });

  areas = $derived.by((): ShownArea[] => {
    const { board, indicator } = this;
    return (board?.neighborhoods ?? []).map((line) => ({
      id: line.neighborhood,
      name: line.name,
      value: shown(indicator, valueOf(indicator, line)),
      level: this.level(line),
      href: `#/board/neighborhood/${line.neighborhood}`,
      about: about(indicator, line, board?.today ?? ""),
    }));
  });

  level(line: BoardLine): number | undefined {
    const value = valueOf(this.indicator, line);
    return value === undefined ? undefined : classOf(this.classes, value)?.level;
  }

  /** Sorts by a column; the same one again turns the order round. */
  sortBy = (column: Column): void => {
    if (this.column === column) this.descending = !this.descending;
    else [this.column, this.descending] = [column, column !== "name" && column !== "place"];
  };
}

/** What nobody knows stands below everything known. */
const rank = (value: number | undefined): number => value ?? -Infinity;

/** Stores as dots of a map. */
export const dotsOf = (places: StorePlaces): ShownDots[] => [
  { kind: "member", places: places.members },
  { kind: "non-member", places: places.nonMembers },
  { kind: "other", places: places.others },
];

/** The words for the dots. */
export const dotWords = () =>
  (["member", "non-member", "other"] as const).map((kind) => ({ kind, label: words.say(`board-dot-${kind}`) }));

/** The board of this window. */
export const board = new BoardState();
