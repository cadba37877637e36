import { regimes } from '../../src/law/index.js';
import { LANGUAGES } from '../../src/model/text.js';
import { stepWords } from '../../src/output/messages/steps/index.js';
import { formats } from '../../src/output/index.js';
import { exampleVerdict, settingIn } from './verdicts.js';

const conclusions = Object.values(regimes).flatMap((r) => r.rules).flatMap((r) => [...r.then, ...(r.readings ?? []).flatMap((x) => x.then)]);

test.each(LANGUAGES)('every remedy and every day that a rule concludes has words in %s', (language) => {
  const w = stepWords[language];
  const lacking = conclusions.flatMap((c) => ('remedy' in c && !Object.hasOwn(w.remedy, c.remedy) ? [c.remedy] : 'deadline' in c && !Object.hasOwn(w.deadline, c.deadline) ? [c.deadline] : []));
  expect([...new Set(lacking)]).toEqual([]);
});

test('days and remedies stand with their rule; what is whose to show stands with its evidence', async () => {
  const table = await formats.table();
  const v = exampleVerdict('bati-courtage');
  const customer = table([v], settingIn('en', { side: 'customer' }));
  expect(customer).toMatch(/limitation: last day to sue or interrupt +2026-03-10 \(open\) +C\. civ\. 2224/);
  expect(customer).toContain('For France Bâti Courtage to show');
  const provider = table([v], settingIn('en', { side: 'provider' }));
  expect(provider).not.toContain('limitation: last day');
  expect(provider).not.toContain('to show\n');
});

test('without a day of assessment a day is neither open nor missed', async () => {
  const v = exampleVerdict('bati-courtage');
  const text = (await formats.table())([{ ...v, matter: { ...v.matter, days: { ...v.matter.days, judgment: null } } }], settingIn('en'));
  expect(text).toMatch(/2026-03-10 +C\. civ\. 2224/);
});
