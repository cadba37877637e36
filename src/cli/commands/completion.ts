import { Argument, Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { withPrint } from '../printOptions.js';
import type { PrintOptions } from '../printOptions.js';
import type { World } from '../world.js';

/** The shells there are scripts for. */
const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

const EXAMPLES = `Examples:
  source <(liability completion bash)
  liability completion zsh > "\${fpath[1]}/_liability"
  liability completion fish > ~/.config/fish/completions/liability.fish
  liability completion powershell | Out-String | Invoke-Expression
`;

/** `liability completion`: a script that completes commands, options and their values. */
export const completionCommand = (world: World, ended: (code: ExitCode) => void, whole: () => Command): Command =>
  withPrint(
    new Command('completion')
      .description('a completion script for a shell')
      .addHelpText('before', EXAMPLES)
      .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS)),
  ).action(async (shell: (typeof SHELLS)[number], options: PrintOptions) => {
    const { completing } = await import('../completing.js');
    ended(await completing(world, whole(), shell, options));
  });
