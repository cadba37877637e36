import type { CommandRow, CommandTable, Flag, Takes } from './table.js';

const quoted = (words: readonly string[]): string => `'${words.join(' ')}'`;

const reply = (takes: Takes): string => {
  switch (takes.kind) {
    case 'words': return `_liability_words ${quoted(takes.words)}`;
    case 'file': return '_liability_files';
    case 'nothing':
    case 'text': return ':';
  }
};

const value = (command: CommandRow, flag: Flag): readonly string[] =>
  flag.takes.kind === 'nothing' ? [] : [`    ${flag.names.map((name) => `${command.name}:${name}`).join('|')}) ${reply(flag.takes)}; return ;;`];

const names = (flags: readonly Flag[]): readonly string[] => flags.flatMap((f) => f.names);

/** What may stand where an argument is expected: the words or files of any argument of the command. */
const operand = ({ takes }: CommandRow): string => {
  const words = takes.flatMap((t) => (t.kind === 'words' ? t.words : []));
  return words.length > 0 ? `_liability_words ${quoted(words)}` : takes.some((t) => t.kind === 'file') ? '_liability_files' : ':';
};

/** Completion for bash 3.2 and later. */
export const bash = ({ tool, flags, commands }: CommandTable): string => `# bash completion for ${tool}; in ~/.bashrc: source <(${tool} completion bash)
_liability_words() {
  local IFS=$' \\n'
  COMPREPLY=( $(compgen -W "$1" -- "$_liability_cur") )
}
_liability_files() {
  local IFS=$'\\n'
  COMPREPLY=( $(compgen -f -- "$_liability_cur") )
  compopt -o filenames 2>/dev/null || true
}
_liability() {
  local _liability_cur="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' word
  COMPREPLY=()
  if [ "$_liability_cur" = '=' ]; then _liability_cur=''; fi
  if [ "$before" = '=' ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${commands.map((c) => c.name).join('|')}) command="$word"; break ;;
    esac
  done
  case "$command:$before" in
${commands.flatMap((c) => c.flags.flatMap((f) => value(c, f))).join('\n')}
  esac
  case "$command:$_liability_cur" in
${commands.map((c) => `    ${c.name}:-*) _liability_words ${quoted(names(c.flags))} ;;\n    ${c.name}:*) ${operand(c)} ;;`).join('\n')}
    *) _liability_words ${quoted([...commands.map((c) => c.name), ...names(flags)])} ;;
  esac
}
complete -F _liability ${tool}
`;
