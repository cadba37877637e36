import { WEIGHTS } from '../../model/rule.js';
import type { Weight } from '../../model/rule.js';
import type { Reviewed, ReviewFinding } from '../../model/review.js';
import { formatDay } from '../../values/day.js';
import { item, paragraph } from '../blocks.js';
import type { Block, Paint, Section } from '../blocks.js';
import { citationOf } from '../citation.js';
import type { Palette, Setting } from '../formatter.js';
import { reviewWords } from '../messages/review/index.js';
import { toldOf } from './finding.js';

const paintOf = (palette: Palette): Readonly<Record<Weight, Paint>> => ({ error: palette.bad, warning: palette.warn, note: palette.faint });

const once = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Ways to attack a clause that hang on something nobody showed yet are told together: each by itself says little. */
const joins = (f: ReviewFinding): boolean => f.why === 'attackable' && f.weight === 'note';

/** What a person reads of a review, clause by clause in the order of the contract. */
export const paperOfReview = (reviewed: Reviewed, { words, palette }: Setting): readonly Section[] => {
  const w = reviewWords[words.language];
  const { matter, regime, findings } = reviewed;
  const day = matter.days.contract;
  const subjects = [...matter.subjects.clause, ...matter.subjects.commitment, ...matter.subjects.case].filter((s) => findings.some((f) => f.subject.key === s.key));
  const counts = WEIGHTS.map((weight) => ({ weight, count: findings.filter((f) => f.weight === weight).length })).filter((c) => c.count > 0);
  return [
    [
      { kind: 'title', text: w.title(matter.contract.title === '' ? matter.contract.id : matter.contract.title), paint: palette.strong },
      { kind: 'subtitle', text: w.under(regime.name[words.language], day === null ? null : formatDay(day)), paint: palette.faint },
      ...(counts.length === 0 ? [] : [{ kind: 'facts' as const, texts: counts.map(({ weight, count }) => ({ text: w.count(weight, count), paint: paintOf(palette)[weight] })) }]),
    ],
    ...subjects.map((subject): Section => {
      const own = findings.filter((f) => f.subject.key === subject.key).map((f) => ({ f, told: toldOf(reviewed, f, words) }));
      const attacks = own.filter(({ f }) => joins(f));
      const elements = once(own.flatMap(({ told }) => told.elements));
      const asks = (list: readonly string[]): readonly Block[] => once(list).map((q) => item(w.question(q), 2, palette.faint));
      const place = own[0]?.told.place;
      const name = subject.kind === 'case' ? w.whole : `${subject.id}${place === undefined || place.line === null || place.column === null ? '' : ` (${w.place(place.line, place.column)})`}`;
      return [
        { kind: 'heading', text: name, paint: palette.strong },
        ...own.filter(({ f }) => !joins(f)).flatMap(({ f, told }) => [item(`${w.weight[f.weight]} · ${told.message}`, 1, paintOf(palette)[f.weight]), ...asks(told.questions)]),
        ...(attacks.length === 0 ? [] : [item(`${w.weight.note} · ${w.attacks(attacks.map(({ f }) => w.found(f.rule.title[words.language], citationOf(f.rule, words.language), '')))}`, 1, palette.faint), ...asks(attacks.flatMap(({ told }) => told.questions))]),
        ...(elements.length === 0 ? [] : [item(w.elements(elements), 2)]),
      ];
    }),
    reviewed.sound.length === 0 ? [] : paragraph(w.nothing(reviewed.sound.map((s) => s.id))),
    paragraph(w.notice, palette.faint),
  ];
};
