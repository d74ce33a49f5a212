//! The window's life: killed and started again, started twice, put where no screen is, given files.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { App, PROGRAM } from "./app.mjs";
import { sampleWorkspace } from "./sample.mjs";

const folders = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "alley-life-"));
  folders.push(made);
  return made;
};

after(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })));

test("an app that is killed opens again with the last change in it", async () => {
  const [workspace, data] = [sampleWorkspace(), folder()];
  const first = await App.open({ workspace, data });
  await first.go("settings/departments");
  await first.see("ol li");
  await first.rpc("department_create", { name: "골목살림과", position: 99 });
  process.kill(await first.pid(), "SIGKILL");
  await first.close();
  const second = await App.open({ workspace, data });
  try {
    await second.go("settings/departments");
    await second.see("ol li");
    const names = (await second.rpc("department_list")).map((department) => department.name);
    assert.ok(names.includes("골목살림과"), names.join(" "));
    assert.equal((await second.rpc("check")).sound, true);
    const [last] = await second.rpc("history", { limit: 1 });
    assert.equal(last.label.key, "step-department-create");
    // The page loaded anew shows the same place with the same things.
    await second.window.navigate().refresh();
    await second.window.wait(
      () => second.window.executeScript("return [...document.querySelectorAll('ol input')].some((field) => field.value === '골목살림과')"),
      10_000,
    );
    assert.match(await second.window.getCurrentUrl(), /#\/settings\/departments$/);
  } finally {
    await second.close();
  }
});

test("a second start brings the first window forward and ends", async () => {
  const bus = spawn("dbus-daemon", ["--session", "--nofork", "--print-address=1"], { stdio: ["ignore", "pipe", "ignore"] });
  process.once("exit", () => bus.kill("SIGKILL"));
  const [address] = await once(createInterface(bus.stdout), "line");
  const data = folder();
  const env = { DBUS_SESSION_BUS_ADDRESS: address };
  const app = await App.open({ workspace: sampleWorkspace(), data, env });
  try {
    await app.see("nav");
    const again = spawn(PROGRAM, ["--data", folder()], { env: { ...process.env, ...app.environment }, stdio: "ignore" });
    const ended = await Promise.race([once(again, "exit"), pause(20_000).then(() => undefined)]);
    if (!ended) again.kill("SIGKILL");
    assert.ok(ended, "the second start ends by itself");
    assert.ok((await app.rpc("session")).open, "the first goes on");
  } finally {
    await app.close();
    bus.kill();
  }
});

test("a window that was left on a screen that is gone comes back to one that is there", async () => {
  const data = folder();
  const config = join(data, "config", "kr.alley-office.app");
  mkdirSync(config, { recursive: true });
  const place = { width: 900, height: 640, x: 9000, y: 7000, prev_x: 9000, prev_y: 7000 };
  const state = { main: { ...place, maximized: false, visible: true, decorated: true, fullscreen: false } };
  writeFileSync(join(config, ".window-state.json"), JSON.stringify(state));
  const app = await App.open({ data });
  try {
    await app.seeText("골목집무실", "h1");
    const { x, y, width, height } = await app.window.manage().window().getRect();
    assert.deepEqual([width, height], [900, 640], "its size is remembered");
    assert.ok(x >= -50 && x < 1280 && y >= -50 && y < 900, `${x} ${y}`);
  } finally {
    await app.close();
  }
});

test("files that are dropped anywhere lead to where they are taken in", async () => {
  const app = await App.open({ workspace: sampleWorkspace() });
  try {
    await app.go("settings/look");
    await app.see("input[type=range]");
    const drop = (name) => app.tell("files-dropped", { files: [{ token: "t", name, bytes: 1 }], x: 0, y: 0 });
    const at = (address) => app.window.wait(async () => (await app.window.getCurrentUrl()).endsWith(address), 5_000, address);
    // What is held over the window is shown, and gone when it leaves.
    await app.tell("files-over", true);
    await app.seeText("여기에 놓으면 가져옵니다", "p");
    await app.tell("files-over", false);
    await app.window.wait(async () => (await app.window.findElements({ css: ".over" })).length === 0, 5_000);
    await drop("시장.jpg");
    await app.seeText("사진은 간담회 기록을 열고 붙일 줄 위에 놓으십시오.", "p");
    await at("#/settings/look");
    await drop("다른 사본.alleychanges");
    await at("#/settings/copies");
    await drop("점포.csv");
    await at("#/stores/import");
  } finally {
    await app.close();
  }
});
