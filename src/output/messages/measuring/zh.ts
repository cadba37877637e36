import type { MeasuringWords } from './words.js';

const join = (parts: readonly string[]): string => { const some = parts.filter((p) => p !== ''); return some.length === 0 ? '0 分钟' : some.join(' '); };

const WEEK = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

/** Chinese. */
export const measuringZh: MeasuringWords = {
  heading: '可计量的承诺：计算过程',
  title: (id, resource, from, to, length, zone) => `${id}${resource === null ? '' : `（${resource}）`}：${from} 至 ${to}，${length}，${zone}`,
  length: (d, h, m, s) => join([d === 0 ? '' : `${d} 天`, h === 0 ? '' : `${h} 小时`, m === 0 ? '' : `${m} 分钟`, s === null ? '' : `${s} 秒`]),
  minutes: (figure) => `${figure} 分钟`,
  metric: {
    'downtime': '计算无服务的时间', 'error-rate': '计算各等长时段错误率的平均值', 'slots': '计算不可用的时段', 'success-ratio': '计算成功次数占总次数的比例',
    'resource-minutes': '全部资源的时间合并计算', 'activity': '计算无活动的时间', 'reported-uptime': '以报告的数值为准',
  },
  denominator: { 'whole-period': '整个期间', 'without-planned': '期间减去被除外的计划维护', 'existence': '存续时间', 'started': '运行时间' },
  countsFrom: { 'detection': '不可用时间自发现时起算', 'customer-report': '不可用时间自客户报告时起算' },
  least: (length, strict) => (strict ? `超过 ${length}的中断才计算` : `达到 ${length}的中断才计算`),
  rounding: { 'up-to-minute': '每次中断不足一分钟的按一分钟计', 'down-to-minute': '每次中断不足一分钟的部分舍去' },
  weighed: '每次中断按受影响的比例计算',
  hours: (list) => `承诺时段：${list.map((h) => `${h.days === null ? '每日' : h.days === 'business' ? '工作日' : h.days.map((d) => WEEK[d] ?? '').join('、')} ${h.from}–${h.to}${h.zone === null ? '' : `（${h.zone}）`}`).join('；')}`,
  inHours: (how) => `${how}（仅计承诺时段）`,
  counted: (span, counted) => `${span}：计 ${counted}`,
  excluded: (id, span, exclusion) => `${span}：依除外事项 ${exclusion} 不计（${id}）`,
  dropped: {
    'told-after-end': (id, span) => `${span}：结束之后才被报告或发现（${id}）`,
    'after-as-of': (id, span) => `${span}：在评估日之后（${id}）`,
    'other-records': (id, span) => `${span}：不见于作准的记录（${id}）`,
    'zero-length': (id, span) => `${span}：时长为零（${id}）`, 'below-minimum': (id, span) => `${span}：时间过短，不计（${id}）`, 'degraded': (id, span) => `${span}：并非完全不可用，不计（${id}）`,
    'not-known': (id, span) => `${span}：何时报告或者发现不明（${id}）`, 'end-unknown': (id, span) => `${span}：结束时间不明（${id}）`,
  },
  none: '本期间没有中断',
  down: (length) => `不可用 ${length}`,
  against: (length, how) => `基数 ${length}：${how}`,
  up: (down, against, fraction, percent) => `1 − ${down} / ${against} = ${fraction} = ${percent} %`,
  upExact: (what, fraction, percent) => `${what} ${fraction === null ? '' : `${fraction} = `}${percent} %`,
  available: '可用率',
  share: { 'support-response': '按时答复', 'repair-time': '按时修复', 'durability': '完好' },
  shareCounted: { 'support-response': '计算按时答复的工单所占比例', 'repair-time': '计算按时修复所占比例', 'durability': '计算完好对象所占比例' },
  noFigure: '依现有事实得不出数值',
  promised: (target, strict, result) => `承诺${strict ? '高于' : '不低于'} ${target} %：${result}`,
  noTarget: '未承诺具体水平',
  credit: (kind, id) => `抵扣${id === null ? '' : ` ${id}`}：${kind}`,
  kind: {
    'tiers': '按档位表', 'per-unit-beyond-allowance': '超出允许范围的每一时间单位', 'downtime-price-multiple': '不可用时间价款的倍数', 'downtime-ratio': '不可用时间的比例', 'downtime-refund': '不可用时间的价款',
    'no-charge-unit': '免费的时间单位', 'service-time': '服务时间',
  },
  tier: (percent, bounds, gives) => `${percent} % 落入档位（${bounds.join('，')}）：${gives}`,
  noTier: (percent) => `${percent} % 不在任何档位`,
  bound: { below: (x) => `低于 ${x}`, atMost: (x) => `不高于 ${x}`, above: (x) => `高于 ${x}`, atLeast: (x) => `不低于 ${x}`, downMoreThan: (x) => `不可用超过 ${x}`, downAtLeast: (x) => `不可用达 ${x} 以上`, downLessThan: (x) => `不可用不足 ${x}`, downAtMost: (x) => `不可用不超过 ${x}` },
  basis: (amount, from) => `以 ${amount} 为基数（${from}）`,
  noBasis: (from) => `作为基数的费用未知（${from}）`,
  line: {
    percent: (x) => `${x} %`, multiple: (x) => `${x} 倍`, minutes: (x) => `不可用 ${x} 分钟`, ratio: (x) => `比例 ${x}`, hourlyRate: (x) => `每小时价格：${x}`, units: (x) => `${x} 个时间单位`, points: (x) => `低于承诺 ${x} 个百分点档`, each: (x) => `每单位 ${x}`,
    allowance: (x) => `允许 ${x} 分钟`, basis: (x) => `以 ${x} 为基数`,
  },
  computed: (amount) => `计为 ${amount}`,
  capped: (amount) => `依上限为 ${amount}`,
  belowMinimum: '低于起付金额',
  due: (amount) => `应付 ${amount}`,
  payable: (amount, why) => `可得 ${amount}：${why}`,
  legend: { up: '可用', counted: '计入', excluded: '依除外事项不计', dropped: '不计', ahead: '尚未到来' },
};
