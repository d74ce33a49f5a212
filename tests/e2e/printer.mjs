//! A printer of a test's own: CUPS with its own settings below a folder, reached through a socket in it. What is printed
//! lands in a folder as it came, and nothing of the machine's own printers is touched.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Starts a printer of a name. `env` leads `lp` and the app to it; `printed` gives what was printed: copies and bytes. */
export async function virtualPrinter(name = "Office") {
  const folder = mkdtempSync(join(tmpdir(), "alley-cups-"));
  const socket = join(folder, "cups.sock");
  const out = join(folder, "out");
  const env = { CUPS_SERVER: socket };
  // Its jobs run as the printers' own user, who has to reach the folder.
  chmodSync(folder, 0o755);
  for (const part of ["spool", "spool/tmp", "cache", "state", "bin/backend", "out"]) mkdirSync(join(folder, part), { recursive: true });
  chmodSync(out, 0o777);
  // The rest of CUPS stays where the system has it.
  const own = ["/usr/lib/cups", "/usr/libexec/cups"].find((place) => existsSync(join(place, "daemon")));
  for (const part of ["daemon", "filter", "notifier"]) if (own) symlinkSync(join(own, part), join(folder, "bin", part));
  // The printer's cable: it gets the number of copies as its fourth word, the file as its sixth.
  const cable = join(folder, "bin/backend/keep");
  writeFileSync(cable, '#!/bin/sh\n[ $# -eq 0 ] && exit 0\ncat "${6:--}" > "${DEVICE_URI#keep:}/$1 copies=$4.part" && mv "${DEVICE_URI#keep:}/$1 copies=$4.part" "${DEVICE_URI#keep:}/$1 copies=$4.pdf"\n');
  chmodSync(cable, 0o755);
  const rights = `<Location />\n  Order allow,deny\n  Allow all\n</Location>`;
  const policy = `<Policy default>\n  <Limit All>\n    Order allow,deny\n    Allow all\n  </Limit>\n</Policy>`;
  writeFileSync(join(folder, "cupsd.conf"), `Listen ${socket}\nBrowsing Off\nDefaultAuthType None\nWebInterface No\nLogLevel debug\n${rights}\n${policy}\n`);
  const files = {
    ServerRoot: folder,
    RequestRoot: join(folder, "spool"),
    TempDir: join(folder, "spool/tmp"),
    CacheDir: join(folder, "cache"),
    StateDir: join(folder, "state"),
    AccessLog: join(folder, "access.log"),
    ErrorLog: join(folder, "error.log"),
    PageLog: join(folder, "page.log"),
    ServerBin: join(folder, "bin"),
    Sandboxing: "relaxed",
  };
  if (process.getuid?.() === 0) Object.assign(files, { User: "lp", Group: "lp" });
  writeFileSync(join(folder, "cups-files.conf"), Object.entries(files).map((line) => line.join(" ")).join("\n") + "\n");
  const queue = [
    `<DefaultPrinter ${name}>`,
    `Info ${name}`,
    `DeviceURI keep:${out}`,
    "State Idle",
    "Accepting Yes",
    "Shared No",
    "JobSheets none none",
    "OpPolicy default",
    "ErrorPolicy abort-job",
    "</DefaultPrinter>",
  ];
  writeFileSync(join(folder, "printers.conf"), queue.join("\n") + "\n");

  const program = existsSync("/usr/sbin/cupsd") ? "/usr/sbin/cupsd" : "cupsd";
  const cupsd = spawn(program, ["-f", "-c", join(folder, "cupsd.conf"), "-s", join(folder, "cups-files.conf")], { stdio: "ignore" });
  const end = () => cupsd.exitCode === null && cupsd.kill("SIGKILL");
  process.once("exit", end);
  const ask = (program, ...args) => spawnSync(program, args, { env: { ...process.env, ...env, LC_ALL: "C.UTF-8" }, encoding: "utf8" }).stdout ?? "";
  for (let at = 0; !ask("lpstat", "-e").includes(name); at += 1) {
    if (at === 100) throw new Error(`no printer: ${existsSync(files.ErrorLog) ? readFileSync(files.ErrorLog, "utf8") : "cupsd did not start"}`);
    await pause(100);
  }
  return {
    name,
    env,
    printed: () =>
      readdirSync(out)
        .filter((file) => file.endsWith(".pdf"))
        .map((file) => ({ copies: Number(/copies=(\d+)/.exec(file)?.[1]), bytes: readFileSync(join(out, file)) })),
    async close() {
      cupsd.kill("SIGTERM");
      if (cupsd.exitCode === null) await once(cupsd, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
