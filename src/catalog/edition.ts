/**
 * The version of the catalog, and of the form in which it is published: the first number changes when a field is
 * renamed or removed, the second when one is added, the third with the content.
 */
export const catalogVersion = '1.0.0';

/** The month up to which the facts hold: all their sources were read in it (ISO 8601). What changed there later is not in yet. */
export const sourcesReadIn = '2026-11';
