import type { Stated } from '../../model/fact.js';
import type { Matter } from '../../model/matter.js';
import type { Question } from '../../model/question.js';
import { questionKey } from '../../model/subject.js';

/** What the fees say: something paid, owed or agreed is a price; services that all cost nothing, and nothing paid, are free. */
const byFees = ({ fees, sums }: Matter): Stated | undefined => {
  const place = { file: '', path: 'services.fee', line: null, column: null };
  const paid = (fees.paid ?? []).some((fee) => fee.amount > 0n) || sums.unpaid.some((fee) => fee.amount > 0n) || sums.prepaid.some((account) => (account.paid ?? 0n) > 0n);
  if (paid || fees.agreed.some((fee) => fee.amount > 0n)) return { state: 'is', value: false, place };
  return fees.agreed.length > 0 ? { state: 'is', value: true, place } : undefined;
};

/** Whether the service cost nothing. */
export const serviceFree: Question = {
  id: 'service-free', of: 'case', answer: { shape: 'yesNo' }, kind: 'fact', alleges: 'respondent', raised: 'said', path: 'services[].fee',
  stated: (_, matter) => byFees(matter),
  wording: { en: 'Was the service free of charge?', fr: 'Le service était-il gratuit ?', zh: '该服务是否无偿提供？' },
  evidence: { en: 'the price list; what the provider gained in another way (advertising, data)', fr: 'le tarif ; ce que le prestataire en retirait autrement (publicité, données)', zh: '价目、服务方是否以广告、数据等方式获得对价' },
};

const GRAVE: readonly string[] = ['gross', 'intentional'];

/** Whether somebody who serves for nothing has shown that it acted neither with intent nor with gross negligence. A degree that is known answers it. */
export const noGrossFaultShown: Question = {
  id: 'no-gross-fault-shown', of: 'party', answer: { shape: 'yesNo' }, kind: 'assessment', alleges: 'respondent', raised: 'said', path: 'fault.<party>',
  stated: (party, matter): Stated | undefined => {
    const degree = matter.determinations.get(questionKey('fault-degree', party.key)) ?? party.facts['fault'];
    if (degree?.state === 'is') return { state: 'is', value: !GRAVE.includes(degree.value as string), place: degree.place };
    const left = new Set((degree?.values ?? []).map((value) => !GRAVE.includes(value as string)));
    return degree === undefined ? undefined : left.size === 1 ? { state: 'is', value: left.has(true), place: degree.place } : { state: 'open', place: degree.place };
  },
  wording: { en: 'Is it shown that the provider acted neither with intent nor with gross negligence?', fr: 'Est-il établi que le prestataire n’a commis ni dol ni faute lourde ?', zh: '无偿提供服务的一方是否证明自己没有故意或者重大过失？' },
  evidence: { en: 'logs, procedures followed, what was done before and after the event', fr: 'journaux, procédures suivies, mesures prises avant et après', zh: '日志、所遵循的操作流程、事件前后的措施' },
};
