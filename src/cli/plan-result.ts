import type { MigrationPlan } from '../migration/plan-migration.js';
import type { DefinitionFile } from './definition-file.js';
import type { PlanCases } from './plan-cases.js';

/** What `insats plan` tells. */
export interface PlanResult extends PlanCases {
  readonly from: DefinitionFile;
  readonly to: DefinitionFile;
  /** The day of the change; undefined when there are no cases. */
  readonly day: string | undefined;
  readonly plan: MigrationPlan;
  /** The mapping file that was written. */
  readonly written?: string | undefined;
}
