import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeWorld } from '../../src/cli/nodeWorld.js';
import { programOf } from '../../src/cli/program.js';
import { runIn } from './memory-world.js';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
const script = async (shell: string): Promise<string> => (await runIn(['completion', shell])).out;

const program = programOf(nodeWorld, { out: [], err: [] }, () => undefined);

test.each(SHELLS)('the script for %s knows every command, option and choice', async (shell) => {
  const text = await script(shell);
  for (const command of program.commands) {
    expect(text).toContain(command.name());
    for (const option of command.options) {
      expect(text).toContain(shell === 'fish' ? `-l ${option.long?.slice(2)}` : option.long);
      for (const choice of option.argChoices ?? []) expect(text).toContain(choice);
    }
  }
});

test('another shell is refused', async () => {
  const { code, err } = await runIn(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(err).toContain('Allowed choices are bash, zsh, fish, powershell.');
});

const hasBash = spawnSync('bash', ['-c', 'complete -p >/dev/null 2>&1; type complete'], { encoding: 'utf8' }).status === 0;

if (hasBash) describe('in bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  for (const name of ['contract.yaml', 'my incident.yaml']) writeFileSync(join(folder, name), '');

  const offered = async (...words: readonly string[]): Promise<readonly string[]> => {
    writeFileSync(join(folder, 'completion.bash'), await script('bash'));
    const run = spawnSync(
      'bash',
      ['--norc', '-c', 'source ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _liability; printf "%s\\n" "${COMPREPLY[@]}"', 'bash', 'liability', ...words],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    return run.stdout.split('\n').filter((line) => line !== '');
  };

  test.each([
    ['commands', [''], program.commands.map((c) => c.name())],
    ['a command by its beginning', ['as'], ['assess']],
    ['an option by its beginning', ['assess', '--form'], ['--format']],
    ['the choices of an option', ['assess', 'contract.yaml', '--lang', ''], ['en', 'zh', 'fr']],
    ['the choices after an equals sign', ['assess', '--color', '=', 'al'], ['always']],
    ['files where a file is expected', ['assess', 'con'], ['contract.yaml']],
    ['files with a blank in one piece', ['assess', 'contract.yaml', 'my'], ['my incident.yaml']],
    ['files after an option that takes one', ['assess', 'contract.yaml', '--with', 'con'], ['contract.yaml']],
    ['the choices of an argument', ['init', 'i'], ['incident']],
    ['nothing where any text may stand', ['assess', 'contract.yaml', '--as-of', ''], []],
  ])('%s', async (_what, words, found) => {
    const got = await offered(...words);
    expect(got).toEqual(expect.arrayContaining([...found]));
    if (words[0] !== '') expect(got).toHaveLength(found.length);
  });

  test('ends quietly before a word it does not know', async () => {
    expect(await offered('nothing-of-the-sort', '')).toEqual(expect.arrayContaining(['assess']));
  });
});
