import type { StepName } from '../../../model/step.js';
import type { Language } from '../../../model/text.js';

/** What each language says of what the rules give or ask next. Worded as what a rule gives or requires, never as advice. */
export interface StepWords {
  readonly heading: string;
  /** Remedies beside money, by the names of the rules. */
  readonly remedy: Readonly<Record<string, string>>;
  readonly granted: string;
  readonly refused: string;
  /** A sum that may be kept back. */
  readonly suspended: (amount: string) => string;
  readonly deadline: Readonly<Record<string, string>>;
  /** What a rule requires of somebody next, worded as a requirement. */
  readonly step: Readonly<Record<StepName, string>>;
  readonly of: (party: string, what: string) => string;
  readonly done: (day: string, late: boolean) => string;
  readonly credit: (id: string) => string;
  readonly terms: string;
  readonly until: (day: string, state: 'open' | 'missed' | 'over' | null) => string;
  readonly prove: (wording: string, about: string, evidence: string) => string;
  readonly proves: (party: string) => string;
  /** Nothing is required of the party that was asked about, or there is no such party. */
  readonly nothing: (party: string | null) => string;
}

/** The words of each language. */
export const stepWords: Readonly<Record<Language, StepWords>> = {
  en: {
    heading: 'What the rules give or ask next',
    remedy: {
      avoid: 'avoiding the contract', 'give-back': 'each side gives back what it had, or its value', 'end-for-missed-level': 'ending the contract for missed service levels', 'keep-deposit': 'keeping the deposit', perform: 'performance in kind', 'recourse-against-third-party': 'recourse against the third party', 'provisional-enforcement': 'provisional enforcement of the judgment', subrogation: 'the insurer that paid takes the claimant’s place', 'reduce-price': 'reducing the price', remedy: 'making good the defect',
      'set-off': 'set-off', 'substitute-performance': 'performance by another at the debtor’s cost', terminate: 'ending the contract', withhold: 'withholding one’s own performance', restore: 'restoring what was taken down', forward: 'forwarding the notice', 'deposit-rule': 'keeping or doubling the deposit', 'pay-against-performance': 'payment only against performance',
    },
    granted: 'the conditions are met', refused: 'a condition is not met',
    suspended: (amount) => `${amount} may be kept back for now; owed later unless the price is cut or the contract ends`,
    deadline: { avoidance: 'avoidance: last day', limitation: 'limitation: last day to sue or interrupt', refund: 'refund: last day', termination: 'ending the contract: last day', 'counter-notice': 'complaint or suit of the right holder after a counter-notice: last day', 'restore-from': 'restoring: from this day', 'notify-authority-and-persons': 'informing the authority and the persons concerned: day' },
    step: {
      'start-plan': 'the plan for incidents is put into effect at once', 'inform-users': 'users are told of the incident in time', 'inform-authority': 'the authority is told', 'inform-persons': 'the persons concerned are told',
      'inform-controller': 'the controller is told without delay', 'keep-logs': 'logs are kept at least to this day', 'formal-notice': 'a formal notice to perform within a reasonable time comes before damages',
      'restore-service': 'the service is brought back', 'choose-deposit-or-sum': 'the choice between the deposit and the agreed sum; the plea of the rule on deposits takes the deposit, without that plea the agreed sum counts and the deposit goes back once', mitigate: 'suitable measures are taken to keep the loss from growing', 'demand-before-ending': 'unless urgent or pointless, a demand that leaves a reasonable time and names the end of the contract comes before ending it by notice',
      'forward-notice': 'the notice is forwarded to the user', 'take-measures': 'the measures that the case calls for are taken', 'notify-impediment': 'the other side is told of the event and given proof of it within a reasonable time',
    },
    of: (party, what) => `${party}: ${what}`,
    done: (day, late) => `done ${day}${late ? ' (late)' : ''}`,
    credit: (id) => `claiming the credit of ${id}`,
    terms: 'terms of the contract',
    until: (day, state) => `${day}${state === null ? '' : { open: ' (open)', missed: ' (missed)', over: ' (over)' }[state]}`,
    prove: (wording, about, evidence) => `${wording}${about === '' ? '' : ` (${about})`} Shown by: ${evidence}`,
    proves: (party) => `For ${party} to show`,
    nothing: (party) => (party === null ? 'The record names nobody on that side.' : `For ${party} the rules that apply give and ask nothing next.`),
  },
  fr: {
    heading: 'Ce que les règles ouvrent ou exigent ensuite',
    remedy: {
      avoid: 'annulation du contrat', 'give-back': 'restitutions réciproques, en nature ou en valeur', 'end-for-missed-level': 'rupture du contrat pour niveaux de service manqués', 'keep-deposit': 'conservation de la somme versée en garantie', perform: 'exécution forcée en nature', 'recourse-against-third-party': 'recours contre le tiers', 'provisional-enforcement': 'exécution provisoire de la décision', subrogation: 'subrogation de l’assureur qui a payé', 'reduce-price': 'réduction du prix', remedy: 'mise en conformité',
      'set-off': 'compensation', 'substitute-performance': 'exécution par un tiers aux frais du débiteur', terminate: 'résolution du contrat', withhold: 'exception d’inexécution', restore: 'rétablissement du contenu retiré', forward: 'transmission de la notification', 'deposit-rule': 'perte ou double de la somme versée en garantie', 'pay-against-performance': 'paiement contre exécution seulement',
    },
    granted: 'conditions réunies', refused: 'une condition fait défaut',
    suspended: (amount) => `${amount} retenus pour l’instant ; restent dus, sauf réduction du prix ou fin du contrat`,
    deadline: { avoidance: 'annulation : dernier jour', limitation: 'prescription : dernier jour pour agir ou interrompre', refund: 'remboursement : dernier jour', termination: 'fin du contrat : dernier jour', 'counter-notice': 'plainte ou action du titulaire après contre-notification : dernier jour', 'restore-from': 'rétablissement : à compter de ce jour', 'notify-authority-and-persons': 'information de l’autorité et des personnes concernées : jour' },
    step: {
      'start-plan': 'le plan d’urgence est mis en œuvre aussitôt', 'inform-users': 'les utilisateurs sont avisés à temps', 'inform-authority': 'l’autorité est avisée', 'inform-persons': 'les personnes concernées sont avisées',
      'inform-controller': 'le responsable du traitement est avisé sans délai', 'keep-logs': 'les journaux sont gardés au moins jusqu’à ce jour', 'formal-notice': 'une mise en demeure de s’exécuter dans un délai raisonnable précède les dommages et intérêts',
      'restore-service': 'le service est rétabli', 'choose-deposit-or-sum': 'choix entre les arrhes et la somme convenue ; invoquer la règle des arrhes, c’est les choisir, sans quoi la somme convenue compte et les arrhes sont rendues une fois', mitigate: 'des mesures propres à empêcher l’aggravation du dommage sont prises', 'demand-before-ending': 'sauf urgence ou demande vaine, une mise en demeure laissant un délai raisonnable et annonçant la résolution précède la résolution par notification',
      'forward-notice': 'la notification est transmise à l’utilisateur', 'take-measures': 'les mesures que le cas appelle sont prises', 'notify-impediment': 'l’autre partie est avisée de l’événement, preuve à l’appui, dans un délai raisonnable',
    },
    of: (party, what) => `${party}\u00a0: ${what}`,
    done: (day, late) => `fait le ${day}${late ? ' (tardif)' : ''}`,
    credit: (id) => `demande de l’avoir de ${id}`,
    terms: 'stipulations du contrat',
    until: (day, state) => `${day}${state === null ? '' : { open: ' (ouvert)', missed: ' (dépassé)', over: ' (échu)' }[state]}`,
    prove: (wording, about, evidence) => `${wording}${about === '' ? '' : ` (${about})`} Se prouve par : ${evidence}`,
    proves: (party) => `À prouver par ${party}`,
    nothing: (party) => (party === null ? 'Le dossier ne nomme personne de ce côté.' : `Pour ${party}, les règles applicables n’ouvrent ni n’exigent rien d’autre.`),
  },
  zh: {
    heading: '规则赋予的权利与要求的事项',
    remedy: {
      avoid: '撤销合同', 'give-back': '各方返还所得财产或者折价补偿', 'end-for-missed-level': '因服务等级未达标解除合同', 'keep-deposit': '不予返还定金', perform: '继续履行', 'recourse-against-third-party': '向第三人追偿', 'provisional-enforcement': '一审裁判的临时执行', subrogation: '已赔付的保险人代位', 'reduce-price': '减少价款', remedy: '采取补救措施',
      'set-off': '抵销', 'substitute-performance': '由第三人替代履行，费用由债务人负担', terminate: '解除合同', withhold: '行使履行抗辩权', restore: '恢复被下架的内容', forward: '转送通知', 'deposit-rule': '定金罚则', 'pay-against-performance': '同时履行（对待给付）',
    },
    granted: '条件具备', refused: '条件不具备',
    suspended: (amount) => `${amount} 可暂不支付；除减少价款或者合同终止外，其后仍应支付`,
    deadline: { avoidance: '撤销权：最后一日', limitation: '诉讼时效：起诉或中断的最后一日', refund: '退款：最后一日', termination: '解除权：最后一日', 'counter-notice': '权利人收到声明转送后投诉或起诉：最后一日', 'restore-from': '终止措施：自该日起', 'notify-authority-and-persons': '通知主管部门和个人：日期' },
    step: {
      'start-plan': '应当立即启动应急预案', 'inform-users': '应当及时告知用户', 'inform-authority': '应当报告主管部门', 'inform-persons': '应当通知个人',
      'inform-controller': '应当及时告知个人信息处理者（控制者）', 'keep-logs': '日志应当至少留存至该日', 'formal-notice': '请求损害赔偿前须先催告，给予合理期限履行',
      'restore-service': '应当恢复服务', 'choose-deposit-or-sum': '可在定金与违约金之间择一；主张定金罚则即选择定金，不主张的，适用违约金，定金原数返还', mitigate: '应当采取适当措施防止损失扩大', 'demand-before-ending': '除情况紧急或者催告显无意义外，通知解除前应先催告，给予合理期限并说明可能解除合同',
      'forward-notice': '应当将通知转送用户', 'take-measures': '应当采取必要措施', 'notify-impediment': '应当在合理期限内通知对方并提供证明',
    },
    of: (party, what) => `${party}：${what}`,
    done: (day, late) => `已于 ${day} 完成${late ? '（逾期）' : ''}`,
    credit: (id) => `申请 ${id} 的抵扣`,
    terms: '合同约定',
    until: (day, state) => `${day}${state === null ? '' : { open: '（未届满）', missed: '（已届满）', over: '（期间已满）' }[state]}`,
    prove: (wording, about, evidence) => `${wording}${about === '' ? '' : `（${about}）`}可由以下材料证明：${evidence}`,
    proves: (party) => `由 ${party} 举证`,
    nothing: (party) => (party === null ? '案件记录中没有该方当事人。' : `对 ${party}，所适用的规则目前没有其他权利或者要求的事项。`),
  },
};
