import type { Rule } from '../../words.js';
import { BREACH } from '../breach.js';
import { SINCE_THE_REFORM, codeCivil } from './source.js';

/** The debtor who does not perform pays damages. */
export const damagesForBreach: Rule = {
  id: 'fr.code-civil.1231-1', norm: 'fr.code-civil.1231-1',
  title: { en: 'Damages for non-performance', fr: 'Dommages-intérêts pour inexécution', zh: '不履行的损害赔偿' },
  says: {
    en: 'The debtor pays damages for non-performance or delay, unless force majeure prevented performance. A result that is missing is a breach; where care was promised, the creditor also shows a fault, unless it is presumed or lies in information not given; who was found not to have taken that care was at fault.',
    fr: 'Le débiteur doit réparation de l’inexécution ou du retard, sauf si la force majeure a empêché l’exécution. Le résultat manquant est une inexécution ; si des diligences étaient dues, le créancier prouve en outre la faute, à moins qu’elle ne soit présumée ou ne tienne à une information non donnée ; juger que ces diligences ont manqué, c’est juger la faute.',
    zh: '债务人不履行或者迟延履行的，应赔偿损失，但不可抗力致使不能履行的除外。结果债务未达结果即为不履行；手段债务须由债权人另行证明过错，但推定过错或者过错在于未作告知的除外；经认定未尽该注意的，即为有过错。',
  },
  source: codeCivil('1231-1'),
  inForce: SINCE_THE_REFORM, chosenBy: 'contract-date', of: 'commitment', stage: 'breach', routes: ['contract'], certainty: 'read',
  when: BREACH,
  then: [{ breach: true }],
};
