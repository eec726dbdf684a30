import type { Program } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import type { Finding } from './finding.js';

/** Whether the entry's override covers the finding: it names the rule, by a role that may, and the rule is not absolute. */
export function isOverridden(program: Program, finding: Finding, entry: Entry): boolean {
  const { override } = entry;
  if (override === undefined || override.reason === '' || !override.rules.includes(finding.rule))
    return false;
  const allowed = finding.of === undefined ? program.pathway.authority : finding.of.overridableBy;
  return finding.of?.absolute !== true && allowed.includes(override.by.role);
}
