//! What was typed into a field, as the workspace keeps it.

/** Nothing in place of an empty text. */
export const absent = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** A whole number that is not negative; nothing of an empty text or of what is none. */
export function count(text: string): number | null {
  const number = Number(text.replaceAll(",", ""));
  return text.trim() === "" || !Number.isFinite(number) || number < 0 ? null : Math.round(number);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}
