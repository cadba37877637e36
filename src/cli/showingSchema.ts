import { complaintsOf } from './complaints.js';
import { deliver } from './delivering.js';
import { EXIT } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import { speechOf } from './printOptions.js';
import type { PrintOptions } from './printOptions.js';
import type { World } from './world.js';

/** Prints a schema of the package, byte for byte. */
export const showingSchema = async (world: World, name: string, options: PrintOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, speechOf(options));
  const { file } = world.packaged(`schemas/${name}.schema.json`);
  const text = await world.read(file);
  if (text.ok) return deliver(world, complaints, text.value, options.output);
  await complaints.obstacle(file, text.why);
  return EXIT.invalid;
};
