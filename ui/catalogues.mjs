//! The catalogues that Rust and the page share (`src-tauri/locales/`) as the page carries them: one module a language,
//! `virtual:catalogue/ko` and `virtual:catalogue/en`, without notes to translators and without what `alley` alone says or stands on paper only.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NAME = "virtual:catalogue/";
const LOCALES = fileURLToPath(new URL("../src-tauri/locales/", import.meta.url));
const NOT_IN_THE_WINDOW = ["cli.ftl", "papers.ftl", "reports.ftl"];

/** The modules, one for each language. */
export function catalogues() {
  return {
    name: "catalogues",
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return undefined;
      const folder = join(LOCALES, id.slice(NAME.length + 1));
      const files = readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith(".ftl") && !NOT_IN_THE_WINDOW.includes(file))
        .sort();
      for (const file of files) this.addWatchFile(join(folder, file));
      const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
      const spoken = texts.join("\n").split("\n").filter((line) => !line.startsWith("#") && line.trim() !== "");
      return `export default ${JSON.stringify(spoken.join("\n"))};`;
    },
  };
}
