import type { IdKind, ProblemDetail } from '../../../model/problem.js';
import { shorten as cut } from './shorten.js';

const FORMS: Readonly<Record<string, string>> = {
  figure: 'un chiffre ou unknown', decimal: 'un nombre décimal', Decimal: 'un nombre décimal simple', 'whole-number': 'un nombre entier',
  'event-time': 'une date, une heure avec son décalage, ou unknown', year: 'une année', moment: 'une date ou une heure avec son décalage, comme 2021-03-10T00:47:00+01:00',
  day: 'une date, comme 2021-03-10', duration: 'une durée, comme P30D', calendar: 'un code de pays ou weekends-only', currency: 'un code de monnaie ISO 4217',
  length: 'une durée en jours, heures, minutes ou secondes, comme PT5M',
  'time-of-day': 'une heure du jour, comme 09:00', text: 'un texte', 'not-empty': 'une valeur non vide',
};

/** What keeps a text from being read, by the codes of the parser. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'un nom d’alias est incorrect',
  ALIAS_PROPS: 'un alias ne porte ni ancre ni étiquette',
  BAD_DIRECTIVE: 'une directive est incorrecte',
  BAD_DQ_ESCAPE: 'une séquence d’échappement est incorrecte',
  BAD_INDENT: 'le retrait ne convient pas',
  BAD_PROP_ORDER: 'une ancre ou une étiquette est mal placée',
  BAD_SCALAR_START: 'un texte commence par un signe réservé',
  BLOCK_AS_IMPLICIT_KEY: 'un objet ne peut servir de clé ici',
  BLOCK_IN_FLOW: 'un bloc ne peut figurer entre crochets',
  KEY_OVER_1024_CHARS: 'une clé est trop longue',
  MISSING_CHAR: 'il manque un signe, comme une virgule, un deux-points, un crochet ou un guillemet',
  MULTILINE_IMPLICIT_KEY: 'une clé s’étend sur plusieurs lignes, ou il y manque un deux-points',
  MULTIPLE_ANCHORS: 'une valeur a plusieurs ancres',
  MULTIPLE_TAGS: 'une valeur a plusieurs étiquettes',
  TAB_AS_INDENT: 'une tabulation ne peut servir de retrait',
  TAG_RESOLVE_FAILED: 'cette étiquette n’est pas lue ici',
  UNEXPECTED_TOKEN: 'un signe inattendu figure ici',
  NOT_UTF8: 'ces octets ne sont pas de l’UTF-8', NUL: 'il contient un octet nul',
  BAD_COLLECTION_TYPE: 'l’étiquette ne convient pas à cette collection',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'un objet', array: 'une liste', list: 'une liste', string: 'un texte', number: 'un nombre', integer: 'un nombre entier', boolean: 'true ou false', null: 'null', mapping: 'un objet',
};

const NONE: Readonly<Record<IdKind, string>> = {
  service: 'aucun service', commitment: 'aucun engagement', clause: 'aucune clause', party: 'aucune partie', notice: 'aucune notification', content: 'aucun contenu',
  loss: 'aucun préjudice', outage: 'aucune interruption', credit: 'aucun avoir', resource: 'aucune ressource', condition: 'aucune condition', component: 'aucune part de redevance', contract: 'aucun contrat', record: 'aucune fiche', rule: 'aucune règle de cette version', question: 'aucune question de cette version',
};

const or = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ou ${list[list.length - 1] ?? ''}`);
const and = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} et ${list[list.length - 1] ?? ''}`);
const listed = (list: readonly string[]): string => or(list.length > 24 ? [...list.slice(0, 24), `l’une des ${list.length - 24} autres`] : list);
const meant = (suggestion: string | null): string => (suggestion === null ? '' : `\u00a0; vouliez-vous dire ${suggestion}\u00a0?`);
const quoted = (text: string): string => `«\u00a0${cut(text)}\u00a0»`;
const type = (name: string): string => TYPES[name] ?? name;

/** What is wrong, in French. */
export const problemFr = (d: ProblemDetail): string => {
  switch (d.kind) {
    case 'syntax': return `ni YAML ni JSON valide\u00a0: ${SYNTAX[d.reason] ?? cut(d.text.split('\n')[0] ?? d.reason)}`;
    case 'duplicate-key': return `${quoted(d.key)} figure deux fois`;
    case 'wrong-row': return d.cells === null ? 'un guillemet de cette ligne n’est jamais fermé' : `cette ligne a ${d.cells} cellules, son en-tête ${d.columns}`;
    case 'several-documents': return 'ce fichier contient plusieurs documents\u00a0; un seul est lu par fichier';
    case 'too-large': return d.what === 'record' ? `cet enregistrement dépasse ${d.limit} millions de caractères` : d.what === 'size' ? `ce fichier dépasse ${d.limit} millions de caractères` : d.what === 'depth' ? `plus de ${d.limit} niveaux imbriqués` : d.limit === 0 ? 'un alias qui ne renvoie à rien ou à lui-même' : `les alias tiennent lieu de plus de ${d.limit} valeurs`;
    case 'unknown-field': return `${quoted(d.field)} n’est pas un champ ici${meant(d.suggestion)}`;
    case 'missing-field': return `${quoted(d.field)} manque`;
    case 'wrong-document': return d.expected === '' ? `trouvé ${quoted(d.found)}, aucune ligne schema n’est attendue` : `document attendu\u00a0: ${d.expected}, trouvé ${quoted(d.found)}`;
    case 'not-one-of': return `attendu ${listed(d.allowed)}, trouvé ${quoted(d.found)}${meant(d.suggestion)}`;
    case 'wrong-type': return `attendu ${or(d.expected.map(type))}, trouvé ${d.found === 'list' || d.found === 'mapping' ? type(d.found) : quoted(d.found)}`;
    case 'wrong-form': return `attendu ${FORMS[d.form] ?? d.form}, trouvé ${quoted(d.found)}`;
    case 'too-many-digits': return `${cut(d.found)} a plus de ${d.limit} chiffres\u00a0; à écrire comme texte, pour n’en perdre aucun`;
    case 'no-such-day': return `${quoted(d.found)} n’existe ni au calendrier ni à l’horloge`;
    case 'clock-gap': return `${cut(d.found)} n’existe pas à ${d.zone}\u00a0: l’horloge l’a sautée\u00a0; indiquer le décalage`;
    case 'clock-fold': return `${cut(d.found)} a existé deux fois à ${d.zone}\u00a0; indiquer le décalage`;
    case 'no-time-zone': return `${quoted(d.found)} n’a pas de décalage, et le document ne nomme aucune timeZone`;
    case 'unknown-time-zone': return `${quoted(d.zone)} n’est pas un fuseau connu ici, comme Europe/Paris`;
    case 'ends-before-start': return `la fin (${cut(d.to)}) précède le début (${cut(d.from)})`;
    case 'share-above-one': return `une part est comprise entre 0 et 1, trouvé ${cut(d.found)}${meant(d.suggestion)}`;
    case 'out-of-bounds': return d.most === null ? `attendu au moins ${d.least}, trouvé ${cut(d.found)}` : `attendu de ${d.least} à ${d.most}, trouvé ${cut(d.found)}`;
    case 'range-order': return d.likely === null ? `la borne basse (${cut(d.low)}) est au-dessus de la borne haute (${cut(d.high)})` : `low, likely et high ne doivent pas décroître\u00a0: trouvé ${[d.low, ...(d.likely === null ? [] : [d.likely]), d.high].map(cut).join(', ')}`;
    case 'unknown-currency': return `${quoted(d.found)} n’est pas une monnaie ISO 4217${meant(d.suggestion)}`;
    case 'too-precise': return `${cut(d.found)} a plus de décimales que ${d.currency} (${d.digits})`;
    case 'no-rate': return `un montant en ${d.from} demande un cours de ${d.from} en ${d.to} dans fx`;
    case 'series-sum': return `les entrées font ${d.sum}, et ${d.field} dit ${d.expected}`;
    case 'unknown-id': return `${NONE[d.of]} ne s’appelle ${quoted(d.found)}${meant(d.suggestion)}`;
    case 'ambiguous-role': return `plusieurs parties sont ${d.role}\u00a0: nommer ${or(d.parties)}`;
    case 'duplicate-id': return d.firstLine === null ? `${quoted(d.id)} figure deux fois` : `${quoted(d.id)} figure déjà à la ligne ${d.firstLine}`;
    case 'other-contract': return `l’incident relève du contrat ${quoted(d.found)}, et ce contrat est ${quoted(d.expected)}`;
    case 'contradiction': return `la réponse à ${d.question} (${d.subject}) diffère de celle de ${d.other.file}${d.other.line === null ? ` ${d.other.path}` : `:${d.other.line}`}\u00a0; aucune ne l’emporte`;
    case 'empty-document': return 'ce fichier est vide';
    case 'not-exactly-one': return d.found.length === 0 ? `il faut ici ${or(d.allowed)}` : `${and(d.found)} figurent ici ensemble\u00a0; un seul est possible parmi ${or(d.allowed)}`;
    case 'fields-exclude': return `${d.fields[0]} et ${d.fields[1]} s’excluent`;
    case 'out-of-order': return `${d.then} (${cut(d.thenAt)}) précède ${d.first} (${cut(d.firstAt)})`;
    case 'several-match': return `ce barème et ${d.firstLine === null ? 'un autre' : `celui de la ligne ${d.firstLine}`} valent tous deux pour ${cut(d.id)}\u00a0; un seul le peut, à moins que «\u00a0choose\u00a0» ne dise lequel compte`;
    case 'facts-contradict': return `${cut(d.value)} ne peut être vrai avec ${d.other}\u00a0: ${cut(d.otherValue)}${d.otherLine === null ? '' : ` (ligne ${d.otherLine})`}`;
    case 'left-out': return `${d.field} manque\u00a0; rien n’est supposé, et le doute pèse sur qui doit le prouver`;
    case 'label-alone': return `kind dit ${d.label}, mais aucun engagement n’est mesuré et performance est vide\u00a0: kind seul n’établit aucun manquement`;
    case 'fees-missing': return `le plafond se calcule sur ${d.basis}, et fees.paid manque\u00a0: le plafond reste inconnu`;
    case 'tier-gap': return d.low === null ? `aucun palier ne couvre ce qui est en dessous de ${d.high}` : d.low === d.high ? `aucun palier ne couvre exactement ${d.high}` : `aucun palier ne couvre l’intervalle de ${d.low} à ${d.high}`;
    case 'tier-inverted': return `plus le chiffre est mauvais, moins il est accordé\u00a0: ici ${d.less}, mais ${d.more} ${d.firstLine === null ? 'au palier supérieur' : `au palier supérieur, ligne ${d.firstLine}`}`;
    case 'tier-overlap': return `${d.low === null ? `jusqu’à ${d.high}` : d.low === d.high ? `exactement à ${d.high}` : `de ${d.low} à ${d.high}`}, ce palier et ${d.firstLine === null ? 'un autre' : `celui de la ligne ${d.firstLine}`} s’appliquent tous deux\u00a0; celui dont la borne supérieure est la plus basse l’emporte`;
    case 'internal': return `erreur interne\u00a0; merci de signaler ce texte et, si possible, le dossier\u00a0: ${d.text}`;
    case 'hardly-meant': return { 'zero-weights': 'tous les poids sont nuls\u00a0: aucune part n’en résulte, et des parts égales sont retenues', 'joint-alone': 'aucune autre partie ne décide avec celle-ci\u00a0: elle est lue comme responsable conjoint de personne au dossier', 'suit-before-event': 'la demande en justice est datée d’avant le fait\u00a0: les délais sont comptés jusqu’à ce jour' }[d.what];
    case 'ending-missing': return 'une restitution est demandée, mais rien ne dit comment le contrat a pris fin\u00a0; rien ne sera restitué à ce titre';
    case 'arrival-assumed': return `receivedAt manque\u00a0; la notification est réputée reçue à son envoi (${cut(d.at)})`;
  }
};
