//! The catalogues that Rust and the page share (`src-tauri/locales/`), ready to be spoken in one language.

import { FluentBundle, type FluentFunction, FluentNumber, FluentResource, type FluentValue } from "@fluent/bundle";

import type { Argument } from "$lib/api/generated/commands";

import { withJosa } from "./josa";
import { type Language, showDate, showInstant, showMinutes, showNumber } from "./show";

export interface Catalogue {
  /** The sentence of a key; the key in brackets where there is none. */
  say(key: string, args?: Record<string, Argument>): string;
  /** Whether this language has the key. */
  has(key: string): boolean;
}

const files: Record<Language, () => Promise<{ default: string }>> = {
  ko: () => import("virtual:catalogue/ko"),
  en: () => import("virtual:catalogue/en"),
};

const made = new Map<Language, Catalogue>();
const silent: Catalogue = { has: () => false, say: (key) => `[${key}]` };

/** Fetches the catalogue of a language: a window carries no words that nobody reads. */
export async function fetchCatalogue(language: Language): Promise<void> {
  if (!made.has(language)) made.set(language, read(language, (await files[language]()).default));
}

/** The catalogue of a language that has been fetched. */
export const catalogue = (language: Language): Catalogue => made.get(language) ?? silent;

function read(language: Language, text: string): Catalogue {
  const bundle: FluentBundle = new FluentBundle(language === "ko" ? "ko-KR" : "en", {
    // The marks around a variable would be copied into papers and searches.
    useIsolating: false,
    functions: functions(language, (key) => say(key, { name: "" })),
  });
  bundle.addResource(new FluentResource(text));
  const say = (key: string, args: Record<string, Argument> = {}): string | undefined => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) return undefined;
    // A missing argument leaves its name in the sentence; that is better than no sentence.
    return bundle.formatPattern(pattern, shaped(args), []);
  };
  // What asks for nothing is the same every time: lists say it thousands of times.
  const plain = new Map<string, string>();
  // Both languages have every key, which a test asks of them.
  const spoken = (key: string, args?: Record<string, Argument>) => say(key, args) ?? `[${key}]`;
  return {
    has: (key) => bundle.hasMessage(key),
    say(key, args) {
      if (args) return spoken(key, args);
      const known = plain.get(key) ?? spoken(key);
      plain.set(key, known);
      return known;
    },
  };
}

/** Numbers written as the office writes them, unless a function of the catalogue shapes them. */
class WrittenNumber extends FluentNumber {
  override toString(): string {
    const { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping } = this.opts;
    return showNumber(this.value, { least, most, grouping: useGrouping !== false });
  }
}

const shaped = (args: Record<string, Argument>): Record<string, FluentValue> =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === "number" ? new WrittenNumber(value) : value]),
  );

/** The key under which a value out of a list has its word: `entity-alley-district`, `task-moment-d-plus-7`. */
export const wordKey = (list: string, value: string) =>
  value.startsWith(`${list}-`) ? value : `${list}-${value.replaceAll("_", "-").replaceAll("+", "-plus-")}`;

function functions(language: Language, word: (key: string) => string | undefined): Record<string, FluentFunction> {
  const text = (value: FluentValue | undefined) => (value instanceof FluentNumber ? written(value) : String(value ?? ""));
  const written = (number: FluentNumber) => new WrittenNumber(number.value, number.opts).toString();
  const moment = (value: FluentValue | undefined, withTime: boolean) => {
    if (value instanceof FluentNumber) {
      const shown = showInstant(value.value, language);
      return withTime ? shown : shown.slice(0, -6);
    }
    const given = text(value);
    const time = /T(\d\d:\d\d)/.exec(given)?.[1];
    return withTime && time ? `${showDate(given, language)} ${time}` : showDate(given, language);
  };
  return {
    JOSA: ([value, forms]) => withJosa(text(value), text(forms)),
    NUMBER: ([value], named) => {
      if (!(value instanceof FluentNumber)) return text(value);
      const option = (name: string) => {
        const given = named[name];
        return given instanceof FluentNumber ? given.value : undefined;
      };
      return new WrittenNumber(value.value, {
        ...(option("minimumFractionDigits") === undefined ? {} : { minimumFractionDigits: option("minimumFractionDigits") }),
        ...(option("maximumFractionDigits") === undefined ? {} : { maximumFractionDigits: option("maximumFractionDigits") }),
        useGrouping: named["useGrouping"] !== "false",
      });
    },
    DATE: ([value]) => moment(value, false),
    DATETIME: ([value]) => moment(value, true),
    MINUTES: ([value]) => (value instanceof FluentNumber ? showMinutes(value.value, language) : text(value)),
    WORD: ([value, list]) =>
      text(value)
        .split(", ")
        .map((one) => word(wordKey(text(list), one)) ?? one)
        .join(", "),
    QUOTED: ([value]) => {
      const name = text(value);
      return name === "" ? "" : language === "ko" ? ` ‘${name}’` : ` “${name}”`;
    },
  };
}
