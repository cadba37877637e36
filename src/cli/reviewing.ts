import { review } from '../engine/review.js';
import { dayOfReview, hypothetical } from '../input/hypothetical.js';
import type { TriedFault } from '../input/hypothetical.js';
import { placeOf } from '../input/item.js';
import { toMatter } from '../input/matter.js';
import type { Document } from '../input/reading.js';
import { loadReviews } from '../law/load.js';
import type { Matter } from '../model/matter.js';
import type { Problem } from '../model/problem.js';
import type { Regime } from '../model/regime.js';
import type { Reviewed } from '../model/review.js';
import { WEIGHTS } from '../model/rule.js';
import type { Weight } from '../model/rule.js';
import { reviewFormats } from '../output/review/index.js';
import type { Result } from '../values/result.js';
import { complaintsOf } from './complaints.js';
import { asOf, readAll, regimeOf } from './documents.js';
import { EXIT, worst } from './exitCodes.js';
import type { ExitCode } from './exitCodes.js';
import type { SpeechOptions } from './options.js';
import type { FormAsked } from './outputs.js';
import { readAs } from './reading.js';
import { delivered, placesFor, settingFor } from './reports.js';
import type { World } from './world.js';

/** What `review` takes. */
export interface ReviewOptions extends SpeechOptions {
  readonly format: readonly FormAsked[];
  readonly output?: string;
  readonly asOf?: string;
  readonly law?: Regime['id'];
  readonly failOn: 'none' | Weight;
}

const tried = async (world: World, contract: Document, fault: TriedFault, day: string | null): Promise<Result<Matter, Problem>> => {
  const incident = await readAs(JSON.stringify(hypothetical(contract, fault, day)), '<review>', 'incident', world);
  return incident.ok ? toMatter(contract, incident.value, [], { asOf: day, offsetAt: world.offsetAt }) : incident;
};

const reaches = ({ findings }: Reviewed, least: 'none' | Weight): boolean => least !== 'none' && findings.some((f) => WEIGHTS.indexOf(f.weight) <= WEIGHTS.indexOf(least));

/** Looks at a contract by itself, prints what was found, and answers how it ended. */
export const reviewing = async (world: World, file: string, options: ReviewOptions): Promise<ExitCode> => {
  const complaints = await complaintsOf(world, options);
  const places = await placesFor(world, complaints, [file], options);
  if (places === undefined) return EXIT.invalid;
  const read = await readAll(world, complaints, [{ file, schema: 'contract' }], options);
  const [contract] = read?.documents ?? [];
  if (read === undefined || contract === undefined) return EXIT.invalid;
  const day = asOf(world, contract, options.asOf) ?? dayOfReview(contract);
  const [ordinary, gross] = [await tried(world, contract, 'ordinary', day), await tried(world, contract, 'gross', day)];
  if (!ordinary.ok || !gross.ok) {
    await complaints.problems([...(ordinary.ok ? [] : ordinary.errors), ...(gross.ok ? [] : gross.errors)], read.texts);
    return EXIT.invalid;
  }
  const reviewed = review({ ordinary: ordinary.value, gross: gross.value }, await regimeOf(contract, options.law), await loadReviews(), placeOf(contract.root));
  const code = await delivered(world, complaints, places, async ({ format, file: target }) => reviewFormats[format](reviewed, await settingFor(world, complaints, target, options)));
  return worst([code, reaches(reviewed, options.failOn) ? EXIT.thresholdMet : EXIT.done]);
};
