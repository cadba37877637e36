import { labelsOf } from '../../model/subject.js';
import type { Matter } from '../../model/matter.js';
import type { Subject } from '../../model/subject.js';

/** Whether a loss goes back to a breach the clause speaks of; a clause that names no breach speaks of every one, and so does a loss. */
const ofItsBreach = (clause: Subject, loss: Subject): boolean => {
  const [triggers, causes] = [clause.links['triggers'], labelsOf(loss, 'causedBy')];
  return triggers === undefined || causes.length === 0 || causes.some((id) => triggers.includes(`commitment:${id}`));
};

/** Whether the words of a clause cover a head: by the heads and classes it names and the breach it speaks of; one that names none covers all. */
export const clauseCoversLoss = (clause: Subject, matter: Matter, loss: Subject | undefined): boolean | undefined => {
  const terms = matter.clauses.get(clause.id);
  const claimed = loss === undefined ? undefined : matter.losses.get(loss.id);
  if (terms === undefined || claimed === undefined || loss === undefined) return undefined;
  if (!ofItsBreach(clause, loss)) return false;
  if (terms.heads === null && terms.classes === null) return true;
  return terms.heads?.includes(claimed.head) === true || terms.classes?.some((name) => name === claimed.class || (name === 'indirect' && claimed.class === 'consequential')) === true;
};

const EXCLUDING: readonly string[] = ['head-exclusion', 'exclusive-remedy'];

/** Whether an exclusion and a cap speak to one head, so that which of the two applies is to be judged: neither is taken silently. */
export const meetsACap = (clause: Subject, matter: Matter, loss: Subject | undefined): boolean =>
  labelsOf(clause, 'kind').some((kind) => EXCLUDING.includes(kind)) && clauseCoversLoss(clause, matter, loss) === true &&
  matter.subjects.clause.some((other) => labelsOf(other, 'kind').includes('cap') && clauseCoversLoss(other, matter, loss) === true);
