import { regimes } from '../law/index.js';
import type { Language } from '../model/text.js';
import { helpMessages } from '../output/messages/help/index.js';
import { messages } from '../output/messages/index.js';
import { pages } from '../output/messages/pages/index.js';
import { ruleMessages } from '../output/messages/rules/index.js';
import { starterMessages } from '../output/messages/starters/index.js';
import { phrasesIn } from './phrases.js';
import { ruleIn } from './rules.js';
import { printedFrom } from './sources.js';
import type { Sources } from './sources.js';
import { verdictsIn } from './verdicts.js';

const line = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** Every message below a value, by the path to it: a text as it is, a sentence function by its texts with ⟨…⟩ for what is filled in. */
const messagesIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value === 'string') return [`- \`${path}\`: ${line(value)}`];
  if (typeof value === 'function') return [`- \`${path}\`: ${phrasesIn(Function.prototype.toString.call(value)).map(line).join(' / ')}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => messagesIn(inner, path === '' ? key : `${path}.${key}`));
};

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines, '']);

/** Everything that is printed in a language, for a lawyer who speaks it: verdicts, rules, questions, and every message. */
export const reviewPage = (language: Language, sources: Sources): string => {
  const rules = [...new Set(Object.values(regimes).flatMap((r) => r.rules))];
  const questions = [...new Map(Object.values(regimes).flatMap((r) => r.questions).map((q) => [q.id, q])).values()];
  return [
    printedFrom('src/output/messages, src/law and examples'),
    '',
    `# Review sheet: ${language}`,
    '',
    'For a native lawyer: everything this language prints. Where a sentence is wrong or sounds translated, name its path, rule or question.',
    '',
    ...section('Verdicts of the examples', verdictsIn(language, sources)),
    ...section('Rules', rules.flatMap((rule) => ruleIn(rule, language, '###'))),
    ...section('Questions', questions.flatMap((q) => [`- \`${q.id}\`: ${q.wording[language]}`, `  - ${q.evidence[language]}`])),
    ...section('Messages of verdicts', messagesIn(messages[language], '')),
    ...section('Messages of rule pages', messagesIn(ruleMessages[language], '')),
    ...section('Pages of problems', messagesIn(pages[language], '')),
    ...section('Help', messagesIn(helpMessages[language] ?? {}, '')),
    ...section('Starters', messagesIn(starterMessages[language], '')),
  ].join('\n');
};
