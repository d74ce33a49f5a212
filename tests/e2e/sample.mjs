//! A sample workspace for a test: made once by `alley`, copied for each app, so that tests do not see each other's changes.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { ROOT } from "./app.mjs";

const ALLEY = process.env.ALLEY_TOOL ?? join(ROOT, "target/debug/alley");
const KEPT = join(ROOT, "target/e2e");

/** A fresh copy of the sample workspace; its key lies beside it. It says that it was backed up, so that closing is quick. */
export function sampleWorkspace() {
  const made = join(KEPT, "sample.alley");
  if (!existsSync(made)) {
    const draft = mkdtempSync(join(tmpdir(), "alley-sample-"));
    execFileSync(ALLEY, ["new", join(draft, "sample.alley"), "--sample", "--key-file", join(draft, "sample.key")], {
      stdio: "ignore",
    });
    mkdirSync(KEPT, { recursive: true });
    cpSync(join(draft, "sample.key"), join(KEPT, "sample.key"));
    cpSync(join(draft, "sample.alley"), join(KEPT, "sample.part"), { recursive: true });
    renameSync(join(KEPT, "sample.part"), made);
    rmSync(draft, { recursive: true });
  }
  const copy = mkdtempSync(join(tmpdir(), "alley-copy-"));
  cpSync(made, join(copy, "sample.alley"), { recursive: true });
  cpSync(join(KEPT, "sample.key"), join(copy, "sample.key"));
  const seoul = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 19).replaceAll(":", "-");
  const backup = join(copy, "sample.alley", "backups", seoul);
  mkdirSync(backup, { recursive: true });
  cpSync(join(copy, "sample.alley", "key.json"), join(backup, "key.json"));
  writeFileSync(join(backup, "workspace.db"), "");
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  return join(copy, "sample.alley");
}
