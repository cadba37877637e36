import { cn } from '../src/law/cn/regime.js';
import { exampleVerdict, EXAMPLES, overlaysOf } from './output/verdicts.js';

/**
 * The words of Chinese law that somebody has to judge, gathered from the articles by hand, each with the question in which it is put. A word that only the arithmetic
 * of days needs (fifteen days, thirty per cent) is a figure and stands in the parameters.
 */
const JUDGED: Readonly<Record<string, string>> = {
  过错: 'fault', 重大过失: 'fault-degree', 故意且情节严重: 'ip-intentional-and-serious', 侵害民事权益: 'right-infringed', 因果关系: 'loss-direct', 可预见: 'loss-foreseeable',
  共同实施: 'concurrence', 教唆帮助: 'aided-infringement', 责任大小: 'responsibility-share', 第三人造成: 'third-party-share', 受害人故意: 'victim-intent', 与有过失: 'victim-share',
  扩大的损失: 'aggravated-part', 严重精神损害: 'serious-mental-harm', 具有人身意义: 'object-of-personal-significance', 侵权人获利: 'infringer-gain', 必要且适当的自助: 'self-help-justified',
  初步证据: 'notice-valid', 及时转送: 'notice-forwarded-in-time', 及时采取: 'measure-in-time', 必要措施: 'measure-adequate', 合理处理时间: 'reaction-time', 损害的扩大部分: 'expanded-part',
  知道或者应当知道: 'provider-knowledge', 直接侵权: 'direct-infringement', 错误通知: 'notice-wrongful', 恶意: 'notice-malicious', 善意: 'notifier-good-faith', 不侵权声明的证据: 'counter-notice-valid',
  合理期限: 'counter-notice-period', 生活消费: 'consumer-purchase', 欺诈: 'fraud', 真实名称和联系方式: 'merchant-named', 逃避退款: 'refund-evaded', 倍数: 'punitive-multiple',
  不合理: 'clause-unreasonable', 提示: 'clause-drawn-to-attention', 说明: 'clause-explained', 过分高于损失: 'penalty-loss-shown', 恶意违约: 'bad-faith-breach', 合同目的不能实现: 'breach-serious',
  有确切证据: 'performance-insecure', 不适于强制履行: 'performance-excluded', 合理的替代交易期间: 'reletting-period', 不能预见: 'force-majeure-unforeseeable', 不能避免: 'force-majeure-unavoidable',
};

test('every word that has to be judged is a question of the catalogue', () => {
  const known = cn.questions.map((q) => q.id);
  expect(Object.entries(JUDGED).filter(([, question]) => !known.includes(question))).toEqual([]);
});

const chinese = EXAMPLES.filter((e) => exampleVerdict(e).regime.id === 'CN');

test.each(chinese.flatMap((e) => [[e, undefined] as const, ...overlaysOf(e).map((o) => [e, o] as const)]))('%s with %s leaves nothing out', (example, overlay) => {
  expect(exampleVerdict(example, overlay).warnings.filter((w) => w.code === 'not-assessed').map((w) => w.about)).toEqual([]);
});
