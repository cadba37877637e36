import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Rule } from '../../src/model/rule.js';

/** A file under src/law that states one rule. */
export interface RuleFile {
  /** Path below src/law, without the ending. */
  readonly path: string;
  readonly rules: readonly Rule[];
}

const LAW = join(__dirname, '..', '..', 'src', 'law');
const walk = (folder: string): readonly string[] => readdirSync(folder).flatMap((name) => { const at = join(folder, name); return statSync(at).isDirectory() ? walk(at) : [at]; });

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'when' in value && 'then' in value && 'stage' in value;

/** Every file of the law that exports a rule. */
export const ruleFiles = (): readonly RuleFile[] =>
  walk(LAW).filter((f) => f.endsWith('.ts')).flatMap((file) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const exported = Object.values(require(file) as Record<string, unknown>).filter(isRule);
    const path = relative(LAW, file).replace(/\\/g, '/').replace(/\.ts$/, '');
    return exported.length === 0 || /(^|\/)(words|index|regime)$/.test(path) ? [] : [{ path, rules: exported }];
  });
