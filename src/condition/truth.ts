import type { Quantifier, Truth } from './condition.js';

/** Kleene negation: unknown stays unknown. Pure. */
export function not(value: Truth): Truth {
  return value === 'unknown' ? 'unknown' : !value;
}

/** Kleene conjunction: one false decides, otherwise one unknown does. Pure. */
export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : 'unknown';
}

/** Kleene disjunction: one true decides, otherwise one unknown does. Pure. */
export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : 'unknown';
}

/**
 * Whether enough hold, when `yes` are known to, `open` are unknown, of `total` in all. Pure. `all` over none is
 * unknown; `one` over none is false; a number asks for at least so many.
 */
export function enough(who: Quantifier, yes: number, open: number, total: number): Truth {
  if (who === 'all') {
    if (total === 0) return 'unknown';
    return yes === total ? true : yes + open === total ? 'unknown' : false;
  }
  const least = who === 'one' ? 1 : who;
  return yes >= least ? true : yes + open >= least ? 'unknown' : false;
}
