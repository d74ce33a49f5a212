//! Rows that a person puts in an order of his or her own.

interface Placed {
  id: string;
  position: number;
}

/** The rows by their places. */
export const inOrder = <Row extends Placed>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => one.position - other.position);

/** The new places after one row went to another's: only those that change, counted from 1. */
export function between(rows: readonly Placed[], from: number, to: number): Placed[] {
  const moved = rows[from];
  if (!moved || to < 0 || to >= rows.length) return [];
  const order = rows.filter((row) => row !== moved);
  order.splice(to, 0, moved);
  return order.map((row, at) => ({ id: row.id, position: at + 1 })).filter(({ id, position }) => rows.some((row) => row.id === id && row.position !== position));
}

/** A list with the one at `from` standing at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
