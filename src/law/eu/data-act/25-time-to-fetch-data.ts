import { on, type Rule } from '../../words.js';
import { deletionWindow } from '../../contract/deletion-window.js';
import { timeToFetch } from './retrieval.js';
import { dataAct } from './source.js';

/** A line on what a contract for cloud services has to leave the customer; what follows from a shorter time is for national law. */
export const timeToFetchData: Rule = {
  id: 'eu.data-act.25', norm: 'eu.data-act.25',
  title: { en: 'A time to fetch the data', fr: 'Délai de récupération des données', zh: '取回数据的期限' },
  says: {
    en: 'A contract for data processing services leaves the customer at least thirty days after the switch to fetch its data; data may be erased only after that. What a shorter time brings with it is not verified.',
    fr: 'Le contrat de services de traitement de données laisse au client au moins trente jours après le changement pour récupérer ses données ; l’effacement ne vient qu’ensuite. La sanction d’un délai plus court n’est pas vérifiée.',
    zh: '数据处理服务合同应当在转换完成后为客户保留至少三十日的数据取回期限，期满后方可删除；约定期限过短的后果尚未核实。',
  },
  source: dataAct('25(2)(g)'),
  inForce: { from: on('2025-09-12'), to: null }, chosenBy: 'contract-date', of: 'clause', stage: 'clauses', routes: ['contract'], certainty: 'unverified',
  elements: ['time-to-fetch'], remark: 'warning',
  when: { all: [{ is: 'kind', oneOf: ['data-deletion'] }, { compare: [deletionWindow, '<', timeToFetch] }] },
  then: [{ note: true }],
};
