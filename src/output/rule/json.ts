import type { Rule } from '../../model/rule.js';
import { formatDay } from '../../values/day.js';
import type { Json } from '../json/value.js';
import type { Entry } from './catalogue.js';
import { conclusionData, conditionData } from './data.js';
import { conditionsOf, effectsOf, figureText } from './page.js';
import type { RulePaper } from './page.js';
import { parametersOf, questionsAskedBy } from '../../model/asked.js';
import type { Line } from './speaker.js';

type Paper = Pick<RulePaper, 'words' | 'says'>;

const outlined = (lines: readonly Line[]): Json => lines.map(({ depth, text }) => ({ depth, text }));

const thenOf = (then: Rule['then'], rule: Rule, paper: Paper): Json => ({ data: then.map(conclusionData), sentences: outlined(effectsOf(then, rule, paper)) });

const document = ({ rule, regimes }: Entry, paper: Paper): Json => {
  const { language } = paper.words;
  const { source } = rule;
  const asked = questionsAskedBy(rule);
  return {
    id: rule.id,
    norm: rule.norm,
    regimes: regimes.map((r) => r.id),
    title: rule.title[language],
    says: rule.says[language],
    source: { kind: source.kind, instrument: source.instrument[language], pinpoint: source.pinpoint },
    citation: source.short[language],
    inForce: { from: rule.inForce.from === null ? null : formatDay(rule.inForce.from), to: rule.inForce.to === null ? null : formatDay(rule.inForce.to) },
    chosenBy: rule.chosenBy,
    of: rule.of,
    stage: rule.stage,
    routes: rule.routes,
    certainty: rule.certainty,
    aliases: rule.aliases ?? [],
    yieldsTo: rule.yieldsTo ?? [],
    when: { data: conditionData(rule.when), sentences: outlined(conditionsOf(rule, paper)) },
    then: thenOf(rule.then, rule, paper),
    readings: (rule.readings ?? []).map((r, i) => ({ name: r.name, title: r.title[language], default: i === 0, then: thenOf(r.then, rule, paper) })),
    questions: asked.map(({ question: q }) => ({
      id: q.id, wording: q.wording[language], evidence: q.evidence[language], of: q.of, ...(q.second === undefined ? {} : { second: q.second }), answer: q.answer.shape,
      ...('values' in q.answer ? { values: q.answer.values } : {}), kind: q.kind, alleges: q.alleges, raised: q.raised, path: q.path ?? null,
    })),
    burden: asked.map(({ question, burden }) => ({ question: question.id, mustProve: typeof burden === 'string' ? burden : { shiftedBy: burden.shiftedBy, otherwise: burden.otherwise } })),
    parameters: parametersOf(rule).map((p) => ({
      id: p.id, unit: p.unit, citation: p.source.short[language], knownUntil: p.knownUntil === null ? null : formatDay(p.knownUntil),
      history: p.history.map((h) => ({ from: formatDay(h.from), to: h.to === null ? null : formatDay(h.to), value: figureText(h.value) })),
    })),
  };
};

/** Rules as one document: keys and enumerations are the same in every language. */
export const rulesJson = (entries: readonly Entry[], paper: Paper): string => `${JSON.stringify({ schema: 'liability/rules@1', language: paper.words.language, rules: entries.map((e) => document(e, paper)) }, null, 2)}\n`;
