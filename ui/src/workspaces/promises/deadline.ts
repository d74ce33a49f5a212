//! A deadline in plain words.

import type { PromiseLine } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

import { isDue, isOverdue } from "./filter";

/** `12일 지남`, `오늘까지`, `3일 남음`; nothing where nobody has to act. */
export function deadlineWords(line: PromiseLine): string {
  const days = line.daysOver;
  if (days === null) return "";
  if (days > 0) return words.say("promises-over", { days });
  return days === 0 ? words.say("promises-today") : words.say("promises-left", { days: -days });
}

/** How it is drawn. */
export const deadlineTone = (line: PromiseLine): "alert" | "warn" | "plain" =>
  isOverdue(line) ? "alert" : isDue(line) ? "warn" : "plain";
