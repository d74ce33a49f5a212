//! How visits are marked in lists and heads.

import type { VisitState } from "$lib/api/generated/commands";

/** The tone of a state's mark. */
export const stateTone = (state: VisitState) =>
  ({ planned: "accent", done: "good", cancelled: "plain" } as const)[state];

/** Whole days from one local date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** `D-7`, `D-day`, `D+3`: how far a visit is, seen from today. */
export function dayMark(date: string, today: string): string {
  if (today === "") return "";
  const days = daysBetween(date, today);
  return days === 0 ? "D-day" : days < 0 ? `D${days}` : `D+${days}`;
}
