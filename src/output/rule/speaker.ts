import { shifters } from '../../model/about.js';
import type { About, Burden } from '../../model/about.js';
import type { Measure } from '../../model/measure.js';
import type { SubjectKind } from '../../model/subject.js';
import type { Words } from '../messages/words.js';
import { wordIn } from '../messages/words.js';
import type { RuleWords } from '../messages/rules/words.js';

/** A line of an outline: how far it stands from the margin, and its text. */
export interface Line {
  readonly depth: number;
  readonly text: string;
}

/** What a page of a rule is written with: the words of verdicts, those of rules, and what the condition at hand is about. */
export interface Speaker {
  readonly words: Words;
  readonly says: RuleWords;
  readonly self: SubjectKind;
}

/** Whom a leaf speaks of. */
export const whom = (about: About | undefined, { says, self }: Speaker): string => {
  if (about === undefined || about === 'self') return says.subject[self];
  if (typeof about === 'object') return says.linked(wordIn(says.labelValue, about.link));
  switch (about) {
    case 'bound': return says.bound;
    case 'case': return says.subject.case;
    case 'respondent':
    case 'claimant': return says.role[about];
  }
};

/** Who a question is asked of, where its wording leaves it open: a side, or somebody linked. */
export const askedOf = (about: About | undefined, speaker: Speaker): string | null =>
  about === 'respondent' || about === 'claimant' || typeof about === 'object' ? whom(about, speaker) : null;

/** Who loses when a fact stays unproven. */
export const burdenOf = (burden: Burden, { says }: Speaker): string =>
  typeof burden === 'object' ? says.shifted(says.role[burden.otherwise], shifters(burden).join(', '))
  : burden === 'nobody' ? says.noBurden
  : says.burden(says.role[burden]);

/** A measure by its name and where it comes from. */
export const figureOf = (measure: Measure<unknown>, { words, says }: Speaker): string => says.figure(measure.id, measure.source.short[words.language]);

/** The word of a value of a label: a kind of clause, a head of loss, or another word that rules use; one that means something else of this label has its own. */
export const valueOf = (label: string, value: string, { words, says }: Speaker): string =>
  label === 'head' ? wordIn(words.head, value)
  : Object.hasOwn(words.clauseKind, value) ? wordIn(words.clauseKind, value)
  : wordIn(says.labelValue, Object.hasOwn(says.labelValue, `${label}-${value}`) ? `${label}-${value}` : value);
