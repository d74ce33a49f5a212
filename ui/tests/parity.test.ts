//! The page writes what the core writes, case by case of a table that the core wrote.

import { expect, it } from "vitest";

import { withJosa } from "../src/words/josa";
import { type Language, type NumberShape, showDate, showInstant, showMinutes, showNumber } from "../src/words/show";

import table from "./parity.json";

type Case<Given> = [Given, string, string];

it("particles", () => {
  const cases = table.particles as Case<string>[];
  expect(cases.length).toBeGreaterThan(500);
  expect(cases.map(([word, forms]) => withJosa(word, forms))).toEqual(cases.map(([, , wanted]) => wanted));
});

it("numbers", () => {
  const cases = table.numbers as unknown as [number, Record<string, number | boolean | null>, string][];
  const shape = (given: Record<string, number | boolean | null>) =>
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as NumberShape;
  expect(cases.map(([value, given]) => [value, given, showNumber(value, shape(given))])).toEqual(cases);
});

it("dates, moments and lengths", () => {
  const said = <Given>(cases: Case<Given>[], show: (given: Given, language: Language) => string) =>
    expect(cases.map(([given, language]) => [given, language, show(given, language as Language)])).toEqual(cases);
  said(table.dates as Case<string>[], showDate);
  said(table.moments as Case<number>[], showInstant);
  said(table.minutes as Case<number>[], showMinutes);
});
