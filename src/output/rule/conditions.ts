import type { Concluded, Condition } from '../../model/condition.js';
import { wordIn } from '../messages/words.js';
import { FLAGS } from '../messages/rules/words.js';
import type { Sign } from '../messages/rules/words.js';
import { askedOf, burdenOf, figureOf, valueOf, whom } from './speaker.js';
import type { Line, Speaker } from './speaker.js';

const OPPOSITE: Readonly<Record<Sign, Sign>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

const concludedText = (what: Concluded, about: string, holds: boolean, { words, says }: Speaker): string =>
  typeof what === 'string' ? says.concluded[what](about, holds)
  : 'duty' in what ? says.concludedDuty(what.duty.map((d) => words.intensity[d]), holds)
  : says.concludedRule(what.rule, about, holds);

const labelText = (c: Extract<Condition, { readonly is: string }>, holds: boolean, speaker: Speaker): string => {
  const flag = FLAGS.find((f) => f === c.is);
  const about = whom(c.about, speaker);
  if (flag !== undefined && c.oneOf.length === 1 && c.oneOf[0] === 'yes') return speaker.says.flag[flag](about, holds);
  return speaker.says.label(about, wordIn(speaker.says.labelName, c.is), c.oneOf.map((v) => valueOf(c.is, v, speaker)), holds);
};

/** A condition as an outline of sentences; `holds` false says the opposite of each. Complete over the kinds of conditions. */
export const linesOf = (c: Condition, speaker: Speaker, depth = 0, holds = true): readonly Line[] => {
  const { words, says } = speaker;
  const line = (text: string): Line => ({ depth, text });
  const group = (head: string, parts: readonly Condition[], inner: Speaker = speaker): readonly Line[] =>
    [line(head), ...parts.flatMap((part) => linesOf(part, inner, depth + 1))];
  const wording = (q: { readonly wording: Readonly<Record<typeof words.language, string>> }): string => q.wording[words.language];
  if ('not' in c) return linesOf(c.not, speaker, depth, !holds);
  if ('all' in c) {
    const [only, ...more] = c.all;
    if (only === undefined) return [line(says.always)];
    return more.length === 0 ? linesOf(only, speaker, depth, holds) : group(says.group('all', holds), c.all);
  }
  if ('any' in c) {
    const [only, ...more] = c.any;
    return only !== undefined && more.length === 0 ? linesOf(only, speaker, depth, holds) : group(says.group('any', holds), c.any);
  }
  if ('count' in c) return group('odd' in c ? says.group('odd', holds) : says.atLeastOf(c.atLeast, holds), c.count);
  if ('ask' in c) return [line(says.answered(wording(c.ask), askedOf(c.about, speaker), burdenOf(c.burden, speaker), holds))];
  if ('refused' in c) return [line(says.refused(wording(c.refused), askedOf(c.about, speaker), holds))];
  if ('found' in c) return [line(says.found(wording(c.found), askedOf(c.about, speaker), holds))];
  if ('degree' in c) return [line(says.answeredAtLeast(wording(c.atLeast), askedOf(c.about, speaker), burdenOf(c.burden, speaker), wordIn(words.answer, c.degree), holds))];
  if ('values' in c) return [line(says.answeredOneOf(wording(c.oneOf), askedOf(c.about, speaker), burdenOf(c.burden, speaker), c.values.map((v) => wordIn(words.answer, v)), holds))];
  if ('is' in c) return [line(labelText(c, holds, speaker))];
  if ('compare' in c) {
    const [left, sign, right] = c.compare;
    return [line(says.compared(figureOf(left, speaker), holds ? sign : OPPOSITE[sign], figureOf(right, speaker)))];
  }
  if ('concluded' in c) return [line(concludedText(c.concluded, whom(c.about, speaker), holds, speaker))];
  if ('pleaded' in c) return [line(says.pleaded(says.plea[c.pleaded], says.role[c.by], holds, c.named === true))];
  if ('against' in c) return group(says.against(says.role[c.against], holds), [c.where]);
  return group(says.some(says.subject[c.some], holds), [c.where], { ...speaker, self: c.some });
};
