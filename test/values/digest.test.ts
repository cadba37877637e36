import { digest } from '../../src/values/digest.js';

test('close texts do not fall on one digest', () => {
  const met = new Set<string>();
  for (let i = 0; i < 200_000; i++) met.add(digest(`${i % 2 === 0 ? 'a' : 'b'}${i.toString(36)}`).join());
  expect(met.size).toBe(200_000);
});
