import { UNBOUNDED } from '../../model/amount.js';
import { labelsOf } from '../../model/subject.js';
import type { Question } from '../../model/question.js';
import { harmOf } from './covering.js';

/** What a measured promise gives for one period. Open where a clause can be read in several ways or the facts leave the figure open. */
export const creditPayable: Question = {
  id: 'credit-payable', of: 'credit', answer: { shape: 'amount' }, kind: 'fact', alleges: 'claimant', raised: 'said', path: 'commitments[].credit', fact: 'payable',
  domain: () => [UNBOUNDED, 0n],
  wording: {
    en: 'What credit is payable for the period, as the clause is to be read and the facts stand?',
    fr: 'Quel avoir est dû pour la période, selon le sens de la clause et l’état des faits ?',
    zh: '依条款的解释和现有事实，该期间应付的服务抵扣为多少？',
  },
  evidence: {
    en: 'the wording of the service level, measurements, invoices, the claim and when it was made',
    fr: 'les termes de l’engagement de niveau de service, les mesures, les factures, la demande et sa date',
    zh: '服务等级条款的用语、监测数据、账单、索赔申请及其时间',
  },
};

/**
 * What a credit is in law: the agreed sum for the harm, the most that is owed for it, or a payment on account. A credit said to be the only remedy is the most
 * that is owed; where the contract alone governs and says nothing more, it is paid on account.
 */
export const creditRole: Question = {
  id: 'credit-role', of: 'credit', answer: { shape: 'choice', values: ['penalty', 'limitation', 'on-account'], unproven: 'penalty' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  path: 'commitments[].credit.role', fact: 'role',
  fallback: (credit, matter) => (labelsOf(credit, 'exclusive').includes('yes') ? 'limitation' : matter.measured?.ownTerms === true ? 'on-account' : undefined),
  wording: {
    en: 'What is the credit: the agreed sum for the harm, the most that is owed for it, or a payment on account?',
    fr: 'Qu’est l’avoir : la somme convenue pour le dommage, le maximum dû à ce titre, ou un acompte ?',
    zh: '该抵扣的性质为何：就该损害约定的违约金、责任上限，还是先行支付的部分赔偿？',
  },
  evidence: { en: 'the wording of the clause, whether it calls the credit sole or without prejudice', fr: 'les termes de la clause, son caractère exclusif ou sans préjudice d’autres droits', zh: '条款用语，是否载明为唯一救济或者不影响其他权利' },
};

/** Whether a loss is the harm that the credit was agreed for. One that names the promises it comes from is, where this is one of them; else what unavailability does. */
export const creditCovers: Question = {
  id: 'credit-covers', of: 'credit', second: 'loss', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said',
  fallback: (credit, matter, loss) => {
    if (loss === undefined) return undefined;
    const causes = labelsOf(loss, 'causedBy');
    const promise = labelsOf(credit, 'commitment')[0] ?? '';
    if (causes.length > 0) return causes.includes(promise);
    const head = matter.losses.get(loss.id)?.head ?? '';
    return harmOf(labelsOf(credit, 'kind'), head);
  },
  wording: { en: 'Is this loss the harm that the credit was agreed for?', fr: 'Cette perte est-elle le dommage pour lequel l’avoir est convenu ?', zh: '此项损失是否属于该抵扣所针对的损害？' },
  evidence: { en: 'what the promise is about, how the loss came about', fr: 'l’objet de l’engagement, l’origine de la perte', zh: '承诺的内容、损失的成因' },
};

/** The sum to which a court revises an agreed credit. Nobody has: the convention of the rule, within the band it states. */
export const creditRevised: Question = {
  id: 'credit-revised', of: 'credit', answer: { shape: 'amount' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'To what sum does the court revise the agreed credit?', fr: 'À quelle somme le juge révise-t-il l’avoir convenu ?', zh: '法院将约定的服务抵扣调整为多少？' },
  evidence: { en: 'the loss, the price, how far the promise was kept, the degree of fault', fr: 'le préjudice, le prix, la part exécutée, le degré de faute', zh: '损失、价款、履行程度、过错程度' },
};

/** Whether the agreed credit is derisory beside the harm. */
export const creditDerisory: Question = {
  id: 'credit-derisory', of: 'credit', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'claimant', raised: 'said',
  wording: { en: 'Is the credit manifestly derisory beside the loss?', fr: 'L’avoir est-il manifestement dérisoire au regard du préjudice ?', zh: '与损失相比，该抵扣是否明显过低？' },
  evidence: { en: 'the loss shown, the price, what the provider saved', fr: 'le préjudice établi, le prix, l’économie du prestataire', zh: '已查明的损失、价款、服务商的节省' },
};
