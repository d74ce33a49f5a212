//! One typed door to the commands: `rpc("visit_show", { id })`.

import type { Argument, Commands, Progress } from "./generated/commands";
import { host, type HostEvents } from "./host";
import { wellFormed } from "./well-formed";

export type { MenuEntry, MenuPart } from "./host";

/** An error as the commands give it: a code to act on, a key to speak. */
export class CommandError extends Error {
  constructor(
    readonly code: string,
    readonly key: string,
    readonly args: Record<string, Argument>,
    readonly retryable: boolean,
  ) {
    super(key);
    this.name = "CommandError";
  }

  static of(thrown: unknown): CommandError {
    if (thrown instanceof CommandError) return thrown;
    if (typeof thrown === "object" && thrown !== null && "code" in thrown && "key" in thrown) {
      const error = thrown as { code: string; key: string; args?: Record<string, Argument>; retryable?: boolean };
      return new CommandError(error.code, error.key, error.args ?? {}, error.retryable ?? false);
    }
    return new CommandError("internal", "internal", { detail: String(thrown) }, false);
  }
}

export interface CallOptions {
  /** Hears how far long work is. */
  progress?: (progress: Progress) => void;
  /** Asks the work to stop; it then ends with the code `cancelled` and leaves nothing half done. */
  signal?: AbortSignal;
}

/** A request as the page writes it: what may be null may be left out. */
export type Request<Name extends keyof Commands> = Commands[Name]["request"] extends infer R
  ? { [K in keyof R as null extends R[K] ? never : K]: R[K] } & { [K in keyof R as null extends R[K] ? K : never]?: R[K] }
  : never;

let calls = 0;

const made = new WeakMap<object, number>();

/** The step that the command of this answer made in the workspace; nothing where it made none. */
export const stepOf = (answer: unknown): number | undefined =>
  typeof answer === "object" && answer !== null ? made.get(answer) : undefined;

/** Runs a command. Throws a [`CommandError`] and nothing else. */
export async function rpc<Name extends keyof Commands>(
  name: Name,
  request: Request<Name>,
  options: CallOptions = {},
): Promise<Commands[Name]["response"]> {
  const call = (calls = (calls + 1) % 0xffffffff);
  const stop = () => host.cancel(call);
  options.signal?.addEventListener("abort", stop);
  if (!(name in READS) || name === "reading_keep") keeping.add(call);
  try {
    const { answer, step } = await host.rpc(name, wellFormed(request), call, options.progress ?? (() => {}));
    if (step !== null && typeof answer === "object" && answer !== null) made.set(answer, step);
    if (!(name in READS) && !isTrial(request)) for (const hear of listeners) hear(name);
    return answer as Commands[Name]["response"];
  } catch (thrown) {
    throw CommandError.of(thrown);
  } finally {
    keeping.delete(call);
    options.signal?.removeEventListener("abort", stop);
  }
}

/** A trial changes nothing. */
const isTrial = (request: unknown): boolean =>
  typeof request === "object" && request !== null && "dryRun" in request && request.dryRun === true;

const listeners = new Set<(command: keyof Commands) => void>();

/** Calls back after every command that may have changed something, until the returned function is called. */
export function onChange(hear: (command: keyof Commands) => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Calls back when the window tells something of this kind, until the returned function is called. */
export function onHost<Name extends keyof HostEvents>(name: Name, hear: (told: HostEvents[Name]) => void): () => void {
  const heard = host.on(name, hear);
  return () => void heard.then((stop) => stop());
}

/** Says that everything is kept, so that the window may close. */
export const left = (): void => host.left();

/** Puts a menu in the place of the system's one before. */
export const putMenu = host.menu;

/** Has the system tell something. */
export const notify = host.notify;

/** What is being kept, by the number of its call. */
const keeping = new Set<number>();

/** Waits until nothing is being kept any more, at most so many milliseconds. */
export async function settled(patience: number): Promise<void> {
  const until = performance.now() + patience;
  // What the page has just been asked to keep begins within this turn.
  do await new Promise((go) => setTimeout(go, 20));
  while (keeping.size > 0 && performance.now() < until);
}

type Reading = Exclude<
  keyof Commands,
  `${string}_create` | `${string}_update` | `${string}_remove` | `${string}_add` | `import_${string}`
>;

/** Commands that only look; all others tell the listeners. A new command counts as a change until it is named here. */
const READS: Partial<Record<Reading, true>> = {
  tours: true,
  visits: true,
  visit_show: true,
  visit_suggest: true,
  visit_propose: true,
  visit_calendar: true,
  visit_of: true,
  suggestions: true,
  suggestion_inbox: true,
  suggestion_lines: true,
  suggestion_show: true,
  suggestion_propose: true,
  suggestion_replies: true,
  reply_templates: true,
  answer_to_send: true,
  suggestion_categories: true,
  candidates: true,
  pick_balance: true,
  urgency_weights: true,
  trace: true,
  leader_card: true,
  meetings: true,
  meeting_show: true,
  meeting_propose: true,
  note_spell: true,
  note_document: true,
  note_line_meeting: true,
  note_versions: true,
  note_compare: true,
  attachments: true,
  attachment_bytes: true,
  attachment_save: true,
  promises: true,
  promise_show: true,
  stores: true,
  store_page: true,
  store_show: true,
  store_overview: true,
  preview_import: true,
  preview_promises: true,
  export_text: true,
  memberships: true,
  store_changes: true,
  member_changes: true,
  ask_list: true,
  store_places: true,
  board: true,
  boundaries: true,
  neighborhood_show: true,
  alley_district_show: true,
  search: true,
  history: true,
  mask_text: true,
  backups: true,
  backup_keep: true,
  backup_standing: true,
  changes_copies: true,
  changes_export: true,
  changes_receipts: true,
  changes_receipt: true,
  check: true,
  sample_rows: true,
  packet_preview: true,
  packet_log: true,
  packets_standing: true,
  printers: true,
  reading_open: true,
  reading_marks: true,
  // The reader's own marks are nothing that the workspace has.
  reading_keep: true,
  session: true,
  session_backups: true,
  session_keys: true,
  session_alerts: true,
  session_diagnostics: true,
  backup_drill: true,
  district_packs: true,
  file_pick: true,
  preferences_set: true,
  neighborhood_list: true,
  alley_district_list: true,
  alley_alias_list: true,
  association_list: true,
  leader_list: true,
  special_project_list: true,
  department_list: true,
  holiday_list: true,
  person_list: true,
  attendee_list: true,
  visit_task_list: true,
  visit_line_list: true,
  visit_alley_list: true,
  meeting_attendee_list: true,
  promise_progress_list: true,
};
