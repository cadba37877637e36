import type { World } from '../world.js';
import type { Shard } from './options.js';

/** A number of the environment; undefined when it is none. */
const numberIn = (env: World['env'], name: string): number | undefined => {
  const text = env[name];
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
};

const fitting = (index: number | undefined, count: number | undefined): Shard | undefined =>
  index !== undefined && count !== undefined && index >= 0 && index < count ? { index, count } : undefined;

/** The place of a task of Slurm among those of its array, whose numbers may begin anywhere and go by steps (`--array=5-13:4`); none where they do not. */
const placeInSlurm = (env: World['env']): number | undefined => {
  const task = numberIn(env, 'SLURM_ARRAY_TASK_ID');
  const place = task === undefined ? undefined : (task - (numberIn(env, 'SLURM_ARRAY_TASK_MIN') ?? 0)) / (numberIn(env, 'SLURM_ARRAY_TASK_STEP') ?? 1);
  return Number.isInteger(place) ? place : undefined;
};

/** The part that an array job gives this run: Kubernetes tells the index alone, so the count is in a variable of ours. */
const ofArrayJob = (env: World['env']): Shard | undefined => {
  if (env['JOB_COMPLETION_INDEX'] !== undefined) return fitting(numberIn(env, 'JOB_COMPLETION_INDEX'), numberIn(env, 'LIABILITY_SHARDS'));
  if (env['AWS_BATCH_JOB_ARRAY_INDEX'] !== undefined) return fitting(numberIn(env, 'AWS_BATCH_JOB_ARRAY_INDEX'), numberIn(env, 'AWS_BATCH_JOB_ARRAY_SIZE') ?? numberIn(env, 'LIABILITY_SHARDS'));
  return fitting(placeInSlurm(env), numberIn(env, 'SLURM_ARRAY_TASK_COUNT') ?? numberIn(env, 'LIABILITY_SHARDS'));
};

/** The part that `--shard` names: `2/8`, `auto`, or `auto/8` with the count given here. */
export const shardIn = (text: string, env: World['env']): Shard | undefined => {
  if (text === 'auto') return ofArrayJob(env);
  const [, auto] = /^auto\/([1-9][0-9]{0,8})$/.exec(text) ?? [];
  if (auto !== undefined) return ofArrayJob({ ...env, LIABILITY_SHARDS: auto, AWS_BATCH_JOB_ARRAY_SIZE: auto, SLURM_ARRAY_TASK_COUNT: auto });
  const [, part, count] = /^([1-9][0-9]{0,8})\/([1-9][0-9]{0,8})$/.exec(text) ?? [];
  return part === undefined ? undefined : fitting(Number(part) - 1, Number(count));
};
