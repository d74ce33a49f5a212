//! Every word that the page says stands in both catalogues, needs the same arguments there, and is said somewhere.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const LOCALES = join(import.meta.dirname, "../../src-tauri/locales");
const SOURCES = join(import.meta.dirname, "../src");

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, ending) : ending.test(name) ? [path] : [];
  });
}

/** The messages of a text with the variables that each of them needs. */
function messages(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let key = "";
  for (const line of text.split("\n").filter((line) => !line.startsWith("#"))) {
    key = /^([a-z][a-z0-9-]*) =/.exec(line)?.[1] ?? key;
    if (key === "") continue;
    const names = [...line.matchAll(/\$([a-zA-Z]+)/g)].map((match) => match[1] ?? "");
    found.set(key, [...new Set([...(found.get(key) ?? []), ...names])].sort());
  }
  return found;
}

const read = (language: string) => files(join(LOCALES, language), /\.ftl$/).map((path) => [path, readFileSync(path, "utf8")] as const);
const all = (language: string) => messages(read(language).map(([, text]) => text).join("\n"));
const own = (language: string) => messages(read(language).filter(([path]) => path.includes("/window/")).map(([, text]) => text).join("\n"));
const sources = files(SOURCES, /\.(ts|svelte)$/).filter((path) => !path.includes("/generated/")).map((path) => readFileSync(path, "utf8"));

describe("the catalogues of the window", () => {
  const [korean, english] = [all("ko"), all("en")];

  it("say the same things with the same arguments in both languages", () => {
    expect(own("ko").size).toBeGreaterThan(50);
    expect(Object.fromEntries(own("en"))).toEqual(Object.fromEntries(own("ko")));
  });

  it("have every key that the page says", () => {
    const said = sources.flatMap((text) => [...text.matchAll(/\.say\(\s*"([a-z0-9-]+)"/g)].map((match) => match[1] ?? ""));
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((key) => !korean.has(key) || !english.has(key))).toEqual([]);
  });

  it("hold no message that the page never says", () => {
    const text = sources.join("\n");
    // A key may be put together from a beginning and a value: `window-workspace-${name}`. A beginning of one word would
    // let a whole file pass.
    const beginnings = [...text.matchAll(/[`"']([a-z][a-z0-9-]*-[a-z0-9-]*-)\$\{/g)].map((match) => match[1] ?? "");
    const unsaid = [...own("ko").keys()].filter(
      (key) => !text.includes(`"${key}"`) && !text.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unsaid).toEqual([]);
  });
});
