import type { RuleWords, Sign } from './words.js';

const or = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join('、')}或者${list[list.length - 1] ?? ''}`);
const of = (whom: string | null): string => (whom === null ? '' : `（就${whom}而言）`);

const SIGNS: Readonly<Record<Sign, string>> = { '<': '小于', '<=': '不超过', '>': '大于', '>=': '不少于' };

/** Chinese. */
export const rulesZh: RuleWords = {
  heading: {
    says: '内容', source: '来源', inForce: '施行期间', chosenBy: '版本依据', stage: '阶段', grounds: '请求权基础', certainty: '可靠程度', versions: '各版本',
    aliases: '别名', yieldsTo: '让位于', conditions: '适用条件', effect: '法律后果', readings: '不同理解', questions: '可能提出的问题', figures: '法定数值', regimes: '所属法律',
  },
  subject: {
    case: '本案', clause: '该条款', commitment: '该承诺', breach: '该违约', loss: '该项损失', notice: '该通知', content: '该内容', outage: '该次中断', credit: '该项抵扣',
    party: '该当事人', stream: '该款项', rule: '该规则',
  },
  bound: '所涉损失',
  role: {
    claimant: '请求方', respondent: '被请求方', provider: '服务提供者', customer: '客户', drafter: '条款提供方', 'right-holder': '权利人', notifier: '通知人', user: '用户',
    nobody: '无人',
  },
  stage: {
    applicability: '法律适用与请求权基础', clauses: '条款', duties: '义务', breach: '违约', defences: '免责', heads: '损失项目', sharing: '分担', 'agreed-money': '约定金额',
    caps: '限额', price: '价款', parties: '当事人', money: '款项', 'next-steps': '后续步骤',
  },
  plea: {
    'penalty-reduction': '调减约定金额', 'penalty-increase': '调增约定金额', limitation: '诉讼时效', 'set-off': '抵销', 'clause-not-incorporated': '条款未订入合同',
    'clause-unfair': '条款不公平', 'force-majeure': '不可抗力', 'contributory-fault': '对方也有过错', withholding: '履行抗辩', 'price-reduction': '减少价款',
    termination: '解除合同', punitive: '惩罚性赔偿', 'deposit-rule': '定金罚则',
  },
  effect: {
    'not-incorporated': '未订入合同', revoked: '被撤销', unwritten: '视为未订立', void: '无效', inapplicable: '不适用', stands: '有效',
  },
  labelName: {
    kind: '种类', head: '项目', responsible: '负责方', appliesTo: '限额的对象', except: '所设例外', role: '身份',
    agreed: '约定金额的性质', trigger: '触发事由', asked: '损失以外的请求', owing: '在案款项', ended: '终止服务的一方', origins: '原因来源', size: '规模',
  },
  labelValue: {
    consumer: '消费者', 'non-professional': '非专业者', backup: '备份', customer: '客户', provider: '服务提供者', 'recoverable-loss': '可赔偿的损失',
    'damages-payable': '应付的赔偿', takedown: '要求删除内容的通知', 'gross-fault': '重大过失', intent: '故意', infringer: '侵权人',
    'late-payment': '逾期付款', restitution: '返还', 'price-reduction': '减少价款', unpaid: '未付费用', prepaid: '预付款', deposits: '定金', 'third-party': '第三人', micro: '微型', small: '小型', medium: '中型', large: '大型', 'public-body': '机关事业单位',
  },
  flag: {
    limiting: (whom, holds) => `${whom}${holds ? '限制或者免除责任' : '既不限制也不免除责任'}`,
    worded: (whom, holds) => `${whom}的文字${holds ? '可以' : '不能'}作两种理解`,
    party: (whom, holds) => `${whom}${holds ? '是' : '不是'}合同当事人`,
    majorInterest: (whom, holds) => `${whom}${holds ? '涉及' : '不涉及'}与对方有重大利害关系的事项`,
  },
  group: (kind, holds) =>
    ({ all: holds ? '下列各项均成立：' : '下列各项并非全部成立：', any: holds ? '下列各项至少有一项成立：' : '下列各项均不成立：', odd: holds ? '下列各项中成立的为奇数：' : '下列各项中成立的为偶数：' })[kind],
  atLeastOf: (least, holds) => (holds ? `下列各项至少有${least}项成立：` : `下列各项成立的不足${least}项：`),
  always: '任何情况下',
  answered: (wording, whom, burden, yes) => `对“${wording}”${of(whom)}的回答为${yes ? '是' : '否'}（${burden}）`,
  answeredAtLeast: (wording, whom, burden, degree, holds) => `对“${wording}”${of(whom)}的回答${holds ? `达到“${degree}”` : `未达到“${degree}”`}（${burden}）`,
  answeredOneOf: (wording, whom, burden, values, holds) => `对“${wording}”${of(whom)}的回答${holds ? '为' : '不为'}${or(values.map((v) => `“${v}”`))}（${burden}）`,
  burden: (bearer) => `举证责任：${bearer}`,
  noBurden: '由法院判断，无举证责任',
  shifted: (bearer, rule) => `举证责任：${bearer}，但${rule}可使其转移`,
  linked: (link) => `其中所指的${link}`,
  label: (whom, name, values, holds) => `${whom}的${name}${holds ? '为' : '不为'}${or(values)}`,
  figure: (id, citation) => `数额${id}（${citation}）`,
  compared: (left, sign, right) => `${left}${SIGNS[sign]}${right}`,
  concluded: {
    breach: (whom, holds) => `就${whom}${holds ? '已认定' : '未认定'}违约`,
    performed: (whom, holds) => `就${whom}${holds ? '已认定' : '未认定'}已履行`,
    excused: (whom, holds) => `就${whom}${holds ? '已认定' : '未认定'}免责事由`,
    founded: (whom, holds) => `就${whom}责任${holds ? '成立' : '不成立'}`,
    ineffective: (whom, holds) => `${whom}${holds ? '已因' : '未因'}在先的规则失去效力`,
  },
  concludedDuty: (duties, holds) => `该义务${holds ? '为' : '不为'}${or(duties)}`,
  concludedRule: (rule, whom, holds) => `${rule}对${whom}${holds ? '适用' : '不适用'}`,
  pleaded: (plea, by, holds) => `${by}${holds ? '主张' : '未主张'}${plea}`,
  some: (subject, holds) => (holds ? `至少有一项（${subject}）符合：` : `没有任何一项（${subject}）符合：`),
  heads: { self: '该项损失', all: '全部损害赔偿项目', where: '符合下列条件的各项损失' },
  then: {
    duty: (intensity) => `该承诺属于${intensity}。`,
    breach: '认定未履行该承诺。',
    performed: '认定已履行该承诺。',
    excuse: '债务人免责。',
    burden: (what, on) => `举证责任（${what}）由${on}承担。`,
    clause: (effect) => `该条款${effect}。`,
    prove: (figure, heads) => `${heads}，以${figure}为已证明的数额。`,
    deny: (heads) => `${heads}，不予赔偿。`,
    deduct: (figure, heads) => `${heads}，扣除${figure}。`,
    scale: (figure, heads) => `${heads}，按${figure}的比例保留。`,
    replace: (figure, heads) => `${heads}，以${figure}代替。`,
    limit: (figure, heads) => `${heads}，应付以${figure}为限。`,
    limitAgreed: '为违约约定的金额也计入该限额。',
    limitUnknown: (wording) => `无法计算时提出问题：“${wording}”`,
    contained: (reduction) => `法院认定的数额已包含该项减少（${reduction}）的，不再减少。`,
    discretion: (low, high, wording) => `法院可以在${low}与${high}之间酌定；在下列问题得到回答之前，所取数额是本工具的惯例：“${wording}”`,
    add: (figure, stream) => `在${stream}中加入${figure}。`,
    assign: (heads, stream) => `${heads}，计入${stream}。`,
    owes: (how, expanded, beside) => `债务人${how}承担${expanded === null ? '全部' : `扩大部分，即${expanded}`}${beside === null ? '' : `，与${beside}并列`}。`,
    contribution: '债务人内部按各自的责任大小分担。',
    route: (grounds) => `请求可以基于${or(grounds)}。`,
    remedy: (name, granted) => `救济方式“${name}”${granted ? '可以行使' : '不得行使'}。`,
    deadline: (name, figure) => `应当遵守的日期（${name}）：${figure}。`,
    note: '其本身不改变任何数额，其他规则以其为基础。',
  },
  forceFrom: (from, to) => (from === null ? (to === null ? '没有时间限制' : `至${to}`) : to === null ? `自${from}起` : `自${from}至${to}`),
  reading: (title, first) => (first ? `${title}（法院未另作认定时采用）` : title),
  asks: (id, wording, burden) => `${id}：${wording}（${burden}）`,
  place: (instrument, pinpoint) => `${instrument}，${pinpoint}`,
  settledBy: (evidence) => `依据：${evidence}`,
  figureHistory: (unit, value, from, to) => `${value}（${unit}），${to === null ? `自${from}起` : `自${from}至${to}`}`,
  knownUntil: (day) => (day === null ? '本工具的惯例' : `已核对至${day}`),
  unit: { share: '比例', duration: '时长', amount: '金额', number: '数值', years: '年' },
  count: (rules) => `共${rules}条规则；liability rules ID 按标识、简称、条文、法律文件或者法律体系显示详情。`,
  unknownRule: (asked, near) => `没有名为“${asked}”的规则、条文或者法律文件${near === null ? '；liability rules 列出全部' : `；是否指${near}？`}`,
};
