import { compare, exactDecimal, plus, WHOLE, ZERO } from '../values/ratio.js';
import type { Conversion } from './conversion.js';
import { tell } from './conversion.js';
import { shareOf } from './figures.js';
import { at, each, pathOf, placeOf, word } from './item.js';
import type { Item } from './item.js';

/** Whether a fact has one of the values that cannot stand beside another. */
type Test = (item: Item) => boolean;

const yes: Test = (item) => item.value === true;
const no: Test = (item) => item.value === false;
const nothing: Test = (item) => shareOf(item)?.num === 0n;
const all: Test = (item) => { const share = shareOf(item); return share !== undefined && compare(share, WHOLE) === 0; };
const is = (...texts: readonly string[]): Test => (item) => texts.includes(item.text ?? '');
const stated: Test = (item) => item.value !== null && item.text !== 'unknown';
const happened: Test = (item) => typeof item.value === 'string' && item.text !== 'unknown';
const never: Test = (item) => item.value === null;
const some: Test = (item) => (item.items === null ? typeof item.value === 'number' && item.value > 0 : item.items.length > 0);
const both = (...tests: readonly Test[]): Test => (item) => tests.every((test) => test(item));
const not = (test: Test): Test => (item) => !test(item);

/** Facts that cannot both be true, in the whole record: a closed list. Whatever a court could weigh is none of them. */
const CONFLICTS: readonly (readonly [around: string, path: string, test: Test, other: string, otherTest: Test])[] = [
  ['data', 'backupsUsable', yes, 'backupsExisted', no],
  ['data', 'backupLocation', both(stated, not(is('none'))), 'backupsExisted', no],
  ['data', 'backupLocation', is('none'), 'backupsExisted', yes],
  ['data', 'recoverableShare', all, 'definitive', yes],
  ['', 'customer.acts.kind', is('no-own-backup'), 'data.ownBackup', yes],
  ['customer', 'acts.soleCause', yes, 'contributedShare', nothing],
  ['personalData', 'sensitive', yes, 'involved', no],
  ['personalData', 'subjects', some, 'involved', no],
  ['personalData', 'roles', some, 'involved', no],
  ['delivery', 'acceptedOn', happened, 'deliveredOn', never],
  ['losses', 'chance', stated, 'certainty', is('certain', 'hypothetical')],
  ['losses', 'proven', both(stated, not(nothing)), 'evidence', is('none')],
  ['content', 'manifest', yes, 'unlawful', no],
  ['', 'shares.share', stated, 'shares.weight', stated],
  ['notices', 'malicious', yes, 'goodFaith', yes],
  ['notices', 'malicious', yes, 'wrongful', no],
];

/** The values at a path: of a list on the way each entry, of one at the end the list itself. */
const follow = (item: Item, path: string): readonly Item[] =>
  path.split('.').reduce<readonly Item[]>((items, name) => items.flatMap((i) => (i.items ?? [i]).flatMap((entry) => at(entry, name) ?? [])), [item]);

const shown = (item: Item): string => item.text ?? (item.value === null ? 'null' : item.items === null ? JSON.stringify(item.value) : `[${item.items.length}]`);

const contradict = (c: Conversion, item: Item, other: Item): void =>
  tell(c, item, { kind: 'facts-contradict', field: pathOf(item), value: shown(item), other: pathOf(other), otherValue: shown(other), otherLine: placeOf(other).line });

/** Notes shares of debtors that come to more than the whole together, at the one that goes beyond it. */
const checkWhole = (c: Conversion, shares: readonly Item[]): void => {
  let total = ZERO;
  for (const item of shares) {
    const before = total;
    total = plus(total, shareOf(item) ?? ZERO);
    if (compare(before, WHOLE) <= 0 && compare(total, WHOLE) > 0 && before.num > 0n) tell(c, item, { kind: 'share-above-one', found: exactDecimal(total) ?? '', suggestion: null });
  }
};

/** Notes facts of a record that contradict each other. */
export const checkConflicts = (c: Conversion, incident: Item): void => {
  for (const [around, path, test, other, otherTest] of CONFLICTS)
    for (const holder of around === '' ? [incident] : each(at(incident, around)))
      for (const one of follow(holder, path).filter(test))
        for (const against of follow(holder, other).filter(otherTest)) contradict(c, one, against);
  for (const content of each(at(incident, 'content'))) {
    const [holder, infringer] = [at(content, 'holder'), at(content, 'providedBy')];
    if (holder !== undefined && infringer !== undefined && word(holder) === word(infringer)) contradict(c, infringer, holder);
  }
  const handling = each(at(at(incident, 'personalData'), 'roles'));
  handling.forEach((entry, n) => {
    const [role, before] = [at(entry, 'role'), handling.slice(0, n).find((other) => word(at(other, 'party')) === word(at(entry, 'party')))];
    const first = at(before, 'role');
    if (role !== undefined && first !== undefined && word(role) !== word(first)) contradict(c, role, first);
  });
  checkWhole(c, each(at(incident, 'shares')).flatMap((entry) => at(entry, 'share') ?? []));
  const sole = each(at(at(incident, 'customer'), 'acts')).flatMap((act) => { const claim = at(act, 'soleCause'); return claim?.value === true ? [claim] : []; });
  for (const second of sole.slice(1)) contradict(c, second, sole[0] as Item);
  for (const respondent of each(at(incident, 'respondents')))
    for (const claimant of [...each(at(incident, 'claimant')), ...each(at(incident, 'claimants'))])
      if (word(respondent) !== undefined && word(respondent) === word(claimant)) contradict(c, respondent, claimant);
};
