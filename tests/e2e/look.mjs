//! Pictures of single screens while working: `node look.mjs OUT WORKSPACE ADDRESS… [-- key=value …]`.
//!
//! Each address becomes a picture. After `--` stand preferences (language=en theme=dark typeSize=200) and `size=1280x720`.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { App } from "./app.mjs";

const words = process.argv.slice(2);
const cut = words.indexOf("--");
const [out, workspace, ...addresses] = cut < 0 ? words : words.slice(0, cut);
const options = Object.fromEntries((cut < 0 ? [] : words.slice(cut + 1)).map((word) => word.split("=")));
const { size = "1280x900", wait = "1200", ...preferences } = options;

mkdirSync(out, { recursive: true });
const app = await App.open({ ...(workspace === "none" ? {} : { workspace }), size });
try {
  if ("typeSize" in preferences) preferences.typeSize = Number(preferences.typeSize);
  if ("highContrast" in preferences) preferences.highContrast = preferences.highContrast === "true";
  await app.prefer(preferences);
  await app.window.manage().window().setRect({ x: 0, y: 0, width: Number(size.split("x")[0]), height: Number(size.split("x")[1]) });
  for (const address of addresses.length > 0 ? addresses : ["board"]) {
    await app.go(address);
    await pause(Number(wait));
    const file = join(out, `${address.replaceAll("/", "-")}${options.language === "en" ? "-en" : ""}.png`);
    writeFileSync(file, await app.picture());
    console.log(file);
  }
} finally {
  await app.close();
}
process.exit(0);
