/** The most articles that a range of numbers may stand for. */
const LONGEST = 40;

const expanded = (part: string): readonly string[] => {
  const range = /^(\d+)-(\d+)$/.exec(part);
  if (range === null) return [];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return to <= from || to - from >= LONGEST ? [] : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
};

/**
 * The names that a compound one stands for, as books of reference write several articles in one: "cn.pipl.51/55/57", "cn.civil-code.586-588", "cn.csl.23 (ex-21)".
 * Each part is a list of ways to write it, the whole first; nothing for a name of one article.
 */
export const partsOfName = (name: string): readonly (readonly string[])[] => {
  const found = /^(([a-z]+)\.(?:[a-z0-9-]+\.)*?)(\d.*)$/.exec(name);
  const [, body, country, rest] = found ?? [];
  if (body === undefined || country === undefined || rest === undefined || !/[/,;(\s-]/.test(rest)) return [];
  return rest.split(/[/,;()\s]+/).filter((part) => part !== '').map((part) => {
    const [, own, numbers = ''] = /^(?:ex-)?((?:[a-z]+\.)*)(.*)$/.exec(part) ?? [];
    const within = own === undefined || own === '' ? body : `${country}.${own}`;
    return [`${within}${numbers}`, ...expanded(numbers).map((n) => `${within}${n}`)];
  });
};
