import { on, type Rule } from '../../words.js';
import { dayOfSuit, lastDay } from '../limitation.js';
import { codeCivil } from './source.js';

/** A claim is lost five years after its holder knew of it. */
export const limitationPeriod: Rule = {
  id: 'fr.code-civil.2224', norm: 'fr.code-civil.2224', aliases: ['fr.interrupt', 'fr.code-civil.2247'],
  title: { en: 'Limitation: five years', fr: 'Prescription quinquennale', zh: '五年时效' },
  says: {
    en: 'Personal claims are barred five years after their holder knew or should have known the facts, and in any case after twenty years. A suit or an acknowledgement interrupts the period; mediation and an expert ordered by the court stop it while they last and leave six months at least; a formal demand does neither. The judge may not raise it: it must be pleaded.',
    fr: 'Les actions personnelles se prescrivent par cinq ans du jour où leur titulaire a connu ou aurait dû connaître les faits, et au plus par vingt ans. La demande en justice ou la reconnaissance interrompt le délai ; la médiation et l’expertise judiciaire le suspendent tant qu’elles durent et laissent au moins six mois ; la mise en demeure ne fait ni l’un ni l’autre. Le juge ne peut la relever d’office.',
    zh: '债权请求自权利人知道或者应当知道事实之日起五年罹于时效，最长二十年。起诉或者债务人承认使时效中断；调解与法院委托鉴定期间时效中止，其后至少余六个月；催告既不中断亦不中止。法官不得依职权适用，须由当事人主张。',
  },
  source: codeCivil('2224'),
  inForce: { from: on('2008-06-19'), to: null }, chosenBy: 'judgment-date', of: 'case', stage: 'defences', routes: ['contract', 'tort'], certainty: 'read',
  when: { all: [{ pleaded: 'limitation', by: 'respondent' }, { not: { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['limitation-period'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } } }, { compare: [dayOfSuit(codeCivil('2224')), '>', lastDay(codeCivil('2224'))] }] },
  then: [{ excuse: 'claim', as: 'limitation' }],
};
