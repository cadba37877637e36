import { regimes } from '../src/law/index.js';
import { catalogueOf, rulesCalled } from '../src/output/rule/catalogue.js';

/** Short names under which Chinese articles are looked up, one and grouped. */
const ASKED = [
  'cn.temporal.1', 'cn.temporal.2-4', 'cn.temporal.9', 'cn.temporal.20', 'cn.temporal.24', 'cn.temporal.ci69',
  'cn.civil-code.127', 'cn.civil-code.178', 'cn.civil-code.186', 'cn.civil-code.148/153/156/157', 'cn.civil-code.496', 'cn.civil-code.527-528', 'cn.civil-code.580-581', 'cn.civil-code.583',
  'cn.civil-code.586-588', 'cn.civil-code.592', 'cn.civil-code.770-787', 'cn.ci.9', 'cn.ci.10', 'cn.ci.60', 'cn.ci.61', 'cn.ci.62', 'cn.ci.63', 'cn.ci.64-66', 'cn.ci.55-58', 'cn.telecom.34', 'cn.telecom.35',
  'cn.civil-code.1168-1169', 'cn.civil-code.1176-1178', 'cn.civil-code.1179-1181', 'cn.civil-code.1183', 'cn.civil-code.1186-1187', 'cn.civil-code.1191/1193', 'cn.ti.15-18',
  'cn.civil-code.1195.1', 'cn.civil-code.1195.2', 'cn.civil-code.1195.3', 'cn.civil-code.1196', 'cn.civil-code.1197', 'cn.npr.12', 'cn.npr.2014.5', 'cn.ind.6-8', 'cn.ind.13-14', 'cn.inr.14-17', 'cn.reply.1-5',
  'cn.ecl.38', 'cn.ecl.42', 'cn.ecl.43', 'cn.cpl.44', 'cn.cpl.55.1', 'cn.pipl.69', 'cn.csl.21', 'cn.csl.23', 'cn.csl.47', 'cn.csl.59', 'cn.pun.ipinterp', 'cn.pun.ecl42',
  'cn.int.sale18', 'cn.int.sme17', 'cn.int.damages', 'cn.int.lending25', 'cn.lim.3y', 'cn.jur.internet', 'cn.ev.90-91/108-109', 'cn.infra.1',
];

test('every short name leads to a rule of Chinese law', () => {
  const all = catalogueOf(Object.values(regimes));
  expect(ASKED.filter((name) => !rulesCalled(name, all).some((entry) => entry.rule.id.startsWith('cn.')))).toEqual([]);
});

test.each([
  ['cn.csl.23 (ex-21)', ['cn.cybersecurity-law.23', 'cn.cybersecurity-law-2016.21']],
  ['cn.csl.49 (ex-47), 51', ['cn.cybersecurity-law.49', 'cn.cybersecurity-law-2016.47']],
  ['cn.csl.61 (ex-59)', ['cn.cybersecurity-law.61', 'cn.cybersecurity-law-2016.59']],
  ['cn.civil-code.1191/1193; ti.18', ['cn.civil-code.1191', 'cn.civil-code.1193', 'cn.tort-interpretation.18']],
  ['cn.pipl.51/55/57', ['cn.personal-information-protection-law.51', 'cn.personal-information-protection-law.55', 'cn.personal-information-protection-law.57']],
  ['cn.dsl.27/29/52', ['cn.data-security-law.27', 'cn.data-security-law.29', 'cn.data-security-law.52']],
  ['cn.pipl.55', ['cn.personal-information-protection-law.55']],
])('%s leads to each of its articles', (name, rules) => {
  const found = rulesCalled(name, catalogueOf(Object.values(regimes))).map((entry) => entry.rule.id);
  expect(rules.filter((rule) => !found.includes(rule))).toEqual([]);
});

test.each(['cn.pipl.5x', 'cn.pipl.1-9999999', 'cn.nothing.5/6', '1-2-3'])('%s is not guessed at', (name) => {
  expect(rulesCalled(name, catalogueOf(Object.values(regimes)))).toEqual([]);
});
