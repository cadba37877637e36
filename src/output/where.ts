import type { Question } from '../model/question.js';
import type { Subject } from '../model/subject.js';

/** The lists of the documents whose entries are subjects. */
const LISTS: Readonly<Record<string, Subject['kind']>> = { clauses: 'clause', commitments: 'commitment', losses: 'loss', notices: 'notice', content: 'content', outages: 'outage', parties: 'party', performance: 'commitment' };

/** A determination that would answer a question, as it is written in a document. */
const determination = (question: Question, subjects: readonly Subject[]): string =>
  `determinations: {${[`question: ${question.id}`, ...subjects.filter((s) => s.kind !== 'case').map((s) => `${s.kind}: ${s.id}`), 'answer: …'].join(', ')}}`;

/** Where the answer to a question goes: the path of its field with the entry it is about, as `whatif --set` takes it; a determination where no field answers it. */
export const whereOf = (question: Question, subject: Subject, second?: Subject): string => {
  const subjects = [subject, ...(second === undefined ? [] : [second])];
  const [, list, rest] = /^([a-zA-Z]+)\[\](.*)$/.exec(question.path ?? '') ?? [];
  if (question.path === undefined) return determination(question, subjects);
  if (question.path.includes('<party>') && subject.kind === 'party') return question.path.replace('<party>', subject.id);
  const entry = list === undefined || list === 'performance' ? undefined : subjects.find((s) => s.kind === LISTS[list]);
  return entry === undefined ? question.path : `${list ?? ''}.${entry.id}${rest ?? ''}`;
};
