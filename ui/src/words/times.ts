//! Times of day as people type them in a hurry: `1430`, `14:30`, `9`, `오후 2시 30분`, `2:30 pm`.

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

/** `14:30:00` for the commands. */
export const clock = (time: string): string => `${time}:00`;

/** The moment in microseconds at which a clock in Seoul shows this date and time. */
export const fromSeoul = (date: string, time: string): number => Date.parse(`${date}T${time}:00+09:00`) * 1000;
