//! The words of the window as its catalogues have them, for tests that run in both languages.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ROOT } from "./app.mjs";

/** The messages of a language that need no arguments, by their keys. */
export function words(language) {
  const folder = join(ROOT, "src-tauri/locales", language);
  const found = new Map();
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ftl"))) {
    for (const [, key, text] of readFileSync(join(folder, file), "utf8").matchAll(/^([a-z][a-z0-9-]*) = (.*)$/gm)) found.set(key, text);
  }
  return (key) => {
    const text = found.get(key);
    if (text === undefined || text.includes("{")) throw new Error(`no plain words for ${key}`);
    return text;
  };
}
