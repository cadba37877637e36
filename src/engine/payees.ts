import type { Matter } from '../model/matter.js';
import type { HeadResult, Payee } from '../model/verdict.js';
import { allocate } from '../values/allocate.js';
import { min } from '../values/money.js';

/** The loss as it is proven, before any share or limit. */
const provenLoss = (heads: readonly HeadResult[]): bigint =>
  heads.reduce((n, head) => n + (head.steps.find((s) => s.because === 'proven')?.to ?? head.claimed ?? 0n), 0n);

/**
 * Who is paid what of one debt: an insurer that paid steps into the claimant's place up to what it paid, after the claimant has recovered what the insurance
 * left open. The debt as a whole stays what it is.
 */
export const payeesOf = (matter: Matter, heads: readonly HeadResult[], owed: bigint): readonly Payee[] => {
  const insured = matter.payments.filter((p) => p.kind === 'insurance');
  const paid = insured.reduce((n, p) => n + p.amount, 0n);
  if (paid === 0n) return [{ id: matter.claimant, award: owed }];
  const idOf = (p: Matter['payments'][number]): string => (matter.respondents.includes(p.by) ? 'insurer' : p.by);
  const loss = provenLoss(heads);
  const own = min(owed, loss > paid ? loss - paid : 0n);
  const theirs = min(owed - own, paid);
  const insurers = [...new Set(insured.map(idOf))];
  const parts = allocate(theirs, insurers.map((id) => ({ id, weight: insured.filter((p) => idOf(p) === id).reduce((n, p) => n + p.amount, 0n) })));
  return [{ id: matter.claimant, award: owed - theirs }, ...insurers.map((id) => ({ id, award: parts.get(id) ?? 0n }))];
};
