//! Files that a person dropped onto the window, until somebody takes them. What a file is decides where it leads.

import type { Picked } from "$lib/api/generated/commands";
import { onHost, rpc } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

import { navigation } from "./navigation.svelte";
import { notices } from "./notices.svelte";
import { session } from "./session.svelte";

/** Where dropped files are taken in. */
type Home = "import" | "answers" | "changes" | "photos";

const ending = (file: Picked) => file.name.slice(file.name.lastIndexOf(".") + 1).toLowerCase();

const CHANGES = "alleychanges";
const PHOTOS = ["jpg", "jpeg", "png", "webp"];
const TABLES = ["xlsx", "xlsm", "csv"];

/** No ledger of an office is larger; the public files are, and are not read twice. */
const LARGEST_LEDGER = 20_000_000;

/** Where files belong. A table is looked into: one that the ledger went out with comes back with answers. */
async function homeOf(files: readonly Picked[]): Promise<Home> {
  if (files.every((file) => ending(file) === CHANGES)) return "changes";
  if (files.every((file) => PHOTOS.includes(ending(file)))) return "photos";
  const [only, more] = files;
  if (!only || more || !TABLES.includes(ending(only)) || (only.bytes ?? 0) > LARGEST_LEDGER) return "import";
  const answers = await rpc("preview_promises", { file: only.token, encoding: null, headers: {} }).catch(() => undefined);
  return answers ? "answers" : "import";
}

class Dropped {
  /** Whether files are held over the window now. */
  over = $state(false);
  /** The files that nobody has taken yet, and where they belong. */
  private files = $state.raw<Picked[]>([]);
  private home = $state<Home>("import");

  private offered = new Set<(files: Picked[], x: number, y: number) => boolean>();

  /** Offers drops to somebody who may take them by where they fall, until the returned function is called. */
  offer = (taker: (files: Picked[], x: number, y: number) => boolean): (() => void) => {
    this.offered.add(taker);
    return () => void this.offered.delete(taker);
  };

  /** Hears drops, and leads to where each is taken in, until the returned function is called. */
  watch = (): (() => void) => {
    const stops = [
      onHost("files-over", (over) => (this.over = over && session.mayChange)),
      onHost("files-dropped", ({ files, x, y }) => {
        if (files.length === 0 || [...this.offered].some((take) => take(files, x, y))) return;
        if (session.mayChange) void this.lead(files);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  };

  /** The files that belong here, which are nobody else's from now on. */
  take = (home: Exclude<Home, "photos">): Picked[] => {
    const files = this.home === home ? this.files : [];
    if (files.length > 0) this.files = [];
    return files;
  };

  private async lead(files: Picked[]): Promise<void> {
    const home = await homeOf(files);
    if (home === "photos") {
      notices.done(words.say("window-drop-photos"));
      return;
    }
    [this.home, this.files] = [home, files];
    if (home === "answers") navigation.go("promises", "answers");
    else if (home === "changes") navigation.go("settings", "copies");
    else navigation.go("stores", "import");
  }
}

/** What was dropped. */
export const dropped = new Dropped();
