import type { Rule } from '../../words.js';
import { BREACH } from '../breach.js';
import { codeCivil1804, BEFORE_THE_REFORM } from './source.js';

/** The debtor who does not perform pays damages. */
export const damagesForBreachBefore2016: Rule = {
  id: 'fr.code-civil-1804.1147', norm: 'fr.code-civil.1231-1',
  title: { en: 'Damages for non-performance (before 2016)', fr: 'Dommages-intérêts pour inexécution (avant 2016)', zh: '不履行的损害赔偿（2016年以前）' },
  says: {
    en: 'The debtor pays damages for non-performance or delay unless it shows a cause outside its control. A result that is missing is a breach; where care was promised, the creditor also shows a fault, unless it is presumed or lies in information not given.',
    fr: 'Le débiteur doit réparation de l’inexécution ou du retard, sauf cause étrangère. Le résultat manquant est une inexécution ; si des diligences étaient dues, le créancier prouve en outre la faute, à moins qu’elle ne soit présumée ou ne tienne à une information non donnée.',
    zh: '债务人不履行或者迟延履行的，应赔偿损失，但证明存在外来原因的除外。结果债务未达结果即为不履行；手段债务须由债权人另行证明过错，但推定过错或者过错在于未作告知的除外。',
  },
  source: codeCivil1804('1147'),
  inForce: BEFORE_THE_REFORM, chosenBy: 'contract-date', of: 'commitment', stage: 'breach', routes: ['contract'], certainty: 'read',
  when: BREACH,
  then: [{ breach: true }],
};
