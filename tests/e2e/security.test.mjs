//! What a page gone wrong could not do: run foreign code, reach the network, leave, open windows, reach files.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { App } from "./app.mjs";
import { sampleWorkspace } from "./sample.mjs";

let app;
let outside;
let address;
const asked = [];

before(async () => {
  outside = createServer((request, response) => {
    asked.push(request.url);
    response.setHeader("access-control-allow-origin", "*");
    response.end("window.__foreign = true");
  });
  outside.listen(0, "127.0.0.1");
  await once(outside, "listening");
  address = `http://127.0.0.1:${outside.address().port}`;
  app = await App.open({ workspace: sampleWorkspace() });
  await app.see("nav");
});

after(async () => {
  await app.close();
  outside.closeAllConnections();
  outside.close();
});

/** Runs a function's text in the page with a callback for its answer. */
const ask = (body, ...args) => app.window.executeAsyncScript(`const done = arguments[arguments.length - 1]; ${body}`, ...args);

test("inline scripts and text as code do not run", async () => {
  const ran = await ask(`
    const script = document.createElement("script");
    script.textContent = "window.__inline = true";
    document.body.append(script);
    const box = document.createElement("div");
    box.innerHTML = "<img src=x onerror='window.__handler = true'><a href='javascript:window.__link = true'>x</a>";
    document.body.append(box);
    box.querySelector("a").click();
    try { setTimeout("window.__timer = true", 0); } catch {}
    setTimeout(() => {
      box.remove();
      done(["__inline", "__handler", "__link", "__timer"].filter((name) => name in window));
    }, 500);`);
  assert.deepEqual(ran, []);
  const refused = await ask(`
    const names = [];
    for (const [name, run] of [["eval", () => (0, eval)("1 + 1")], ["Function", () => new Function("return 1")()]]) {
      try { run(); } catch { names.push(name); }
    }
    done(names);`);
  assert.deepEqual(refused, ["eval", "Function"]);
});

test("nothing is loaded from, or sent to, anywhere else", async () => {
  const reached = await ask(
    `const address = arguments[0];
     const load = (tag, attribute) => new Promise((end) => {
       const element = document.createElement(tag);
       element.onload = () => end(tag);
       element.onerror = () => end(undefined);
       setTimeout(() => end(undefined), 1500);
       element[attribute] = address + "/" + tag;
       if (tag === "link") element.rel = "stylesheet";
       document.body.append(element);
     });
     const socket = new Promise((end) => {
       try {
         const line = new WebSocket(address.replace("http", "ws"));
         line.onopen = () => end("socket");
         line.onerror = () => end(undefined);
       } catch { end(undefined); }
       setTimeout(() => end(undefined), 1500);
     });
     const fetched = fetch(address + "/fetch").then(() => "fetch", () => undefined);
     try { navigator.sendBeacon(address + "/beacon", "x"); } catch {}
     const form = Object.assign(document.createElement("form"), { action: address + "/form", method: "post" });
     document.body.append(form);
     form.submit();
     Promise.all([load("img", "src"), load("script", "src"), load("link", "href"), load("iframe", "src"), socket, fetched])
       .then((ended) => done(ended.filter((name) => name && name !== "iframe")));`,
    address,
  );
  assert.deepEqual(reached, []);
  assert.deepEqual(asked, [], "the server outside was asked for nothing");
  assert.equal(await app.window.executeScript("return '__foreign' in window"), false);
});

test("the page leads nowhere and opens no window", async () => {
  const here = await app.window.getCurrentUrl();
  for (const way of [
    "location.href = arguments[0]",
    "location.assign(arguments[0])",
    "window.open(arguments[0])",
    "Object.assign(document.createElement('a'), { href: arguments[0], target: '_blank' }).click()",
    "Object.assign(document.createElement('a'), { href: arguments[0] }).click()",
    "location.href = 'file:///etc/passwd'",
  ]) {
    await app.window.executeScript(way, `${address}/away`);
    await pause(300);
    assert.equal(await app.window.getCurrentUrl(), here, way);
    assert.equal((await app.window.getAllWindowHandles()).length, 1, way);
  }
  assert.deepEqual(asked, []);
});

test("files, programs and the database are out of reach", async () => {
  const tries = [
    ["plugin:dialog|open", { options: {} }],
    ["plugin:dialog|save", { options: {} }],
    ["plugin:dialog|message", { message: "x" }],
    ["plugin:opener|open_url", { url: "https://example.com" }],
    ["plugin:opener|open_path", { path: "/etc/passwd" }],
    ["plugin:opener|reveal_item_in_dir", { paths: ["/etc"] }],
    ["plugin:fs|read_file", { path: "/etc/passwd" }],
    ["plugin:fs|read_text_file", { path: "/etc/passwd" }],
    ["plugin:fs|write_text_file", { path: "/tmp/alley-hostile" }],
    ["plugin:shell|execute", { program: "sh", args: ["-c", "id"] }],
    ["plugin:shell|open", { path: "/etc" }],
    ["plugin:sql|load", { db: "sqlite:workspace.db" }],
    ["plugin:sql|execute", { db: "sqlite:workspace.db", query: "DROP TABLE person" }],
    ["plugin:http|fetch", { clientConfig: { url: "https://example.com" } }],
    ["plugin:process|exit", { code: 0 }],
    ["plugin:webview|create_webview_window", { options: { label: "x", url: "https://example.com" } }],
    ["plugin:window|create", { options: { label: "x" } }],
    ["plugin:window|close", { label: "main" }],
    ["plugin:webview|internal_toggle_devtools", {}],
    ["plugin:window-state|save_window_state", { flags: 1 }],
    ["plugin:path|resolve_directory", { directory: 1 }],
    ["no_such_command", {}],
  ];
  const answered = await ask(
    `Promise.all(arguments[0].map(([name, request]) =>
       window.__TAURI_INTERNALS__.invoke(name, request).then(() => name, () => undefined)))
       .then((names) => done(names.filter(Boolean)));`,
    tries,
  );
  assert.deepEqual(answered, []);
});

test("the one way in takes commands and nothing else", async () => {
  await assert.rejects(app.rpc("sqlite"), { key: "command-unknown" });
  await assert.rejects(app.rpc("../session"), { key: "command-unknown" });
  // A path is only ever a pick: one that the page makes up stands for nothing.
  await assert.rejects(app.rpc("import_stores", { file: "/etc/passwd" }), { code: "not-found" });
  await assert.rejects(app.rpc("session_open", { folder: "/etc" }), { code: "not-found" });
  await assert.rejects(app.rpc("export_promises", { file: "/tmp/alley-hostile.xlsx" }), { code: "not-found" });
  await assert.rejects(app.rpc("backup_drill", { backup: "/etc" }), { code: "not-found" });
  const malformed = await ask(
    `const tries = [{}, { name: 7, request: {}, call: 0, progress: "x" }, { name: "session", request: {}, call: -1, progress: "__CHANNEL__:1" }];
     Promise.all(tries.map((one) => window.__TAURI_INTERNALS__.invoke("rpc", one).then(() => true, () => false))).then(done);`,
  );
  assert.deepEqual(malformed, [false, false, false]);
  // After all this the app still answers.
  assert.ok((await app.rpc("session")).open);
});
