import { formatDay } from '../../../values/day.js';
import { formatAmount, roundRatio, sum } from '../../../values/money.js';
import type { Amount } from '../../../values/money.js';
import { ratio, times } from '../../../values/ratio.js';
import { labelsOf } from '../../../model/subject.js';
import type { Matter } from '../../../model/matter.js';
import { aggravatedPart, benefitsGained } from '../../questions/deductions.js';
import type { AmountMeasure, Measure, Question } from '../../words.js';
import { daysToTheAct } from '../../contract/act-after-the-event.js';
import { decision } from '../case-law/source.js';

const CUSTOMER_FAULT = decision('23-23.775', { en: 'Cass. 3e civ. 5 June 2025, 23-23.775', fr: 'Civ. 3e, 5 juin 2025, n° 23-23.775', zh: '最高法院民三庭2025年6月5日23-23.775号' });
const FULL_COMPENSATION = decision('réparation intégrale', { en: 'case law (full compensation without profit)', fr: 'jurisprudence (réparation intégrale sans perte ni profit)', zh: '判例（完全赔偿、不得获利）' });

const actDay = (matter: Matter): number | null => matter.work?.act?.day ?? null;

/** Days from the event to the customer's act; nothing where the act came first, or nobody gives its day. */
export const actAfterTheEvent: Measure<bigint> = daysToTheAct('fr.act-after-the-event', CUSTOMER_FAULT);

/** The part of what is left of a loss that came from the day of the act on. */
export const partAfterTheAct: AmountMeasure = {
  id: 'fr.part-after-the-act', source: CUSTOMER_FAULT, asks: [],
  compute: ({ matter, self, head }) => {
    const act = actDay(matter);
    if (act === null) return { value: undefined, working: [] };
    const [left, terms, period] = [head(self.id), matter.losses.get(self.id), matter.work?.periods.get(self.id)];
    const told = (value: Amount): ReturnType<AmountMeasure['compute']> => ({ value, working: [{ name: 'from-the-act-on', value: formatDay(act) }, { name: 'part', value: formatAmount(value, matter.digits) }] });
    const series = terms?.series ?? [];
    if (series.length > 0) {
      const [all, later] = [sum(series.map((e) => e.amount)), sum(series.filter((e) => e.day >= act).map((e) => e.amount))];
      return told(all === 0n ? 0n : roundRatio(times(ratio(left), ratio(later, all))));
    }
    if (period === undefined) return told(left);
    const days = period.to - Math.max(act, period.from);
    return told(days <= 0 ? 0n : roundRatio(times(ratio(left), ratio(BigInt(days), BigInt(period.to - period.from)))));
  },
};

const answered = (id: string, question: Question, name: string): AmountMeasure => ({
  id, source: FULL_COMPENSATION, asks: [{ question, burden: 'respondent' }], monotone: { [question.id]: 'up' },
  compute: ({ answer, matter }) => {
    const value = answer(question);
    return typeof value === 'bigint' ? { value, working: value > 0n ? [{ name, value: formatAmount(value, matter.digits) }] : [] } : { value: undefined, working: [] };
  },
});

/** The part by which the injured side's own fault made the loss worse. */
export const worsenedPart: AmountMeasure = { ...answered('fr.worsened-part', aggravatedPart, 'aggravated-part'), source: CUSTOMER_FAULT };

/** What the injured side gained or saved through the failure, to be compared. */
export const gained: Measure<bigint> = answered('fr.gained', benefitsGained, 'benefits');

/** What the injured side gained or saved through the failure, to be taken off. */
export const gainedThrough: AmountMeasure = answered('fr.gained-through', benefitsGained, 'benefits');

/** The lost profit that is left after its filters. */
export const profitAwarded: Measure<bigint> = {
  id: 'fr.profit-awarded', source: FULL_COMPENSATION, asks: [],
  compute: ({ matter, head }) => ({ value: sum(matter.subjects.loss.filter((loss) => labelsOf(loss, 'head').includes('lost-profit')).map((loss) => head(loss.id))), working: [] }),
};
