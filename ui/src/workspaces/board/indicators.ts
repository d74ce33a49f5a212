//! What the board can be coloured by.

import type { Board, BoardLine, Figure, Rate } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

export const INDICATORS = ["membership", "days", "promises", "overdue", "suggestions"] as const;
export type Indicator = (typeof INDICATORS)[number];

/** A figure of the whole district. */
export interface DistrictFigure {
  shown: string;
  note: string;
}

/** The value of a dong; nothing where nothing is known. */
export function valueOf(indicator: Indicator, line: BoardLine): number | undefined {
  switch (indicator) {
    case "membership":
      return share(line.membership);
    case "days":
      return line.daysSinceVisit ?? undefined;
    case "promises":
      return line.openPromises;
    case "overdue":
      return line.overduePromises;
    case "suggestions":
      return line.openSuggestions;
  }
}

/** Whether the values are counts, rather than shares. */
export const isWhole = (indicator: Indicator): boolean => indicator !== "membership";

/** A value as it is written. */
export function shown(indicator: Indicator, value: number | undefined): string {
  if (value === undefined) return words.say(indicator === "days" ? "board-never" : "board-unknown");
  if (indicator === "membership") return words.percent(value);
  if (indicator === "days") return words.say("board-days", { days: value });
  return words.say("board-count", { count: value });
}

/** The borders of a class as they are written. */
export function shownClass(indicator: Indicator, from: number, to: number): string {
  if (indicator === "membership") {
    const number = (share: number) => words.number(share * 100, { most: 1 });
    return `${number(from)}–${number(to)}%`;
  }
  const last = to - 1;
  const range = from === last ? words.number(from) : `${words.number(from)}–${words.number(last)}`;
  return words.say(indicator === "days" ? "board-class-days" : "board-class-count", { range });
}

/** Members over stores that may join, from 0 to 1; nothing over nothing. */
export const share = (rate: Rate): number | undefined =>
  rate.denominator.value > 0 ? rate.numerator.value / rate.denominator.value : undefined;

/** Percentage points between two shares, as the percentages are shown: both rounded to one decimal place. */
export function gained(now: number | undefined, before: number | undefined): number | undefined {
  if (now === undefined || before === undefined) return undefined;
  const tenths = (part: number) => Math.round(part * 1000);
  return (tenths(now) - tenths(before)) / 10;
}

/** Percentage points with their sign. */
export const shownPoints = (points: number): string =>
  words.say("board-points", { points: `${points > 0 ? "+" : ""}${words.number(points, { least: 1, most: 1 })}` });

/** A publisher's name, or the words for one of the app's own. */
export const source = (name: string): string => (name.startsWith("figure-source-") ? words.say(name) : name);

/** What a rate rests on: parts, sources and dates, each a line. */
export function aboutRate(rate: Rate): string[] {
  const { numerator, denominator } = rate;
  return [
    words.say("board-rate-parts", { members: numerator.value, eligible: denominator.value }),
    words.say("board-rate-members-source", { source: source(numerator.source), date: words.shortDate(numerator.as_of) }),
    words.say("board-rate-eligible-source", { source: source(denominator.source), date: words.shortDate(denominator.as_of) }),
  ];
}

/** What a count of a public file rests on. */
export const aboutFigure = (figure: Figure): string =>
  words.say("board-figure-source", { source: source(figure.source), date: words.shortDate(figure.as_of) });

/** The value with what it counts, its source and its date, each a line. */
export function about(indicator: Indicator, line: BoardLine, today: string): string[] {
  const value = `${words.say(`board-indicator-${indicator}`)} ${shown(indicator, valueOf(indicator, line))}`;
  const own = words.say("board-own-source", { date: words.shortDate(today) });
  switch (indicator) {
    case "membership":
      return [value, ...aboutRate(line.membership)];
    case "days":
      return [
        value,
        line.lastVisit ? words.say("board-last-visit-on", { date: words.date(line.lastVisit) }) : words.say("board-no-visit"),
        line.nextVisit ? words.say("board-next-visit-on", { date: words.date(line.nextVisit) }) : words.say("board-no-next-visit"),
        own,
      ];
    case "promises":
    case "overdue":
      return [value, words.say("board-promises-parts", { open: line.openPromises, overdue: line.overduePromises }), own];
    case "suggestions":
      return [value, words.say("board-suggestions-parts", { open: line.openSuggestions, late: line.lateSuggestions }), own];
  }
}

/** The membership of the whole district: its dongs together. */
export function districtRate(board: Board): Rate | undefined {
  const rates = board.neighborhoods.map((line) => line.membership).filter((rate) => rate.denominator.value > 0);
  const [first] = rates;
  if (!first) return undefined;
  const sum = (part: "numerator" | "denominator") => ({
    ...first[part],
    value: rates.reduce((total, rate) => total + rate[part].value, 0),
    as_of: rates.map((rate) => rate[part].as_of).sort()[0] ?? first[part].as_of,
  });
  return { numerator: sum("numerator"), denominator: sum("denominator") };
}

/** What a figure of the whole district rests on. */
export function aboutDistrict(indicator: Indicator, board: Board): string[] {
  const rate = indicator === "membership" ? districtRate(board) : undefined;
  return rate ? aboutRate(rate) : [words.say("board-own-source", { date: words.shortDate(board.today) })];
}

/** The figure of the whole district. */
export function districtFigure(indicator: Indicator, board: Board): DistrictFigure {
  const lines = board.neighborhoods;
  const total = (field: "openPromises" | "overduePromises" | "openSuggestions" | "lateSuggestions") =>
    lines.reduce((sum, line) => sum + line[field], 0);
  switch (indicator) {
    case "membership": {
      const rate = districtRate(board);
      if (!rate) return { shown: words.say("board-unknown"), note: words.say("board-no-members") };
      const parts = { members: rate.numerator.value, eligible: rate.denominator.value };
      return { shown: words.percent(share(rate) ?? 0), note: words.say("board-membership-note", parts) };
    }
    case "days": {
      const longest = [...lines].sort((one, other) => (other.daysSinceVisit ?? -1) - (one.daysSinceVisit ?? -1))[0];
      const unvisited = lines.filter((line) => line.daysSinceVisit === null).length;
      const most = longest?.daysSinceVisit ?? undefined;
      return {
        shown: shown("days", most),
        note:
          unvisited > 0
            ? words.say("board-days-unvisited", { dongs: unvisited })
            : words.say("board-days-note", { name: longest?.name ?? "" }),
      };
    }
    case "promises":
      return { shown: shown(indicator, total("openPromises")), note: words.say("board-promises-note") };
    case "overdue":
      return {
        shown: shown(indicator, total("overduePromises")),
        note: words.say("board-overdue-note", { dongs: lines.filter((line) => line.overduePromises > 0).length }),
      };
    case "suggestions":
      return {
        shown: shown(indicator, total("openSuggestions")),
        note: words.say("board-suggestions-note", { late: total("lateSuggestions") }),
      };
  }
}
