import type { Language } from '../../../model/text.js';
import type { Part, ZeroReason } from '../../../model/subtotal.js';

/** What is said of the parts of an award. */
export interface SubtotalWords {
  readonly heading: string;
  readonly part: Readonly<Record<Part, string>>;
  /** Why nothing is owed in a class of loss, or of what is asked beside losses. */
  readonly zero: Readonly<Record<ZeroReason, string>>;
  /** Classes in which nobody claimed anything. */
  readonly rest: (classes: readonly string[]) => string;
}

const en: SubtotalWords = {
  heading: 'By class of loss',
  part: {
    direct: 'direct loss', consequential: 'consequential loss', recovery: 'recovery', legal: 'legal expenses', punitive: 'punitive damages', agreed: 'agreed sums', further: 'further damages', credits: 'service credits',
    priceRelief: 'price reduction', restitution: 'restitution', price: 'price',
  },
  zero: {
    proven: 'not proven', denied: 'not recoverable', deducted: 'deducted in full', share: 'left to the other side’s share', chance: 'beyond the lost chance', limit: 'the limit leaves nothing', 'expanded-part': 'outside the part that grew',
    'no-breach': 'no breach', excused: 'excused', allotted: 'allotted to other heads', replaced: 'the agreed sum takes its place', 'on-account': 'paid by the credit', 'counted-once': 'made good by another head', 'beyond-its-head': 'used up by what another head left over', revised: 'revised', kept: 'kept under the clause', 'set-by-court': 'set by the court', 'late-notice': 'what notice in time would have avoided',
    'not-claimed': 'nothing claimed', barred: 'no rule that applies gives any', apart: 'decided apart',
    unmet: 'a condition is not met', 'comes-to-nothing': 'comes to nothing', 'clause-fell': 'the clause does not hold', 'no-rule': 'no rule of this law takes it up',
  },
  rest: (classes) => `Nothing claimed: ${classes.join(', ')}.`,
};

const fr: SubtotalWords = {
  heading: 'Par catégorie de préjudice',
  part: {
    direct: 'perte directe', consequential: 'perte consécutive', recovery: 'remise en état', legal: 'frais de procédure', punitive: 'dommages punitifs', agreed: 'sommes convenues', further: 'autres dommages-intérêts', credits: 'avoirs de service',
    priceRelief: 'réduction du prix', restitution: 'restitutions', price: 'prix',
  },
  zero: {
    proven: 'non prouvé', denied: 'non réparable', deducted: 'entièrement déduit', share: 'laissé à la part de l’autre', chance: 'hors de la chance perdue', limit: 'la limite ne laisse rien', 'expanded-part': 'hors de la part aggravée',
    'no-breach': 'sans inexécution', excused: 'exonéré', allotted: 'réparti sur d’autres postes', replaced: 'remplacé par la somme convenue', 'on-account': 'payé par l’avoir', 'counted-once': 'réparé par un autre poste', 'beyond-its-head': 'absorbé par l’excédent d’un autre poste', revised: 'révisé', kept: 'conservé selon la clause', 'set-by-court': 'fixé par le juge', 'late-notice': 'ce qu’un avis donné à temps aurait évité',
    'not-claimed': 'rien n’est demandé', barred: 'aucune règle applicable n’en accorde', apart: 'traité à part',
    unmet: 'une condition manque', 'comes-to-nothing': 'revient à zéro', 'clause-fell': 'la clause ne tient pas', 'no-rule': 'aucune règle de ce droit ne s’en saisit',
  },
  rest: (classes) => `Rien n’est demandé\u00a0: ${classes.join(', ')}.`,
};

const zh: SubtotalWords = {
  heading: '按损失类别',
  part: {
    direct: '直接损失', consequential: '间接损失', recovery: '恢复费用', legal: '维权费用', punitive: '惩罚性赔偿', agreed: '约定金额', further: '其他损害赔偿', credits: '服务抵扣', priceRelief: '减少价款', restitution: '返还', price: '价款',
  },
  zero: {
    proven: '未获证明', denied: '不予赔偿', deducted: '全额扣减', share: '由对方份额承担', chance: '所失机会以外', limit: '限额内无余额', 'expanded-part': '扩大部分以外', 'no-breach': '无违约', excused: '免责', allotted: '分摊至其他项目',
    replaced: '由约定的违约金代替', 'on-account': '已由抵扣支付', 'counted-once': '已由其他损失项目填补', 'beyond-its-head': '已被其他损失项目未扣尽的余额抵尽', revised: '已调整', kept: '依约不予退还', 'set-by-court': '由法院酌定', 'late-notice': '及时通知本可避免的部分', 'not-claimed': '未请求', barred: '无可适用的规则予以支持', apart: '另行处理',
    unmet: '要件不具备', 'comes-to-nothing': '计算结果为零', 'clause-fell': '该条款不具效力', 'no-rule': '本法域无规则支持该项请求',
  },
  rest: (classes) => `未请求：${classes.join('、')}。`,
};

/** The same in every language. */
export const subtotalWords: Readonly<Record<Language, SubtotalWords>> = { en, fr, zh };
