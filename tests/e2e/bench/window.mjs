//! The window's speed and memory beside an empty Tauri window: `node bench/window.mjs APP EMPTY_WINDOW WORKSPACE`.
//!
//! Both are release builds opened through the same driver, in turns. Times are taken inside the page: a start is
//! counted from the process's own start to the second frame after its data are there; a change of workspace until
//! nothing in it changes any more. Lines beginning with `|` belong in the table of `cargo xtask bench`.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";

import { App, ROOT } from "../app.mjs";

const [app, empty, workspace] = process.argv.slice(2);
const STARTS = 10;
const ROUNDS = 10;
const WORKSPACES = ["tour", "suggestions", "meetings", "promises", "stores", "packets", "settings", "board"];
const QUERIES = ["ㅍ", "ㅍㅇ", "ㅍㅇㄷ", "풍암", "가로등", "ㄱㄹㄷ", "주차", "길동", "0000-12", "골목상회 1", "상", "온누리", "앞", "ㅈㅊ", "화장실", "배수구", "금호지구", "ㄱㅎ", "현수막", "양동"];

const middle = (values, share) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => middle(values, 0.5);
const p95 = (values) => middle(values, 0.95);
let missed = 0;

function line(what, value, unit, goal) {
  const kept = value < goal;
  if (!kept) missed += 1;
  console.log(`| ${what}: ${value.toFixed(unit === "×" ? 2 : 0)} ${unit} (goal under ${goal} ${unit}${kept ? "" : ", MISSED"})`);
}

/** When a process started, in milliseconds since 1970. */
function startOf(pid) {
  const ticks = Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[19]);
  const uptime = Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]);
  return Date.now() - uptime * 1000 + ticks * 10;
}

