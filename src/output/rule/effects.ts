import type { Conclusion, Discretion, Heads } from '../../model/conclusion.js';
import { stepWords } from '../messages/steps/index.js';
import { linesOf } from './conditions.js';
import { figureOf } from './speaker.js';
import type { Line, Speaker } from './speaker.js';

const headsText = (heads: Heads, { says }: Speaker): string => says.heads[typeof heads === 'object' ? 'where' : heads];

const whereLines = (heads: Heads, speaker: Speaker): readonly Line[] => (typeof heads === 'object' ? linesOf(heads.where, { ...speaker, self: 'loss' }, 1) : []);

const sentence = (c: Conclusion, speaker: Speaker): string => {
  const { words, says } = speaker;
  const { then } = says;
  const figure = (m: Parameters<typeof figureOf>[0]): string => figureOf(m, speaker);
  if ('duty' in c) return then.duty(words.intensity[c.duty]);
  if ('breach' in c) return then.breach;
  if ('performed' in c) return then.performed;
  if ('bindsNobody' in c) return then.bindsNobody;
  if ('excuse' in c) return c.excuse === 'whole' ? then.excuse : c.excuse === 'claim' ? then.barred : then.excuseInPart;
  if ('bars' in c) return then.bars(c.bars.map((stream) => words.stream[stream]));
  if ('burden' in c) return then.burden(c.burden, says.role[c.on]);
  if ('clause' in c) return then.clause(says.effect[c.clause]);
  if ('prove' in c) return then.prove(figure(c.prove), headsText(c.heads, speaker));
  if ('raise' in c) return then.raise(figure(c.raise), headsText(c.heads, speaker));
  if ('deny' in c) return then.deny(headsText(c.heads, speaker));
  if ('deduct' in c) return (c.together !== undefined ? then.deductTogether : then.deduct)(figure(c.deduct), headsText(c.heads, speaker));
  if ('scale' in c) return then.scale(figure(c.scale), headsText(c.heads, speaker));
  if ('replace' in c) return then.replace(figure(c.replace), headsText(c.heads, speaker));
  if ('limit' in c) return then.limit(figure(c.limit), headsText(c.heads, speaker));
  if ('add' in c) return then.add(figure(c.add), words.stream[c.stream]);
  if ('exclude' in c) return c.upTo === undefined ? then.exclude(c.exclude) : then.excludeBeyond(c.exclude, figure(c.upTo));
  if ('assign' in c) return then.assign(headsText(c.heads, speaker), words.stream[c.assign]);
  if ('owes' in c) return then.owes(words.debt[c.how], typeof c.owes === 'object' ? figure(c.owes.expanded) : null, c.with ?? null);
  if ('contribution' in c) return c.contribution === 'stands-in' ? then.standsIn : c.contribution === 'own-part' ? then.ownPart : then.contribution;
  if ('route' in c) return then.route(c.route.map((g) => words.ground[g]));
  if ('remedy' in c) return then.remedy(c.remedy, c.granted);
  if ('deadline' in c) return then.deadline(c.deadline, figure(c.day));
  if ('step' in c) return then.step(stepWords[words.language].step[c.step], says.role[c.on], c.by === undefined ? null : figure(c.by));
  if ('setOff' in c) return then.setOff;
  const rest: { readonly note: true } = c;
  return rest.note && then.note;
};

const band = ({ low, high, question }: Discretion, speaker: Speaker): string =>
  speaker.says.then.discretion(figureOf(low, speaker), figureOf(high, speaker), question.wording[speaker.words.language]);

/** What follows, as an outline of sentences: the conclusion, then what it is limited to and what a court may do. */
export const effectLines = (c: Conclusion, speaker: Speaker): readonly Line[] => {
  const { words, says } = speaker;
  const below = [
    ...('suspends' in c && c.suspends !== undefined ? [says.then.suspends(figureOf(c.suspends, speaker))] : []),
    ...('agreed' in c && c.agreed ? [says.then.limitAgreed] : []),
    ...('unknown' in c && c.unknown !== undefined ? [says.then.limitUnknown(c.unknown.wording[words.language])] : []),
    ...('beyond' in c && c.beyond !== undefined ? [says.then.beyondItsHead] : []),
    ...('contained' in c && c.contained !== undefined ? [says.then.contained(c.contained)] : []),
    ...('discretion' in c && c.discretion !== undefined ? [band(c.discretion, speaker)] : []),
  ];
  return [{ depth: 0, text: sentence(c, speaker) }, ...('heads' in c ? whereLines(c.heads, speaker) : []), ...below.map((text) => ({ depth: 1, text }))];
};
