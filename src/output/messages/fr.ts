import { problemFr } from './problems/fr.js';
import type { Words } from './words.js';

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

const series = (list: readonly string[], last: string): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${last} ${list[list.length - 1] ?? ''}`;

const CHOSEN = {
  'contract-date': 'jour du contrat', 'breach-date': 'jour du manquement', 'loss-date': 'jour du dommage', 'notice-date': 'jour de la notification',
  'judgment-date': 'jour du jugement',
} as const;

const GROUND = { contract: 'contrat', tort: 'responsabilité extracontractuelle', statute: 'loi spéciale' } as const;

const FOOTING = { contract: 'contractuel', tort: 'extracontractuel', statute: 'd’une loi spéciale' } as const;

const footingOf = (about: string): string => (about === 'contract' || about === 'tort' || about === 'statute' ? FOOTING[about] : about);

/** French. */
export const fr: Words = {
  language: 'fr',
  heading: {
    promises: 'Engagements', excuses: 'Causes d’exonération', clauses: 'Clauses', ledger: 'De la demande à la condamnation',
    streams: 'Hors dommages et intérêts', parties: 'Qui doit quoi', offers: 'Offres', questions: 'Questions décisives', silent: 'Non allégué',
    warnings: 'À noter', grounds: 'Fondements comparés', trace: 'Règles, dans l’ordre de la décision',
  },
  label: {
    claimed: 'demandé', award: 'condamnation', range: 'fourchette', answer: 'réponse', external: 'doit', alone: 'dont seul', internal: 'supporte au final',
    recourse: 'recours', added: 'ajouté', net: 'net', received: 'déjà reçu', accepted: 'retenue', rejected: 'écartée', yes: 'oui', no: 'non',
    noUpperBound: 'sans plafond', noFigure: 'non chiffré', incident: 'l’incident', chosen: 'retenu', fired: 's’applique', notFired: 'ne s’applique pas',
    mode: 'comment', other: 'autre', result: 'verdict', measured: 'mesure', open: 'ouverte', beside: 'demandé hors dommages-intérêts, jugé à part', claimantTotal: 'le demandeur reçoit en tout',
  },
  comma: ', ',
  semicolon: ' ; ',
  ruleNamed: (title, id) => `« ${title} » (${id})`,
  revoked: 'annulée sur demande',
  notDecided: 'NON TRANCHÉ\u00a0: PAS DE LOI DE CETTE ÉPOQUE',
  sumDue: 'NON RESPONSABLE, SOMME DUE',
  priceDue: 'PRIX DÛ',
  outcome: {
    liable: 'RESPONSABLE', 'partly-liable': 'RESPONSABLE EN PARTIE', 'not-liable': 'NON RESPONSABLE', 'insufficient-evidence': 'PREUVES INSUFFISANTES',
  },
  stream: {
    damages: 'dommages et intérêts', credits: 'avoirs de service', priceRelief: 'réduction du prix', restitution: 'restitutions',
    punitive: 'dommages punitifs', price: 'prix', interest: 'intérêts', costs: 'frais', setOff: 'compensation',
  },
  head: {
    'data-restoration': 'reconstitution des données', 'replacement-service': 'service de remplacement', 'cost-to-fix': 'coût de reprise',
    'lost-profit': 'gain manqué', 'customer-churn': 'perte de clientèle', goodwill: 'valeur du fonds', image: 'atteinte à l’image',
    'mitigation-cost': 'coût des mesures prises', 'wasted-expenditure': 'dépenses vaines', 'fee-refund': 'remboursement de redevances',
    'remaining-term-price': 'prix du terme restant', 'penalty-to-third-party': 'pénalité due à un tiers', 'ip-infringement': 'contrefaçon',
    'theft-or-fraud': 'vol ou fraude', 'virtual-property': 'biens virtuels', 'personal-data-harm': 'atteinte aux données personnelles',
    moral: 'préjudice moral', punitive: 'dommages punitifs', 'investigation-cost': 'frais d’enquête', 'legal-fees': 'frais de procès non compris dans les dépens',
    'court-costs': 'dépens', 'regulatory-fine': 'amende administrative', other: 'autre préjudice',
  },
  incident: {
    'data-loss': 'perte de données', outage: 'interruption', degradation: 'dégradation', 'security-breach': 'atteinte à la sécurité',
    'personal-data-breach': 'violation de données personnelles', 'account-takeover': 'prise de contrôle de compte', 'third-party-content': 'contenu de tiers',
    'defective-delivery': 'livraison défectueuse', 'non-delivery': 'défaut de livraison', 'contract-dispute': 'litige contractuel',
    'wrongful-termination': 'résiliation fautive', 'early-termination': 'résiliation anticipée', 'service-end': 'fin de service',
    'wrongful-takedown': 'retrait injustifié', 'wrongful-notice': 'notification abusive', 'non-payment': 'défaut de paiement', 'undue-payment': 'paiement indu',
  },
  clauseKind: {
    cap: 'plafond de responsabilité', 'head-exclusion': 'exclusion de préjudices', 'cause-exclusion': 'liste d’événements', penalty: 'clause pénale',
    'exclusive-remedy': 'remède exclusif', 'claim-window': 'délai de réclamation', 'limitation-period': 'prescription', indemnity: 'garantie',
    'set-off-ban': 'compensation exclue', 'withholding-ban': 'rétention exclue', termination: 'résiliation', suspension: 'suspension',
    'data-deletion': 'suppression des données', refund: 'remboursement', deposit: 'dépôt', 'unilateral-change': 'modification unilatérale',
    'auto-renewal': 'reconduction tacite', acceptance: 'recette', 'customer-backup-duty': 'sauvegarde par le client', costs: 'frais', interest: 'intérêts',
    jurisdiction: 'juridiction', arbitration: 'arbitrage', other: 'clause',
  },
  clauseStatus: {
    effective: 's’applique', 'not-triggered': 'valable, rien à réduire', 'not-incorporated': 'hors du contrat', unwritten: 'réputée non écrite', void: 'nulle',
    inapplicable: 'écartée', 'not-opposable': 'inopposable au tiers',
  },
  commitment: { met: 'tenu', breached: 'inexécuté', unknown: 'non établi', 'not-binding': 'sans effet' },
  intensity: {
    means: 'obligation de moyens', 'means-reversed': 'obligation de moyens renforcée', result: 'obligation de résultat', strict: 'obligation de garantie',
  },
  step: {
    proven: 'non prouvé', denied: 'non réparable', deducted: 'à déduire', share: 'partage', chance: 'hors de la chance perdue', limit: 'au-delà de la limite',
    'expanded-part': 'hors de la part aggravée', 'no-breach': 'sans inexécution', excused: 'exonéré', replaced: 'remplacé par la somme convenue', 'on-account': 'payé par l’avoir', 'counted-once': 'déjà réparé par un autre poste', 'beyond-its-head': 'excédent d’un autre poste', revised: 'révision de la somme convenue', kept: 'conservé selon la clause', 'set-by-court': 'fixé par le juge au-delà du prouvé', 'late-notice': 'ce qu’un avis donné à temps aurait évité', allotted: 'réparti',
  },
  debt: { alone: 'seul', joint: 'solidairement', 'in-solidum': 'in solidum', several: 'conjointement', supplementary: 'à titre subsidiaire', 'not-assessed': 'non apprécié' },
  debtorsApart: 'L’obligation de plusieurs débiteurs et leur contribution à la dette ne sont pas appréciées\u00a0: chaque somme vaut comme si ce débiteur était poursuivi seul, et les sommes ne s’additionnent pas.',
  part: { whole: 'le tout', expanded: 'la part aggravée', none: 'rien' },
  ground: GROUND,
  footing: FOOTING,
  chosenBy: CHOSEN,
  certainty: { read: 'lue', reported: 'rapportée', unverified: 'non vérifiée', contested: 'discutée', convention: 'convention de l’outil' },
  stands: { below: 'sous la fourchette', inside: 'dans la fourchette', above: 'au-dessus de la fourchette' },
  answer: {
    low: 'au plus bas', high: 'au plus haut',
    penalty: 'la somme convenue', limitation: 'le maximum dû', 'on-account': 'un acompte', 'common-fault': 'faute commune', fraud: 'le dol', 'mandatory-rule': 'une règle impérative', 'public-order': 'l’ordre public', 'other-ground': 'un autre motif', 'calendar-year': '365 jours', 'banking-year': '360 jours', 'each-sufficient': 'chacune suffisait', 'each-partial': 'chacune en partie', 'undetermined-causer': 'auteur indéterminé',
    analogy: 'par analogie', 'no-analogy': 'sans analogie', 'against-author': 'le plus élevé', 'for-author': 'le plus bas', 'before-share': 'avant le partage', 'after-share': 'après le partage', none: 'aucune', slight: 'légère', ordinary: 'simple', gross: 'lourde', intentional: 'dolosive', means: 'moyens', 'means-reversed': 'moyens renforcés',
    result: 'résultat', strict: 'garantie', full: 'entier', partial: 'partiel', late: 'tardif', 'same-equipment': 'même matériel',
    'separate-equipment': 'autre matériel', 'separate-building': 'autre bâtiment', 'separate-site': 'autre site', certain: 'certain', chance: 'une chance',
    hypothetical: 'hypothétique', 'should-have-known': 'aurait dû savoir', knew: 'savait', host: 'hébergeur', platform: 'plateforme', access: 'accès',
    caching: 'cache', 'search-or-link': 'recherche ou lien', publisher: 'éditeur', unknown: 'inconnu', presumed: 'non précisé par le contrat', unsettled: 'non tranché', 'not-said': 'non précisé', 'not-shown': 'non établi', temporary: 'temporaire', definitive: 'définitif',
    'same-building': 'même bâtiment', 'same-site': 'même site', 'other-site': 'autre site',
  },
  unassessed: (summary, paths) => `Ce que donnerait ${paths.join(', ')} n’est pas examiné, ni accordé ni refusé\u00a0: aucune règle de cette version ne le lit. Pour le reste\u00a0: ${summary}`,
  warning: {
    'not-assessed': (about) => `Aucune règle de cette version ne tranche ${about}\u00a0; aucun chiffre ne le compte.`,
    'no-as-of': () => 'Aucun jour d’évaluation (--as-of ou asOf)\u00a0: les chiffres qui en dépendent ne sont pas calculés, et la dernière rédaction de la loi est retenue.',
    'unproven-acceptance': (about) => `Rien ne dit que ${about} a été accepté.`,
    'unverified-rule': (about) => `La règle ${about} a changé un chiffre et n’est pas vérifiée.`,
    'contested-rule': (about) => `La règle ${about} a changé un chiffre et est discutée.`,
    convention: (about) => `Un chiffre repose sur ${about}, une convention de cet outil.`,
    'no-rule-set': (about) => `Aucune règle que contient cette version et qui est en vigueur aux jours en cause ne fonde une responsabilité sur le fondement ${footingOf(about)}.`,
    'not-exhaustive': () => 'Trop de questions sont ouvertes pour examiner chaque réponse\u00a0: la fourchette contient tous les résultats et peut être plus large.',
    'ground-without-facts': (about) => `Rien au dossier ne peut fonder une responsabilité sur le fondement ${footingOf(about)}\u00a0; rien n’a été calculé à ce titre.`,
    'sum-instead-of-interest': () => 'Des intérêts sont demandés sur le prix, mais une somme est convenue pour le retard de paiement\u00a0: elle en tient lieu, et aucun intérêt n’est calculé en plus.',
    'interest-without-start': () => 'Des intérêts sont demandés, mais ni leur point de départ ni la date de la demande ne figurent au dossier\u00a0: aucun n’est calculé, ni compté dans la fourchette des intérêts. L’indiquer (relief.interest[].from, ou claim.madeOn).',
    'price-not-known': () => 'Les arrhes (定金) ne comptent que jusqu’au cinquième du prix, et le dossier ne contient pas le prix de tout le contrat\u00a0: rien ne compte comme arrhes, la somme revient une fois. Indiquer le prix (services[].fee, payé une fois ou sur une durée déterminée).',
    'restitution-without-end': () => 'Une restitution est demandée, mais le dossier ne contient ni fin du contrat, ni nullité, ni paiement sans cause\u00a0: rien n’est restitué à ce titre. Indiquer comment il a pris fin (relief.termination, ou une notification de résiliation).',
    'partial-proof': (about) => `La preuve partielle n’est pas dans la fourchette\u00a0: ${about} y ${about.includes(', ') ? 'comptent' : 'compte'} pour le tout ou pour rien.`,
    'multiple-above-ceiling': (about) => `Il est demandé plus que la loi ne permet\u00a0: ${about} est le plus qui puisse être alloué, et c’est ce qui est retenu.`,
    'subject-missing': (about, line) => `Une constatation ou une contestation${line === null ? '' : ` (ligne ${line})`} ne dit pas sur quoi elle porte et ne change rien\u00a0: ${about}.`,
    'rate-not-known': (about) => `Aucune table de cet outil ne contient le taux du ${about}\u00a0: ces intérêts ne sont pas calculés et ne figurent dans aucun chiffre.`,
    'date-in-range': (about) => `De ${about}, seuls un mois, une année ou un intervalle sont connus\u00a0: les montants en retiennent un jour, la fourchette tous.`,
    'date-in-part': (about) => `De ${about}, seuls un mois, une année ou un intervalle sont connus\u00a0: un seul jour en a été retenu, et la fourchette n’en compte pas d’autre\u00a0; whatif --sweep les parcourt.`,
    'answered-and-disputed': (about) => `${about} a reçu une réponse et est contesté\u00a0; la réponse a été retenue.`,
    'measured-otherwise': (about) => `La mesure de l’engagement ${about} et ce que le dossier dit de son exécution ne concordent pas\u00a0; la mesure a été retenue.`,
    'not-asked': (about, line) => `Aucune règle de ce droit en vigueur aux jours en cause ne pose la question ${about}${line === null ? '' : ` (ligne ${line})`}, ou pas à ce sujet ni sous cette forme\u00a0; ce que les documents en disent ne change rien.`,
  },
  ofCommon: (amount) => `dont ${amount} de la part commune`,
  day: (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? month} ${year}`,
  versus: (claimant, respondent) => `${claimant} c/ ${respondent}`,
  onDay: (what, day) => `${what} du ${day}`,
  law: (regime, ground) => `${regime}, sur le fondement ${ground}`,
  versions: (days) => `Rédactions en vigueur au ${series(days.map((d) => `${d.day} (${CHOSEN[d.by]})`), 'et au')}.`,
  range: (low, high) => `fourchette ${low} … ${high}`,
  claimed: (amount) => `demandé ${amount}`,
  summary: ({ outcome, respondent, award, positive, only, limitedBy, limits, partOf, range, open, elsewhere }) => {
    const first = {
      liable: positive ? `${respondent} doit répondre de ${award}` : `${respondent} est responsable, sans rien avoir à payer`,
      'partly-liable': limitedBy.length > 0
        ? limits === 'part' ? `${respondent} doit répondre de ${award}, somme que ${series(limitedBy, 'et')} ${limitedBy.length > 1 ? 'limitent' : 'limite'} pour partie` : `${respondent} est responsable, mais ${series(limitedBy, 'et')} ${limitedBy.length > 1 ? 'limitent' : 'limite'} sa dette à ${award}`
        : `${respondent} doit répondre de ${award}, ${partOf === 'agreed' ? 'moins que la somme convenue' : 'une partie de ce qui est prouvé'}`,
      'not-liable': !positive ? `${respondent} n’est pas responsable` : only === 'refund' ? `${respondent} n’est pas responsable, mais doit restituer ${award}` : only === 'price' ? `${respondent} n’est pas responsable, mais doit le prix, soit ${award}` : `${respondent} n’est pas responsable, mais doit ${award}`,
      'insufficient-evidence': `En l’état des preuves, rien ne peut être imputé à ${respondent}`,
    }[outcome];
    const moved = range !== null ? `d’autres réponses aux questions ouvertes mènent de ${range.low} à ${range.high}`
      : { nothing: 'aucune question ouverte n’y change rien', sum: 'les questions ouvertes ne changent rien à cette somme', who: `les questions ouvertes ne changent rien à cette somme, mais décident si ${respondent} est responsable` }[open];
    return `${first}\u00a0; ${moved}${elsewhere === null ? '' : `\u00a0; sur le fondement ${elsewhere.ground}, les réponses mènent de ${elsewhere.low} à ${elsewhere.high}`}.`;
  },
  seeQuestion: (status, numbers) => `${status}\u00a0; ${numbers.length > 1 ? 'questions' : 'question'} ${series(numbers.map(String), 'et')}`,
  openElsewhere: (status) => `${status}\u00a0; point ouvert`,
  clause: (id, citation) => `clause ${id} · ${citation}`,
  ofHead: (reason, head) => `${reason}\u00a0: ${head}`,
  excuseFails: (question, answer) => `${question} ${answer}`,
  mustShow: (bearer, taken) => `La preuve incombe à ${bearer}\u00a0; retenu pour l’instant\u00a0: ${taken}.`,
  nobodyMustShow: (taken) => `Laissé à l’appréciation du juge\u00a0; retenu pour l’instant\u00a0: ${taken}.`,
  goesTo: (where, line) => `À inscrire : ${where}${line === '' ? '' : ` (aujourd’hui ${line})`}`,
  decidesWho: (respondent) => `Décide si ${respondent} est responsable, sans changer aucune somme`,
  decidesOnGround: (ground) => `Ce qui décide sur le fondement ${ground}`,
  onGround: (ground, by, more) => `Sur le fondement ${ground}, la somme due est ${more ? 'supérieure' : 'inférieure'} de ${by}.`,
  onGroundSame: (ground, ranges) => ranges === null ? `Sur le fondement ${ground}, la somme due et sa fourchette sont les mêmes.` : `Sur le fondement ${ground}, la somme due est la même ; sa fourchette est de ${ranges.own} au lieu de ${ranges.chosen}.`,
  settledBy: (evidence) => `Se tranche par\u00a0: ${evidence}`,
  thenWith: (awards) => `Alors\u00a0: ${awards.map((a) => `${a.answer}\u00a0: ${a.award}`).join('\u00a0; ')}.`,
  onlyIf: (answers, orIf) =>
    `Ne compte que si${orIf > 0 ? ', par exemple,' : ''} ${series(answers.map((a) => `la réponse à la ${a.question} est ${a.answer}`), 'et')}.`,
  besideAward: 'Change les intérêts, non la condamnation.',
  leftToTheCourt: (what, point, low, high) => `Laissé au juge\u00a0: ${what} Somme due au point retenu ${point}, sinon entre ${low} et ${high}.`,
  question: (number) => `question ${number}`,
  anyOf: (answers) => series(answers, 'ou'),
  counterclaim: (amount, by, to, setOff) => `De son côté, ${by} doit à ${to} ${amount}\u00a0; ${setOff ? 'les deux dettes se compensent' : 'nul n’a invoqué la compensation'}.`,
  getsApart: (name, id, amount) => `Sur sa propre demande, ${name} obtient ${amount}\u00a0; le dossier avec « claimant: ${id} » la détaille.`,
  gets: (name, amount) => `Sur cette somme, ${amount} reviennent à ${name}.`,
  net: (amount, from, to) => `Net à payer\u00a0: ${amount} par ${from} à ${to}`,
  turnsTo: (amount, against) => `${amount} contre ${against}`,
  offer: (by, amount, stands) =>
    stands === null ? `${by} a offert ${amount}\u00a0; aucun chiffre ne le compte.` : `${by} a offert ${amount}\u00a0: ${stands}\u00a0; aucun chiffre ne le compte.`,
  editionsAlone: 'Il faut au moins un dossier d’incident à côté des versions du contrat.',
  notExhaustive: 'La fourchette est une enveloppe\u00a0: trop de questions sont ouvertes pour examiner chaque réponse.',
  problem: problemFr,
  valid: (file, kind, id) => `${file}\u00a0: ${{ contract: 'contrat', incident: 'incident', with: 'complément' }[kind]}${id === null ? '' : ` ${id}`}, aucun problème`,
  mistake: (message) => `erreur\u00a0: ${message}`,
  needsFile: (format) => `un terminal ne peut pas montrer ${format} ; donnez-lui un fichier (--format ${format}=rapport.${format}, ou --output rapport.${format})`,
  onePlace: (file) => (file === null ? 'la sortie standard n’admet qu’un seul format ; donnez un fichier aux autres (--format json=out.json)' : `deux formats seraient écrits dans ${file}`),
  oneStandardInput: 'l’entrée standard (-) ne peut tenir lieu que d’un seul fichier',
  noSuchCode: (found, near) => `le code ${found} n’existe pas${near === null ? '' : `\u00a0; vouliez-vous dire ${near}\u00a0?`}`,
  moreProblems: (count) => `${count} ${count === 1 ? 'autre problème non affiché' : 'autres problèmes non affichés'} (--max-errors)`,
  obstacle: (file, why, near) =>
    `${file}\u00a0: ${{ missing: 'ce fichier n’existe pas', folder: 'c’est un dossier, pas un fichier', denied: 'accès refusé', binary: 'ce n’est pas un texte en UTF-8', encoding: 'ce texte n’est pas en UTF-8\u00a0; l’enregistrer en UTF-8', large: 'ce fichier est trop grand pour un document', full: 'il n’y a plus de place sur le disque', other: 'lecture ou écriture impossible', input: 'c’est un fichier d’entrée, jamais écrasé', nowhere: 'le dossier n’existe pas' }[why]}${near === null ? '' : `\u00a0; vouliez-vous dire ${near}\u00a0?`}`,
  batchDone: (scored, rejected) => `${scored} évalués, ${rejected} rejetés`,
  silent: (count) =>
    count === 1 ? 'Un fait dont personne n’a parlé changerait la condamnation\u00a0; --open all le soulève.' : `${count} faits dont personne n’a parlé changeraient la condamnation\u00a0; --open all les soulève.`,
  notice: (marked) =>
    'Calcul fait à partir de faits déclarés, selon les règles citées dans leur état aux jours indiqués\u00a0; ce n’est pas un avis juridique, et un tribunal peut en décider autrement. ' +
    (marked === 0 ? '' : `${marked} ${marked === 1 ? 'chiffre repose' : 'chiffres reposent'} sur une règle non vérifiée, discutée ou de convention. `) +
    'À faire vérifier par un juriste qualifié dans ce droit.',
};
