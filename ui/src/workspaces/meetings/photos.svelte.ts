//! The photos and documents of the open note: taken in line by line, shown from memory, let go with the page.

import type { AttachmentLine, Picked } from "$lib/api/generated/commands";
import { CommandError, rpc } from "$lib/api/rpc";
import { notices } from "$lib/frame/notices.svelte";
import { Pictures, source } from "$lib/frame/pictures";
import { words } from "$lib/words/words.svelte";

import type { LinePhotos } from "./editor/photoStrip";

export class NotePhotos extends Pictures {
  private busy = $state<Record<string, number>>({});
  private errors = $state<Record<string, string>>({});

  /** What each line has, in the order of the note. */
  byLine(list: readonly AttachmentLine[]): Map<string, LinePhotos> {
    const lines = new Map<string, AttachmentLine[]>();
    for (const one of list) {
      const line = one.attachment.noteLine;
      if (line && !one.lineGone) lines.set(line, [...(lines.get(line) ?? []), one]);
    }
    for (const line of [...Object.keys(this.busy), ...Object.keys(this.errors)]) if (!lines.has(line)) lines.set(line, []);
    const shown = [...lines].map(([line, photos]): [string, LinePhotos] => [
      line,
      { list: photos, busy: (this.busy[line] ?? 0) > 0, error: this.errors[line] },
    ]);
    return new Map(shown.filter(([, photos]) => photos.list.length > 0 || photos.busy || photos.error !== undefined));
  }

  /** Attaches files to a line, one after the other; what is refused is told under the line. */
  async attach(line: string, files: readonly (File | Picked)[]): Promise<void> {
    delete this.errors[line];
    const told: string[] = [];
    this.busy[line] = (this.busy[line] ?? 0) + 1;
    for (const file of files) {
      try {
        const added = await rpc("attachment_add", { noteLine: line, private: false, keepPlace: false, ...(await source(file)) });
        if (added.alreadyThere) told.push(words.say("meetings-photo-there", { name: added.attachment.fileName }));
        else if (added.placeRemoved) notices.done(words.say("meetings-photo-place-removed"));
      } catch (thrown) {
        told.push(words.statement(CommandError.of(thrown)));
      }
      if (told.length > 0) this.errors[line] = told.join("\n");
    }
    const left = (this.busy[line] ?? 1) - 1;
    if (left > 0) this.busy[line] = left;
    else delete this.busy[line];
  }
}
