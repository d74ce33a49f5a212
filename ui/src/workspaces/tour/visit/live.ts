//! A timetable as it would be by what is being typed: the ways stay as long as they are, ends and slack follow.

import type { StopLine } from "$lib/api/generated/commands";

/** What is being typed into a stop. */
export interface Draft {
  /** `14:30`. */
  startsAt?: string;
  minutes?: number;
}

const DAY = 24 * 60;

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};

/** A time of day as the commands give it; the timetable ends with the day. */
const timeOf = (minutes: number): string => {
  const within = Math.min(Math.max(minutes, 0), DAY - 1);
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}:00`;
};

/** The lines with ends and slack by the drafts; as they are where nothing is being typed. */
export function played(lines: readonly StopLine[], drafts: Readonly<Record<string, Draft>>): readonly StopLine[] {
  if (!lines.some(({ stop }) => drafts[stop.id])) return lines;
  let before: number | undefined;
  return lines.map((line) => {
    const draft = drafts[line.stop.id];
    const start = minutesOf(draft?.startsAt ?? line.stop.startsAt);
    const end = start + (draft?.minutes ?? line.stop.minutes);
    const slackMinutes = before === undefined ? line.slackMinutes : start - before - (line.legMinutes ?? 0);
    before = end;
    return { ...line, endsAt: timeOf(end), slackMinutes };
  });
}
