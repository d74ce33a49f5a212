//! What the app is made of, for the page that names it: every library of the page and of the program with its licence,
//! read from the lock files when the page is built. The list is a file of its own beside the page, fetched by who looks.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const NAME = "virtual:libraries";

/** The module `virtual:libraries`: the address of the list, or in a served page the list itself. */
export function libraries() {
  let served = false;
  return {
    name: "libraries",
    configResolved: ({ command }) => void (served = command === "serve"),
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const list = JSON.stringify([...ofProgram(), ...ofPage()]);
      if (served) return `export const libraries = async () => ${list};`;
      const file = this.emitFile({ type: "asset", name: "libraries.json", source: list });
      return `export const libraries = async () => (await fetch(import.meta.ROLLUP_FILE_URL_${file})).json();`;
    },
  };
}

/** The libraries that the program links, as cargo knows them. */
function ofProgram() {
  const tree = ["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}|{l}", "--package", "alley-office"];
  const listed = execFileSync(process.env.CARGO ?? "cargo", tree, { cwd: new URL("..", import.meta.url), encoding: "utf8", maxBuffer: 1 << 26 });
  const lines = [...new Set(listed.split("\n").map((line) => line.replace(/ \(\*\)$/, "")))].filter((line) => line.includes("|"));
  return lines
    .map((line) => {
      const [library = "", licence = ""] = line.split("|");
      const [name = "", version = ""] = library.split(" ");
      return { name, version: version.replace(/^v/, ""), licence: licence.replaceAll("/", " OR ") };
    })
    .filter(({ name }) => !name.startsWith("alley-"))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The packages that end up in the page, as npm's lock file knows them. */
function ofPage() {
  const lock = JSON.parse(readFileSync(new URL("package-lock.json", import.meta.url), "utf8"));
  const compiled = ["svelte", "@lucide/svelte"];
  return Object.entries(lock.packages)
    .map(([path, about]) => ({ name: path.split("node_modules/").at(-1) ?? "", ...about }))
    .filter(({ name, dev, license }) => name !== "" && license !== undefined && (!dev || compiled.includes(name)))
    .map(({ name, version = "", license = "" }) => ({ name, version, licence: license }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
