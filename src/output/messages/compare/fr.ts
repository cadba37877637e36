import type { CompareWords } from './words.js';

const and = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(' ; ')} et ${list[list.length - 1] ?? ''}`);

const rank = { first: 'le premier', second: 'le second' } as const;

/** French. */
export const fr: CompareWords = {
  label: {
    scenario: 'Côte à côte', asRecorded: 'tel que rapporté', outcome: 'issue', award: 'somme due', range: 'fourchette', net: 'net à payer', value: 'valeur', same: 'Les deux décisions disent la même chose.',
    answers: 'Réponses', rules: 'Règles', statuses: 'Engagements, exonérations et clauses', steps: 'De la demande à la somme due', figures: 'Montants', questions: 'Questions décisives', frame: 'Ce sur quoi repose la décision',
    absent: 'absent', yes: 'oui', no: 'non', noUpperBound: 'sans limite supérieure', breakEven: 'Seuil', turns: 'Où autre chose commence à valoir', low: 'bas de la fourchette', high: 'haut de la fourchette', claimed: 'demandé',
  },
  frame: { contract: 'contrat', incident: 'incident', law: 'droit', ground: 'fondement', asOf: 'jour de l’évaluation', currency: 'monnaie' },
  title: (changes) => `Et si : ${changes.join(' ; ')}`,
  set: (path, value) => `${path} = ${value}`,
  unset: (path) => `${path} n’était pas indiqué`,
  plea: (plea, by, clause) => `${by} soulève ${plea}${clause === null ? '' : ` (${clause})`}`,
  underLaw: (law) => law,
  onDay: (day) => `au ${day}`,
  changedIn: (scenario, reference) => `Ce qui change : ${scenario}, par rapport à ${reference}`,
  move: (from, to) => `${from} → ${to}`,
  fromTo: (what, from, to) => `${what} : ${from} → ${to}`,
  about: (question, subject) => `${question} (${subject})`,
  answer: (question, from, to, place) => `${question} ${from} → ${to}${place === '' ? '' : ` (${place})`}`,
  rests: (question, answer, place) => `${question} ${answer}, comme avant ; ${place === '' ? 'personne ne l’indique plus' : `cela repose désormais sur ${place}`}`,
  answerOnly: (question, answer, place, which) => `${question} ${answer}${place === '' ? '' : ` (${place})`} ; question posée dans ${rank[which]} seulement`,
  nowApplies: (rule, because) => `${rule} s’applique désormais : ${and(because)}`,
  noLongerApplies: (rule, because) => `${rule} ne s’applique plus : ${and(because)}`,
  turned: (question, from, to) => (from === null ? `${question} désormais ${to ?? ''}` : to === null ? `${question} n’est plus posée` : from === to ? `${question} (${to}) pèse désormais autrement` : `${question} ${to}, et non plus ${from}`),
  byEarlier: 'cela découle de ce qui a été retenu auparavant',
  byVersion: (chosenBy, from, to, other, now) =>
    `une autre rédaction de la loi est retenue, choisie par le ${chosenBy}${from === null && to === null ? '' : from === to ? ` (${to ?? ''})` : ` (${from ?? 'non indiqué'} → ${to ?? 'non indiqué'})`}${other === null ? '' : now ? ` ; elle prend la place de ${other}` : ` ; ${other} prend sa place`}`,
  byRule: (text, citation) => `${text} · ${citation}`,
  step: (reason, head, before, now) => `${reason}${head === '' ? '' : ` (${head})`} : ${now === null ? `cette étape tombe (${before ?? ''})` : before === null ? `désormais ${now}` : `${now}, auparavant ${before}`}`,
  nowDecides: (question) => `décide désormais : ${question}`,
  noLongerDecides: (question) => `ne décide plus : ${question}`,
  onlyIn: (which, incident) => `${incident} ne figure que dans ${rank[which]} document.`,
  lawsDiffer: 'Les deux décisions relèvent de droits différents : leurs règles ne sont pas comparées une à une.',
  sweepTitle: (path) => `La somme due selon ${path}`,
  turnsAt: (before, after, what) => `Entre ${before} et ${after} : ${and(what)}.`,
  outcomeTurns: (from, to) => `${from} devient ${to}`,
  ruleReplaces: (now, before) => `${now} remplace ${before}`,
  ruleStarts: (rule) => `${rule} commence à s’appliquer`,
  ruleStops: (rule) => `${rule} cesse de s’appliquer`,
  stepStarts: (reason, citation) => `l’étape « ${reason} » commence (${citation})`,
  stepStops: (reason, citation) => `l’étape « ${reason} » cesse (${citation})`,
  netTurns: (from, to) => `le net est désormais dû par ${from} à ${to}`,
  breaksAt: (target, value, rising) => `À partir de ${value}, la somme due ${rising ? 'dépasse' : 'ne dépasse plus'} ${target}.`,
  breaksNever: (target, above) => `La somme due ${above ? 'dépasse' : 'ne dépasse jamais'} ${target} sur toute l’étendue.`,
  notMonotone: 'La somme due monte et descend sur ces valeurs : entre deux lignes du tableau, il peut y avoir d’autres points de ce genre.',
  aboveWith: (target, values) => (values.length === 0 ? `La condamnation ne dépasse ${target} avec aucune de ces valeurs.` : `La condamnation dépasse ${target} avec\u00a0: ${values.join(', ')}.`),
  turnsFrom: (before, after, what) => `De ${before} à ${after}\u00a0: ${and(what)}.`,
  notStated: 'non précisé',
  noWords: (path) => `--sweep ${path}=all\u00a0: ce champ ne tient aucun mot d’une liste\u00a0; donner ${path}=A..B, ou les valeurs une à une, ${path}=a|b|c`,
  offerOf: (by, amount) => `ce que ${by} a offert (${amount})`,
  nothing: 'zéro',
  nothingToSuppose: 'rien à supposer : donnez --set, --plea, --sweep, --law ou --as-of',
};
