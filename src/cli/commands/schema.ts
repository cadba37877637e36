import { Argument, Command } from 'commander';
import type { ExitCode } from '../exitCodes.js';
import { withPrint } from '../printOptions.js';
import type { PrintOptions } from '../printOptions.js';
import type { World } from '../world.js';

/** The schemas of the package, documents that are read first. */
const SCHEMAS = ['contract', 'incident', 'with', 'verdict', 'review'] as const;

const EXAMPLES = `Examples:
  liability schema contract
  liability schema incident --output incident.schema.json
`;

/** `liability schema`: a JSON Schema as it is published. */
export const schemaCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withPrint(
    new Command('schema')
      .description('the JSON Schema of a document')
      .addHelpText('before', EXAMPLES)
      .addArgument(new Argument('<document>', 'which document').choices(SCHEMAS)),
  ).action(async (name: (typeof SCHEMAS)[number], options: PrintOptions) => {
    const { showingSchema } = await import('../showingSchema.js');
    ended(await showingSchema(world, name, options));
  });
