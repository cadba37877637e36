import { UNBOUNDED } from '../../model/amount.js';
import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import { clauseCoversLoss } from './covering.js';
import { lossAmount } from './loss.js';

/** Clauses that a plea which names none speaks of: agreed sums, and a rate of interest. */
const AGREED = { is: 'kind', oneOf: ['penalty', 'interest'] } as const;

const isSome = (stated: Stated | undefined): boolean => stated?.state === 'is' && typeof stated.value === 'bigint' && stated.value > 0n;

/** Whether the record itself shows a loss that the clause stands in for, or a court set one: it cannot then be shown to be nothing. */
const lossOnRecord = (clause: Subject, matter: Matter): boolean =>
  matter.subjects.loss.some((loss) => {
    const found = (question: string): Stated | undefined => matter.determinations.get(questionKey(question, loss.key));
    return clauseCoversLoss(clause, matter, loss) === true && (isSome(found('loss-amount') ?? loss.facts['proven'] ?? lossAmount.stated?.(loss, matter)) || isSome(found('loss-set-by-court')));
  });

/**
 * The loss that the breach caused, as shown in the dispute about reducing an agreed sum. Nobody has said: no bound stands for "nothing shown beyond the
 * losses proven"; with none proven there is nothing to compare with, and the agreed sum stands.
 */
export const penaltyLossShown: Question = {
  id: 'penalty-loss-shown', of: 'clause', answer: { shape: 'amount' }, kind: 'fact', alleges: 'claimant', raised: 'said',
  raisedBy: [{ plea: 'penalty-reduction', unnamed: AGREED }],
  domain: (clause, matter) => (lossOnRecord(clause, matter) ? [UNBOUNDED] : [UNBOUNDED, 0n]),
  boundless: { en: 'nothing shown', fr: 'rien d’établi', zh: '未予查明' },
  wording: { en: 'What loss from the breach is shown, against which the agreed sum is measured?', fr: 'Quel préjudice né de l’inexécution est établi, auquel comparer la somme convenue ?', zh: '据以衡量约定违约金的违约损失，已查明的数额是多少？' },
  evidence: { en: 'the books of the injured side, what the party in breach can show of the true loss', fr: 'la comptabilité du créancier, ce que le débiteur établit du préjudice réel', zh: '守约方的账簿；违约方就实际损失提供的证据' },
};

/** The sum to which a court revises an agreed one. Nobody has: the convention of the rule, within the band it states. */
export const penaltyRevised: Question = {
  id: 'penalty-revised', of: 'clause', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'To what sum does the court revise the agreed one?', fr: 'À quelle somme le juge révise-t-il la somme convenue ?', zh: '法院将约定的违约金调整为多少？' },
  evidence: { en: 'the loss, the parties, the kind of deal, performance so far, the degree of fault', fr: 'le préjudice, la qualité des parties, la nature du contrat, l’exécution déjà reçue, le degré de faute', zh: '损失、主体、交易类型、履行情况、过错程度、履约背景' },
};

/** A court that revised the sum did not find the bad faith that would have kept it from doing so. */
const revised = (matter: Matter): Stated | undefined => {
  const [place] = [...matter.determinations].flatMap(([key, { place: at }]) => (key.startsWith('penalty-revised|') ? [at] : []));
  return place === undefined ? undefined : { state: 'is', value: false, place };
};

/** Whether the party broke the contract in bad faith. Nobody has said: no. */
export const badFaithBreach: Question = {
  id: 'bad-faith-breach', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  raisedBy: [{ plea: 'penalty-reduction' }],
  stated: (_, matter) => revised(matter),
  wording: { en: 'Did the party break the contract in bad faith?', fr: 'L’inexécution est-elle de mauvaise foi ?', zh: '该方是否恶意违约？' },
  evidence: { en: 'what the party knew and wanted, its conduct before and after the breach', fr: 'ce que la partie savait et voulait, sa conduite avant et après', zh: '该方的认识与意图、违约前后的行为' },
};
