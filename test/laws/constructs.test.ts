import { holdToLaws } from './run-laws.js';

// Meetings in parts, escalations counted after another clock, and clocks counted from the later of two events.
const constructs = ['c06-sub-meetings', 'c21-escalation', 'two-clocks'] as const;

for (const name of constructs) holdToLaws(name);
