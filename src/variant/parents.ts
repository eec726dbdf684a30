import type { ExtendsSpec, Pathway } from '../definition/pathway.js';
import { compareVersions } from '../definition/versions.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import { nearest } from '../diagnostics/nearest.js';
import { newerParent, otherParentVersion, parentNotPublished, unknownParent, variantCycle } from './codes.js';

/** Definitions that have been read, or something that lists them, such as a registry. */
export type Parents =
  | readonly Pathway[]
  | {
      /** Every definition there is, as `registry.list` gives them. */
      readonly list: () => readonly { readonly pathway: Pathway }[];
    };

/** What a variant may be built on. */
export interface ParentOptions {
  /** What a local variant may be built on. Default none: then a variant cannot be read. */
  readonly parents?: Parents;
  /** Read a variant on the newest version that is given, whatever version it asks for: to see what a newer parent would mean. */
  readonly anyVersion?: boolean;
  /** Where the host has looked for parents, for the sentence that says that one is missing. */
  readonly lookedIn?: readonly string[];
}

/** The definitions that are given as parents. Pure. */
export function parentsIn({ parents = [] }: ParentOptions): readonly Pathway[] {
  return 'list' in parents ? parents.list().map(({ pathway }) => pathway) : parents;
}

/** The parent that a variant asks for, or why there is none. Pure. */
export function parentOf(
  { pathway, version }: ExtendsSpec,
  own: unknown,
  options: ParentOptions,
): { readonly parent: Pathway } | { readonly finding: Finding } {
  if (own === pathway) return refused(variantCycle, { chain: [pathway, pathway] });
  const all = parentsIn(options);
  const same = all.filter((one) => one.pathway === pathway);
  const found = options.anyVersion
    ? [...same].sort((a, b) => compareVersions(a.version, b.version)).at(-1)
    : same.find((one) => one.version === version);
  if (found !== undefined) return { parent: found };
  const known = [...new Set(same.map((one) => one.version))].sort(compareVersions);
  if (known.length > 0) return refused(otherParentVersion, { pathway, version, known });
  const close = nearest(
    pathway,
    all.map((one) => one.pathway),
  );
  const { lookedIn } = options;
  return refused(unknownParent, {
    pathway,
    version,
    ...(lookedIn === undefined ? {} : { lookedIn }),
    ...(close === undefined ? {} : { nearest: close }),
  });
}

const place = ['extends'] as const;

function refused<D extends { readonly [key: string]: unknown }>(
  kind: Parameters<typeof finding<D>>[0],
  data: D,
): { readonly finding: Finding } {
  return { finding: finding(kind, place, data, { at: 'key' }) };
}

/** What a variant should know of its parent: there is a newer version, or it is not in use. Pure. */
export function parentFindings(parent: Pathway, status: unknown, options: ParentOptions): readonly Finding[] {
  const { pathway, version } = parent;
  const versions = parentsIn(options)
    .filter((one) => one.pathway === pathway && one.status !== 'draft')
    .map((one) => one.version);
  const newest = versions.sort(compareVersions).at(-1) ?? version;
  return [
    ...(compareVersions(newest, version) > 0
      ? [finding(newerParent, place, { pathway, version, newest }, { at: 'key' })]
      : []),
    ...(status === 'published' && parent.status !== 'published'
      ? [finding(parentNotPublished, place, { pathway, version, status: parent.status }, { at: 'key' })]
      : []),
  ];
}
