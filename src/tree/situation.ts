import { decisionTree } from './decisionTree.ts';
import type { Answer, Leaf, Question, TreeNode } from './node.ts';
import { allPaths, type Path, type Step } from './paths.ts';

/** What is known of a situation: the answer to each question, by their ids. What is not said is as usual. */
export type Situation = Readonly<Record<string, string>>;

/** All questions, in the order of the tree. */
export const questions: readonly Question[] = allPaths.flatMap(({ end }) =>
  end.kind === 'question' ? [end] : [],
);

/** The answer that holds in a situation: the one that is said, else the usual one. */
export function answerIn(situation: Situation, question: Question): Answer {
  const said = question.answers.find(({ id }) => id === situation[question.id]);
  const [usual] = question.answers;
  const answer = said ?? usual;
  if (!answer) throw new RangeError(`The question ${question.id} has no answers`);
  return answer;
}

/** The code that follows from a situation, with every question that led to it. */
export function decide(situation: Situation): Path<Leaf> {
  const steps: Step[] = [];
  let node: TreeNode = decisionTree;
  while (node.kind === 'question') {
    const answer: Answer = answerIn(situation, node);
    steps.push({ question: node, answer });
    node = answer.next;
  }
  return { steps, end: node };
}

/** The situation in which a path is walked: what on it is not as usual. */
export function situationOf({ steps }: Path): Situation {
  return Object.fromEntries(
    steps
      .filter(({ question, answer }) => question.answers[0] !== answer)
      .map(({ question, answer }) => [question.id, answer.id]),
  );
}

/** The question after which one is asked, and the answer that leads there; undefined for the first. */
export function askedAfter(question: Question): Step | undefined {
  return allPaths.find(({ end }) => end === question)?.steps.at(-1);
}

/** What has to be said otherwise to come from one situation's code to that of the other. */
export function changesBetween(from: Path<Leaf>, to: Path<Leaf>): readonly Step[] {
  const before = situationOf(from);
  return to.steps.filter(({ question, answer }) => answerIn(before, question) !== answer);
}

/** Reads a situation out of what stands behind the question mark of an address; what is unknown is left out. */
export function readSituation(search: string): Situation {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const id = parameters.get(question.id);
      return question.answers.some((answer) => answer.id === id) && id !== null
        ? [[question.id, id]]
        : [];
    }),
  );
}

/** A situation as it stands in an address, where it is told against another one: empty, or from the question mark on. */
export function situationSearch(situation: Situation, against: Situation = {}): string {
  const parameters = new URLSearchParams();
  for (const question of questions) {
    const answer = answerIn(situation, question);
    if (answer !== answerIn(against, question)) parameters.set(question.id, answer.id);
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}
