import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { EntryIssue } from '../entry/check-entry.js';
import type { Entry } from '../entry/entry.js';
import type { Judgement } from '../machine/finding.js';
import { isOverridden } from '../machine/overridden.js';
import { type Reason, reasonOf } from './reason.js';
import type { AcceptedForm, Refusal, RefusalCode } from './recorded.js';

/** A refusal of an entry whose form is wrong. Pure. */
export function malformed(code: RefusalCode, issues: readonly EntryIssue[]): Refusal {
  return { code, reasons: [], issues, accepted: [] };
}

/** A refusal without reasons or a form that would do. Pure. */
export function refuse(code: RefusalCode): Refusal {
  return { code, reasons: [], issues: [], accepted: [] };
}

/** The refusal of a judged entry, with every reason and every form that would be accepted. Pure. */
export function refusalOf(
  program: Program,
  facts: CaseFacts,
  judgement: Judgement,
  on: string,
  entry: Entry,
): Refusal {
  const stopping = judgement.findings.filter(
    (finding) => finding.weight !== 'usual' && !isOverridden(program, finding, entry),
  );
  const reasons = stopping.map((finding) => reasonOf(program, facts, finding, on, entry));
  const barred = reasons.some((reason) => reason.weight === 'bar');
  return {
    code: barred ? 'cannot-count' : 'not-met',
    reasons,
    issues: [],
    accepted: acceptedForms(reasons, barred),
  };
}

function acceptedForms(reasons: readonly Reason[], barred: boolean): readonly AcceptedForm[] {
  const noted: AcceptedForm = { as: 'noted' };
  if (barred) return [noted];
  const grounds = reasons
    .filter((reason) => reason.unless.length > 0)
    .map((reason): AcceptedForm => ({ unless: { rule: reason.rule, grounds: reason.unless } }));
  const absolute = reasons.some((reason) => reason.absolute);
  const by = reasons
    .map((reason) => reason.liftedBy)
    .reduce((all, roles) => all.filter((role) => roles.includes(role)), reasons[0]?.liftedBy ?? []);
  const override: AcceptedForm[] =
    absolute || by.length === 0 ? [] : [{ override: { rules: reasons.map((reason) => reason.rule), by } }];
  return [...grounds, ...override, noted];
}
