import type { Language } from '../../../model/text.js';

/** What each language says of what the rules give or ask next. Worded as what a rule gives or requires, never as advice. */
export interface StepWords {
  readonly heading: string;
  /** Remedies beside money, by the names of the rules. */
  readonly remedy: Readonly<Record<string, string>>;
  readonly granted: string;
  readonly refused: string;
  readonly deadline: Readonly<Record<string, string>>;
  readonly until: (day: string, state: 'open' | 'missed' | null) => string;
  readonly prove: (wording: string, about: string, evidence: string) => string;
  readonly proves: (party: string) => string;
}

/** The words of each language. */
export const stepWords: Readonly<Record<Language, StepWords>> = {
  en: {
    heading: 'What the rules give or ask next',
    remedy: {
      avoid: 'avoiding the contract', 'keep-deposit': 'keeping the deposit', perform: 'performance in kind', 'recourse-against-third-party': 'recourse against the third party', 'reduce-price': 'reducing the price', remedy: 'making good the defect',
      'set-off': 'set-off', 'substitute-performance': 'performance by another at the debtor’s cost', terminate: 'ending the contract', withhold: 'withholding one’s own performance', restore: 'restoring what was taken down', forward: 'forwarding the notice',
    },
    granted: 'the conditions are met', refused: 'a condition is not met',
    deadline: { avoidance: 'avoidance: last day', limitation: 'limitation: last day to sue or interrupt', refund: 'refund: last day', termination: 'ending the contract: last day', 'counter-notice': 'complaint or suit of the right holder after a counter-notice: last day', 'restore-from': 'restoring: from this day' },
    until: (day, state) => `${day}${state === null ? '' : state === 'open' ? ' (open)' : ' (missed)'}`,
    prove: (wording, about, evidence) => `${wording}${about === '' ? '' : ` (${about})`} Shown by: ${evidence}`,
    proves: (party) => `For ${party} to show`,
  },
  fr: {
    heading: 'Ce que les règles ouvrent ou exigent ensuite',
    remedy: {
      avoid: 'annulation du contrat', 'keep-deposit': 'conservation de la somme versée en garantie', perform: 'exécution forcée en nature', 'recourse-against-third-party': 'recours contre le tiers', 'reduce-price': 'réduction du prix', remedy: 'mise en conformité',
      'set-off': 'compensation', 'substitute-performance': 'exécution par un tiers aux frais du débiteur', terminate: 'résolution du contrat', withhold: 'exception d’inexécution', restore: 'rétablissement du contenu retiré', forward: 'transmission de la notification',
    },
    granted: 'conditions réunies', refused: 'une condition fait défaut',
    deadline: { avoidance: 'annulation : dernier jour', limitation: 'prescription : dernier jour pour agir ou interrompre', refund: 'remboursement : dernier jour', termination: 'fin du contrat : dernier jour', 'counter-notice': 'plainte ou action du titulaire après contre-notification : dernier jour', 'restore-from': 'rétablissement : à compter de ce jour' },
    until: (day, state) => `${day}${state === null ? '' : state === 'open' ? ' (ouvert)' : ' (dépassé)'}`,
    prove: (wording, about, evidence) => `${wording}${about === '' ? '' : ` (${about})`} Se prouve par : ${evidence}`,
    proves: (party) => `À prouver par ${party}`,
  },
  zh: {
    heading: '规则赋予的权利与要求的事项',
    remedy: {
      avoid: '撤销合同', 'keep-deposit': '没收定金', perform: '继续履行', 'recourse-against-third-party': '向第三人追偿', 'reduce-price': '减少价款', remedy: '采取补救措施',
      'set-off': '抵销', 'substitute-performance': '由第三人替代履行，费用由债务人负担', terminate: '解除合同', withhold: '行使履行抗辩权', restore: '恢复被下架的内容', forward: '转送通知',
    },
    granted: '条件具备', refused: '条件不具备',
    deadline: { avoidance: '撤销权：最后一日', limitation: '诉讼时效：起诉或中断的最后一日', refund: '退款：最后一日', termination: '解除权：最后一日', 'counter-notice': '权利人收到声明转送后投诉或起诉：最后一日', 'restore-from': '终止措施：自该日起' },
    until: (day, state) => `${day}${state === null ? '' : state === 'open' ? '（未届满）' : '（已届满）'}`,
    prove: (wording, about, evidence) => `${wording}${about === '' ? '' : `（${about}）`}可由以下材料证明：${evidence}`,
    proves: (party) => `由 ${party} 举证`,
  },
};
