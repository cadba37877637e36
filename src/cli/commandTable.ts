import type { Argument, Command, Option } from 'commander';
import type { CommandRow, CommandTable, Flag, Takes } from '../output/completion/table.js';

/** Names of values that are files; everything else is any text. */
const FILES = new Set(['file', 'files', 'contract', 'contracts', 'incident', 'incidents', 'verdict', 'first', 'second', 'folder']);

const taken = (name: string, choices: readonly string[] | undefined): Takes =>
  choices !== undefined ? { kind: 'words', words: choices } : { kind: FILES.has(name) ? 'file' : 'text' };

const flagOf = (option: Option): Flag => ({
  names: [option.short, option.long].filter((name): name is string => name !== undefined && name !== null),
  description: option.description,
  takes: option.required || option.optional ? taken(/[<[]([^>\].]+)/.exec(option.flags)?.[1] ?? '', option.argChoices) : { kind: 'nothing' },
  repeatable: option.description.includes('repeatable'),
});

const argumentOf = (argument: Argument): Takes => taken(argument.name(), argument.argChoices);

const flagsOf = (command: Command): readonly Flag[] => {
  const help = command.createHelp();
  return help.visibleOptions(command).map(flagOf);
};

const rowOf = (command: Command): CommandRow => ({
  name: command.name(), description: command.description(), flags: flagsOf(command), takes: command.registeredArguments.map(argumentOf),
});

/** The commands and options as they are registered with the parser. */
export const commandTable = (program: Command): CommandTable => ({ tool: program.name(), flags: flagsOf(program), commands: program.commands.map(rowOf) });
