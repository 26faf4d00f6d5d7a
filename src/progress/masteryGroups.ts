import {
  classOf,
  type StatusClass,
  type StatusCode,
  statusClasses,
} from '../catalog/statusCode.ts';
import { type MasteryLevel, mastery, masteryLevel, type Recall } from '../memory/schedule.ts';

/** How well one code is known. */
export interface CodeMastery {
  readonly code: StatusCode;
  readonly level: MasteryLevel;
  /** 0 to 1: see `mastery`. */
  readonly mastery: number;
}

/** The codes of one class. */
export interface MasteryGroup {
  readonly statusClass: StatusClass;
  readonly codes: readonly CodeMastery[];
  /** How many of them were ever asked. */
  readonly asked: number;
}

/** How well every code is known, class by class; classes without any are left out. */
export function masteryGroups(
  codes: readonly StatusCode[],
  recalls: ReadonlyMap<string, Recall>,
): readonly MasteryGroup[] {
  return statusClasses
    .map((statusClass) => {
      const members = codes
        .filter(({ number }) => classOf(number) === statusClass)
        .map((code) => {
          const recall = recalls.get(code.id);
          return { code, level: masteryLevel(recall), mastery: mastery(recall) };
        });
      return {
        statusClass,
        codes: members,
        asked: members.filter(({ level }) => level !== 'new').length,
      };
    })
    .filter((group) => group.codes.length > 0);
}
