import type { Text } from '../../model/text.js';

/** By what documents the amount of a loss shows, head by head. */
export const proofByHead: Readonly<Record<string, Text>> = {
  'data-restoration': { en: 'restore logs, an inventory of the files, hours and invoices of the rebuild', fr: 'journaux de restauration, inventaire des fichiers, heures et factures de reconstitution', zh: '恢复日志、文件清单、重建工时和票据' },
  'replacement-service': { en: 'invoices of the replacement, the price of the service replaced', fr: 'factures du service de remplacement, prix du service remplacé', zh: '替代服务的票据、原服务的价格' },
  'cost-to-fix': { en: 'quotes and invoices of the repair, a technical audit', fr: 'devis et factures de la réparation, audit technique', zh: '修复的报价和票据、技术检测报告' },
  'mitigation-cost': { en: 'invoices, and what each measure was to prevent', fr: 'factures, et ce que chaque mesure devait éviter', zh: '票据以及各项措施所要防止的损失' },
  'lost-profit': { en: 'sales before and after, the rate of margin, comparable seasons, attested by an accountant or an expert', fr: 'ventes avant et après, taux de marge, saisons comparables, attestés par un comptable ou un expert', zh: '事件前后的销售额、毛利率、可比期间数据，并经会计或者鉴定机构证明' },
  'customer-churn': { en: 'lists of customers before and after, letters of termination, witnesses', fr: 'listes de clients avant et après, lettres de résiliation, témoins', zh: '事件前后的客户名单、解约函件、证人' },
  goodwill: { en: 'press, ratings and enquiries before and after, an expert’s assessment', fr: 'presse, avis et demandes avant et après, expertise', zh: '事件前后的报道、评价与询价情况、鉴定意见' },
  image: { en: 'screenshots, press, ratings before and after', fr: 'captures d’écran, presse, avis avant et après', zh: '截图、事件前后的报道与评价' },
  'penalty-to-third-party': { en: 'the contract with the third party, its claim, proof of payment', fr: 'contrat avec le tiers, sa réclamation, preuve du paiement', zh: '与第三人的合同、其索赔函、付款凭证' },
  'wasted-expenditure': { en: 'invoices, and why the expenditure became useless', fr: 'factures, et pourquoi la dépense est devenue inutile', zh: '票据以及费用落空的原因' },
  'ip-infringement': { en: 'notarised screenshots, licence fees, sales of the infringer', fr: 'constats, redevances de licence, ventes du contrefacteur', zh: '公证取证的截图、许可费、侵权人的销售情况' },
};
