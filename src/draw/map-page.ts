/** The columns of a map, in pixels: ways in, the chart, ways out. */
export const page = { width: 1480, margin: 44, left: 190, right: 220, gap: 36 } as const;

/** Where the ways out stand. */
export const outLeft: number = page.width - page.margin - page.right;

/** The edges of the chart. */
export const chart: { readonly left: number; readonly right: number } = {
  left: page.margin + page.left + page.gap,
  right: outLeft - page.gap,
};
