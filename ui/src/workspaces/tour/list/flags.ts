//! What speaks against a visit in the calendar, in words.

import type { CalendarVisit } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

/** Closed alley districts and conflicts in the plan; empty when nothing does. */
export const flags = ({ closed, conflicts }: CalendarVisit): string[] => [
  ...(closed.length > 0 ? [words.say("tour-closed", { names: closed.join(", ") })] : []),
  ...(conflicts > 0 ? [words.say("tour-conflicts", { count: conflicts })] : []),
];
