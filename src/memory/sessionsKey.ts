/** Under which the quiz keeps its sessions: answers stand in them, so they go with everything else. */
export const sessionsKey = 'statuscope.sessions';
