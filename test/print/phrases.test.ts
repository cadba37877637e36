import { phrasesIn } from '../../src/print/phrases.js';

describe('the texts in a sentence function', () => {
  test.each([
    ['a text', `() => "no such file"`, ['no such file']],
    ['a text with holes', '(a, b) => `${a} owes ${b} to nobody`', ['⟨…⟩ owes ⟨…⟩ to nobody']],
    ['a text inside a hole, after the one around it', '(n) => `${n} ${n === 1 ? "rule" : "rules"}`', ['rule', 'rules']],
    ['templates within templates', '(a) => `so ${a === null ? "" : `with ${a}`}.`', ['so ⟨…⟩.', 'with ⟨…⟩']],
    ['escapes', String.raw`() => "\u00e9t\xe9 it\"s"`, ['été it"s']],
    ['nothing that only the program reads', '(d) => { switch (d) { case "syntax": return { "duplicate-key": "stands twice" }[d]; } return d === "x" ? "yes" : "no"; }', ['stands twice', 'yes', 'no']],
  ])('%s', (_what, source, texts) => {
    expect(phrasesIn(source)).toEqual(texts);
  });
});
