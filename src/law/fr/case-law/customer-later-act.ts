import type { Rule } from '../../words.js';
import { customerActSoleCause } from '../../questions/customer.js';
import { nothing } from '../measures.js';
import { actAfterTheEvent, partAfterTheAct } from '../measures/customer.js';
import { UNDATED, decision } from './source.js';

/** What a later act of the customer alone caused is out from that day. */
export const customerLaterAct: Rule = {
  id: 'fr.case-law.customer-later-act', norm: 'fr.case-law.customer-later-act',
  title: { en: 'Later damage that the customer caused', fr: 'Dommage ultérieur dû au client', zh: '客户事后造成的损害' },
  says: {
    en: 'Where an act of the customer after the event is the sole cause of later damage, that later damage is out from the day of the act: by dated entries, else by the days of the loss, else the whole head.',
    fr: 'Lorsqu’un fait du client postérieur à l’événement est la cause exclusive d’un dommage ultérieur, celui-ci est écarté à compter du jour de ce fait : selon les écritures datées, sinon au prorata des jours, sinon pour le tout.',
    zh: '事件发生后客户的行为是后续损害唯一原因的，自该行为之日起的损害不予赔偿：有日期明细的依明细，否则按天数比例，再否则为该项全部。',
  },
  source: decision('23-23.775', { en: 'Cass. 3e civ. 5 June 2025, 23-23.775', fr: 'Civ. 3e, 5 juin 2025, n° 23-23.775', zh: '最高法院民三庭2025年6月5日23-23.775号' }),
  inForce: UNDATED, chosenBy: 'contract-date', of: 'loss', stage: 'heads', routes: ['contract'], certainty: 'reported',
  when: { all: [{ ask: customerActSoleCause, burden: 'respondent', about: 'case' }, { compare: [actAfterTheEvent, '>', nothing] }] },
  then: [{ deduct: partAfterTheAct, heads: 'self' }],
};
