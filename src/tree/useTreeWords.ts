import { parsedOnce, useParsedWords } from '../i18n/useParsedWords.ts';
import type { Answer, Question } from './node.ts';
import type { Step } from './paths.ts';
import {
  type DebateWords,
  parseDebateWords,
  parseQuestionWords,
  parseSentences,
  type QuestionWords,
  type Sentences,
} from './treeWords.ts';

const questionWordsOf = parsedOnce(parseQuestionWords);
const debateWordsOf = parsedOnce(parseDebateWords);
const sentencesOf = parsedOnce(parseSentences);

/** The words that a comparison needs of the tree. */
export const treeNamespaces = ['tree/questions', 'tree/outside', 'tree/debates'] as const;

/** What the tree says in the current language; `step` tells an answered question. */
export interface TreeTexts {
  ask(question: Question): string;
  fact(question: Question): string;
  says(question: Question, answer: Answer): string;
  follows(step: Step): string;
}

/** The words of the questions in the current language; suspends while they load. */
export function useTreeTexts(): TreeTexts {
  const words = useQuestionWords();
  const of = (question: Question) => words[question.id];
  return {
    ask: (question) => of(question)?.ask ?? question.id,
    fact: (question) => of(question)?.fact ?? question.id,
    says: (question, answer) => of(question)?.answers[answer.id]?.says ?? answer.id,
    follows: ({ question, answer }) => of(question)?.answers[answer.id]?.follows ?? '',
  };
}

/** The words of the questions as they are; suspends while they load. */
export function useQuestionWords(): QuestionWords {
  return useParsedWords('tree/questions', questionWordsOf);
}

/** What experts argue about, in the current language; suspends while it loads. */
export function useDebateWords(): DebateWords {
  return useParsedWords('tree/debates', debateWordsOf);
}

/** What the codes outside the tree are, in the current language; suspends while it loads. */
export function useOutsideWords(): Sentences {
  return useParsedWords('tree/outside', sentencesOf);
}

/** The example situations in the current language, by their ids; suspends while they load. */
export function useExampleTexts(): Sentences {
  return useParsedWords('tree/examples', sentencesOf);
}
