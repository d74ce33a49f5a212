//! The document behind the editor: everything typed goes to the workspace within half a second, and what others wrote
//! comes in without a letter lost on either side.

import * as Y from "yjs";

import { CommandError, rpc } from "$lib/api/rpc";

/** How long typing may go on before what was typed is kept, in milliseconds. */
const PATIENCE = 400;

const FROM_WORKSPACE = "workspace";

export class NoteDocument {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment("note");
  /** Whether the workspace has given its note once: from then on only what is new is asked for. */
  private begun = false;
  private waiting: Uint8Array[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    readonly meeting: string,
    private readonly failed: (error: CommandError) => void,
  ) {
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === FROM_WORKSPACE) return;
      this.waiting.push(update);
      this.timer ??= setTimeout(() => void this.keep(), PATIENCE);
    });
  }

  /** Takes in whatever the workspace has that this document lacks. */
  async refresh(): Promise<void> {
    const have = this.begun ? base64(Y.encodeStateVector(this.doc)) : undefined;
    const { update } = await rpc("note_document", { id: this.meeting, ...(have && { have }) });
    this.begun = true;
    Y.applyUpdate(this.doc, bytes(update), FROM_WORKSPACE);
  }

  /** Keeps what was typed so far, in order. What cannot be kept now stays waiting, and is tried again. */
  keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sending = this.sending.then(async () => {
      if (this.waiting.length === 0) return;
      const updates = this.waiting;
      this.waiting = [];
      try {
        await rpc("note_update", { meeting: this.meeting, update: base64(Y.mergeUpdates(updates)) });
      } catch (thrown) {
        this.waiting = [...updates, ...this.waiting];
        this.timer ??= setTimeout(() => void this.keep(), PATIENCE * 10);
        this.failed(CommandError.of(thrown));
      }
    });
    return this.sending;
  }

  /** Whether something typed is not kept yet. */
  get unkept(): boolean {
    return this.waiting.length > 0;
  }

  /** Keeps the rest and lets go. */
  async close(): Promise<void> {
    await this.keep();
    clearTimeout(this.timer);
    this.doc.destroy();
  }
}

function bytes(text: string): Uint8Array {
  const letters = atob(text);
  const update = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) update[at] = letters.charCodeAt(at);
  return update;
}

function base64(update: Uint8Array): string {
  let text = "";
  for (const byte of update) text += String.fromCharCode(byte);
  return btoa(text);
}
