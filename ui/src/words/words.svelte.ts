//! The reader's language, and every word of the window in it.

import type { Argument, Statement } from "$lib/api/generated/commands";

import { catalogue, fetchCatalogue, wordKey } from "./catalogue";
import { type Language, type NumberShape, showDate, showDayOfYear, showInstant, showMinutes, showNumber, showShortDate } from "./show";

class Words {
  language = $state<Language>("ko");

  /** Goes on in a language, once its words are here. */
  speak = async (language: Language): Promise<void> => {
    await fetchCatalogue(language);
    this.language = language;
  };

  /** A sentence of the catalogues. */
  say = (key: string, args?: Record<string, Argument>): string => catalogue(this.language).say(key, args);

  /** A statement that a command gave. */
  statement = (statement: Pick<Statement, "key" | "args">): string => this.say(statement.key, statement.args);

  /** The word for a value out of a list, as in `word("promise-state", "done")`; the value itself where there is none. */
  word = (list: string, value: string): string => {
    const key = wordKey(list, value);
    return catalogue(this.language).has(key) ? this.say(key) : value;
  };

  date = (date: string): string => showDate(date, this.language);
  shortDate = (date: string): string => showShortDate(date, this.language);
  dayOfYear = (date: string): string => showDayOfYear(date, this.language);
  instant = (micros: number): string => showInstant(micros, this.language);
  minutes = (length: number): string => showMinutes(length, this.language);
  number = (value: number, shape?: NumberShape): string => showNumber(value, shape);

  /** A share of one as percent: `41.3 %`. */
  percent = (share: number): string => `${showNumber(share * 100, { least: 1, most: 1 })}%`;
}

/** The words of the window. */
export const words = new Words();
