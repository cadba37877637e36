import type { CommandTable, Flag, Takes } from './table.js';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const action = (takes: Takes): string => {
  switch (takes.kind) {
    case 'words': return ` -x -a ${quoted(takes.words.join(' '))}`;
    case 'file': return ' -r -F';
    case 'text': return ' -x';
    case 'nothing': return '';
  }
};

const option = (tool: string, when: string, { names, description, takes }: Flag): string =>
  `complete -c ${tool} -n ${quoted(when)}${names.map((n) => (n.startsWith('--') ? ` -l ${n.slice(2)}` : ` -s ${n.slice(1)}`)).join('')}${action(takes)} -d ${quoted(description)}`;

const operands = (takes: readonly Takes[]): string => {
  const words = takes.flatMap((t) => (t.kind === 'words' ? t.words : []));
  return words.length > 0 ? ` -a ${quoted(words.join(' '))}` : takes.some((t) => t.kind === 'file') ? ' -F' : '';
};

/** Completion for fish. */
export const fish = ({ tool, flags, commands }: CommandTable): string =>
  [
    `# fish completion for ${tool}: ${tool} completion fish > ~/.config/fish/completions/${tool}.fish`,
    `complete -c ${tool} -f`,
    ...flags.map((f) => option(tool, '__fish_use_subcommand', f)),
    ...commands.map((c) => `complete -c ${tool} -n __fish_use_subcommand -a ${c.name} -d ${quoted(c.description)}`),
    ...commands.flatMap((c) => {
      const when = `__fish_seen_subcommand_from ${c.name}`;
      const words = operands(c.takes);
      return [...c.flags.map((f) => option(tool, when, f)), ...(words === '' ? [] : [`complete -c ${tool} -n ${quoted(when)}${words}`])];
    }),
    '',
  ].join('\n');
