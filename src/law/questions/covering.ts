import type { Stated } from '../../model/fact.js';
import { labelsOf, questionKey } from '../../model/subject.js';
import type { ClauseTerms, Matter } from '../../model/matter.js';
import type { Subject } from '../../model/subject.js';

/** Harm that a service which is merely unavailable does not do. */
const NOT_OF_UNAVAILABILITY: readonly string[] = ['data-restoration', 'theft-or-fraud', 'virtual-property', 'personal-data-harm', 'ip-infringement', 'moral', 'punitive', 'regulatory-fine', 'legal-fees', 'court-costs'];

/** Promises to keep data: their breach does harm to it. */
const KEEPS_DATA: readonly string[] = ['durability', 'backup', 'restore'];

/** Whether a head of loss is harm that the breach of promises of some kinds does. */
export const harmOf = (kinds: readonly string[], head: string): boolean => kinds.some((k) => KEEPS_DATA.includes(k)) || !NOT_OF_UNAVAILABILITY.includes(head);

/** Whether a loss goes back to a breach the clause speaks of; a clause that names no breach speaks of every one, and so does a loss. */
const ofItsBreach = (clause: Subject, loss: Subject): boolean => {
  const [triggers, causes] = [clause.links['triggers'], labelsOf(loss, 'causedBy')];
  return triggers === undefined || causes.length === 0 || causes.some((id) => triggers.includes(`commitment:${id}`));
};

/** A clause on some services speaks of losses that go back to a promise about one of them: the limits of linked contracts are not added up. */
const onItsServices = ({ services }: ClauseTerms, matter: Matter, loss: Subject): boolean => {
  const promises = [...(loss.links['promises'] ?? []), ...(loss.links['warnings'] ?? [])].flatMap((key) => matter.index.get(key) ?? []);
  return services === undefined || promises.length === 0 || promises.some((p) => { const own = labelsOf(p, 'services'); return own.length === 0 || own.some((id) => services.includes(id)); });
};

/** A clause that protects one side does not cut what the other side owes it. */
const protectsTheDebtor = (clause: Subject, loss: Subject): boolean => {
  const [side] = labelsOf(clause, 'protects');
  return side === undefined || side === 'both' || !labelsOf(loss, 'by').includes(side);
};

/** Whether a clause speaks of the breach and the services a loss goes back to, and for the side that owes it. */
const reaches = (clause: Subject, terms: ClauseTerms, matter: Matter, loss: Subject): boolean =>
  ofItsBreach(clause, loss) && onItsServices(terms, matter, loss) && (labelsOf(clause, 'kind').includes('penalty') || protectsTheDebtor(clause, loss));

/** Whether the words of a clause cover a head: by the heads and classes it names and the breach it speaks of; one that names none covers all. */
export const clauseCoversLoss = (clause: Subject, matter: Matter, loss: Subject | undefined): boolean | undefined => {
  const terms = matter.clauses.get(clause.id);
  const claimed = loss === undefined ? undefined : matter.losses.get(loss.id);
  if (terms === undefined || claimed === undefined || loss === undefined) return undefined;
  if (!reaches(clause, terms, matter, loss)) return false;
  const triggers = labelsOf(clause, 'kind').includes('exclusive-remedy') && labelsOf(loss, 'causedBy').length === 0 ? clause.links['triggers'] : undefined;
  if (triggers !== undefined && !harmOf(triggers.flatMap((key) => { const promise = matter.index.get(key); return promise === undefined ? [] : labelsOf(promise, 'kind'); }), claimed.head)) return false;
  if (terms.heads === null && terms.classes === null) return true;
  return terms.heads?.includes(claimed.head) === true || terms.classes?.some((name) => name === claimed.class || (name === 'indirect' && claimed.class === 'consequential')) === true;
};

/** A clause on indirect loss that does not name the head, and a loss of which the record does not say what it is: what passes through other people’s choices, or has no name, may be called either. */
export const maybeIndirect = (clause: Subject, matter: Matter, loss: Subject | undefined): boolean => {
  const [terms, claimed] = [matter.clauses.get(clause.id), loss === undefined ? undefined : matter.losses.get(loss.id)];
  if (terms?.classes?.includes('indirect') !== true || claimed === undefined || loss === undefined) return false;
  if (claimed.classSaid === true || (claimed.class !== 'consequential' && claimed.head !== 'other') || terms.heads?.includes(claimed.head) === true || terms.classes.includes(claimed.class)) return false;
  return reaches(clause, terms, matter, loss);
};

const EXCLUDING: readonly string[] = ['head-exclusion', 'exclusive-remedy'];

/** Whether an exclusion and a cap speak to one head, so that which of the two applies is to be judged: neither is taken silently. A clause about one promise goes before a cap. */
export const meetsACap = (clause: Subject, matter: Matter, loss: Subject | undefined): boolean =>
  clause.links['triggers'] === undefined && labelsOf(clause, 'kind').some((kind) => EXCLUDING.includes(kind)) && clauseCoversLoss(clause, matter, loss) === true &&
  matter.subjects.clause.some((other) => labelsOf(other, 'kind').includes('cap') && clauseCoversLoss(other, matter, loss) === true);

/** A limit that does not speak of every sum, and a loss that only a missing warning or missing advice is blamed for: whether its words reach so far is to be judged. */
export const onlyOfAdvice = (clause: Subject, _matter: Matter, loss: Subject | undefined): boolean =>
  labelsOf(clause, 'kind').includes('cap') && !labelsOf(clause, 'pool').includes('all') && loss !== undefined &&
  labelsOf(loss, 'causedBy').length > 0 && (loss.links['promises'] ?? []).length === 0 && (loss.links['warnings'] ?? []).length > 0;

/** What was decided or disputed of whether a clause reaches the breach of a promise, for a loss that only such promises are blamed for. */
export const coversItsPromises = (clause: Subject, matter: Matter, loss: Subject | undefined): Stated | undefined => {
  const causes = loss === undefined || labelsOf(loss, 'causedBy').length === 0 ? [] : [...(loss.links['promises'] ?? []), ...(loss.links['warnings'] ?? [])];
  const keys = causes.map((cause) => questionKey('clause-covers', clause.key, cause));
  const found = keys.flatMap((key) => matter.determinations.get(key) ?? []);
  const [first] = found;
  if (first !== undefined && found.length === keys.length && found.every((f) => f.state === 'is' && first.state === 'is' && f.value === first.value)) return first;
  const place = keys.flatMap((key) => matter.disputed.get(key) ?? [])[0];
  return place === undefined ? undefined : { state: 'open', place };
};
