//! The reply clock in plain words. Its minutes count on working days only, a day of them as 24 hours.

import type { ReplyStanding } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

const DAY = 24 * 60;

/** `근무일 2일 지남`, `5시간 남음`, `기한 안 회신`. */
export function clockWords(reply: ReplyStanding): string {
  switch (reply.standing) {
    case "overdue":
      return spell(reply.overMinutes, "over");
    case "open":
      return spell(reply.leftMinutes, "left");
    case "kept":
      return words.say("suggestions-clock-kept");
    case "late":
      return words.say("suggestions-clock-late");
  }
}

function spell(minutes: number, way: "over" | "left"): string {
  const days = Math.floor(minutes / DAY);
  if (days >= 1) return words.say(`suggestions-clock-days-${way}`, { days });
  // Under an hour the minutes matter, above it they only make a list restless.
  return words.say(`suggestions-clock-${way}`, { length: words.minutes(minutes < 60 ? minutes : minutes - (minutes % 60)) });
}

/** What the clock counts from and to, for the pointer and the screen reader. */
export const clockTitle = (reply: ReplyStanding): string =>
  words.say("suggestions-clock-title", { due: words.instant(reply.due) });

/** How the clock is drawn: what is late alarms, what is due within a day warns. */
export function clockTone(reply: ReplyStanding): "alert" | "warn" | "plain" | "good" {
  if (reply.standing === "overdue") return "alert";
  if (reply.standing === "open") return reply.leftMinutes < DAY ? "warn" : "plain";
  return reply.standing === "kept" ? "good" : "plain";
}
