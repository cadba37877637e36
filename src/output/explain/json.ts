import type { Finding, Reason } from '../../model/finding.js';
import type { Regime } from '../../model/regime.js';
import type { Rule } from '../../model/rule.js';
import { plainAmount } from '../amounts.js';
import { citationOf, subjectOf, subjectOfKeys } from '../citation.js';
import { additionOf, stepOf } from '../json/step.js';
import { measurementOf } from '../json/measured.js';
import type { Json } from '../json/value.js';
import { conclusionName } from '../../model/conclusion.js';
import { answerOf } from '../trace.js';
import { firstFailed, leafText } from './telling.js';
import type { Telling } from './telling.js';
import { unreadText } from './rule.js';

const reasonDocument = (t: Telling, r: Reason): Json => {
  if ('parts' in r) return { kind: r.kind, holds: r.holds, parts: r.parts.map((p) => reasonDocument(t, p)) };
  const sentence = { kind: r.kind, holds: r.holds, sentence: leafText(t, r) };
  if (r.kind !== 'answer') return sentence;
  return {
    ...sentence, question: r.question, subject: subjectOfKeys(r.subject, r.second), answer: answerOf(r, t.verdict.regime, t.verdict.matter.digits), needed: r.needed, origin: r.origin,
    mustProve: r.bearer, path: r.place?.path ?? null, file: r.place?.file ?? null, line: r.place?.line ?? null,
  };
};

const findingDocument = (t: Telling, f: Finding): Json => {
  const failed = f.fired ? undefined : firstFailed(f.because);
  return {
    stage: f.rule.stage, rule: f.rule.id, citation: citationOf(f.rule, t.words.language), title: f.rule.title[t.words.language], subject: subjectOf(f.subject), fired: f.fired, yielded: f.yielded,
    conclusion: f.fired ? f.then.map(conclusionName) : null, failed: failed === undefined ? null : reasonDocument(t, failed), because: reasonDocument(t, f.because),
  };
};

/** The trace, or one rule of it, for a machine. */
export const explanationDocument = (t: Telling, asked: { readonly rule: Rule; readonly home: Regime } | null): Json => {
  const { verdict: v, words } = t;
  const findings = v.findings.filter((f) => asked === null || f.rule.id === asked.rule.id);
  return {
    schema: 'liability/explanation@1', language: words.language, contract: v.matter.contract.id, incident: v.matter.incident.id,
    law: v.regime.id, ground: v.ground, currency: v.matter.currency, award: plainAmount(v.award, v.matter.digits),
    rule: asked === null ? null : { id: asked.rule.id, citation: citationOf(asked.rule, words.language), title: asked.rule.title[words.language], says: asked.rule.says[words.language], unread: findings.length > 0 ? null : unreadText(t, asked.rule, asked.home) },
    measurements: asked !== null ? [] : v.measurements.map((m) => measurementOf(m, v)),
    findings: findings.map((f) => findingDocument(t, f)),
    heads: asked !== null ? [] : v.heads.map((h) => ({ id: h.subject.id, claimed: plainAmount(h.claimed, v.matter.digits), awarded: plainAmount(h.awarded, v.matter.digits), steps: h.steps.map((s) => stepOf(s, v, words)) })),
    adjustments: asked !== null ? [] : v.adjustments.map((s) => stepOf(s, v, words)),
    additions: asked !== null ? [] : v.additions.map((a) => additionOf(a, v, words)),
  };
};
