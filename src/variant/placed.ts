import type { Pathway } from '../definition/pathway.js';
import type { Finding } from '../diagnostics/declared.js';
import type { DataPath, RelatedPlace } from '../diagnostics/diagnostic.js';
import { idsIn, type LeftOut } from './left-out.js';
import type { Origins } from './origins.js';

/** What places of a merged definition are told by. */
interface Placing {
  readonly parent: Pathway;
  readonly origins: Origins;
  readonly left: LeftOut;
  /** What is said already of parts that do not fit: nothing more is said inside them. */
  readonly unfit: readonly Finding[];
}

/** Findings about a merged definition, each at its place in the variant. Pure. */
export function placedIn(findings: readonly Finding[], placing: Placing): readonly Finding[] {
  const { origins, unfit } = placing;
  const isSaid = (path: DataPath): boolean =>
    unfit.some(({ diagnostic }) => {
      const around = origins.placeOf(diagnostic.path);
      return diagnostic.path[0] !== 'leavesOut' && around.every((key, at) => key === path[at]);
    });
  return findings.filter(({ diagnostic }) => !isSaid(diagnostic.path)).map((one) => placed(one, placing));
}

function placed(found: Finding, placing: Placing): Finding {
  const { diagnostic } = found;
  const { origins, parent } = placing;
  const { related: others, ...own } = diagnostic;
  const origin = origins.of(diagnostic.path);
  const related = (others ?? []).map(({ path }) => relatedTo(path, placing));
  if (origin.side === 'own')
    return {
      ...found,
      diagnostic: { ...own, path: origin.path, ...(others === undefined ? {} : { related }) },
    };
  const path = blamed(found, placing);
  const there: RelatedPlace = { path: origin.path, pathway: parent.pathway };
  return { ...found, at: 'key', diagnostic: { ...own, path, related: [there, ...related] } };
}

function relatedTo(path: DataPath, { origins, parent }: Placing): RelatedPlace {
  const origin = origins.of(path);
  return origin.side === 'own' ? { path: origin.path } : { path: origin.path, pathway: parent.pathway };
}

/** What of the variant makes a part of the parent wrong: the name it leaves out, else that it is built on it. */
function blamed({ diagnostic }: Finding, { parent, left }: Placing): DataPath {
  const words = new Set(Object.values(diagnostic.data).flat().map(String));
  const part = left.parts.find(({ path }) => [...idsIn(parent, path)].some((id) => words.has(id)));
  return diagnostic.severity === 'error' && part !== undefined ? ['leavesOut', part.at] : ['extends'];
}
