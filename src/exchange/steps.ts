import type { Actor, Step } from './script.ts';

type Http = Extract<Step, { kind: 'message' }>['http'];

/** An HTTP message on its way. */
export function send(from: Actor, to: Actor, http: Http): Step {
  return { kind: 'message', from, to, http };
}

/** Something else that passes between two actors. */
export function signal(from: Actor, to: Actor, words: string): Step {
  return { kind: 'signal', from, to, words };
}

/** Something that takes an actor time. */
export function work(at: Actor, words: string): Step {
  return { kind: 'work', at, words };
}

/** Time in which an actor does nothing. */
export function wait(at: Actor, words: string): Step {
  return { kind: 'wait', at, words };
}

/** What an actor knows or finds out. */
export function note(at: Actor, words: string): Step {
  return { kind: 'note', at, words };
}
