import { problemZh } from './problems/zh.js';
import type { Words } from './words.js';

const series = (list: readonly string[], last: string): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join('、')}${last}${list[list.length - 1] ?? ''}`;

/** A name between Chinese letters: a blank where it begins or ends with a Latin letter or a figure. */
const amid = (name: string): string => name.replace(/^(?=[\x21-\x7e])/, ' ').replace(/(?<=[\x21-\x7e])$/, ' ');
const ahead = (name: string): string => amid(name).trimStart();

const CHOSEN = {
  'contract-date': '合同成立日', 'breach-date': '违约或侵权行为发生日', 'loss-date': '损失发生日', 'notice-date': '通知到达日', 'judgment-date': '裁判日',
} as const;

const GROUND = { contract: '合同', tort: '侵权', statute: '特别法' } as const;

const groundOf = (about: string): string => (about === 'contract' || about === 'tort' || about === 'statute' ? GROUND[about] : about);

/** Chinese. */
export const zh: Words = {
  language: 'zh',
  heading: {
    promises: '约定义务', excuses: '免责事由', clauses: '条款', ledger: '从请求到应付', streams: '损害赔偿以外', parties: '责任分担', offers: '和解提议',
    questions: '决定结果的问题', silent: '未提出的事实', warnings: '注意', grounds: '请求权基础对照', trace: '规则（按裁判顺序）',
  },
  label: {
    claimed: '请求', award: '应付', range: '区间', answer: '回答', external: '对外应付', alone: '其中单独', internal: '最终承担', recourse: '追偿', added: '增加',
    net: '净额', received: '已收款项', accepted: '成立', rejected: '不成立', yes: '是', no: '否', noUpperBound: '无上限', noFigure: '未列金额',
    incident: '本次事件', chosen: '采用', fired: '适用', notFired: '不适用', mode: '方式', other: '其他', result: '认定', measured: '义务性质或实测', open: '待定',
    claimantTotal: '请求人合计可得', beside: '损害赔偿以外的请求，另行认定',
  },
  comma: '，',
  semicolon: '；',
  ruleNamed: (title, id) => `“${title}”（${id}）`,
  revoked: '依申请被撤销',
  notDecided: '未作认定：未收录当时的法律',
  sumDue: '不承担赔偿责任，但应付款',
  priceDue: '应付价款',
  outcome: { liable: '承担责任', 'partly-liable': '承担部分责任', 'not-liable': '不承担责任', 'insufficient-evidence': '证据不足' },
  stream: {
    damages: '损害赔偿', credits: '服务抵扣', priceRelief: '减少价款', restitution: '返还', punitive: '惩罚性赔偿', price: '价款', interest: '利息', costs: '费用',
    setOff: '抵销',
  },
  head: {
    'data-restoration': '数据恢复费用', 'replacement-service': '替代服务费用', 'cost-to-fix': '修复费用', 'lost-profit': '可得利益损失', 'customer-churn': '客户流失',
    goodwill: '商誉损失', image: '形象损失', 'mitigation-cost': '减损费用', 'wasted-expenditure': '落空的支出', 'fee-refund': '费用退还',
    'remaining-term-price': '剩余期间价款', 'penalty-to-third-party': '向第三人支付的违约金', 'ip-infringement': '知识产权侵权损失', 'theft-or-fraud': '盗窃或诈骗损失',
    'virtual-property': '网络虚拟财产', 'personal-data-harm': '个人信息损害', moral: '精神损害', punitive: '惩罚性赔偿', 'investigation-cost': '调查取证费用',
    'legal-fees': '律师费', 'court-costs': '诉讼费用', 'regulatory-fine': '行政罚款', other: '其他损失',
  },
  incident: {
    'data-loss': '数据丢失', outage: '服务中断', degradation: '服务降级', 'security-breach': '安全事件', 'personal-data-breach': '个人信息泄露',
    'account-takeover': '账号被盗', 'third-party-content': '第三方内容', 'defective-delivery': '交付瑕疵', 'non-delivery': '未交付', 'contract-dispute': '合同纠纷',
    'wrongful-termination': '违法解除', 'early-termination': '提前解除', 'service-end': '服务终止', 'wrongful-takedown': '错误删除', 'wrongful-notice': '错误通知',
    'non-payment': '未付款', 'undue-payment': '非债清偿',
  },
  clauseKind: {
    cap: '责任限额', 'head-exclusion': '损失排除', 'cause-exclusion': '免责事件清单', penalty: '违约金', 'exclusive-remedy': '唯一救济', 'claim-window': '索赔期限',
    'limitation-period': '时效期间', indemnity: '赔偿担保', 'set-off-ban': '禁止抵销', 'withholding-ban': '排除履行抗辩权', termination: '解除', suspension: '暂停服务',
    'data-deletion': '数据删除', refund: '退款', deposit: '定金', 'unilateral-change': '单方变更', 'auto-renewal': '自动续期', acceptance: '验收',
    'customer-backup-duty': '客户自行备份', costs: '费用', interest: '利息', jurisdiction: '管辖', arbitration: '仲裁', other: '条款',
  },
  clauseStatus: {
    effective: '有效，予以适用', 'not-triggered': '有效，未影响金额', 'not-incorporated': '未成为合同内容', unwritten: '视为未写入', void: '无效', inapplicable: '对本次违约不适用',
    'not-opposable': '不得对抗合同以外的第三人',
  },
  commitment: { met: '已履行', breached: '构成违约', unknown: '未获证明', 'not-binding': '无约束力' },
  intensity: { means: '手段债务（尽合理措施）', 'means-reversed': '手段债务（推定过错）', result: '结果债务', strict: '无过错责任' },
  step: {
    proven: '未获证明部分', denied: '不予赔偿', deducted: '扣减', share: '按比例扣减', chance: '所失机会以外的部分', limit: '超出责任限额', 'expanded-part': '扩大部分以外', 'no-breach': '无违约', excused: '免责',
    replaced: '由约定的违约金代替', 'on-account': '已由抵扣支付', 'counted-once': '已由其他损失项目填补', 'beyond-its-head': '其他损失项目未扣尽的余额', revised: '调整约定的违约金', kept: '依约不予退还', 'set-by-court': '法院在已证明数额之外酌定', 'late-notice': '及时通知本可避免的部分', allotted: '分摊',
  },
  debt: { alone: '单独', joint: '连带', 'in-solidum': '不真正连带', several: '按份', supplementary: '补充', 'not-assessed': '未评估' },
  debtorsApart: '数个债务人之间如何对外承担责任、内部如何分担，未作评估：各项金额均按该债务人单独被诉计算，不得相加。',
  part: { whole: '全部', expanded: '扩大部分', none: '无' },
  ground: GROUND,
  footing: GROUND,
  chosenBy: CHOSEN,
  certainty: { read: '已核对原文', reported: '据转述', unverified: '未核实', contested: '有争议', convention: '本工具的设定' },
  stands: { below: '低于区间', inside: '在区间内', above: '高于区间' },
  answer: {
    low: '最低', high: '最高',
    penalty: '约定的违约金', limitation: '责任上限', 'on-account': '先行支付的部分赔偿', 'common-fault': '共同过错', fraud: '欺诈', 'mandatory-rule': '违反强制性规定', 'public-order': '违背公序良俗', 'other-ground': '其他事由', 'calendar-year': '365日', 'banking-year': '360日', 'each-sufficient': '各自足以造成', 'each-partial': '各造成一部分', 'undetermined-causer': '不能确定具体侵权人',
    analogy: '参照适用', 'no-analogy': '不参照适用', 'against-author': '最高者', 'for-author': '最低者', 'before-share': '先适用限额', 'after-share': '先扣除份额', none: '无', slight: '轻微', ordinary: '一般', gross: '重大', intentional: '故意', means: '手段债务', 'means-reversed': '手段债务（推定过错）', result: '结果债务', strict: '无过错责任',
    full: '全部', partial: '部分', late: '迟延', 'same-equipment': '同一设备', 'separate-equipment': '不同设备', 'separate-building': '不同建筑', 'separate-site': '异地',
    certain: '确定', chance: '机会', hypothetical: '假设', 'should-have-known': '应当知道', knew: '知道', host: '存储', platform: '平台', access: '接入', caching: '缓存',
    'search-or-link': '搜索或链接', publisher: '发布者', unknown: '不明', presumed: '合同未明确', unsettled: '未确定', 'not-said': '未说明', 'not-shown': '未证明', temporary: '暂时', definitive: '永久',
    'same-building': '同一建筑', 'same-site': '同一地点', 'other-site': '异地',
  },
  unassessed: (summary, paths) => `${paths.join('、')}所涉责任未予评估，既未支持亦未驳回：本版本没有相应规则。就其余部分：${summary}`,
  warning: {
    'not-assessed': (about) => `本版本没有规则处理 ${about}，未计入任何金额。`,
    'no-as-of': () => '未给出评估日（--as-of 或 asOf）：取决于该日的金额未计算，法律采用最新文本。',
    'unproven-acceptance': (about) => `没有材料说明 ${about} 已被接受。`,
    'unverified-rule': (about) => `规则${about}影响了金额，该规则尚未核实。`,
    'contested-rule': (about) => `规则${about}影响了金额，该规则存在争议。`,
    convention: (about) => `有金额依${about}计算，属本工具的设定，并非法律规定。`,
    'no-rule-set': (about) => `本版本未收录在有关日期有效、能以“${groundOf(about)}”为请求权基础认定责任的规则。`,
    'not-exhaustive': () => '待定问题过多，未逐一考察：区间包含所有结果，可能偏宽。',
    'ground-without-facts': (about) => `案情中没有可据以成立${groundOf(about)}责任的事实，未就该请求权基础计算。`,
    'sum-instead-of-interest': () => '请求支付价款的利息，但双方已约定逾期付款违约金：该违约金代替利息，不另计利息。',
    'interest-without-start': () => '请求利息，但未写明起算日，案情亦未载明提出请求的日期，故利息未计算，也未计入利息区间。请写明起算日（relief.interest[].from，或者 claim.madeOn）。',
    'price-not-known': () => '定金以主合同标的额的百分之二十为限，但案情未载明合同总价款，故未适用定金罚则，定金仅按原额计算。请写明总价款（services[].fee，一次性费用或者固定期限内的费用）。',
    'restitution-without-end': () => '请求返还款项，但案情未载明合同终止、无效或者无法律根据的给付，故不予返还。请写明合同如何终止（relief.termination，或者 kind 为 termination 的通知）。',
    'partial-proof': (about) => `区间未计入损失部分得到证明的情形：${about.split(', ').join('、')} 只按全部得到证明或者全部未获证明计算。`,
    'multiple-above-ceiling': (about) => `请求的倍数超过法定上限：按上限 ${about} 倍计算。`,
    'subject-missing': (about, line) => `一项认定或者争议${line === null ? '' : `（第 ${line} 行）`}未写明所针对的对象，不影响任何结果：${about}。`,
    'rate-not-known': (about) => `${about}适用的利率本工具未收录，相应利息未计算，也未计入任何金额。`,
    'date-in-range': (about) => `${ahead(about)}只知年份、月份或者一段期间：金额按其中一日计算，区间涵盖其中每一日。`,
    'date-in-part': (about) => `${ahead(about)}只知年份、月份或者一段期间：计算仅取其中一日，区间未计入其他日期；可用 whatif --sweep 逐日查看。`,
    'answered-and-disputed': (about) => `${about} 已有回答但仍有争议，按已有回答计算。`,
    'measured-otherwise': (about) => `对 ${about} 的测算结果与记录所述的履行情况不一致，以测算结果为准。`,
    'not-asked': (about, line) => `所涉日期有效的本法规则均不涉及问题 ${about}${line === null ? '' : `（第 ${line} 行）`}，或者其所针对的对象、答案形式与该问题不符：文件中的相关认定或者争议不影响任何结果。`,
  },
  ofCommon: (amount) => `其中共同部分 ${amount}`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
  versus: (claimant, respondent) => `${claimant} 诉 ${respondent}`,
  onDay: (what, day) => `${day}${what}`,
  law: (regime, ground) => `${regime}，请求权基础：${ground}`,
  versions: (days) => `法律版本：${series(days.map((d) => `${d.day}（${CHOSEN[d.by]}）`), '、')}有效的文本。`,
  range: (low, high) => `区间 ${low} … ${high}`,
  claimed: (amount) => `请求 ${amount}`,
  summary: ({ outcome, respondent, award, positive, only, limitedBy, limits, partOf, range, open, elsewhere }) => {
    const first = {
      liable: positive ? `${ahead(respondent)}应承担责任，应付 ${award}` : `${ahead(respondent)}应承担责任，但无需支付款项`,
      'partly-liable': limitedBy.length > 0
        ? limits === 'part' ? `${ahead(respondent)}应承担责任，应付 ${award}，其中一部分受条款 ${series(limitedBy, '和')} 限制` : `${ahead(respondent)}应承担责任，但条款 ${series(limitedBy, '和')} 将应付金额限制为 ${award}`
        : `${ahead(respondent)}应付 ${award}，${partOf === 'agreed' ? '低于约定金额' : '为已证明损失的一部分'}`,
      'not-liable': !positive ? `${ahead(respondent)}不承担责任` : only === 'refund' ? `${ahead(respondent)}不承担赔偿责任，但应返还 ${award}` : only === 'price' ? `${ahead(respondent)}不承担赔偿责任，但应支付价款 ${award}` : `${ahead(respondent)}不承担赔偿责任，但应支付 ${award}`,
      'insufficient-evidence': `依现有证据不能判令${amid(respondent)}支付款项`,
    }[outcome];
    const moved = range !== null ? `待定问题若有其他回答，金额在 ${range.low} 至 ${range.high} 之间` : { nothing: '没有待定问题会改变这一结果', sum: '待定问题均不影响该金额', who: `待定问题均不影响该金额，但决定${amid(respondent)}是否应承担责任` }[open];
    return `${first}；${moved}${elsewhere === null ? '' : `；以${elsewhere.ground}为请求权基础时，金额在 ${elsewhere.low} 至 ${elsewhere.high} 之间`}。`;
  },
  seeQuestion: (status, numbers) => `${status}；见问题 ${series(numbers.map(String), '、')}`,
  openElsewhere: (status) => `${status}；待定`,
  clause: (id, citation) => `条款 ${id} · ${citation}`,
  ofHead: (reason, head) => `${reason}：${head}`,
  excuseFails: (question, answer) => `${question}${answer}`,
  mustShow: (bearer, taken) => `由${amid(bearer)}举证；目前按“${taken}”处理。`,
  nobodyMustShow: (taken) => `由法院判断；目前按“${taken}”处理。`,
  goesTo: (where, line) => `填入：${where}${line === '' ? '' : `（现见 ${line}）`}`,
  decidesWho: (respondent) => `以下问题决定${amid(respondent)}是否应承担责任，但不影响金额`,
  decidesOnGround: (ground) => `以${ground}为请求权基础时的决定性问题`,
  onGround: (ground, by, more) => `以${ground}为请求权基础，应付金额${more ? '多' : '少'} ${by}。`,
  onGroundSame: (ground, ranges) => ranges === null ? `以${ground}为请求权基础，应付金额及其区间相同。` : `以${ground}为请求权基础，应付金额相同，但区间为 ${ranges.own}，而非 ${ranges.chosen}。`,
  settledBy: (evidence) => `可由以下材料查明：${evidence}`,
  thenWith: (awards) => `此时：${awards.map((a) => `${a.answer}，${a.award}`).join('；')}。`,
  onlyIf: (answers, orIf) => `仅在${orIf > 0 ? '（例如）' : ''}${series(answers.map((a) => `${amid(a.question)}的回答为“${a.answer}”`), '且')}时才有影响。`,
  besideAward: '只影响利息，不影响应付金额。',
  leftToTheCourt: (what, point, low, high) => `由法院酌定：${what}按本工具所取数额应付 ${point}，否则在 ${low} 至 ${high} 之间。`,
  question: (number) => `问题 ${number}`,
  anyOf: (answers) => series(answers, '或'),
  counterclaim: (amount, by, to, setOff) => `另一方面，${ahead(by)}应向${amid(to)}支付 ${amount}；${setOff ? '两项债务已相互抵销' : '双方均未主张抵销'}。`,
  getsApart: (name, id, amount) => `${ahead(name)}就其自身的请求应得 ${amount}；在记录中写明“claimant: ${id}”可查看明细。`,
  gets: (name, amount) => `其中${amid(name)}应得 ${amount}。`,
  net: (amount, from, to) => `净额：${ahead(from)}应向${amid(to)}支付 ${amount}`,
  turnsTo: (amount, against) => `向${amid(against)}追偿 ${amount}`,
  offer: (by, amount, stands) => (stands === null ? `${ahead(by)}曾提出 ${amount}；未计入任何金额。` : `${ahead(by)}曾提出 ${amount}：${stands}；未计入任何金额。`),
  editionsAlone: '除合同各版本外，至少需要一份事件记录。',
  notExhaustive: '该区间为外包区间：待定问题过多，未逐一考察。',
  problem: problemZh,
  valid: (file, kind, id) => `${file}：${{ contract: '合同', incident: '事件', with: '补充文件' }[kind]}${id === null ? '' : ` ${id}`}，没有问题`,
  mistake: (message) => `错误：${message}`,
  needsFile: (format) => `终端无法显示 ${format}；请为其指定文件（--format ${format}=report.${format} 或 --output report.${format}）`,
  onePlace: (file) => (file === null ? '标准输出只能输出一种格式；请为其他格式指定文件（--format json=out.json）' : `有两种格式将写入同一文件 ${file}`),
  oneStandardInput: '标准输入（-）只能代表一个文件',
  noSuchCode: (found, near) => `没有代码 ${found}${near === null ? '' : `；是否想写 ${near}？`}`,
  moreProblems: (count) => `另有 ${count} 处问题未显示（--max-errors）`,
  obstacle: (file, why, near) =>
    `${file}：${{ missing: '文件不存在', folder: '这是文件夹，不是文件', denied: '没有权限', binary: '不是 UTF-8 文本', encoding: '文本不是 UTF-8 编码；请另存为 UTF-8', large: '文件过大，不可能是文档', full: '磁盘空间已满', other: '无法读写', input: '这是输入文件，不会被覆盖', nowhere: '所在文件夹不存在' }[why]}${near === null ? '' : `；是否想写 ${near}？`}`,
  batchDone: (scored, rejected) => `${scored} 条已评估，${rejected} 条被拒`,
  silent: (count) => `有 ${count} 项无人提及的事实会改变应付金额；用 --open all 一并列为待定。`,
  notice: (marked) =>
    '以上是根据所述事实、按所示日期有效的所引规则作出的计算，不构成法律意见，法院可能作出不同判断。' +
    (marked === 0 ? '' : `其中 ${marked} 项金额所依规则未经核实、存在争议或属本工具的设定。`) +
    '请由具备该法域资格的律师核对。',
};
