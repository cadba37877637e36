import type { Rule } from '../../words.js';
import { disseminationProvisions, IN_FORCE } from './source.js';

/** Reasons, never a score. */
export const signsOfKnowledgeOfCopies: Rule = {
  id: 'cn.network-dissemination-provisions.9',
  norm: 'signs-of-knowledge',
  aliases: ['cn.ind.9-12'],
  title: { en: 'Signs of knowledge of copies', fr: 'Indices de connaissance des copies', zh: '应知的考量因素（信息网络传播权）' },
  says: {
    en: 'Whether the provider should have known is weighed by the nature of its service, the fame of the work, its selecting and recommending, its measures, a convenient way for notices, its answer to them and to repeat infringers.',
    fr: 'On pèse la nature du service, la notoriété de l’œuvre, la sélection et la mise en avant, les mesures, la facilité de notifier, les suites données et le sort des récidivistes.',
    zh: '综合服务性质与管理信息的能力、作品类型与知名度、是否主动选择编辑推荐、预防措施、便捷的通知程序及反应、对重复侵权的措施等认定应知。',
  },
  source: disseminationProvisions('9'),
  inForce: IN_FORCE,
  chosenBy: 'loss-date',
  of: 'content',
  stage: 'duties',
  routes: ['tort'],
  certainty: 'read',
  when: { is: 'right', oneOf: ['copyright'] },
  then: [{ note: true }],
};
