//! The real app in a real window, driven through WebKitWebDriver.
//!
//! Each app gets a folder of its own for preferences and workspaces. Where no display is named, a virtual one is started.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";

import { Builder, By, Key, until } from "selenium-webdriver";

export { By, Key, until };

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const PROGRAM = process.env.ALLEY_APP ?? join(ROOT, "target/debug/alley-office");
const PAGE = process.env.ALLEY_PAGE ?? join(ROOT, "ui/dist");

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** A program that ends with this process at the latest. */
function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: "ignore", ...options });
  const end = () => child.exitCode === null && child.kill("SIGKILL");
  process.once("exit", end);
  return { child, ended: once(child, "exit"), end };
}

let display;

/** The display to use: the one named, or a virtual one of 1280 by 900 shared by all apps of this process. */
async function screen(size) {
  if (process.env.ALLEY_DISPLAY) return process.env.ALLEY_DISPLAY;
  if (display?.size === size) return display.name;
  for (let number = 100 + (process.pid % 800); ; number += 1) {
    if (existsSync(`/tmp/.X${number}-lock`)) continue;
    const xvfb = start("Xvfb", [`:${number}`, "-screen", "0", `${size}x24`, "-nolisten", "tcp"]);
    await pause(400);
    // A display that is still there keeps no test waiting.
    xvfb.child.unref();
    if (xvfb.child.exitCode === null) {
      display = { name: `:${number}`, size, xvfb };
      return display.name;
    }
  }
}

export class App {
  /**
   * Opens the app. `workspace` is a folder to open, `data` keeps what belongs to the machine (fresh when absent),
   * `picks` are the paths that file windows answer with, `env` is added to the environment.
   */
  static async open({ workspace, data, picks = [], env = {}, size = "1280x900", program = PROGRAM } = {}) {
    const folder = data ?? mkdtempSync(join(tmpdir(), "alley-e2e-"));
    const port = await freePort();
    const environment = {
      DISPLAY: await screen(size),
      ALLEY_PAGE: PAGE,
      ALLEY_PICK: picks.join("\n"),
      XDG_DATA_HOME: join(folder, "data"),
      XDG_CONFIG_HOME: join(folder, "config"),
      XDG_CACHE_HOME: join(folder, "cache"),
      ...env,
    };
    const driver = start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
      env: { ...process.env, ...environment, TAURI_WEBVIEW_AUTOMATION: "true" },
    });
    const args = ["--data", folder, ...(workspace ? ["--workspace", workspace] : [])];
    let window;
    for (let attempt = 0; !window; attempt += 1) {
      try {
        window = await new Builder()
          .usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities({ browserName: "wry", "webkitgtk:browserOptions": { binary: program, args } })
          .build();
      } catch (error) {
        if (attempt === 20) throw error;
        await pause(200);
      }
    }
    await window.manage().setTimeouts({ script: 60_000, implicit: 0 });
    return new App(window, driver, folder, data === undefined, environment, program);
  }

  constructor(window, driver, folder, ownFolder, environment, program) {
    Object.assign(this, { window, driver, folder, ownFolder, environment, program });
  }

  /** Closes the app and waits until it is gone. */
  async close() {
    const program = await this.pid();
    await this.window.quit().catch(() => {});
    // The driver must not end before its program has, or the program stays behind.
    for (let at = 0; at < 200 && alive(program); at += 1) await pause(100);
    this.driver.end();
    await this.driver.ended;
    if (!this.ownFolder) return;
    try {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    } catch (error) {
      // The web view's own processes may still be writing their caches; the system clears its temporary folder.
      if (error.code !== "ENOTEMPTY") throw error;
    }
  }

  /** The number of the program's process: the youngest child of the driver. */
  async pid() {
    const ps = spawnSync("ps", ["-o", "pid=,args=", "--ppid", String(this.driver.child.pid)], { encoding: "utf8" });
    const list = ps.stdout ?? "";
    const line = list.split("\n").find((one) => one.includes(basename(this.program)));
    return Number(line?.trim().split(/\s+/)[0]);
  }

  /** The element of a selector, once it is there and shown. */
  async see(selector, seconds = 20) {
    const element = await this.window.wait(until.elementLocated(By.css(selector)), seconds * 1000, `no ${selector}`);
    await this.window.wait(until.elementIsVisible(element), seconds * 1000, `${selector} is not shown`);
    return element;
  }

  /** The element that shows exactly this text, once it is there. */
  async seeText(text, tag = "*", seconds = 20) {
    const path = `//${tag}[normalize-space(.)=${quoted(text)}]`;
    return this.window.wait(until.elementLocated(By.xpath(path)), seconds * 1000, `no ‘${text}’`);
  }

  async click(selector) {
    await (await this.see(selector)).click();
  }

  async clickText(text, tag = "button") {
    await (await this.seeText(text, tag)).click();
  }

  /** Goes to an address of the page: `board`, `tour/…`. */
  async go(path) {
    await this.window.executeScript("location.hash = arguments[0]", `#/${path}`);
  }

  /** Presses keys wherever the focus is. */
  async press(...keys) {
    await this.window.actions().sendKeys(...keys).perform();
  }

  /** Presses a key together with others, as in `chord(Key.CONTROL, "k")`. */
  async chord(...keys) {
    const held = keys.slice(0, -1);
    let actions = this.window.actions();
    for (const key of held) actions = actions.keyDown(key);
    actions = actions.sendKeys(keys.at(-1));
    for (const key of held.reverse()) actions = actions.keyUp(key);
    await actions.perform();
  }

  /** Runs a command of the app from inside its page and gives the answer. */
  async rpc(name, request = {}) {
    const answer = await this.window.executeAsyncScript(
      `const [name, request, done] = arguments;
       const progress = "__CHANNEL__:" + (window.__alleyCalls = (window.__alleyCalls ?? 4e9) + 1);
       window.__TAURI_INTERNALS__.invoke("rpc", { name, request, call: 0, progress })
         .then(({ answer }) => done({ ok: answer }), (error) => done({ error }));`,
      name,
      request,
    );
    if (answer.error) throw Object.assign(new Error(answer.error.key ?? String(answer.error)), answer.error);
    return answer.ok;
  }

  /** Tells the page something as the window does: files dropped, a sleep, an entry of the menu. */
  async tell(event, payload = null) {
    await this.window.executeScript(
      "window.__TAURI_INTERNALS__.invoke('plugin:event|emit', { event: arguments[0], payload: arguments[1] })",
      event,
      payload,
    );
  }

  /** Asks the window's shell something that is no command of the workspace. */
  async shell(name, request = {}) {
    return this.window.executeAsyncScript(
      "const [name, request, done] = arguments; window.__TAURI_INTERNALS__.invoke(name, request).then(done, (error) => done({ error }));",
      name,
      request,
    );
  }

  /** Sets language, theme, type size and the like, and loads the page anew. */
  async prefer(change) {
    const { preferences } = await this.rpc("session");
    await this.rpc("preferences_set", { ...preferences, ...change });
    await this.window.navigate().refresh();
    await this.see("nav, main");
  }

  /** A picture of the page as PNG bytes. */
  async picture() {
    return Buffer.from(await this.window.takeScreenshot(), "base64");
  }
}

const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);

function alive(pid) {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0);
  } catch {
    return false;
  }
}
