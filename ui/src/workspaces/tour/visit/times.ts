//! Times of day and lengths as people type them in a hurry: `1430`, `14:30`, `9`, `오후 2시 30분`, `2:30 pm`.

/** `14:30` of what was typed; nothing when it is no time of day. */
export function readTime(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  const afternoon = /오후|pm|p\.m\./.test(given);
  const morning = /오전|am|a\.m\./.test(given);
  const rest = given.replace(/오전|오후|[ap]\.?m\.?/g, "").trim();
  const parts =
    /^(\d{1,2})(\d{2})$/.exec(rest) ?? /^(\d{1,2})\s*[:.시h]\s*(?:(\d{1,2})\s*분?)?$/.exec(rest) ?? /^(\d{1,2})()$/.exec(rest);
  if (!parts) return undefined;
  let hour = Number(parts[1]);
  const minute = Number(parts[2] || "0");
  if ((morning || afternoon) && (hour < 1 || hour > 12)) return undefined;
  if (afternoon && hour < 12) hour += 12;
  if (morning && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

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

/** `14:30:00` for the commands. */
export const clock = (time: string): string => `${time}:00`;
