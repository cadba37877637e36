import type { ReportedMatter } from '../model/reported.js';
import type { OnRecord } from '../model/recorded.js';
import type { Language } from '../model/text.js';
import { questionKey } from '../model/subject.js';
import type { Question } from '../model/question.js';
import type { Subject } from '../model/subject.js';
import { recordWords } from './messages/record/index.js';

/** What stands on record for a question. */
export const recordOf = (matter: ReportedMatter, question: Question, subject: Subject): readonly OnRecord[] => matter.onRecord?.get(questionKey(question.id, subject.key)) ?? [];

/** One entry in words. */
export const entryText = ({ what, detail }: OnRecord, language: Language): string => {
  const w = recordWords[language];
  const [kind = '', ...rest] = what.split(':');
  const name = rest.join(':');
  const named = (table: Readonly<Record<string, string>>): string => table[name] ?? name;
  switch (kind) {
    case 'act': return named(w.acts);
    case 'had': return named(w.had);
    case 'lacked': return named(w.lacked);
    case 'never': return named(w.never);
    case 'customer': return named(w.customer);
    case 'evidence': return named(w.evidence);
    case 'level': return named(w.level);
    case 'withheld': return w.withheld(named(w.evidence));
    case 'on': return w.on[name]?.((detail ?? '').slice(0, 10)) ?? name;
    default: return w.piece(name);
  }
};

/** The line that lists what stands on record for a question; none where nothing does. */
export const recordLine = (matter: ReportedMatter, question: Question, subject: Subject, language: Language): readonly string[] => {
  const found = recordOf(matter, question, subject);
  const [first] = found;
  if (first === undefined) return [];
  const { file, line, path } = first.place;
  return [recordWords[language].onRecord(found.map((entry) => entryText(entry, language)), line === null ? path : `${file}:${line}`)];
};
