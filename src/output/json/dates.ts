import { formatDay } from '../../values/day.js';
import type { Reported } from '../../model/reported.js';
import { citationOf, subjectOf } from '../citation.js';
import type { Words } from '../messages/words.js';
import type { Json } from './value.js';

/** Remedies beside money, granted or refused. */
export const remediesOf = (v: Reported, words: Words): Json =>
  v.remedies.map((r) => ({ name: r.name, subject: subjectOf(r.subject), result: r.granted ? 'granted' : 'refused', rule: r.rule.id, citation: citationOf(r.rule, words.language) }));

/** Days to keep, each with the rule that sets it. */
export const deadlinesOf = (v: Reported, words: Words): Json =>
  v.deadlines.map((d) => ({
    name: d.name, subject: subjectOf(d.subject), lastDay: formatDay(d.day),
    state: v.matter.days.judgment === null ? null : v.matter.days.judgment > d.day ? 'missed' : 'open',
    rule: d.rule.id, citation: citationOf(d.rule, words.language),
  }));
