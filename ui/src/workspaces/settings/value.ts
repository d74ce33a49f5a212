//! The value of any field, as people read it.

import type { SideLine } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

/** Lists of choices, by the field that holds one of them. */
const LISTS: Record<string, string> = {
  "pick.decision": "pick-decision",
  "promise.state": "promise-state",
  "suggestion.state": "suggestion-state",
  "suggestion.channel": "channel",
  "visit.state": "visit-state",
  "stop.kind": "stop-kind",
  "stop.travel": "travel-mode",
  "visit_task.moment": "task-moment",
  "visit_line.kind": "visit-line-kind",
  "ask_result.answer": "ask-answer",
  "person.role": "role",
  "attachment.kind": "attachment-kind",
};

/** Fields that say yes or no. */
const YES_OR_NO = new Set(["solvable_on_site", "invited", "came", "locked", "goes_along", "confirmed", "private"]);

/** A value as people read it: names for keys, words for choices, dates as dates. */
export function shownValue(entity: string, field: string, side: Pick<SideLine, "value" | "named">): string {
  const { value, named } = side;
  if (value === null || value === "") return words.say("settings-receipt-empty");
  if (field === "_deleted") return words.say(value === 1 ? "settings-receipt-away" : "settings-receipt-there");
  if (named !== null) return named;
  if (typeof value === "number") {
    if (field.endsWith("_at")) return words.instant(value);
    if (YES_OR_NO.has(field)) return words.say(value === 1 ? "settings-receipt-yes" : "settings-receipt-no");
    return words.number(value);
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return words.date(value);
  const list = LISTS[`${entity}.${field}`];
  return list ? words.word(list, value) : value;
}
