import fc from 'fast-check';

/** A text with its comments, each told by a number: `#k1`. */
export interface YamlText {
  readonly text: string;
  readonly comments: readonly string[];
}

/** Data as it will be written: how each part stands is drawn with it. */
type Written =
  | { readonly kind: 'scalar'; readonly text: string }
  | {
      readonly kind: 'map';
      readonly flow: Flow;
      readonly items: readonly (readonly [string, Written, Around])[];
    }
  | { readonly kind: 'list'; readonly flow: Flow; readonly items: readonly (readonly [Written, Around])[] };

/** Not on one line, on one line, or in brackets over several lines. */
type Flow = 'block' | 'line' | 'lines';

/** What stands around a line: comments and blank lines before it, a comment after. */
interface Around {
  readonly before: number;
  readonly after: boolean;
  readonly blank: number;
}

const around = (): fc.Arbitrary<Around> =>
  fc.record({
    before: fc.constantFrom(0, 0, 0, 1, 2),
    after: fc.constantFrom(false, false, true),
    blank: fc.constantFrom(0, 0, 1, 3),
  });

const scalars = [
  'a',
  '1',
  '0.5',
  'true',
  'null',
  'P1M',
  '2026-03-02',
  'å ä ö',
  'två ord',
  '"a: b"',
  "'enkla'",
  '\'en "dubbel"\'',
  '"#inte en kommentar"',
  '"rad\\nbruten"',
  '""',
  '-5',
  'x#y',
  '"012"',
  "'it''s'",
  '+P3W',
  'a-b',
  '"slut "',
  '"ja"',
];

const key = (): fc.Arbitrary<string> => fc.stringMatching(/^[a-z]{1,4}$/);

const { node } = fc.letrec<{ node: Written }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...scalars).map((text): Written => ({ kind: 'scalar', text })),
    fc
      .tuple(
        flow(),
        fc.uniqueArray(fc.tuple(key(), tie('node'), around()), { selector: ([name]) => name, maxLength: 4 }),
      )
      .map(([how, items]): Written => ({ kind: 'map', flow: how, items })),
    fc
      .tuple(flow(), fc.array(fc.tuple(tie('node'), around()), { maxLength: 4 }))
      .map(([how, items]): Written => ({ kind: 'list', flow: how, items })),
  ),
}));

function flow(): fc.Arbitrary<Flow> {
  return fc.constantFrom<Flow>('block', 'block', 'line', 'lines');
}

/** Texts that YAML allows and that people write: every way to put maps and lists, comments, blank lines, any indent. */
export function yamlTexts(): fc.Arbitrary<YamlText> {
  return fc
    .tuple(
      fc.uniqueArray(fc.tuple(key(), node, around()), {
        selector: ([name]) => name,
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom(1, 2, 3, 4),
    )
    .map(([items, step]) => write({ kind: 'map', flow: 'block', items }, step));
}

function write(root: Written, step: number): YamlText {
  const comments: string[] = [];
  const comment = (): string => {
    comments.push(`#k${comments.length}`);
    return comments.at(-1) ?? '';
  };
  const lines = block(root, 0);
  return { text: `${lines.join('\n')}\n`, comments };

  function block(part: Written, indent: number): string[] {
    if (part.kind === 'scalar') return [inLine(part)];
    return part.items.flatMap((item) => {
      const [name, value, about] = item.length === 3 ? item : (['', ...item] as const);
      const head = part.kind === 'map' ? `${name}:` : '-';
      const pad = ' '.repeat(indent);
      const before = [
        ...Array.from({ length: about.blank }, () => ''),
        ...Array.from({ length: about.before }, () => `${pad}${comment()}`),
      ];
      const isInside = value.kind !== 'scalar' && value.flow === 'block' && value.items.length > 0;
      const after = about.after ? ` ${comment()}` : '';
      if (isInside) return [...before, `${pad}${head}${after}`, ...block(value, indent + step)];
      return [...before, `${pad}${head} ${flowOf(value, indent + step)}${after}`];
    });
  }

  function flowOf(part: Written, indent: number): string {
    return part.kind !== 'scalar' && part.flow === 'lines' && part.items.length > 0
      ? severalLines(part, indent)
      : inLine(part);
  }

  function severalLines(part: Exclude<Written, { kind: 'scalar' }>, indent: number): string {
    const pad = ' '.repeat(indent);
    const rows = part.items.map((item) => {
      const [name, value, about] = item.length === 3 ? item : (['', ...item] as const);
      const head = part.kind === 'map' ? `${name}: ` : '';
      return `${pad}${head}${inLine(value)},${about.after ? ` ${comment()}` : ''}`;
    });
    const [open, close] = part.kind === 'map' ? '{}' : '[]';
    return `${open}\n${rows.join('\n')}\n${pad}${close}`;
  }

  function inLine(part: Written): string {
    if (part.kind === 'scalar') return part.text;
    const items = part.items.map((item) => {
      const [name, value] = item.length === 3 ? item : (['', ...item] as const);
      return part.kind === 'map' ? `${name}: ${inLine(value)}` : inLine(value);
    });
    const [open, close] = part.kind === 'map' ? '{}' : '[]';
    return `${open}${items.join(', ')}${close}`;
  }
}
