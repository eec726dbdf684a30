import type { LocalDate } from '../../calendar/local-date.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { inLang } from '../../words/text.js';
import type { Behaviour, Reference } from '../behaviour.js';
import type { CaseFacts, Ref } from '../case-facts.js';
import type { MeasureCriterion, Truth } from '../condition.js';
import { defined } from '../defined.js';
import { changeClass, scaleAsked, valueIn } from '../measured-value.js';
import { instrumentName, roleName } from '../names.js';
import { own } from '../own.js';
import { holdersChangeAt, holdersOf } from '../people.js';
import type { Terms } from '../terms.js';
import { enough } from '../truth.js';

/** The instrument's values are as asked, for one, all or so many of those who hold the role. Unknown without a value. */
export const measure: Behaviour<MeasureCriterion> = {
  evaluate(value, facts, terms, at) {
    const people = peopleMeasured(value, facts, terms, at);
    if (people.length === 0) return 'unknown';
    let yes = 0;
    let open = 0;
    for (const person of people) {
      const truth = valueIs(value, person, facts, terms);
      if (truth === true) yes += 1;
      else if (truth === 'unknown') open += 1;
    }
    return enough(value.who ?? 'one', yes, open, people.length);
  },
  changesAt: ({ of }, facts, terms, at) =>
    of === undefined ? undefined : holdersChangeAt(of, facts, terms, at),
  explain(value, facts, terms, at, toward) {
    const people = peopleMeasured(value, facts, terms, at);
    const left = people.filter((person) => valueIs(value, person, facts, terms) !== toward);
    return {
      wanted: { ...value },
      found: { values: people.map((person) => foundOf(value, person, facts, terms)) },
      about: people,
      information: terms.instruments[value.instrument]?.information ?? 'general',
      lifts: [{ record: 'measured', of: value.instrument, ...(left.length > 0 ? { about: left } : {}) }],
    };
  },
  describe(value, terms, lang, negated) {
    const { instrument, scale, of, who = 'one', from, below, band, change } = value;
    const asked = scaleAsked(value, terms).scale;
    const bandName = band === undefined ? undefined : inLang(own(asked?.bands, band)?.title, lang, band);
    return phrasebooks[lang].valueIs(
      { who, ...(of === undefined ? {} : { role: roleName(of, terms, lang) }) },
      {
        instrument: instrumentName(instrument, terms, lang),
        ...(scale === undefined ? {} : { scale: inLang(asked?.title, lang, scale) }),
        ...(from === undefined ? {} : { from }),
        ...(below === undefined ? {} : { below }),
        ...(bandName === undefined ? {} : { band: bandName }),
        ...(change === undefined ? {} : { change }),
      },
      negated,
    );
  },
  references: ({ instrument, scale, of, band }, path): readonly Reference[] => [
    { kind: 'instrument', id: instrument, path: [...path, 'instrument'] },
    ...(scale === undefined
      ? []
      : [{ kind: 'scale' as const, id: scale, in: instrument, path: [...path, 'scale'] }]),
    ...(of === undefined ? [] : [{ kind: 'role' as const, id: of, path: [...path, 'of'] }]),
    ...(band === undefined
      ? []
      : [
          {
            kind: 'band' as const,
            id: band,
            in: instrument,
            ...(scale === undefined ? {} : { scale }),
            path: [...path, 'band'],
          },
        ]),
  ],
};

/** Whose values a criterion asks about: those who hold its role, or everyone with a series. Pure. */
function peopleMeasured(
  value: MeasureCriterion,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): readonly Ref[] {
  if (value.of !== undefined) return holdersOf(value.of, facts, terms, at);
  return Object.keys(own(facts.measures, value.instrument) ?? {});
}

function valueIs(value: MeasureCriterion, person: Ref, facts: CaseFacts, terms: Terms): Truth {
  const series = own(own(facts.measures, value.instrument), person);
  const { id, scale } = scaleAsked(value, terms);
  const latest = series === undefined || id === undefined ? undefined : own(series.latest.scores, id);
  if (series === undefined || id === undefined || latest === undefined) return 'unknown';
  const band = value.band === undefined ? undefined : own(scale?.bands, value.band);
  if (!(valueIn(value, latest) && (band === undefined || valueIn(band, latest)))) return false;
  if (value.band !== undefined && band === undefined) return 'unknown';
  if (value.change === undefined) return true;
  const change = changeClass(series, id, scale);
  return change === undefined ? 'unknown' : change === value.change;
}

function foundOf(
  value: MeasureCriterion,
  person: Ref,
  facts: CaseFacts,
  terms: Terms,
): { readonly [key: string]: unknown } {
  const series = own(own(facts.measures, value.instrument), person);
  const { id, scale } = scaleAsked(value, terms);
  if (series === undefined || id === undefined) return { person };
  return defined({
    person,
    first: own(series.first.scores, id),
    latest: own(series.latest.scores, id),
    on: series.latest.on,
    change: changeClass(series, id, scale),
  });
}
