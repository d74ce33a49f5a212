//! Pictures of every workspace: light and dark, Korean and English, at the usual type size and at 200 %.
//!
//! `node pictures.mjs OUT [NAME…]`: names pick some of the screens, as `settings` or `tour`.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { App, By, Key } from "./app.mjs";
import { sampleWorkspace } from "./sample.mjs";

const SIZE = { width: 1280, height: 720 };
const LOOKS = [
  { language: "ko", theme: "light", typeSize: 100 },
  { language: "ko", theme: "dark", typeSize: 100 },
  { language: "en", theme: "light", typeSize: 100 },
  { language: "en", theme: "dark", typeSize: 100 },
  { language: "ko", theme: "light", typeSize: 200 },
  { language: "en", theme: "dark", typeSize: 200 },
];
const SETTINGS = ["look", "people", "departments", "holidays", "lock", "backups", "copies", "data", "history", "sample", "about"];

const [out, ...only] = process.argv.slice(2);
if (!out) throw new Error("where to? node pictures.mjs OUT");
const wanted = (name) => only.length === 0 || only.some((one) => name.startsWith(one));
const named = ({ language, theme, typeSize }) => `${language}-${theme}-${typeSize}`;

/** What the sample holds of each kind, by which a screen shows something. */
async function first(app) {
  const [visits, meetings, promises, suggestions, alleys] = await Promise.all([
    app.rpc("visits"),
    app.rpc("meetings"),
    app.rpc("promises"),
    app.rpc("suggestions"),
    app.rpc("alley_district_list"),
  ]);
  const id = (row) => row?.id ?? row?.visit?.id ?? row?.promise?.id ?? row?.suggestion?.id;
  return { visit: id(visits[0]), meeting: id(meetings[0]), promise: id(promises[0]), suggestion: id(suggestions[0]), alley: id(alleys[0]) };
}

/** The screens by name, each with the address it is at. */
const screens = (one) => ({
  board: "board",
  "board-alley": `board/alley_district/${one.alley}`,
  tour: "tour",
  "tour-visit": `tour/${one.visit}`,
  suggestions: "suggestions",
  "suggestions-one": `suggestions/suggestion/${one.suggestion}`,
  meetings: "meetings",
  "meetings-one": `meetings/meeting/${one.meeting}`,
  promises: "promises",
  "promises-one": `promises/promise/${one.promise}`,
  stores: "stores",
  "stores-import": "stores/import",
  packets: "packets",
  ...Object.fromEntries(SETTINGS.map((section) => [`settings-${section}`, `settings/${section}`])),
});

async function take(app, look, name) {
  const folder = join(out, named(look));
  mkdirSync(folder, { recursive: true });
  // Until nothing is being loaded and drawn any more.
  await pause(900);
  writeFileSync(join(folder, `${name}.png`), await app.picture());
}

async function workspaces() {
  const app = await App.open({ workspace: sampleWorkspace(), size: `${SIZE.width}x${SIZE.height}` });
  try {
    await app.see("nav");
    const list = screens(await first(app));
    for (const look of LOOKS) {
      await app.prefer(look);
      await app.window.manage().window().setRect({ x: 0, y: 0, ...SIZE });
      for (const [name, address] of Object.entries(list)) {
        if (!wanted(name)) continue;
        await app.go(address);
        await app.see("main h1, main h2, main p");
        await take(app, look, name);
      }
      if (wanted("search")) {
        await app.chord(Key.CONTROL, "k");
        await app.see("[role=combobox]");
        await app.press("ㅍㅇㄷ");
        await take(app, look, "search");
        await app.press(Key.ESCAPE);
      }
      if (wanted("keys")) {
        await app.window.executeScript("document.activeElement?.blur()");
        await app.press(Key.F1);
        await app.see("[role=dialog] dl");
        await take(app, look, "keys");
        await app.press(Key.ESCAPE);
      }
      if (wanted("lock")) {
        await app.rpc("session_lock");
        await app.window.navigate().refresh();
        await app.see("input[type=password]");
        await take(app, look, "lock");
        const { locked } = await app.rpc("session");
        await app.rpc("session_open", { folder: locked.folder });
        await app.window.navigate().refresh();
        await app.see("nav");
      }
    }
  } finally {
    await app.close();
  }
}

async function start() {
  const app = await App.open({ size: `${SIZE.width}x${SIZE.height}` });
  try {
    await app.see("main");
    for (const look of LOOKS) {
      await app.prefer(look);
      await app.window.manage().window().setRect({ x: 0, y: 0, ...SIZE });
      await app.see("main h1");
      await take(app, look, "start");
      await (await app.window.findElements(By.css(".ways button")))[1].click();
      await app.see("[role=dialog] input");
      await take(app, look, "start-new");
      await app.press(Key.ESCAPE);
    }
  } finally {
    await app.close();
  }
}

if (only.length === 0) rmSync(out, { recursive: true, force: true });
await workspaces();
if (wanted("start")) await start();
process.exit(0);
