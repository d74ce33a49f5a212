//! Dates as a person types them.

/** `2026-05-05` of `2026-5-5`, `2026. 5. 5.`, `2026/05/05` or `20260505`; nothing of what is no day. */
export function typedDate(typed: string): string | undefined {
  const found = /^\s*(\d{4})(?:\D+(\d{1,2})\D+(\d{1,2})\D*|(\d{2})(\d{2}))\s*$/.exec(typed);
  if (!found) return undefined;
  const [year, month, day] = [found[1] ?? "", found[2] ?? found[4] ?? "", found[3] ?? found[5] ?? ""];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}
