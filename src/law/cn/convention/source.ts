import type { Source } from '../../../model/source.js';
import type { Text } from '../../../model/text.js';

const OURS: Text = { en: 'our convention', fr: 'notre convention', zh: '本工具的设定' };

/** A convention of this tool: arithmetic that no text lays down. `within`: the articles that leave the figure to a court, cited before it. */
export const convention = (slug: string, within?: Text): Source => ({
  kind: 'convention',
  instrument: { en: 'Convention of this tool', fr: 'Convention de cet outil', zh: '本工具的设定' },
  pinpoint: slug,
  short: within === undefined ? OURS : { en: `${within.en}; figure: ${OURS.en}`, fr: `${within.fr} ; chiffre : ${OURS.fr}`, zh: `${within.zh}；数额：${OURS.zh}` },
});

/** To what excessive interest agreed for late payment is reduced. */
export const INTEREST_REDUCED_TO = convention('interest-to-130', { en: 'Civil Code (PRC) 585(2), earlier Contract Law 114(2)', fr: 'C. civ. RPC 585, al. 2, avant L. contrats 114, al. 2', zh: '《民法典》第585条第2款（此前《合同法》第114条第2款）' });

/** To what an excessive agreed sum is reduced. */
export const REDUCED_TO = convention('penalty-to-130', { en: 'Civil Code (PRC) 585(2), earlier Contract Law 114(2)', fr: 'C. civ. RPC 585, al. 2, avant L. contrats 114, al. 2', zh: '《民法典》第585条第2款（此前《合同法》第114条第2款）' });

/** What a sum agreed for each month comes to for a part of a month. */
export const BROKEN_MONTHS = convention('broken-months', { en: 'Civil Code (PRC) 585(1), earlier Contract Law 114(1)', fr: 'C. civ. RPC 585, al. 1, avant L. contrats 114, al. 1', zh: '《民法典》第585条第1款（此前《合同法》第114条第1款）' });

/** How far the price of the rest of a term is a loss, before the interpretation of 2023 said so. */
export const RELETTING = convention('reletting-before-2023', { en: 'Civil Code (PRC) 584, 591, earlier Contract Law 113, 119', fr: 'C. civ. RPC 584, 591, avant L. contrats 113, 119', zh: '《民法典》第584条、第591条（此前《合同法》第113条、第119条）' });

/** In which order what comes off a loss is taken off it. */
export const ORDER_OF_DEDUCTIONS = convention('order-of-deductions', { en: 'Civil Code (PRC) 590 to 592, interpretation 63(3)', fr: 'C. civ. RPC 590 à 592, interprétation 63, al. 3', zh: '《民法典》第590条至第592条、合同编通则解释第63条第3款' });
