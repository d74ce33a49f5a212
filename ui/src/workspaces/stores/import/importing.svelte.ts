//! The import of files, one after the other: looked into, columns assigned, run, told, and taken back.

import type { ImportKind, ImportPreview, ImportReceipt, Picked, Progress } from "$lib/api/generated/commands";
import { CommandError, rpc } from "$lib/api/rpc";

const COMMANDS = {
  stores: "import_stores",
  onnuri: "import_onnuri",
  districts: "import_districts",
  suggestions: "import_suggestions",
  boundaries: "import_boundaries",
  calendar: "import_calendar",
} as const satisfies Record<ImportKind, string>;

export const KINDS = Object.keys(COMMANDS) as ImportKind[];

export interface Finished {
  file: Picked;
  kind: ImportKind;
  receipt: ImportReceipt;
  /** Whether it was taken back. */
  undone: boolean;
}

/** Goes through the files that a person picked or dropped. It outlives the screen: an import goes on while one looks elsewhere. */
export class Importing {
  waiting = $state<Picked[]>([]);
  /** What the person overruled. */
  kind = $state<ImportKind | undefined>(undefined);
  encoding = $state("");
  headers = $state<Record<string, string>>({});
  asOf = $state("");
  preview = $state.raw<ImportPreview | undefined>(undefined);
  /** Why the file cannot be looked into as it is. */
  failed = $state.raw<CommandError | undefined>(undefined);
  looking = $state(false);
  progress = $state.raw<Progress | undefined>(undefined);
  running = $state(false);
  finished = $state<Finished[]>([]);
  private stop: AbortController | undefined;
  private round = 0;

  get file(): Picked | undefined {
    return this.waiting[0];
  }

  /** Whether the file can be imported as it stands. */
  get ready(): boolean {
    const { preview } = this;
    return !this.running && !this.looking && !this.failed && !!preview?.kind && preview.missing.length === 0 && !preview.problem;
  }

  /** Takes files in; the first is looked into at once. */
  add = (files: Picked[]): void => {
    const idle = this.file === undefined;
    this.waiting = [...this.waiting, ...files];
    if (idle) void this.begin();
  };

  /** Leaves the file out and goes on to the next. */
  skip = (): void => {
    this.waiting = this.waiting.slice(1);
    void this.begin();
  };

  /** Looks into the file anew with what the person overruled. A change of kind forgets assigned columns. */
  overrule = (change: { kind?: ImportKind; encoding?: string }): Promise<void> => {
    if (change.kind !== undefined) [this.kind, this.headers] = [change.kind, {}];
    if (change.encoding !== undefined) this.encoding = change.encoding;
    return this.look();
  };

  /** Assigns a column by hand; an empty field leaves it unused. A field that another column had moves over. */
  assign = (header: string, field: string): Promise<void> => {
    const headers = { ...this.headers, [header]: field };
    for (const column of this.preview?.columns ?? []) {
      if (field !== "" && column.field === field && column.header !== header) headers[column.header] = "";
    }
    this.headers = headers;
    this.kind ??= this.preview?.kind ?? undefined;
    return this.look();
  };

  /** Imports the file and goes on to the next. */
  run = async (): Promise<void> => {
    const { file, preview } = this;
    const kind = preview?.kind;
    if (!file || !kind || !this.ready) return;
    this.stop = new AbortController();
    [this.running, this.progress] = [true, undefined];
    try {
      const receipt = await rpc(
        COMMANDS[kind],
        {
          file: file.token,
          encoding: this.encoding || null,
          asOf: this.asOf || null,
          headers: $state.snapshot(this.headers),
          dryRun: false,
        },
        { signal: this.stop.signal, progress: (progress) => (this.progress = progress) },
      );
      this.finished = [{ file, kind, receipt, undone: false }, ...this.finished];
      this.running = false;
      this.skip();
    } catch (thrown) {
      this.running = false;
      this.failed = CommandError.of(thrown);
    }
  };

  cancel = (): void => this.stop?.abort();

  /** Takes an import back, unless something else was done since. */
  undo = async (finished: Finished): Promise<void> => {
    await rpc("undo", { step: finished.receipt.step });
    finished.undone = true;
  };

  private begin(): Promise<void> {
    [this.kind, this.encoding, this.headers, this.asOf] = [undefined, "", {}, ""];
    [this.preview, this.failed] = [undefined, undefined];
    return this.look();
  }

  private async look(): Promise<void> {
    const { file } = this;
    const round = ++this.round;
    if (!file) return;
    this.looking = true;
    try {
      const preview = await rpc("preview_import", {
        file: file.token,
        kind: this.kind ?? null,
        encoding: this.encoding || null,
        headers: $state.snapshot(this.headers),
      });
      if (round !== this.round) return;
      [this.preview, this.failed] = [preview, undefined];
      this.asOf ||= preview.asOf ?? "";
    } catch (thrown) {
      // Text in a wrong encoding is not shown: nothing of it could come in.
      if (round === this.round) [this.preview, this.failed] = [undefined, CommandError.of(thrown)];
    }
    if (round === this.round) this.looking = false;
  }
}

export const importing = new Importing();
