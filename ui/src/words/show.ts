//! Dates, times, lengths of time and numbers as the office writes them, in the reader's language.

export type Language = "ko" | "en";

const WEEKDAYS = { ko: ["일", "월", "화", "수", "목", "금", "토"], en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SEOUL_AHEAD_MS = 9 * 3_600_000;

/** A local date as a moment that UTC getters read back. */
const day = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** `2026. 7. 16.(목)` or `Thu 16 Jul 2026`, of `2026-07-16`. */
export function showDate(date: string, language: Language): string {
  const at = day(date);
  if (Number.isNaN(at.getTime())) return date;
  const weekday = WEEKDAYS[language][at.getUTCDay()] ?? "";
  return language === "ko" ? `${showShortDate(date, "ko")}(${weekday})` : `${weekday} ${showShortDate(date, "en")}`;
}

/** `2026. 7. 16.` or `16 Jul 2026`: for tables. */
export function showShortDate(date: string, language: Language): string {
  const at = day(date);
  if (Number.isNaN(at.getTime())) return date;
  const [year, month, of] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  return language === "ko" ? `${year}. ${month + 1}. ${of}.` : `${of} ${MONTHS[month] ?? ""} ${year}`;
}

/** `7. 16.(목)` or `Thu 16 Jul`: where the year is known. */
export function showDayOfYear(date: string, language: Language): string {
  const at = day(date);
  if (Number.isNaN(at.getTime())) return date;
  const weekday = WEEKDAYS[language][at.getUTCDay()] ?? "";
  const [month, of] = [at.getUTCMonth(), at.getUTCDate()];
  return language === "ko" ? `${month + 1}. ${of}.(${weekday})` : `${weekday} ${of} ${MONTHS[month] ?? ""}`;
}

/** `14:00` of `14:00:00`. */
export const showTime = (time: string) => time.slice(0, 5);

/** An instant in microseconds as the clock in Seoul shows it: `2026. 7. 16.(목) 14:00`. */
export function showInstant(micros: number, language: Language): string {
  const local = seoul(micros);
  return `${showDate(local, language)} ${local.slice(11, 16)}`;
}

/** An instant in microseconds as a local date and time in Seoul: `2026-07-16T14:00:00.000Z`. */
export const seoul = (micros: number) => new Date(micros / 1000 + SEOUL_AHEAD_MS).toISOString();

/** `1시간 30분`, `1 h 30 min`. */
export function showMinutes(length: number, language: Language): string {
  const whole = Math.round(length);
  const sign = whole < 0 ? "-" : "";
  const [hours, rest] = [Math.floor(Math.abs(whole) / 60), Math.abs(whole) % 60];
  const [hour, minute] = language === "ko" ? ["시간", "분"] : [" h", " min"];
  if (hours === 0) return `${sign}${rest}${minute}`;
  return rest === 0 ? `${sign}${hours}${hour}` : `${sign}${hours}${hour} ${rest}${minute}`;
}

export interface NumberShape {
  least?: number | undefined;
  most?: number | undefined;
  grouping?: boolean | undefined;
}

/** `17,000`, `-0.5`, `33.333`: a comma before every three digits in both languages. */
export function showNumber(value: number, shape: NumberShape = {}): string {
  const least = Math.min(shape.least ?? 0, 15);
  const most = Math.min(Math.max(shape.most ?? Math.max(3, least), least), 15);
  // Intl rounds the shortest decimals of a number, the core its exact value. Only a sum of halves can lie in the middle.
  const middle = Number.isInteger(value * 2 ** (most + 1));
  const exact = middle ? value : Number(value.toFixed(most));
  const shown = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: shape.grouping ?? true,
    // As the core rounds: 0.125 to two decimals is 0.12.
    roundingMode: "halfEven",
  }).format(exact);
  return /[1-9]/.test(shown) ? shown : shown.replace("-", "");
}
