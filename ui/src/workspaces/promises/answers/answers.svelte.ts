//! Departments' answers: a returned ledger, compared, chosen from, taken, and taken back.

import type { AnsweredField, AnswersPreview, ImportReceipt, Picked } from "$lib/api/generated/commands";
import { CommandError, rpc } from "$lib/api/rpc";

/** One answer of one promise. */
export const answerKey = (promise: string, answer: AnsweredField): string => `${promise}/${answer.field}`;

/** All answers of a file with their keys. */
const all = (preview: AnswersPreview): [string, AnsweredField][] =>
  preview.promises.flatMap((one) => one.answers.map((answer) => [answerKey(one.promise, answer), answer] as [string, AnsweredField]));

/** What is taken unless a person says otherwise: everything but what was changed here, too. */
export const usual = (preview: AnswersPreview): string[] =>
  all(preview)
    .filter(([, answer]) => answer.standing !== "changed-here")
    .map(([key]) => key);

/**
 * It outlives the screen: a person may look at a promise and come back to the choice. It does not outlive the person
 * or the workspace: what a file is compared with names people.
 */
class Answers {
  file = $state.raw<Picked | undefined>(undefined);
  preview = $state.raw<AnswersPreview | undefined>(undefined);
  failed = $state.raw<CommandError | undefined>(undefined);
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  receipt = $state.raw<ImportReceipt | undefined>(undefined);
  undone = $state(false);
  busy = $state(false);
  private whose = "";

  readonly count = $derived(this.preview ? all(this.preview).length : 0);
  readonly contested = $derived(this.preview ? all(this.preview).filter(([, answer]) => answer.standing === "changed-here").length : 0);

  /** Lets go of what somebody else compared. */
  of = (whose: string): void => {
    if (this.whose === whose) return;
    this.whose = whose;
    [this.file, this.preview, this.receipt, this.failed, this.undone] = [undefined, undefined, undefined, undefined, false];
  };

  /** Compares a file. */
  open = async (file: Picked): Promise<void> => {
    [this.file, this.preview, this.receipt, this.failed, this.undone] = [file, undefined, undefined, undefined, false];
    await this.work(async () => {
      const preview = await rpc("preview_promises", { file: file.token, encoding: null, headers: {} });
      [this.preview, this.chosen] = [preview, new Set(usual(preview))];
    });
  };

  choose = (key: string, taken: boolean): void => {
    const chosen = new Set(this.chosen);
    if (taken) chosen.add(key);
    else chosen.delete(key);
    this.chosen = chosen;
  };

  chooseAll = (taken: boolean): void => {
    this.chosen = new Set(taken && this.preview ? all(this.preview).map(([key]) => key) : []);
  };

  /** Takes what was chosen. */
  take = async (): Promise<void> => {
    const { file, preview } = this;
    if (!file || !preview) return;
    const take = preview.promises.flatMap(({ promise, answers }) =>
      answers
        .filter((answer) => this.chosen.has(answerKey(promise, answer)))
        .map(({ field, ours }) => ({ promise, field, ours })),
    );
    await this.work(async () => {
      this.receipt = await rpc("import_promises", {
        file: file.token,
        encoding: null,
        headers: {},
        fileHash: preview.fileHash,
        take,
        overChanges: false,
      });
      this.preview = undefined;
    });
  };

  /** Takes the answers back, unless something else was done since. */
  undo = (): Promise<void> =>
    this.work(async () => {
      await rpc("undo", { step: this.receipt?.step ?? null });
      this.undone = true;
    });

  private async work(what: () => Promise<void>): Promise<void> {
    [this.busy, this.failed] = [true, undefined];
    try {
      await what();
    } catch (thrown) {
      this.failed = CommandError.of(thrown);
    }
    this.busy = false;
  }
}

export const answers = new Answers();
