import { fail, ok } from '../../src/values/result.js';
import type { Result } from '../../src/values/result.js';

describe('a result', () => {
  const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : fail([`${n} is odd`, 'take another']));

  it('carries the value when it went well', () => expect(half(4)).toEqual({ ok: true, value: 2 }));

  it('carries every error when it did not', () =>
    expect(half(3)).toEqual({ ok: false, errors: ['3 is odd', 'take another'] }));
});
