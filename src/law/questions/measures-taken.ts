import type { Matter, Moment } from '../../model/matter.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';

/** Measures that reach the content itself. */
const EFFECTIVE: readonly string[] = ['removal', 'blocking', 'link-cut', 'account-suspension', 'service-termination', 'domain-lock', 'stop-resolution'];

/** Services that cannot reach single contents: a warning to the user is as much as fits them. */
const REMOTE: readonly string[] = ['access', 'caching'];

const isRemote = (notice: Subject, matter: Matter): boolean => {
  const roles = (notice.links['content'] ?? []).flatMap((key) => { const content = matter.index.get(key); return content === undefined ? [] : labelsOf(content, 'providerRole'); });
  return roles.length > 0 && roles.every((role) => REMOTE.includes(role));
};

/** What was found of the fitness of the measures on a notice; nothing when nobody decided it. */
const found = (notice: Subject, matter: Matter): boolean | undefined => {
  const said = matter.determinations.get(questionKey('measure-adequate', notice.key));
  return said?.state === 'is' && typeof said.value === 'boolean' ? said.value : undefined;
};

/** The first measure of any kind. */
export const firstMeasure = (notice: Subject, matter: Matter): Moment | undefined =>
  [...(matter.notices.get(notice.id)?.measures ?? [])].sort((a, b) => a.at.at - b.at.at)[0]?.at;

/** When measures that fit the kind of service had reached all that the notice names: where the record counts, the one with which the count was full. */
export const reachedAllAt = (notice: Subject, matter: Matter): Moment | undefined => {
  const { measures = [], items = null } = matter.notices.get(notice.id) ?? {};
  const remote = isRemote(notice, matter);
  const fitting = measures.filter(({ kind }) => EFFECTIVE.includes(kind) || (remote && kind === 'warning-to-user')).sort((a, b) => a.at.at - b.at.at);
  if (items === null || fitting.every((m) => m.items === null)) return fitting[0]?.at;
  return fitting.find((m, i) => m.items === null || fitting.slice(0, i + 1).reduce((n, one) => n + (one.items ?? 0), 0) >= items)?.at;
};

/** When measures put an end to what the notice names; a court that held them fit or unfit is followed. */
export const endedByMeasureAt = (notice: Subject, matter: Matter): Moment | undefined => {
  const fit = found(notice, matter);
  return fit === false ? undefined : (reachedAllAt(notice, matter) ?? (fit === true ? firstMeasure(notice, matter) : undefined));
};
