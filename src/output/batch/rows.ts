import { STREAMS } from '../../model/stream.js';
import type { Problem } from '../../model/problem.js';
import type { Verdict } from '../../model/verdict.js';
import { plainAmount } from '../amounts.js';
import type { Words } from '../messages/words.js';
import type { Stands } from './lines.js';

/** The columns, the same for every record of every run. */
const COLUMNS = [
  'id', 'index', 'status', 'contract', 'law', 'ground', 'outcome', 'currency', 'claimed', 'award', 'range.low', 'range.high', 'netPayable.amount', 'netPayable.from',
  'netPayable.to', ...STREAMS.map((name) => `streams.${name}`), 'warnings', 'source.file', 'source.line', 'problems', 'messages',
] as const;

/** A figure or a text that no spreadsheet takes for a formula; line ends become blanks, so that a row is a line. */
const cell = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return '';
  const flat = `${value}`.replace(/[\r\n]+/g, ' ');
  const plain = /^-?[0-9]+(\.[0-9]+)?$/.test(flat) || !/^[=+\-@\t]/.test(flat) ? flat : `'${flat}`;
  return /[",;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const row = (cells: Readonly<Partial<Record<(typeof COLUMNS)[number], string | number | null>>>): string => `${COLUMNS.map((name) => cell(cells[name])).join(',')}\n`;

/** The header row. */
export const headerRow = (): string => `${COLUMNS.join(',')}\n`;

/** A scored record as a row. */
export const scoredRow = (v: Verdict, index: number, withRange: boolean): string => {
  const amount = (sum: bigint | null): string | null => plainAmount(sum, v.matter.digits);
  return row({
    id: v.matter.incident.id, index, status: 'scored', contract: v.matter.contract.id, law: v.regime.id, ground: v.ground, outcome: v.outcome, currency: v.matter.currency,
    claimed: amount(v.claimed), award: amount(v.award), 'range.low': withRange ? amount(v.range?.low ?? null) : null, 'range.high': withRange ? amount(v.range?.high ?? null) : null,
    'netPayable.amount': amount(v.netPayable.amount), 'netPayable.from': v.netPayable.from, 'netPayable.to': v.netPayable.to,
    ...Object.fromEntries(STREAMS.filter((name) => v.streams[name].base !== 0n).map((name) => [`streams.${name}`, amount(v.streams[name].base)])),
    warnings: v.warnings.map((w) => w.code).join(' '),
  });
};

/** A rejected record as a row: the codes of its problems, and what they say. */
export const rejectedRow = (id: string | null, index: number, source: Stands, problems: readonly Problem[], words: Words): string =>
  row({
    id, index, status: 'rejected', 'source.file': source.file, 'source.line': source.line, problems: problems.map((p) => p.code).join(' '),
    messages: problems.map((p) => `${p.path === '' ? '' : `${p.path}: `}${words.problem(p.detail)}`).join(' | '),
  });
