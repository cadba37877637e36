import { Help } from 'commander';
import type { Command } from 'commander';
import type { Language } from '../model/text.js';
import { examplesIn, slipText, translated } from '../output/helpText.js';
import { helpMessages } from '../output/messages/help/index.js';
import type { HelpWords } from '../output/messages/help/words.js';

const extrasIn = (text: string, words: HelpWords): string =>
  text.replace(/\(choices: (.*?)(, default: .*)?\)$/, (_all, list: string, rest: string | undefined) => `(${words.choices(list)}${rest ?? ''})`)
    .replace(/([(,]) ?default: (.*)\)$/, (_all, open: string, value: string) => `${open === ',' ? ', ' : '('}${words.fallback(value)})`);

const speaking = (command: Command, words: HelpWords): void => {
  const said = (text: string): string => translated(text, words) ?? text;
  const usual = new Help();
  command.description(said(command.description()));
  for (const option of command.options) option.description = said(option.description);
  for (const argument of command.registeredArguments) argument.description = said(argument.description);
  command.helpOption('-h, --help', said('display help for command'));
  if (command.commands.length > 0) command.helpCommand('help [command]', said('display help for command'));
  command.configureHelp({
    styleTitle: (title) => Object.entries(words.titles).find(([name]) => name === title)?.[1] ?? title,
    optionDescription: (option) => extrasIn(usual.optionDescription(option), words),
    argumentDescription: (argument) => extrasIn(usual.argumentDescription(argument), words),
  });
};

/** Lets a program and its commands speak a language in their help. */
export const speakingHelp = (program: Command, language: Language): void => {
  const words = helpMessages[language];
  if (words !== null) for (const command of [program, ...program.commands]) speaking(command, words);
};

/** Puts what the parser wrote into a language: examples, and what it says of a slip. */
export const spokenIn = (language: Language): ((pieces: readonly string[]) => string) => {
  const words = helpMessages[language];
  if (words === null) return (pieces) => pieces.join('');
  return (pieces) => pieces.map((text) => (text.startsWith('Examples:') ? examplesIn(text, words) : slipText(text, words))).join('');
};
