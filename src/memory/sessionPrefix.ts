/**
 * Under which the quiz keeps each session: answers stand in them, so they go with everything else. Each kind has a key of
 * its own: what a tab writes reaches another one late, and whoever writes two sessions at once turns the other's back.
 */
export const sessionPrefix = 'statuscope.session.';
