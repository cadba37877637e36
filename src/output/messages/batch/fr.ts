import type { BatchWords } from './words.js';

/** French. */
export const batchFr: BatchWords = {
  lastNeedsFile: '--duplicates last lit les fiches deux fois : il faut des fichiers, non l’entrée standard',
  periodAlone: (option) => `--by period mesure toutes les fiches ensemble et ne peut accompagner ${option}`,
  rowsAreCompact: 'une ligne CSV ne contient pas de verdict entier : --detail normal et full vont avec --format jsonl',
  resumeNeedsOutput: '--resume reprend ce qu’une exécution interrompue a laissé de --output FICHIER',
  otherRun: (file) => `${file} : ce qui s’y trouve vient d’une exécution avec d’autres fichiers, d’autres options ou une autre version ; relancer sans --resume`,
  nothingToResume: 'aucune exécution antérieure n’a rien laissé ; celle-ci commence à la première fiche',
  resumed: (records) => `${records} fiches étaient déjà traitées`,
  stopped: (records, resumable) => `interrompu après ${records} fiches${resumable ? ' ; --resume reprend à cet endroit' : ''}`,
  unclosed: (file) => `${file} : la liste des fiches n’est jamais fermée ; le fichier est peut-être tronqué`,
  noList: (file) => `${file}\u00a0: aucune liste sous la clé incidents en tête de ce fichier`,
  slow: 'le YAML se lit une centaine de fois moins vite que des lignes JSON ; convertir d’abord les grands exports',
  otherShape: (file, shape, first) => `${file} est en ${shape}, les fichiers précédents sont en ${first} ; --rejects ne garde qu’un format`,
  noFiles: (folder) => `${folder} : c’est un dossier, et rien de ce qu’il contient ne peut être lu ici`,
  idsAside: (folder) => `au-delà des cent mille premiers, les identifiants sont gardés dans ${folder} le temps de l’exécution\u00a0; TMPDIR désigne un autre dossier`,
  progress: (records, rate, left, rejected) => `${records} fiches · ${rate}/s${left === null ? '' : ` · reste ${left}`} · ${rejected} refusées`,
  summary: {
    title: 'Récapitulatif', records: 'fiches', scored: 'évaluées', rejected: 'refusées', superseded: 'écartées au profit d’une autre de même identifiant', outcome: 'issue', currency: 'monnaie', claimed: 'demandé', award: 'alloué',
    percentile: 'centile des montants alloués', largest: 'montants alloués les plus élevés', reason: 'motif', count: 'fiches', sum: 'total',
  },
  threeDigits: 'centiles à trois chiffres, arrondis vers le bas',
};
