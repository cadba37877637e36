import type { BatchWords } from './words.js';

/** English. */
export const batchEn: BatchWords = {
  lastNeedsFile: '--duplicates last reads the records twice: it needs files, not standard input',
  periodAlone: (option) => `--by period measures over all records at once and cannot stand with ${option}`,
  rowsAreCompact: 'rows of CSV hold no whole verdict: --detail normal and full go with --format jsonl',
  resumeNeedsOutput: '--resume goes on with what an interrupted run left of --output FILE',
  otherRun: (file) => `${file}: what is left there comes from a run with other files, options or another version; run again without --resume`,
  nothingToResume: 'nothing was left by an earlier run; this one begins with the first record',
  resumed: (records) => `${records} records were done before`,
  stopped: (records, resumable) => `interrupted after ${records} records${resumable ? '; --resume goes on from there' : ''}`,
  unclosed: (file) => `${file}: the list of records is never closed; the file may be cut off`,
  noList: (file) => `${file}: no list stands under the key incidents at the top of this file`,
  slow: 'YAML is read some hundred times slower than JSON lines; for large exports convert it first',
  otherShape: (file, shape, first) => `${file} is ${shape}, the files before it are ${first}; --rejects keeps records of one format`,
  noFiles: (folder) => `${folder}: this is a folder, and nothing in it can be read here`,
  idsAside: (folder) => `ids beyond the first hundred thousand are kept in ${folder} while the run lasts; TMPDIR names another folder`,
  progress: (records, rate, left, rejected) => `${records} records · ${rate}/s${left === null ? '' : ` · ${left} left`} · ${rejected} rejected`,
  summary: {
    title: 'Summary', records: 'records', scored: 'scored', rejected: 'rejected', superseded: 'left out for another with the same id', outcome: 'outcome', currency: 'currency', claimed: 'claimed', award: 'award',
    percentile: 'percentile of the awards', largest: 'largest awards', reason: 'reason', count: 'records', sum: 'total',
  },
  threeDigits: 'percentiles to three digits, rounded down',
};
