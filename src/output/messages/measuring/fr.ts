import type { MeasuringWords } from './words.js';

const join = (parts: readonly string[]): string => { const some = parts.filter((p) => p !== ''); return some.length === 0 ? '0 min' : some.join(' '); };

const WEEK = ['lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis', 'dimanches'];

/** French. */
export const measuringFr: MeasuringWords = {
  heading: 'Engagements mesurés, calcul détaillé',
  title: (id, resource, from, to, length, zone) => `${id}${resource === null ? '' : ` (${resource})`} : du ${from} au ${to}, ${length}, ${zone}`,
  length: (d, h, m, s) => join([d === 0 ? '' : `${d} j`, h === 0 ? '' : `${h} h`, m === 0 ? '' : `${m} min`, s === null ? '' : `${s} s`]),
  minutes: (figure) => `${figure} min`,
  metric: {
    'downtime': 'le temps sans service est compté', 'error-rate': 'la moyenne des taux d’erreur de créneaux égaux est comptée', 'slots': 'les créneaux indisponibles sont comptés', 'success-ratio': 'les réussites sont rapportées aux tentatives',
    'resource-minutes': 'le temps de toutes les ressources est additionné', 'activity': 'le temps sans activité est compté', 'reported-uptime': 'le chiffre est celui qui a été rapporté',
  },
  denominator: { 'whole-period': 'la période entière', 'without-planned': 'la période sans les travaux planifiés exclus', 'existence': 'le temps où il a existé', 'started': 'le temps où il était démarré' },
  countsFrom: { 'detection': 'l’indisponibilité commence à sa détection', 'customer-report': 'l’indisponibilité commence au signalement du client' },
  least: (length, strict) => (strict ? `seules comptent les interruptions de plus de ${length}` : `seules comptent les interruptions d’au moins ${length}`),
  rounding: { 'up-to-minute': 'chaque interruption est arrondie à la minute supérieure', 'down-to-minute': 'chaque interruption est arrondie à la minute inférieure' },
  weighed: 'chaque interruption compte selon la part touchée',
  hours: (list) => `promis ${list.map((h) => `${h.days === null ? 'tous les jours' : h.days === 'business' ? 'les jours ouvrés' : `les ${h.days.map((d) => WEEK[d] ?? '').join(', ')}`} de ${h.from} à ${h.to}${h.zone === null ? '' : ` (${h.zone})`}`).join(' ; ')}`,
  inHours: (how) => `${how}, pendant les heures promises`,
  counted: (span, counted) => `${span} : compte pour ${counted}`,
  excluded: (id, span, exclusion) => `${span} : exclue, ${exclusion} (${id})`,
  dropped: {
    'told-after-end': (id, span) => `${span} : signalée ou détectée après sa fin seulement (${id})`,
    'after-as-of': (id, span) => `${span} : après le jour de l’évaluation (${id})`,
    'other-records': (id, span) => `${span} : absente des relevés qui font foi (${id})`,
    'zero-length': (id, span) => `${span} : durée nulle (${id})`, 'below-minimum': (id, span) => `${span} : trop courte pour compter (${id})`, 'degraded': (id, span) => `${span} : panne partielle, ne compte pas (${id})`,
    'not-known': (id, span) => `${span} : on ne sait quand elle a été signalée ou détectée (${id})`, 'end-unknown': (id, span) => `${span} : sa fin n’est pas connue (${id})`,
  },
  none: 'aucune interruption dans cette période',
  down: (length) => `indisponible ${length}`,
  against: (length, how) => `rapporté à ${length} : ${how}`,
  up: (down, against, fraction, percent) => `1 − ${down} / ${against} = ${fraction} = ${percent} %`,
  upExact: (what, fraction, percent) => `${what} ${fraction === null ? '' : `${fraction} = `}${percent} %`,
  available: 'disponible',
  share: { 'support-response': 'répondu à temps', 'repair-time': 'réparé à temps', 'durability': 'intact' },
  shareCounted: { 'support-response': 'la part des demandes traitées à temps est comptée', 'repair-time': 'la part des réparations faites à temps est comptée', 'durability': 'la part des objets intacts est comptée' },
  noFigure: 'les faits ne donnent pas de chiffre',
  promised: (target, strict, result) => `promis ${strict ? 'plus de ' : 'au moins '}${target} % : ${result}`,
  noTarget: 'aucun niveau n’a été promis',
  credit: (kind, id) => `avoir${id === null ? '' : ` ${id}`} : ${kind}`,
  kind: {
    'tiers': 'selon le barème', 'per-unit-beyond-allowance': 'par unité de temps au-delà de la tolérance', 'downtime-price-multiple': 'multiple du prix du temps d’indisponibilité', 'downtime-ratio': 'part du temps d’indisponibilité', 'downtime-refund': 'prix du temps d’indisponibilité',
    'no-charge-unit': 'unités de temps non facturées', 'service-time': 'temps de service',
  },
  tier: (percent, bounds, gives) => `${percent} % est dans le palier ${bounds.join(', ')} : ${gives}`,
  noTier: (percent) => `${percent} % n’est dans aucun palier du barème`,
  bound: { below: (x) => `inférieur à ${x}`, atMost: (x) => `au plus ${x}`, above: (x) => `supérieur à ${x}`, atLeast: (x) => `au moins ${x}`, downMoreThan: (x) => `plus de ${x} d’indisponibilité`, downAtLeast: (x) => `au moins ${x} d’indisponibilité`, downLessThan: (x) => `moins de ${x} d’indisponibilité`, downAtMost: (x) => `au plus ${x} d’indisponibilité` },
  basis: (amount, from) => `de ${amount} (${from})`,
  noBasis: (from) => `de redevances inconnues (${from})`,
  line: {
    percent: (x) => `${x} %`, multiple: (x) => `fois ${x}`, minutes: (x) => `${x} min d’indisponibilité`, ratio: (x) => `part ${x}`, hourlyRate: (x) => `prix d’une heure : ${x}`, units: (x) => `${x} ${x === '1' || x === '0' ? 'unité' : 'unités'} de temps`, points: (x) => `${x} ${x === '1' || x === '0' ? 'tranche' : 'tranches'} en dessous de l’engagement`, each: (x) => `chacune ${x}`,
    allowance: (x) => `${x} min tolérées`, basis: (x) => `de ${x}`,
  },
  computed: (amount) => `soit ${amount}`,
  capped: (amount) => `le plafond laisse ${amount}`,
  belowMinimum: 'moins que la plus petite somme payée',
  due: (amount) => `dû ${amount}`,
  payable: (amount, why) => `payable ${amount} : ${why}`,
  legend: { up: 'disponible', counted: 'compté', excluded: 'exclu', dropped: 'non compté', ahead: 'à venir' },
};
