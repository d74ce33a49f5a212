//! When a window locks by itself.

import { expect, it } from "vitest";

import { Idle } from "../src/frame/idle";

const minutes = (count: number) => count * 60_000;

it("is due when nobody touched it for as long as the settings say", () => {
  const idle = new Idle(0);
  expect(idle.due(minutes(15) - 1, 15)).toBe(false);
  expect(idle.due(minutes(15), 15)).toBe(true);
  expect(idle.touched(minutes(10), 15)).toBe(true);
  expect(idle.due(minutes(24), 15)).toBe(false);
  expect(idle.due(minutes(25), 15)).toBe(true);
});

it("is not put off by whoever comes after a long sleep", () => {
  const idle = new Idle(0);
  expect(idle.touched(minutes(600), 15)).toBe(false);
  expect(idle.due(minutes(600), 15)).toBe(true);
});

it("is never due where the settings say never", () => {
  const idle = new Idle(0);
  expect(idle.due(minutes(6000), 0)).toBe(false);
  expect(idle.touched(minutes(6000), 0)).toBe(true);
});
