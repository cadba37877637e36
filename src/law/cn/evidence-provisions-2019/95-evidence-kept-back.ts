import type { Rule } from '../../words.js';
import { evidenceProvisions2019, IN_FORCE } from './source.js';

/** Only for evidence of how the service was run: logs, audits, reports. */
export const evidenceKeptBack: Rule = {
  id: 'cn.evidence-provisions-2019.95',
  norm: 'evidence-kept-back',
  aliases: ['cn.ev.94-95'],
  title: { en: 'Evidence kept back', fr: 'Preuve retenue', zh: '举证妨碍' },
  says: {
    en: 'Where a party controls evidence and refuses to show it without good reason, what the other side says it would prove may be taken as shown. Here: whoever keeps back the logs of its service must show that it performed and that it was not at fault, nor grossly so.',
    fr: 'Si une partie détient une preuve et refuse sans motif de la produire, ce que l’autre dit qu’elle prouverait peut être tenu pour établi. Ici : qui retient les journaux de son service doit établir avoir exécuté et n’avoir commis aucune faute, moins encore une faute lourde.',
    zh: '一方控制证据无正当理由拒不提交，对方主张该证据内容对其不利的，可以认定该主张成立。本工具据此处理：拒不提供服务日志的一方，应当就其已经履行、没有过错（更无重大过失）承担举证责任。',
  },
  source: evidenceProvisions2019('95'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'case',
  stage: 'applicability',
  routes: ['contract', 'tort'],
  certainty: 'read',
  when: { is: 'withholds', oneOf: ['yes'], about: 'respondent' },
  then: [{ burden: 'fault', on: 'respondent', everywhere: true }, { burden: 'fault-degree', on: 'respondent', everywhere: true }, { burden: 'commitment-breached', on: 'respondent', everywhere: true }],
};