/** What a process and its children hold in memory, shared pages counted once among their holders, in MB. */
function memoryOf(pid) {
  const parents = new Map();
  for (const one of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(Number(one), Number(readFileSync(`/proc/${one}/stat`, "utf8").split(") ")[1].split(" ")[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const belongs = (one) => one === pid || (parents.has(one) && belongs(parents.get(one)));
  let kilobytes = 0;
  for (const one of parents.keys()) {
    if (belongs(one)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, "utf8"))[1]);
  }
  return kilobytes / 1024;
}

/** One start: how long until the window could be used, and what it holds after three quiet seconds. */
async function start(program, options = {}) {
  const window = await App.open({ program, ...options });
  try {
    const pid = await window.pid();
    let mark;
    for (let at = 0; !mark && at < 100; at += 1) {
      mark = await window.window.executeScript(
        "const [mark] = performance.getEntriesByName('usable'); return mark ? performance.timeOrigin + mark.startTime : null",
      );
      if (!mark) await pause(100);
    }
    if (!mark) throw new Error("the window never became usable");
    await pause(3000);
    return { ready: mark - startOf(pid), memory: memoryOf(pid) };
  } finally {
    await window.close();
  }
}

async function starts() {
  const [ours, theirs] = [[], []];
  await start(app, { workspace });
  for (let at = 0; at < STARTS; at += 1) {
    theirs.push(await start(empty));
    ours.push(await start(app, { workspace }));
  }
  // Where no graphics device is, the app tells WebKit not to imitate one; an empty window knows nothing of that.
  const alike = [];
  for (let at = 0; at < 3; at += 1) alike.push(await start(empty, { env: { WEBKIT_DISABLE_DMABUF_RENDERER: "1" } }));
  const ready = (list) => median(list.map((one) => one.ready));
  const memory = (list) => median(list.map((one) => one.memory));
  console.log(`  usable after: app ${ready(ours).toFixed(0)} ms, empty window ${ready(theirs).toFixed(0)} ms`);
  console.log(`  memory: app ${memory(ours).toFixed(0)} MB, empty window ${memory(theirs).toFixed(0)} MB`);
  console.log(`  an empty window told the same as the app without a graphics device: ${ready(alike).toFixed(0)} ms, ${memory(alike).toFixed(0)} MB`);
  line("start to usable, of an empty window's", ready(ours) / ready(theirs), "×", 1.5);
  line("memory, of an empty window's", memory(ours) / memory(theirs), "×", 1.3);
}

/**
 * Goes to an address and waits until nothing has changed for a second: what a workspace asks for may come late. The
 * milliseconds until the last change was painted. Pages of a packet have a line of their own.
 */
const SETTLE = `
  const [address, done] = arguments;
  const main = document.getElementById("main");
  const begun = performance.now();
  let last;
  const counts = ({ target }) => !(target.nodeType === 1 ? target : target.parentElement)?.closest(".viewer, [data-page]");
  const watch = new MutationObserver((changes) => changes.some(counts) && requestAnimationFrame(() => (last = performance.now())));
  watch.observe(main, { subtree: true, childList: true, characterData: true, attributes: true });
  location.hash = "#/" + address;
  const wait = () => {
    const now = performance.now();
    if (last === undefined ? now - begun > 5000 : now - last > 1000) {
      watch.disconnect();
      done(last === undefined ? -1 : last - begun);
    } else setTimeout(wait, 25);
  };
  setTimeout(wait, 25);`;

/** Types a query into the palette; the milliseconds until what was found is painted. */
const SEARCH = `
  const [query, done] = arguments;
  const box = document.querySelector("[role=dialog] input[role=combobox]");
  const list = document.getElementById("palette-list");
  const begun = performance.now();
  let timer;
  const watch = new MutationObserver(() => requestAnimationFrame(() => {
    clearTimeout(timer);
    const taken = performance.now() - begun;
    timer = setTimeout(() => (watch.disconnect(), done(taken)), 400);
  }));
  watch.observe(list.parentElement, { subtree: true, childList: true, characterData: true });
  timer = setTimeout(() => (watch.disconnect(), done(-1)), 3000);
  box.value = query;
  box.dispatchEvent(new Event("input", { bubbles: true }));`;

/** From now on every key's way to the screen is kept: from the key's event to the task after the next frame. */
const LISTEN = `
  window.taken = [];
  const channel = new MessageChannel();
  const begun = [];
  channel.port1.onmessage = () => window.taken.push(performance.now() - begun.shift());
  window.addEventListener("keydown", (event) => {
    begun.push(Math.min(event.timeStamp, performance.now()));
    requestAnimationFrame(() => channel.port2.postMessage(0));
  }, true);`;

async function typing(window, text) {
  await window.window.executeScript("window.taken.length = 0");
  for (const letter of text) {
    await window.press(letter);
    await pause(30);
  }
  await pause(300);
  return window.window.executeScript("return window.taken");
}

/** Until the first page of a packet is on the screen. */
const PREVIEW = `
  const [address, done] = arguments;
  const begun = performance.now();
  location.hash = "#/" + address;
  const blank = (canvas) => {
    if (!canvas || canvas.width < 50) return true;
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, Math.round(canvas.height / 3));
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255 && data[at] < 100) return false;
    return true;
  };
  const wait = () => {
    if (!blank(document.querySelector("[data-page='1'] canvas"))) done(performance.now() - begun);
    else if (performance.now() - begun > 20000) done(-1);
    else setTimeout(wait, 10);
  };
  wait();`;

async function inside() {
  const window = await App.open({ program: app, workspace });
  const run = (script, argument) => window.window.executeAsyncScript(script, argument);
  try {
    await window.see("#main h1");
    await pause(1000);

    const first = [];
    for (const name of WORKSPACES) first.push(await run(SETTLE, name));
    const switches = [];
    const each = Object.fromEntries(WORKSPACES.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of WORKSPACES) {
        const taken = await run(SETTLE, name);
        switches.push(taken);
        each[name].push(taken);
      }
    }
    console.log(`  first visit of each: ${WORKSPACES.map((name, at) => `${name} ${first[at].toFixed(0)}`).join(", ")} ms`);
    console.log(`  medians: ${WORKSPACES.map((name) => `${name} ${median(each[name]).toFixed(0)}`).join(", ")} ms`);
    line("workspace switch, p95", p95(switches), "ms", 150);

    await window.go("board");
    await window.chord("\uE009", "k");
    await window.see("[role=dialog] input[role=combobox]");
    const searches = [];
    for (let round = 0; round < 3; round += 1) {
      for (const query of QUERIES) {
        const taken = await run(SEARCH, query);
        if (taken >= 0) searches.push(taken);
      }
    }
    line("search in the palette, p95", p95(searches), "ms", 100);
    await window.press("\uE00C");

    await window.window.executeScript(LISTEN);
    const long = (await window.rpc("meetings")).find((one) => (one.title ?? one.meeting?.title) === "긴 기록");
    const opened = await run(SETTLE, `meetings/meeting/${long.id ?? long.meeting.id}`);
    line("a note of 100,000 letters opens", opened, "ms", 200);
    const editor = await window.see(".ProseMirror");
    await editor.click();
    const letters = await typing(window, "the lamp by the reservoir is out again tonight");
    line("typing in that note to paint, p95", p95(letters), "ms", 50);
    await window.go("suggestions");
    await pause(800);

    const [visit] = await window.rpc("visits");
    const previews = [];
    for (let round = 0; round < 10; round += 1) {
      await run(SETTLE, "settings");
      previews.push(await run(PREVIEW, `packets/${visit.id ?? visit.visit.id}`));
    }
    line("first page of a packet's preview, median", median(previews), "ms", 700);
  } finally {
    await window.close();
  }
}

/** The page's code, styles and words as a window in one language fetches them: without fonts and the PDF reader. */
function bundle() {
  const folder = join(ROOT, "ui/dist");
  const size = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1024;
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|mjs|css|html)$/.test(name) && !/pdf/i.test(name));
  const languages = names.filter((name) => /^assets\/(ko|en)-/.test(name)).map(size);
  const all = names.reduce((sum, name) => sum + size(name), 0);
  console.log(`  page with the words of both languages, gzipped: ${all.toFixed(0)} KB`);
  line("page in one language without fonts and PDF reader, gzipped", all - Math.min(...languages), "KB", 350);
}

bundle();
await starts();
await inside();
process.exit(missed === 0 ? 0 : 3);
