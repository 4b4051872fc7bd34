/** Which rows of a long list are on screen. Pure arithmetic in pixels. */

export type View = { scrollTop: number; height: number; rowHeight: number; total: number };
export type Stretch = {
  first: number; // index of the first row to render
  end: number; // index after the last one
  before: number; // pixels of rows left out above
  after: number; // pixels of rows left out below
};

/** Rows rendered above and below what is seen, so that fast scrolling shows no gap. */
const SPARE = 4;

export function stretch({ scrollTop, height, rowHeight, total }: View): Stretch {
  const seen = Math.ceil(height / rowHeight) + 1;
  const top = Math.min(Math.max(0, Math.floor(scrollTop / rowHeight)), Math.max(0, total - seen));
  const first = Math.max(0, top - SPARE);
  const end = Math.min(total, top + seen + SPARE);
  return { first, end, before: first * rowHeight, after: (total - end) * rowHeight };
}

/** The scroll position that shows row `index` whole, moving as little as possible. */
export function reveal(index: number, { scrollTop, height, rowHeight, total }: View): number {
  const row = Math.min(Math.max(0, index), Math.max(0, total - 1));
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + height) return Math.max(0, top + rowHeight - height);
  return scrollTop;
}

/** The row that a key moves to, or nothing when the key isn't for lists. */
export function moved(key: string, from: number, total: number, page: number): number | undefined {
  const to: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: total - 1,
  };
  const row = to[key];
  return row === undefined || total === 0 ? undefined : Math.min(Math.max(0, row), total - 1);
}
