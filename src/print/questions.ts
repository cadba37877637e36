import { regimes } from '../law/index.js';
import type { Question } from '../model/question.js';
import { LANGUAGES } from '../model/text.js';
import { messages } from '../output/messages/index.js';
import { ruleMessages } from '../output/messages/rules/index.js';
import { wordIn } from '../output/messages/words.js';
import { questionsAskedBy } from '../model/asked.js';
import { printedFrom } from './sources.js';

const answers = ({ answer }: Question): string =>
  answer.shape === 'yesNo' ? 'yes or no'
  : 'values' in answer ? `one of ${answer.values.map((v) => `\`${v}\` (${LANGUAGES.map((l) => wordIn(messages[l].answer, v)).join(', ')})`).join('; ')}`
  : `a figure (${answer.shape})`;

const RAISED: Readonly<Record<Question['raised'], string>> = {
  said: 'when a record or a party raises it', contested: 'also where the rest of its rule may hold', always: 'each time a rule comes to it',
};

const section = (q: Question, asking: ReadonlyMap<string, readonly string[]>): readonly string[] => [
  `## \`${q.id}\``,
  '',
  ...LANGUAGES.map((l) => `- ${q.wording[l]}`),
  '',
  `About ${ruleMessages.en.subject[q.of]}${q.second === undefined ? '' : ` and ${ruleMessages.en.subject[q.second]}`}; ${answers(q)}; ${q.kind === 'fact' ? 'a fact to be proven' : 'an assessment to be judged'}; alleged by ${ruleMessages.en.role[q.alleges]}.`,
  `Open ${RAISED[q.raised]}.${q.path === undefined ? ' Only a determination answers it.' : ` Answered by \`${q.path}\`, or by a determination.`}`,
  '',
  'What settles it:',
  '',
  ...LANGUAGES.map((l) => `- ${q.evidence[l]}`),
  '',
  `Asked by ${(asking.get(q.id) ?? []).map((id) => `\`${id}\``).join(', ')}.`,
  '',
];

/** The catalogue of questions, each with its wording, its shape and the rules that ask it. */
export const questionPage = (): string => {
  const catalogue = [...new Map(Object.values(regimes).flatMap((r) => r.questions).map((q) => [q.id, q])).values()];
  const asking = new Map<string, readonly string[]>();
  for (const rule of new Set(Object.values(regimes).flatMap((r) => r.rules)))
    for (const { question } of questionsAskedBy(rule)) asking.set(question.id, [...(asking.get(question.id) ?? []), rule.id]);
  return [
    printedFrom('src/law/questions'), '', '# The questions', '',
    'Everything a rule may ask beyond what the documents state. A question stays open when it is disputed or unknown, and every answer it may take widens the range.', '',
    ...catalogue.flatMap((q) => section(q, asking)),
  ].join('\n');
};
