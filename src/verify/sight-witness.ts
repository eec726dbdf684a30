import type { Action } from './action.js';
import { agenciesOf } from './agencies.js';
import type { Checking } from './checking.js';
import { within } from './explored.js';
import { nothing } from './node-table.js';
import type { Sight } from './sights.js';
import { costOf, type Plan } from './situation.js';
import type { Space } from './space.js';
import { shortestOfAll, shortestStart } from './way.js';
import { type Witness, witnessOf } from './witness.js';
import type { Work } from './work.js';

/** The shortest journal after which a role reads what another agency has recorded, and the way it takes. */
export interface SightWitness extends Omit<Witness, 'doubts'> {
  readonly way: Plan;
  /** The work that is read. */
  readonly work: Work;
}

/** Pure but for the diagrams. Without a way, when there is none or it was too large to look for, the journal is empty. */
export function witnessOfSight(checking: Checking, sight: Sight): SightWitness {
  const { compiled, model, explored } = checking;
  const [first] = sight.work;
  const found = explored.space === undefined ? [] : waysTo(checking, explored.space, sight);
  const [near] = [...found].sort((a, b) => lengthOf(a.way) - lengthOf(b.way));
  if (near === undefined) return { way: [], work: first, journal: [], confirmed: false };
  const given = sight.consent === undefined ? [] : [giving(sight.consent)];
  const way = [...near.way.slice(0, -1), ...given, ...near.way.slice(-1)];
  const { work } = near;
  const criterion = work.step === undefined ? work.criterion : undefined;
  const inOrder = criterion === undefined ? way : [...near.way, ...given];
  const by = recorderOf(checking, work);
  const seen = { role: sight.role, by, ...(criterion === undefined ? {} : { criterion }) };
  const { journal, confirmed } = witnessOf(compiled, model, inOrder, { seen });
  return { way: inOrder, work, journal, confirmed };
}

const giving = (consent: string): Action => ({
  index: -1,
  key: `give ${consent}`,
  deed: { kind: 'give', consent },
  guard: { op: 'always' },
  effects: [],
});

/** Whoever of those who do the work has an agency. */
function recorderOf({ model: { program } }: Checking, { role }: Work): string {
  const members = program.terms.roles[role]?.members ?? [role];
  const own = (one: string): boolean => program.pathway.roles[one]?.agency !== undefined;
  return agenciesOf(program, role).length === 0 ? role : (members.find(own) ?? role);
}

interface WayTo {
  readonly way: Plan;
  readonly work: Work;
}

/** The nearest way to each work: to a criterion, that the case has started. */
function waysTo(checking: Checking, space: Space, { work }: Sight): readonly WayTo[] {
  const { criteria } = checking.model.program.terms;
  const started = within(() => shortestStart(space)) ?? [];
  return work.flatMap((one): readonly WayTo[] => {
    if (one.step !== undefined)
      return actionsOf(checking, one.step).flatMap((action) => {
        const before = within(() => wayBefore(space, action));
        return before === undefined ? [] : [{ way: [...before, action], work: one }];
      });
    const isPlain = one.criterion !== undefined && criteria[one.criterion]?.per === undefined;
    return isPlain && started.length > 0 ? [{ way: started, work: one }] : [];
  });
}

function actionsOf({ model }: Checking, step: string): readonly Action[] {
  return model.actions.filter(
    ({ deed }) => (deed.kind === 'step' || deed.kind === 'answer') && deed.step === step && deed.times === 1,
  );
}

function wayBefore(space: Space, { guard }: Action): Plan | undefined {
  const set = space.diagrams.both(space.where(guard), space.reached);
  return set === nothing ? undefined : shortestOfAll(space, set);
}

const lengthOf = (way: Plan): number => way.reduce((sum, action) => sum + costOf(action), 0);
