/**
 * Whether the whole suite has just been run on another release of Node, as `.ci/run` does: what a browser or a database takes
 * most of the time for, and what no release of Node changes, is then tried on fewer. Never so in `npm test`.
 */
export const isRepeated: boolean = process.env.INSATS_REPEATED === 'true';
