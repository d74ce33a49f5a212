//! The weeks of a month as they stand on a calendar sheet: Sunday first, as Korean calendars have it.

const DAY = 86_400_000;
const stamp = (date: string) => Date.parse(`${date}T00:00:00Z`);
const written = (stamp: number) => new Date(stamp).toISOString().slice(0, 10);

/** `2026-11` of a date. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** The date some days later. */
export const shifted = (date: string, days: number): string => written(stamp(date) + days * DAY);

/** The month some months later. */
export function shiftedMonth(month: string, months: number): string {
  const [year, number] = month.split("-").map(Number);
  const count = (year ?? 2000) * 12 + (number ?? 1) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** First and last day of the sheet: whole weeks. */
export function span(month: string): { from: string; until: string } {
  const first = `${month}-01`;
  const last = shifted(`${shiftedMonth(month, 1)}-01`, -1);
  const weekday = (date: string) => new Date(stamp(date)).getUTCDay();
  return { from: shifted(first, -weekday(first)), until: shifted(last, 6 - weekday(last)) };
}

/** Days cut into weeks. */
export function weeks<T>(days: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
