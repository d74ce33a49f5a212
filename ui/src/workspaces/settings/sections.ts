//! The parts of the settings, in the order of the list beside them.

import type { Component } from "svelte";

import About from "./About.svelte";
import Backups from "./Backups.svelte";
import Copies from "./Copies.svelte";
import Data from "./Data.svelte";
import Departments from "./Departments.svelte";
import Holidays from "./Holidays.svelte";
import History from "./History.svelte";
import Keys from "./Keys.svelte";
import Look from "./Look.svelte";
import Papers from "./Papers.svelte";
import People from "./People.svelte";
import Sample from "./Sample.svelte";

export const SECTIONS = {
  look: Look,
  people: People,
  departments: Departments,
  papers: Papers,
  holidays: Holidays,
  lock: Keys,
  backups: Backups,
  copies: Copies,
  data: Data,
  history: History,
  sample: Sample,
  about: About,
} as const satisfies Record<string, Component>;

export type Section = keyof typeof SECTIONS;

/** The section that each kind of thing is looked at in, as the search box names it. */
const HOMES: Record<string, Section> = { person: "people", holiday: "holidays", department: "departments" };

/** The section of an address. */
export function sectionOf(name: string | undefined): Section {
  if (name === undefined) return "look";
  return HOMES[name] ?? (name in SECTIONS ? (name as Section) : "look");
}
