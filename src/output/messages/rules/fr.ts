import type { RuleWords, Sign } from './words.js';

const or = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ou ${list[list.length - 1] ?? ''}`);
const of = (whom: string | null): string => (whom === null ? '' : `, posée au sujet de la personne suivante (${whom}),`);

const SIGNS: Readonly<Record<Sign, string>> = { '<': 'est inférieur à', '<=': 'ne dépasse pas', '>': 'dépasse', '>=': 'atteint au moins' };

/** French. */
export const rulesFr: RuleWords = {
  heading: {
    says: 'Ce que dit le texte', source: 'Source', inForce: 'En vigueur', chosenBy: 'Version choisie par', stage: 'Étape', grounds: 'Fondements',
    certainty: 'Certitude', versions: 'Versions', aliases: 'Autres noms', yieldsTo: 'S’efface devant', conditions: 'S’applique lorsque', effect: 'Conséquence',
    readings: 'Lectures', questions: 'Questions qu’elle peut poser', figures: 'Chiffres de la loi', regimes: 'Fait partie de',
  },
  subject: {
    case: 'l’affaire', clause: 'la clause', commitment: 'l’engagement', breach: 'le manquement', loss: 'le préjudice', notice: 'la notification',
    content: 'le contenu', outage: 'l’interruption', credit: 'l’avoir', party: 'la partie', stream: 'la somme', rule: 'la règle',
  },
  bound: 'le préjudice considéré',
  role: {
    claimant: 'le demandeur', respondent: 'le défendeur', provider: 'le prestataire', customer: 'le client', drafter: 'l’auteur des conditions',
    'right-holder': 'le titulaire du droit', notifier: 'l’auteur de la notification', user: 'l’utilisateur', nobody: 'personne',
  },
  stage: {
    applicability: 'loi et fondement', clauses: 'clauses', duties: 'obligations', breach: 'manquement', defences: 'exonérations', heads: 'chefs de préjudice',
    sharing: 'partages', 'agreed-money': 'sommes convenues', caps: 'plafonds', price: 'prix', parties: 'parties', money: 'argent', 'next-steps': 'suites',
  },
  plea: {
    'penalty-reduction': 'la réduction de la somme convenue', 'penalty-increase': 'l’augmentation de la somme convenue', limitation: 'la prescription',
    'set-off': 'la compensation', 'clause-not-incorporated': 'que la clause n’est pas entrée dans le contrat', 'clause-unfair': 'le caractère abusif de la clause',
    'force-majeure': 'la force majeure', 'contributory-fault': 'la faute de la victime', withholding: 'l’exception d’inexécution',
    'price-reduction': 'la réduction du prix', termination: 'la résolution', punitive: 'les dommages punitifs', 'deposit-rule': 'la règle des arrhes',
  },
  effect: {
    'not-incorporated': 'n’est pas entrée dans le contrat', revoked: 'est révoquée', unwritten: 'est réputée non écrite', void: 'est nulle',
    inapplicable: 'est écartée', stands: 'tient',
  },
  labelName: {
    kind: 'le genre', head: 'le chef', responsible: 'le responsable', appliesTo: 'l’assiette du plafond', except: 'l’exception prévue', role: 'le rôle',
  },
  labelValue: {
    consumer: 'un consommateur', 'non-professional': 'un non-professionnel', backup: 'des sauvegardes', customer: 'le client', provider: 'le prestataire',
    'recoverable-loss': 'le préjudice réparable', 'damages-payable': 'les dommages-intérêts dus', takedown: 'une demande de retrait', 'gross-fault': 'la faute lourde',
    intent: 'le dol', infringer: 'le contrefacteur',
  },
  flag: {
    limiting: (whom, holds) => `${whom} ${holds ? 'limite ou exclut la responsabilité' : 'ne limite ni n’exclut la responsabilité'}`,
    worded: (whom, holds) => `${whom} ${holds ? 'comporte' : 'ne comporte pas'} des termes qui se lisent de deux manières`,
    party: (whom, holds) => `${whom} ${holds ? 'est' : 'n’est pas'} partie au contrat`,
    majorInterest: (whom, holds) => `${whom} ${holds ? 'touche' : 'ne touche pas'} un intérêt majeur de l’autre partie`,
  },
  group: (kind, holds) =>
    ({ all: holds ? 'tout ceci est réuni :' : 'tout ceci n’est pas réuni :', any: holds ? 'l’un au moins de ces points est établi :' : 'aucun de ces points n’est établi :', odd: holds ? 'un nombre impair de ces points est établi :' : 'un nombre pair de ces points est établi :' })[kind],
  atLeastOf: (least, holds) => (holds ? `au moins ${least} de ces points sont établis :` : `moins de ${least} de ces points sont établis :`),
  always: 'toujours',
  answered: (wording, whom, burden, yes) => `la réponse à « ${wording} »${of(whom)} est ${yes ? 'oui' : 'non'} (${burden})`,
  answeredAtLeast: (wording, whom, burden, degree, holds) => `la réponse à « ${wording} »${of(whom)} est ${holds ? `« ${degree} » ou davantage` : `inférieure à « ${degree} »`} (${burden})`,
  answeredOneOf: (wording, whom, burden, values, holds) => `la réponse à « ${wording} »${of(whom)} ${holds ? 'est' : 'n’est pas'} ${or(values.map((v) => `« ${v} »`))} (${burden})`,
  burden: (bearer) => `charge de la preuve : ${bearer}`,
  noBurden: 'appréciation du juge, sans charge de la preuve',
  shifted: (bearer, rule) => `charge de la preuve : ${bearer}, sauf si ${rule} la renverse`,
  linked: (link) => `la personne qui y est désignée (${link})`,
  label: (whom, name, values, holds) => `pour ${whom}, ${name} ${holds ? 'est' : 'n’est pas'} ${or(values)}`,
  figure: (id, citation) => `le montant ${id} (${citation})`,
  compared: (left, sign, right) => `${left} ${SIGNS[sign]} ${right}`,
  concluded: {
    breach: (whom, holds) => `un manquement ${holds ? 'est' : 'n’est pas'} établi pour ${whom}`,
    performed: (whom, holds) => `l’exécution ${holds ? 'est' : 'n’est pas'} établie pour ${whom}`,
    excused: (whom, holds) => `une exonération ${holds ? 'est' : 'n’est pas'} établie pour ${whom}`,
    founded: (whom, holds) => `la responsabilité ${holds ? 'est' : 'n’est pas'} fondée pour ${whom}`,
    ineffective: (whom, holds) => `${whom} ${holds ? 'est privée' : 'n’est pas privée'} d’effet par une règle antérieure`,
  },
  concludedDuty: (duties, holds) => `l’obligation ${holds ? 'est' : 'n’est pas'} une ${or(duties)}`,
  concludedRule: (rule, whom, holds) => `${rule} ${holds ? 's’applique' : 'ne s’applique pas'} pour ${whom}`,
  pleaded: (plea, by, holds) => `${by} ${holds ? 'invoque' : 'n’invoque pas'} ${plea}`,
  some: (subject, holds) => (holds ? `dans au moins un cas (${subject}) :` : `dans aucun cas (${subject}) :`),
  heads: { self: 'ce préjudice', all: 'tous les chefs de dommages-intérêts', where: 'les chefs qui remplissent ceci' },
  then: {
    duty: (intensity) => `L’engagement est une ${intensity}.`,
    breach: 'L’engagement est tenu pour inexécuté.',
    performed: 'L’engagement est tenu pour exécuté.',
    excuse: 'Le débiteur est exonéré.',
    burden: (what, on) => `La charge (${what}) repose sur ${on}.`,
    clause: (effect) => `La clause ${effect}.`,
    prove: (figure, heads) => `Pour ${heads}, ce qui est tenu pour prouvé est ramené à ceci : ${figure}.`,
    deny: (heads) => `Rien n’est réparable pour ${heads}.`,
    deduct: (figure, heads) => `Une déduction est faite pour ${heads} : ${figure}.`,
    scale: (figure, heads) => `Pour ${heads}, la part qui reste est ${figure}.`,
    replace: (figure, heads) => `À la place de ce qui suit (${heads}) vient ${figure}.`,
    limit: (figure, heads) => `Pour ${heads}, il n’est pas dû plus que ${figure}.`,
    limitAgreed: 'Les sommes convenues pour le manquement comptent aussi sous ce plafond.',
    limitUnknown: (wording) => `Lorsqu’il ne peut être calculé, une question se pose : « ${wording} »`,
    contained: (reduction) => `Le montant fixé par un juge qui contient déjà cette réduction (${reduction}) n’est pas touché.`,
    discretion: (low, high, wording) => `Le juge peut le fixer entre ${low} et ${high} ; le point retenu est notre convention tant qu’il n’est pas répondu à : « ${wording} »`,
    add: (figure, stream) => `Un montant s’ajoute (${stream}) : ${figure}.`,
    assign: (heads, stream) => `Pour ${heads}, la somme est comptée ainsi : ${stream}.`,
    owes: (how, expanded, beside) => `Le débiteur doit ${expanded === null ? 'le tout' : `la part aggravée, ${expanded}`}, ${how}${beside === null ? '' : `, aux côtés d’un autre débiteur (${beside})`}.`,
    contribution: 'Entre les débiteurs, chacun supporte la part qui répond à sa responsabilité.',
    route: (grounds) => `L’action peut se fonder sur : ${or(grounds)}.`,
    remedy: (name, granted) => `La sanction « ${name} » ${granted ? 'est ouverte' : 'est refusée'}.`,
    deadline: (name, figure) => `Un jour à respecter (${name}) : ${figure}.`,
    note: 'Elle ne change aucun montant par elle-même ; d’autres règles s’appuient sur elle.',
  },
  forceFrom: (from, to) => (from === null ? (to === null ? 'sans limite de temps' : `jusqu’au ${to}`) : to === null ? `depuis le ${from}` : `du ${from} au ${to}`),
  reading: (title, first) => (first ? `${title} (retenue sauf décision contraire d’un juge)` : title),
  asks: (id, wording, burden) => `${id} : ${wording} (${burden})`,
  place: (instrument, pinpoint) => `${instrument}, ${pinpoint}`,
  settledBy: (evidence) => `Tranchée par : ${evidence}`,
  figureHistory: (unit, value, from, to) => `${value} (${unit}) ${to === null ? `depuis le ${from}` : `du ${from} au ${to}`}`,
  knownUntil: (day) => (day === null ? 'convention de cet outil' : `connu jusqu’au ${day}`),
  unit: { share: 'part', duration: 'durée', amount: 'montant', number: 'nombre', years: 'années' },
  count: (rules) => `${rules} ${rules === 1 ? 'règle' : 'règles'} ; liability rules ID montre une fiche, par identifiant, nom court, article, texte ou corps de droit.`,
  unknownRule: (asked, near) => `aucune règle, aucun article ni texte ne s’appelle « ${asked} »${near === null ? ' ; liability rules en donne la liste' : ` ; vouliez-vous dire ${near} ?`}`,
};
