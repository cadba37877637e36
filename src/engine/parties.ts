import { concludes } from '../model/concludes.js';
import type { Matter } from '../model/matter.js';
import type { Regime } from '../model/regime.js';
import type { PartyResult } from '../model/verdict.js';
import { apportion } from './apportion.js';
import type { Borne } from './apportion.js';
import type { Run } from './run.js';

/** The breaches of a debtor that stand on the base answers. */
const standing = (run: Run): Run['base']['breaches'] => run.base.breaches.filter((x) => x.when !== run.base.board.diagrams.no);

/** The breach for which he is held with others; one for the whole goes before one for his part. */
const heldAs = (run: Run): Run['base']['breaches'][number] | undefined =>
  standing(run).find((x) => x.how !== 'alone' && x.how !== 'several') ?? standing(run).find((x) => x.how === 'several');

/** Where a record names those who are sued. */
const SUED = 'respondents';

/** Relates the debts of several respondents: what each owes outside, bears inside, and whom he may turn to. Where the rules do not cover several debtors, only what each owes by himself is said. */
export const partiesOf = (runs: readonly Run[], matter: Matter, regime: Regime): readonly PartyResult[] => {
  const covered = runs.length < 2 || regime.decides?.includes(SUED) === true;
  const debts = runs.map((run) => ({
    id: run.claim.respondent, external: run.award, weight: matter.weights.get(run.claim.respondent) ?? (matter.weights.size === 0 && !contributes(run, 'stands-in') ? 1n : 0n),
    ...(contributes(run, 'own-part') || heldAs(run)?.how === 'several' ? { ownPart: true } : {}),
    ...(matter.unrecoverable?.includes(run.claim.respondent) === true ? { unrecoverable: true } : {}),
    paid: matter.payments.reduce((n, p) => (p.by === run.claim.respondent && p.kind !== 'insurance' ? n + p.amount : n), 0n),
  }));
  const shares = apportion(debts);
  return runs.map((run, i) => {
    const breaches = standing(run);
    const joint = heldAs(run);
    const whole = breaches.some((x) => x.owes === 'whole');
    const contribution = run.trace.findings.filter((f) => f.fired && concludes(f.rule, 'contribution')).map((f) => f.rule);
    const share = shares[i];
    const debt = debts[i];
    const related = runs.length > 1 && contribution.length > 0 && joint?.how !== 'several';
    const others = runs.some((r) => r !== run && r.award > 0n);
    return {
      id: run.claim.respondent, name: matter.parties.find((p) => p.id === run.claim.respondent)?.name ?? run.claim.respondent, stream: 'damages' as const,
      how: !covered ? 'not-assessed' : joint?.how ?? (related && others && run.award > 0n ? sharedMode(runs, run) : 'alone'),
      part: run.award === 0n && breaches.length === 0 ? 'none' as const : whole ? 'whole' as const : breaches.length === 0 ? 'none' as const : 'expanded' as const,
      external: run.award, ...(covered ? bornBy(run, related ? share : undefined) : { alone: null, commonShare: null, internalShare: null }),
      paid: debt?.paid ?? 0n, recourse: related ? share?.recourse ?? [] : [], rules: [...new Set([...breaches.map((x) => x.rule), ...contribution])],
    };
  });
};

/** What of his debt is his alone, and what he bears in the end: the whole of it where nothing is shared. */
const bornBy = (run: Run, share: Borne | undefined): Pick<PartyResult, 'alone' | 'commonShare' | 'internalShare'> =>
  share === undefined ? { alone: run.award, commonShare: 0n, internalShare: run.award } : { alone: share.alone, commonShare: share.internalShare - share.alone, internalShare: share.internalShare };

/** Whether a debtor only stands in for another, without a part of its own in the harm, or owes its own part and no more. */
const contributes = (run: Run, how: 'stands-in' | 'own-part'): boolean => run.trace.findings.some((f) => f.fired && concludes(f.rule, 'contribution') && f.rule.then.some((c) => 'contribution' in c && c.contribution === how));

const sharedMode = (runs: readonly Run[], own: Run): PartyResult['how'] =>
  runs.flatMap((r) => (r === own ? [] : r.base.breaches)).find((x) => x.how !== 'alone')?.how ?? 'alone';
