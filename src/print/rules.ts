import { reviewPack, reviews } from '../law/contract/reviews.js';
import { regimes } from '../law/index.js';
import type { Regime } from '../model/regime.js';
import type { Rule } from '../model/rule.js';
import { LANGUAGES } from '../model/text.js';
import type { Language } from '../model/text.js';
import { messages } from '../output/messages/index.js';
import { ruleMessages } from '../output/messages/rules/index.js';
import { conditionsOf, effectsOf, figureText, forceText } from '../output/rule/page.js';
import { parametersOf, questionsAskedBy } from '../model/asked.js';
import { burdenOf } from '../output/rule/speaker.js';
import type { Line } from '../output/rule/speaker.js';
import { formatDay } from '../values/day.js';
import { printedFrom } from './sources.js';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '中文', fr: 'Français' };

const outline = (lines: readonly Line[]): readonly string[] => lines.map(({ depth, text }) => `${'  '.repeat(depth)}- ${text}`);

const told = (name: string, text: string): readonly string[] => (text === '' ? [] : [`- ${name}: ${text}`]);

/** A rule in one language, under a heading of the given depth. */
export const ruleIn = (rule: Rule, language: Language, heading: string): readonly string[] => {
  const paper = { words: messages[language], says: ruleMessages[language] };
  const { words, says } = paper;
  const part = (name: keyof typeof says.heading, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `**${says.heading[name]}**`, '', ...lines]);
  return [
    `${heading} ${rule.source.short[language]} \u00b7 ${rule.title[language]}`,
    '',
    rule.says[language],
    '',
    `- \`${rule.id}\``,
    ...told(says.heading.source, says.place(rule.source.instrument[language], rule.source.pinpoint)),
    ...told(says.heading.inForce, forceText(rule, words, says)),
    ...told(says.heading.chosenBy, words.chosenBy[rule.chosenBy]),
    ...told(says.heading.stage, says.stage[rule.stage]),
    ...told(says.heading.grounds, rule.routes.map((g) => words.ground[g]).join(', ')),
    ...told(says.heading.certainty, words.certainty[rule.certainty]),
    ...told(says.heading.aliases, (rule.aliases ?? []).map((a) => `\`${a}\``).join(', ')),
    ...told(says.heading.yieldsTo, (rule.yieldsTo ?? []).map((a) => `\`${a}\``).join(', ')),
    ...part('conditions', outline(conditionsOf(rule, paper))),
    ...part('effect', outline(effectsOf(rule.then, rule, paper))),
    ...part('readings', (rule.readings ?? []).flatMap((r, i) => [`- ${says.reading(r.title[language], i === 0)}`, ...outline(effectsOf(r.then, rule, paper)).map((l) => `  ${l}`)])),
    ...part('questions', questionsAskedBy(rule).map(({ question, burden }) => `- ${says.asks(`\`${question.id}\``, question.wording[language], burdenOf(burden, { ...paper, self: rule.of }))}`)),
    ...part('figures', parametersOf(rule).flatMap((p) => [
      `- \`${p.id}\`, ${p.source.short[language]}, ${says.knownUntil(p.knownUntil === null ? null : formatDay(p.knownUntil))}`,
      ...p.history.map((h) => `  - ${says.figureHistory(says.unit[p.unit], figureText(h.value), formatDay(h.from), h.to === null ? null : formatDay(h.to))}`),
    ])),
    '',
  ];
};

const elsewhere = (rule: Rule): readonly string[] =>
  LANGUAGES.filter((l) => l !== 'en').flatMap((l) => [`> ${NAMES[l]}: **${rule.title[l]}** ${rule.says[l]}`, '>']).slice(0, -1);

const page = (regime: Regime): string =>
  [
    printedFrom('src/law'),
    '',
    `# ${regime.name.en}`,
    '',
    `${regime.name.zh} \u00b7 ${regime.name.fr}`,
    '',
    `Checked on ${formatDay(regime.checkedOn)}. ${ruleMessages.en.count(regime.rules.length)}`,
    '',
    ...regime.rules.flatMap((rule) => [...ruleIn(rule, 'en', '##'), ...elsewhere(rule), '']),
  ].join('\n');

/** The rules of each law, as pages. */
export const rulePages = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.values(regimes).map((r) => [`docs/rules/${r.id}.md`, page(r)])), 'docs/rules/review.md': page({ ...reviewPack, rules: reviews }),
});
