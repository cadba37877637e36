import type { CommandTable, Flag, Takes } from './table.js';

/** A text inside single quotes and brackets of a specification. */
const plain = (text: string): string => text.replaceAll("'", '’').replaceAll(/[[\]:]/g, (c) => `\\${c}`);

const action = (takes: Takes): string => {
  switch (takes.kind) {
    case 'words': return `:value:(${takes.words.join(' ')})`;
    case 'file': return ':file:_files';
    case 'text': return ':value: ';
    case 'nothing': return '';
  }
};

const option = ({ names, description, takes, repeatable }: Flag): string => {
  const told = `[${plain(description)}]${action(takes)}`;
  return names.length > 1 && !repeatable ? `'(${names.join(' ')})'{${names.join(',')}}'${told}'` : names.map((name) => `'${repeatable ? '*' : ''}${name}${told}'`).join(' ');
};

const operand = (takes: Takes): string => `'*${action(takes.kind === 'nothing' ? { kind: 'text' } : takes)}'`;

const widest = (takes: readonly Takes[]): Takes => takes.find((t) => t.kind === 'words') ?? takes.find((t) => t.kind === 'file') ?? { kind: 'text' };

/** Completion for zsh. */
export const zsh = ({ tool, flags, commands }: CommandTable): string => `#compdef ${tool}
# zsh completion for ${tool}: ${tool} completion zsh > "\${fpath[1]}/_${tool}"
_${tool}() {
  local -a commands
  commands=(
${commands.map((c) => `    '${plain(c.name)}:${plain(c.description)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    _arguments ${flags.map(option).join(' ')}
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map((c) => `    ${c.name}) _arguments ${[...c.flags.map(option), operand(widest(c.takes))].join(' ')} ;;`).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_${tool}" ]; then _${tool} "$@"; else compdef _${tool} ${tool}; fi
`;
