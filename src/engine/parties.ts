import { concludes } from '../model/concludes.js';
import type { Conclusion, DebtMode } from '../model/conclusion.js';
import type { Matter } from '../model/matter.js';
import type { Regime } from '../model/regime.js';
import { labelsOf } from '../model/subject.js';
import type { PartyResult } from '../model/verdict.js';
import { apportion } from './apportion.js';
import type { Borne, Debt } from './apportion.js';
import type { Run } from './run.js';

/** The breaches of a debtor that stand on the base answers. */
const standing = (run: Run): Run['base']['breaches'] => run.base.breaches.filter((x) => x.when !== run.base.board.diagrams.no);

/** The breach for which he is held with others; one for the whole goes before one for his part. */
const heldAs = (run: Run): Run['base']['breaches'][number] | undefined =>
  standing(run).find((x) => x.how !== 'alone' && x.how !== 'several') ?? standing(run).find((x) => x.how === 'several');

/** The conclusions on how he shares with others. */
const sharing = (run: Run): readonly Extract<Conclusion, { contribution: unknown }>[] =>
  run.trace.findings.flatMap((f) => (f.fired && concludes(f.rule, 'contribution') ? f.rule.then.flatMap((c) => ('contribution' in c ? [c] : [])) : []));

/** How he answers: as the breach has it, else as what was promised has it. */
const answersAs = (run: Run): DebtMode | undefined => heldAs(run)?.how ?? sharing(run).find((c) => c.how !== undefined)?.how;

/** Whether he promised the whole together with others. */
export const owesTheWhole = (run: Run): boolean => sharing(run).some((c) => c.how === 'joint');

/** Those who promised the same for the whole and are not sued: they owe what he owes, and share with him. */
const besidesThoseSued = (run: Run, runs: readonly Run[]): readonly string[] =>
  owesTheWhole(run) ? run.claim.matter.respondents.filter((id) => !runs.some((r) => r.claim.debtor === id)) : [];

/** Where a record names those who are sued. */
const SUED = 'respondents';

/** Relates the debts of several respondents: what each owes outside, bears inside, and whom he may turn to. Where the rules do not cover several debtors, only what each owes by himself is said. */
export const partiesOf = (runs: readonly Run[], matter: Matter, regime: Regime): readonly PartyResult[] => {
  const covered = runs.length < 2 || regime.decides?.includes(SUED) === true;
  const debt = (id: string, run: Run): Debt => ({
    id, external: run.award, weight: matter.weights.get(id) ?? (matter.weights.size === 0 && !contributes(run, 'stands-in') ? 1n : 0n),
    ...(contributes(run, 'own-part') || answersAs(run) === 'several' ? { ownPart: true } : {}),
    ...(matter.unrecoverable?.includes(id) === true ? { unrecoverable: true } : {}),
    paid: matter.payments.reduce((n, p) => (p.by === id && p.kind !== 'insurance' ? n + p.amount : n), 0n),
  });
  const debts = runs.map((run) => debt(run.claim.debtor, run));
  const [first] = runs;
  const unsued = first === undefined ? [] : besidesThoseSued(first, runs).filter((id) => !released(matter, id)).map((id) => debt(id, first));
  const shares = apportion([...debts, ...unsued]);
  return runs.map((run, i) => {
    const breaches = standing(run);
    const how = answersAs(run);
    const whole = breaches.some((x) => x.owes === 'whole');
    const contribution = run.trace.findings.filter((f) => f.fired && concludes(f.rule, 'contribution')).map((f) => f.rule);
    const share = shares[i];
    const related = debts.length + unsued.length > 1 && contribution.length > 0 && how !== 'several';
    const others = runs.some((r) => r !== run && r.award > 0n);
    return {
      id: run.claim.debtor, name: matter.parties.find((p) => p.id === run.claim.debtor)?.name ?? run.claim.debtor, stream: 'damages' as const,
      how: !covered ? 'not-assessed' : how ?? (related && others && run.award > 0n ? sharedMode(runs, run) : 'alone'),
      part: run.award === 0n && breaches.length === 0 ? 'none' as const : whole || (sharing(run).some((c) => c.how !== undefined) && run.award > 0n) ? 'whole' as const : breaches.length === 0 ? 'none' as const : 'expanded' as const,
      external: run.award, ...(covered ? bornBy(run, related ? share : undefined) : { alone: null, commonShare: null, internalShare: null }),
      paid: debts[i]?.paid ?? 0n, recourse: related ? share?.recourse ?? [] : [], rules: [...new Set([...breaches.map((x) => x.rule), ...contribution])],
    };
  });
};

/** What of his debt is his alone, and what he bears in the end: the whole of it where nothing is shared. */
const bornBy = (run: Run, share: Borne | undefined): Pick<PartyResult, 'alone' | 'commonShare' | 'internalShare'> =>
  share === undefined ? { alone: run.award, commonShare: 0n, internalShare: run.award } : { alone: share.alone, commonShare: share.internalShare - share.alone, internalShare: share.internalShare };

/** Whether a debtor only stands in for another, without a part of its own in the harm, or owes its own part and no more. */
const contributes = (run: Run, how: 'stands-in' | 'own-part'): boolean => sharing(run).some((c) => c.contribution === how);

/** Whether the claimant released a debtor. */
const released = (matter: Matter, id: string): boolean => matter.subjects.party.some((p) => p.id === id && labelsOf(p, 'released').includes('yes'));

const sharedMode = (runs: readonly Run[], own: Run): PartyResult['how'] =>
  runs.flatMap((r) => (r === own ? [] : r.base.breaches)).find((x) => x.how !== 'alone')?.how ?? 'alone';
