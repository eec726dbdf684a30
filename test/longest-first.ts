import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first, from `test/`. One that is not here is only started later. */
const longest: readonly string[] = [
  'sql/processes',
  'laws/toy',
  'laws/katrineholm',
  'laws/eslov',
  'laws/several-cases',
  'migration/migration-laws',
  'laws/norrkoping',
  'draw/page',
  'diff/diff-laws',
  'machine/clock-reads',
  'docs/code-blocks',
  'cli/store',
  'verify/whole-search',
  'case/next-wake',
  'types/budget',
  'draw/mermaid',
  'cli/init-variant',
  'examples/http/listening',
  'laws/kumla',
  'draw/measured',
  'laws/linkoping',
  'yaml/hostile',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return place < 0 ? longest.length : place;
};

/** Starts the files that take longest first, so that all cores end together, also on a fresh clone that knows no durations. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
