import { diceOf } from './schemaWalk.js';

type Node = null | boolean | number | string | Node[] | { [key: string]: Node };

/** Days on which wording or figures of a law change, and ends of months. */
const DAYS = ['2016-10-01', '2018-10-01', '2019-01-01', '2020-02-29', '2021-01-01', '2021-03-28', '2021-10-31', '2023-01-01', '2023-12-31', '2024-01-01', '2025-07-01'];

const WORDS = ['ordinary', 'gross', 'intentional', 'none', 'slight', 'unknown', 'documented', 'asserted', 'expert', 'full', 'partial', 'provider', 'customer', 'outage', 'data-loss', 'lost-profit', 'cost-to-fix'];

const TEXTS = ['Überfall', '停机 12 小时', 'plain', 'a "quoted" name', 'back\\slash', '##[group]x', '', 'unknown', 'tab\there', '\u202efoo', '12.50', '2021-01-01'];

const isDay = (v: Node): v is string => typeof v === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(v);
const isFigure = (v: Node): boolean => typeof v === 'number' || (typeof v === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(v));

interface Leaf { readonly parent: Node[] | { [key: string]: Node }; readonly key: string; readonly value: Node }

const leavesOf = (node: Node): readonly Leaf[] =>
  typeof node !== 'object' || node === null ? [] : Object.entries(node).flatMap(([key, value]) => [{ parent: node, key, value }, ...leavesOf(value)]);

const put = ({ parent, key }: Leaf, value: Node): void => { (parent as Record<string, Node>)[key] = value; };

/** Changes of a record: of what stands in it alone, or of its fields as well. */
export const variantsOf = (seed: number): { readonly valued: (record: object, index: number) => object; readonly shaped: (record: object) => object } => {
  const dice = diceOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
  const figure = (value: Node): Node => {
    const text = `${value as number}`;
    const by = pick([0, 1, 1, 1.01, 0.99, 0.5, 0.9, 2, 10, 100, 0.01, 1, 1.5, 0.25, -1]);
    const changed = dice() < 0.1 ? pick([0, 1, 999.99, 1000, 1000.01, 30, 31, 0.5, 1e15, 0.005, 12]) : Number((Number(text) * by + (dice() < 0.3 ? pick([-1, 1, 0.01, -0.01]) : 0)).toFixed(2));
    return typeof value === 'number' ? changed : `${changed}`;
  };
  /** An outage of ten years is measured month by month: ends of stretches move little. */
  const day = (value: string, key: string): string => {
    const at = key !== 'from' && key !== 'to' && dice() < 0.25 ? Date.parse(pick(DAYS)) : Date.parse(value.slice(0, 10));
    if (Number.isNaN(at)) return value;
    const moved = new Date(at + 86_400_000 * pick([0, 0, 0, -1, 1, 1, 2, -7, -30, 31, 365, -366])).toISOString().slice(0, 10);
    const rest = value.slice(10);
    return moved + (rest === '' ? (dice() < 0.05 ? 'T00:30:00+09:00' : '') : dice() < 0.5 ? rest.replace(/T[0-9]{2}:[0-9]{2}/, `T${pick(['00:00', '23:59', '02:30', '12:15'])}`) : rest);
  };
  return {
    valued: (record, index) => {
      const made = structuredClone(record) as { [key: string]: Node };
      made['id'] = `${index}-${pick(['a', 'b', 'é'])}`;
      const hot = pick([0.03, 0.1, 0.3]);
      for (const leaf of leavesOf(made)) {
        if (isDay(leaf.value) && dice() < hot) put(leaf, day(leaf.value, leaf.key));
        else if (isFigure(leaf.value) && dice() < hot) put(leaf, figure(leaf.value));
        else if (leaf.key === 'title' && dice() < 0.5) put(leaf, pick(TEXTS));
        else if (typeof leaf.value === 'string' && dice() < 0.01) put(leaf, pick(WORDS));
        else if (leaf.key === 'id' && leaf.parent !== made && dice() < 0.01) put(leaf, pick(['x', 'y']));
      }
      return made;
    },
    shaped: (record) => {
      const made = structuredClone(record) as { [key: string]: Node };
      const times = 1 + Math.floor(dice() * 3);
      for (let i = 0; i < times; i++) {
        const leaf = pick(leavesOf(made).filter(({ key }) => key !== 'from' && key !== 'to'));
        const { parent, key, value } = leaf;
        const way = dice();
        if (way < 0.35) { if (Array.isArray(parent)) parent.splice(Number(key), 1); else delete parent[key]; }
        else if (way < 0.6) put(leaf, typeof value === 'boolean' ? pick([!value, 'unknown']) : 'unknown');
        else if (way < 0.7 && isFigure(value)) put(leaf, { low: 1, likely: Math.max(1, Number(value)), high: Math.max(2, Number(value) * 2) });
        else if (way < 0.8 && Array.isArray(parent)) parent.push(structuredClone(value));
        else if (way < 0.9) made['fault'] = { provider: pick(['ordinary', 'gross', 'unknown']) };
        else made['ground'] = pick(['contract', 'tort', 'statute']);
      }
      return made;
    },
  };
};
