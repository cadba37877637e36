import { questionKey } from '../model/subject.js';
import type { Stated } from '../model/fact.js';
import type { QuestionKey } from '../model/subject.js';

type Test = (stated: Stated) => boolean;

const is = (...values: readonly (boolean | string)[]): Test => (stated) => stated.state === 'is' && values.some((v) => v === stated.value);
const GRAVE = is('slight', 'ordinary', 'gross', 'intentional');

/** Findings on two questions about one subject that cannot both be true: a closed list. */
const PAIRS: readonly (readonly [question: string, test: Test, other: string, otherTest: Test])[] = [
  ['fault', is(false), 'fault-degree', GRAVE],
  ['fault', is(true), 'fault-degree', is('none')],
  ['notice-malicious', is(true), 'notice-wrongful', is(false)],
  ['notice-malicious', is(true), 'notifier-good-faith', is(true)],
  ...['outside-control', 'unforeseeable', 'unavoidable', 'prevents-performance'].map((element) => ['force-majeure', is(true), `force-majeure-${element}`, is(false)] as const),
];

/** The pairs of findings that contradict each other. */
export const irreconcilable = (found: ReadonlyMap<QuestionKey, Stated>): readonly (readonly [QuestionKey, QuestionKey])[] =>
  [...found].flatMap(([key, stated]) => {
    const [question = '', ...about] = key.split('|');
    return PAIRS.filter(([one, test]) => one === question && test(stated)).flatMap(([, , other, otherTest]): readonly (readonly [QuestionKey, QuestionKey])[] => {
      const otherKey = questionKey(other, about.join('|'));
      const against = found.get(otherKey);
      return against !== undefined && otherTest(against) ? [[key, otherKey]] : [];
    });
  });
