//! How long nobody has touched the window. The clock is given, so that a machine that slept is found out by it alone.

export class Idle {
  constructor(private last: number) {}

  /** Whether nobody was there for so many minutes; 0 minutes never pass. */
  due(now: number, minutes: number): boolean {
    return minutes > 0 && now - this.last >= minutes * 60_000;
  }

  /** Somebody touched the window. Whoever comes too late finds it due, and is not counted. */
  touched(now: number, minutes: number): boolean {
    if (this.due(now, minutes)) return false;
    this.last = now;
    return true;
  }
}
