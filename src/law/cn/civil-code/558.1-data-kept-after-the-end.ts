import type { Rule } from '../../words.js';
import { dataLostAfterTheEnd } from '../after-the-end.js';
import { civilCode, IN_FORCE } from './source.js';
import { TOO_EARLY_OR_UNTOLD } from '../stopping.js';

/** What is lost while the data still had to be kept is answered for as before the end. */
export const dataKeptAfterTheEnd: Rule = {
  id: 'cn.civil-code.558.1',
  norm: 'data-kept-after-the-end',
  title: { en: 'Data to be kept after the end', fr: 'Données à conserver après la fin', zh: '合同终止后仍应保存的数据' },
  says: {
    en: 'After the end of the contract each side still owes notice, help and confidence by good faith and usage: the provider keeps the data for the time agreed, or as long as fetching them takes.',
    fr: 'Après la fin du contrat, chaque partie doit encore avis, concours et discrétion selon la bonne foi et les usages : le prestataire conserve les données le temps convenu, ou celui que demande leur récupération.',
    zh: '合同终止后，当事人仍应依诚信原则和交易习惯履行通知、协助、保密等义务：服务商应在约定期限内或者客户取回所需期间内保存数据。',
  },
  source: civilCode('558'),
  inForce: IN_FORCE,
  chosenBy: 'breach-date',
  of: 'loss',
  stage: 'sharing',
  routes: ['contract'],
  certainty: 'unverified',
  extent: true,
  when: { all: [{ concluded: 'founded' }, dataLostAfterTheEnd('cn.civil-code.565', TOO_EARLY_OR_UNTOLD, civilCode('558'))] },
  then: [{ note: true }],
};
