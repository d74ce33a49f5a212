//! Lengths and places as people type them in a hurry, and times of day where none may stand.

import { readTime } from "$lib/words/times";

export { clock, readTime } from "$lib/words/times";

/** The same, and nothing typed means no time. */
export const readTimeOrNone = (text: string): string | undefined => (text.trim() === "" ? "" : readTime(text));

/** Whole minutes of `30`, `30분`, `1:30`, `1시간 30분`, `1 h 30 min`; nothing when it is no length between 1 minute and a day. */
export function readLength(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  const parts = /^(?:(\d{1,2})\s*(?:시간|h|:)\s*)?(?:(\d{1,4})\s*(?:분|min|m)?)?$/.exec(given);
  if (!parts || given === "") return undefined;
  const minutes = Number(parts[1] ?? "0") * 60 + Number(parts[2] ?? "0");
  return minutes >= 1 && minutes <= 1440 ? String(minutes) : undefined;
}

/** `35.15, 126.88` as two numbers; an empty text means no place, nothing when it is neither. */
export function readPlace(text: string): string | undefined {
  if (text.trim() === "") return "";
  const parts = /^(-?\d{1,2}(?:\.\d+)?)\s*[, ]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(text.trim());
  if (!parts || Math.abs(Number(parts[1])) > 90 || Math.abs(Number(parts[2])) > 180) return undefined;
  return `${parts[1]}, ${parts[2]}`;
}
