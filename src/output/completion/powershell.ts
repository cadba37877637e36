import type { CommandTable, Flag, Takes } from './table.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;

const values = (takes: Takes): readonly string[] => (takes.kind === 'words' ? takes.words : []);

const names = (flags: readonly Flag[]): readonly string[] => flags.flatMap((f) => f.names);

const taking = (flags: readonly Flag[]): string =>
  flags.flatMap((f) => (f.takes.kind === 'nothing' ? [] : f.names.map((name) => `      ${quoted(name)} = ${list(values(f.takes))}`))).join('\n');

/** Completion for PowerShell; where nothing is offered it completes files by itself. */
export const powershell = ({ tool, flags, commands }: CommandTable): string => `# PowerShell completion for ${tool}: ${tool} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${tool} -ScriptBlock {
  param($word, $tree, $position)
  $commands = [ordered]@{
${commands.map((c) => `    ${quoted(c.name)} = @{\n     words = ${list([...c.takes.flatMap(values), ...names(c.flags)])}\n     values = @{\n${taking(c.flags)}\n     }\n    }`).join('\n')}
  }
  $typed = @($tree.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = $typed | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $before = $typed | Select-Object -Last 1
  $offered = if (-not $command) { ${list([...commands.map((c) => c.name), ...names(flags)])} }
    elseif ($commands[$command].values.ContainsKey([string]$before)) { $commands[$command].values[$before] }
    else { $commands[$command].words }
  $offered | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
