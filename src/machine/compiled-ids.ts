import type { Pathway } from '../definition/pathway.js';

/** The ids of a pathway as types. */
export interface AnyIds {
  readonly steps: string;
  readonly phases: string;
  readonly outcomes: string;
  readonly roles: string;
  readonly starts: string;
  readonly consents: string;
  readonly criteria: string;
  /** Answer steps, with the options each one has. */
  readonly answers: { readonly [step: string]: string };
}

type Keys<T> = Extract<keyof NonNullable<T>, string>;

/** Every step of a pathway by id, those of its phases and those outside them. */
type StepSpecs<P extends Pathway> = MergeOf<StepsIn<P['phases'][keyof P['phases']]> | StepsIn<P>>;
type StepsIn<T> = T extends { readonly steps: infer S } ? S : never;
type MergeOf<U> = [U] extends [never] ? unknown : UnionToIntersection<U>;
type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (
  value: infer I,
) => void
  ? I
  : never;

type OptionsOf<S> = {
  readonly [K in keyof S & string as S[K] extends { readonly answer: object } ? K : never]: S[K] extends {
    readonly answer: { readonly options: infer O };
  }
    ? Keys<O>
    : never;
};

/** The literal ids of a typed definition; plain strings for a pathway whose ids the compiler does not know. */
export type IdsOf<P extends Pathway> = string extends keyof P['phases']
  ? AnyIds
  : {
      readonly steps: Keys<StepSpecs<P>>;
      readonly phases: Keys<P['phases']>;
      readonly outcomes: Keys<P['outcomes']>;
      readonly roles: Keys<P['roles']>;
      readonly starts: Keys<P['starts']>;
      readonly consents: Keys<P['consents']>;
      readonly criteria: Keys<P['criteria']>;
      readonly answers: OptionsOf<StepSpecs<P>>;
    };
