//! Korean typed through the system's own input method (IBus with libhangul), key by key, into the real window.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { App } from "./app.mjs";
import { sampleWorkspace } from "./sample.mjs";

const there = (name) => spawnSync("which", [name]).status === 0;
const missing = ["ibus-daemon", "dbus-daemon", "xdotool", "Xvfb"].filter((name) => !there(name));
if (!existsSync("/usr/share/ibus/component/hangul.xml")) missing.push("ibus-hangul");
const skip = missing.length > 0 ? `not here: ${missing.join(", ")}` : false;

/** A display of its own with a message bus and the Korean input method; `env` is what the app needs to meet them. */
async function koreanDesk() {
  const folder = mkdtempSync(join(tmpdir(), "alley-ibus-"));
  const number = 900 + (process.pid % 90);
  const env = {
    DISPLAY: `:${number}`,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, "config"),
    GSETTINGS_BACKEND: "keyfile",
    GTK_IM_MODULE: "ibus",
    LANG: "C.UTF-8",
  };
  const running = [];
  const start = (command, args, options = {}) => {
    const child = spawn(command, args, { stdio: "ignore", env: { ...process.env, ...env }, ...options });
    running.unshift(child);
    process.once("exit", () => child.kill("SIGKILL"));
    return child;
  };
  start("Xvfb", [env.DISPLAY, "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
  const bus = start("dbus-daemon", ["--session", "--nofork", "--print-address"], { stdio: ["ignore", "pipe", "ignore"] });
  const [address] = await once(bus.stdout, "data");
  env.DBUS_SESSION_BUS_ADDRESS = String(address).trim();
  const run = (command, ...args) => spawnSync(command, args, { env: { ...process.env, ...env }, encoding: "utf8" });
  await pause(500);
  run("gsettings", "set", "org.freedesktop.ibus.engine.hangul", "initial-input-mode", "hangul");
  start("ibus-daemon", ["--panel", "disable", "--emoji-extension", "disable"]);
  for (let at = 0; run("ibus", "engine").stdout.trim() !== "hangul" && at < 50; at += 1) {
    run("ibus", "engine", "hangul");
    await pause(200);
  }
  const close = async () => {
    for (const child of running) {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await Promise.race([once(child, "exit"), pause(2000)]);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  return { env, run, close };
}

test("a syllable still being composed is shown and searches, and the Enter that ends it opens nothing", { skip }, async () => {
  const desk = await koreanDesk();
  process.env.ALLEY_DISPLAY = desk.env.DISPLAY;
  const app = await App.open({ workspace: sampleWorkspace(), env: desk.env });
  try {
    await app.see("nav");
    const windows = desk.run("xdotool", "search", "--name", "골목집무실").stdout.trim().split("\n");
    desk.run("xdotool", "windowfocus", windows.at(-1));
    await pause(500);
    const keys = async (...names) => {
      for (const name of names) {
        desk.run("xdotool", "key", name);
        await pause(150);
      }
    };
    await keys("ctrl+k");
    const box = await app.see("[role=combobox]");
    await app.window.executeScript(
      `window.composing = 0; arguments[0].addEventListener("compositionupdate", () => (window.composing += 1));`,
      box,
    );
    // 풍암 on a Korean keyboard of two sets; its last syllable stays open.
    await keys("v", "n", "d", "d", "k", "a");
    await app.window.wait(async () => (await box.getAttribute("value")) === "풍암", 5000, "풍암 was not typed");
    assert.ok((await app.window.executeScript("return window.composing")) > 3, "letters were composed");
    await app.seeText("풍암동", "span");

    await keys("Return");
    await pause(500);
    assert.equal(await box.getAttribute("value"), "풍암");
    assert.ok(await box.isDisplayed(), "the search is still open");
    await keys("Return");
    await app.seeText("풍암동", "h1");
  } finally {
    await app.close();
    delete process.env.ALLEY_DISPLAY;
    await desk.close();
  }
});
