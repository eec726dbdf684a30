/** A drawing for paper and bright screens, or for dark ones. */
export type Theme = 'light' | 'dark';

/** The colours of a drawing, by what they are for. */
export interface Palette {
  readonly paper: string;
  /** Cards and panels on the paper. */
  readonly card: string;
  /** Text and stations. */
  readonly ink: string;
  /** Text of less weight. */
  readonly muted: string;
  /** Edges of cards, guides: never the only sign of anything. */
  readonly line: string;
  /** Bars of phases, and ways out that the pathway aims at. */
  readonly phase: string;
  /** The part of a bar whose length the text leaves open. */
  readonly phaseSoft: string;
  /** The urgent way in. */
  readonly urgent: string;
  /** Gates: consents and answers. */
  readonly gate: string;
  /** Text on `phase`, `urgent` and `gate`. */
  readonly onColour: string;
}

/** The colours of each theme. Every pair that carries meaning has the contrast that WCAG 2.2 AA asks for. */
export const palettes: { readonly [T in Theme]: Palette } = {
  light: {
    paper: '#ffffff',
    card: '#f4f6f7',
    ink: '#1b2733',
    muted: '#4d5b68',
    line: '#c9d1d8',
    phase: '#1f6f78',
    phaseSoft: '#d5e8ea',
    urgent: '#b4481e',
    gate: '#6b3fa0',
    onColour: '#ffffff',
  },
  dark: {
    paper: '#12181f',
    card: '#1b242e',
    ink: '#eef2f5',
    muted: '#b2bfcb',
    line: '#3b4956',
    phase: '#5cc0c7',
    phaseSoft: '#1d3d43',
    urgent: '#f5935f',
    gate: '#c4a2f2',
    onColour: '#12181f',
  },
};
