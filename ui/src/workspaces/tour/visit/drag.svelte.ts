//! A row taken by its handle and put between two others.

/** How near the edge, in pixels. */
const EDGE = 48;

/** Rows are found by `data-stop` inside the table. */
export class RowDrag {
  /** The row that is held. */
  held = $state<string | undefined>(undefined);
  /** The row behind which it would come; `null` for the top, nothing while it would stay. */
  after = $state<string | null | undefined>(undefined);

  constructor(
    private readonly table: () => HTMLElement | undefined,
    private readonly drop: (stop: string, after: string | null) => void,
  ) {}

  /** Takes the row whose handle was pressed. */
  take = (event: PointerEvent & { currentTarget: HTMLElement }, stop: string): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    this.held = stop;
  };

  /** Follows the pointer. */
  follow = (event: PointerEvent): void => {
    if (this.held === undefined) return;
    this.scroll(event.clientY);
    const rows = [...(this.table()?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const middle = (row: HTMLElement) => row.getBoundingClientRect().top + row.getBoundingClientRect().height / 2;
    const others = rows.filter((row) => row.dataset["stop"] !== this.held);
    const above = others.filter((row) => middle(row) < event.clientY).at(-1)?.dataset["stop"] ?? null;
    const at = rows.findIndex((row) => row.dataset["stop"] === this.held);
    const stays = above === (rows[at - 1]?.dataset["stop"] ?? null);
    this.after = stays ? undefined : above;
  };

  /** Near the edge of the page it comes along, so that a long timetable can be crossed. */
  private scroll(y: number): void {
    const page = this.table()?.closest("main");
    if (!page) return;
    const { top, bottom } = page.getBoundingClientRect();
    if (y > bottom - EDGE) page.scrollBy(0, EDGE / 3);
    else if (y < top + EDGE) page.scrollBy(0, -EDGE / 3);
  }

  /** Lets go: the row comes to where it was shown. */
  put = (): void => {
    const [held, after] = [this.held, this.after];
    this.letGo();
    if (held !== undefined && after !== undefined) this.drop(held, after);
  };

  /** Lets go without moving anything. */
  letGo = (): void => {
    this.held = undefined;
    this.after = undefined;
  };
}
