import type { Question } from '../model/question.js';
import type { Reported } from '../model/reported.js';
import type { Subject } from '../model/subject.js';
import type { Text } from '../model/text.js';

/** The documents that settle a question: those for the kind of loss it is about, where the catalogue names them. */
export const evidenceOf = (v: Pick<Reported, 'matter'>, question: Question, subject: Subject): Text =>
  question.evidenceByHead?.[v.matter.losses.get(subject.id)?.head ?? ''] ?? question.evidence;
