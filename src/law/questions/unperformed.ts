import { MILLISECONDS_IN_A_DAY } from '../../values/instant.js';
import type { Period } from '../../values/period.js';
import { common, subtract } from '../../values/timeSpan.js';
import type { Matter } from '../../model/matter.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { OpenSpan } from '../../model/work.js';
import { brokenPromises, saidOf } from './broken.js';
import { commitmentBreached } from './commitment.js';
import { lossDirect } from './loss.js';

/** Promises in which the service itself lies. */
const SERVICE_ITSELF: readonly string[] = ['performance', 'delivery'];

const speaksOf = (promise: Subject, service: string): boolean => { const services = labelsOf(promise, 'services'); return service === '' || services.length === 0 || services.includes(service); };

const promisesOf = (service: string, matter: Matter): readonly Subject[] =>
  [...matter.index.values()].filter((c) => c.kind === 'commitment' && labelsOf(c, 'owedBy').includes('provider') && labelsOf(c, 'kind').some((kind) => SERVICE_ITSELF.includes(kind)) && speaksOf(c, service));

/** Nothing of a service was ever performed (an empty name: of all services): the record says so of every promise of the provider in which it lies, whoever claims. */
export const neverPerformed = (service: string, matter: Matter): boolean => {
  const promises = promisesOf(service, matter);
  return promises.length > 0 && promises.every((c) => labelsOf(c, 'neverDone').includes('yes'));
};

/** Whether a stretch without performance is doubted, as long as no court found the promise broken. */
const doubted = (promise: Subject, matter: Matter): boolean =>
  saidOf(promise, matter) !== true || (labelsOf(promise, 'inDoubt').includes('yes') && !matter.determinations.has(questionKey(commitmentBreached.id, promise.key)));

/** The promises by which a service runs: to perform it, where one is made, else to deliver it. */
const runningBy = (service: string, matter: Matter): readonly Subject[] => {
  const all = promisesOf(service, matter);
  const running = all.filter((c) => labelsOf(c, 'kind').includes('performance'));
  return running.length > 0 ? running : all;
};

/** The days that a stretch of time touches. */
const daysOf = ({ from, to }: OpenSpan): Period => ({ from: Math.floor(from / MILLISECONDS_IN_A_DAY), to: to === null ? Infinity : Math.ceil(to / MILLISECONDS_IN_A_DAY) });

/** A loss that stands for the price, of which somebody says, or a court may find, that the breach itself brought it: otherwise it is not made good. */
const standsForThePrice = (loss: Subject, matter: Matter): boolean => {
  if (matter.losses.get(loss.id)?.head !== 'fee-refund') return false;
  const key = questionKey(lossDirect.id, loss.key);
  const said = matter.determinations.get(key) ?? loss.facts['direct'];
  return said === undefined ? matter.disputed.has(key) : said.state === 'open' || said.value === true;
};

/** The days that a lower price, or a loss that stands for the price, already speaks of; all days where it does not say which. */
const valuedOtherwise = (service: string, matter: Matter): readonly Period[] => {
  const { cutFor } = matter.sums.relief;
  const lowerPrice = matter.subjects.case.some((c) => labelsOf(c, 'asked').includes('priceReduction')) || matter.pleas.some((p) => p.plea === 'price-reduction' && p.by === 'customer');
  const priceLost = matter.subjects.loss.filter((loss) => standsForThePrice(loss, matter)).map((loss) => labelsOf(loss, 'causedBy'));
  const named = [...(lowerPrice ? [cutFor ?? []] : []), ...priceLost];
  const promises = brokenPromises(matter).filter((p) => speaksOf(p, service) && named.some((ids) => ids.length === 0 || ids.includes(p.id)));
  const told = promises.flatMap((p) => matter.work?.failing?.get(p.id) ?? []);
  return promises.length > 0 && told.length === 0 ? [{ from: -Infinity, to: Infinity }] : told.map(daysOf);
};

/**
 * The whole days on which nothing of a service was performed: on which no promise by which it runs was. Not those that a lower price or a loss already speaks
 * of, so that no day counts twice. `doubtful`: with the days of which that is in dispute.
 */
export const unperformed = (service: string, matter: Matter, doubtful: boolean): readonly Period[] => {
  const lists = runningBy(service, matter).map((c) => (saidOf(c, matter) === false || (!doubtful && doubted(c, matter)) ? [] : matter.work?.undone?.get(c.id) ?? []));
  const [first, ...others] = lists;
  const all = first === undefined ? [] : others.reduce<readonly Period[]>(common, first);
  return all.length === 0 ? [] : subtract(all, valuedOtherwise(service, matter));
};
