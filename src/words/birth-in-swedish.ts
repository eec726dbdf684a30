/** Titles of those whose birth things are counted from, whose definite form is known. */
const definite: readonly (readonly [RegExp, string])[] = [
  [/barn$/, 'et'],
  [/ungdom$/, 'en'],
];

/** Whose birth: `barnets födelse`; a title whose definite form is not known stands as it is, `födelsen (den unge)`. Pure. */
export function birthOf(role: string): string {
  const ending = definite.find(([title]) => title.test(role))?.[1];
  return ending === undefined ? `födelsen (${role})` : `${role}${ending}s födelse`;
}
