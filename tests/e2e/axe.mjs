//! What axe finds on the screen that is shown, contrast included.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that are broken, each with the places where. */
export async function axe(app) {
  await app.window.executeScript(source);
  const found = await app.window.executeAsyncScript(
    `const done = arguments[0];
     axe.run(document, { resultTypes: ["violations"] }).then(
       (result) => done(result.violations.map((rule) => rule.id + ": " + rule.nodes.map((node) => node.target + " " + (node.any[0]?.message ?? node.all[0]?.message ?? "")).join(" | "))),
       (error) => done(["axe failed: " + error]),
     );`,
  );
  return found;
}
