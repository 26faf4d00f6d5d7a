import { answerIdsOf, type Path } from '../tree/paths.ts';
import { type Situation, situationSearch } from '../tree/situation.ts';

/** The address at which a path is walked so far. */
export function pathHref(path: Path): string {
  const answers = answerIdsOf(path);
  return answers.length === 0 ? '/decide' : `/decide/ask/${answers.join('/')}`;
}

/** The address of the facts of a situation. */
export function factsHref(situation: Situation): string {
  return `/decide/facts${situationSearch(situation)}`;
}
