import type { CompareWords } from './words.js';

const and = (list: readonly string[]): string => list.join('；');

const rank = { first: '第一份', second: '第二份' } as const;

/** Chinese. */
export const zh: CompareWords = {
  label: {
    scenario: '并列比较', asRecorded: '按记录', outcome: '结果', award: '应付金额', range: '区间', net: '净应付额', value: '取值', same: '两份结论内容相同。',
    answers: '回答', rules: '规则', statuses: '承诺、免责事由与条款', steps: '从请求到应付金额', figures: '金额', questions: '决定性问题', frame: '结论的依据',
    absent: '无', yes: '是', no: '否', noUpperBound: '无上限', breakEven: '临界点', turns: '情况改变之处', low: '区间下限', high: '区间上限', claimed: '请求金额',
  },
  frame: { contract: '合同', incident: '事件', law: '法律', ground: '请求权基础', asOf: '评估日', currency: '货币' },
  title: (changes) => `假如：${changes.join('；')}`,
  set: (path, value) => `${path} = ${value}`,
  unset: (path) => `未陈述 ${path}`,
  plea: (plea, by, clause) => `${by} 主张 ${plea}${clause === null ? '' : `（${clause}）`}`,
  underLaw: (law) => law,
  onDay: (day) => `以 ${day} 为准`,
  changedIn: (scenario, reference) => `变化：${scenario}，与${reference}相比`,
  move: (from, to) => `${from} → ${to}`,
  fromTo: (what, from, to) => `${what}：${from} → ${to}`,
  about: (question, subject) => `${question}（${subject}）`,
  answer: (question, from, to, place) => `${question}${from} → ${to}${place === '' ? '' : `（${place}）`}`,
  rests: (question, answer, place) => `${question}${answer}，与前相同；${place === '' ? '现无人陈述' : `现依据 ${place}`}`,
  answerOnly: (question, answer, place, which) => `${question}${answer}${place === '' ? '' : `（${place}）`}；仅在${rank[which]}中问及`,
  nowApplies: (rule, because) => `${rule} 现在适用：${and(because)}`,
  noLongerApplies: (rule, because) => `${rule} 不再适用：${and(because)}`,
  turned: (question, from, to) => (from === null ? `${question}现为${to ?? ''}` : to === null ? `${question}不再问及` : from === to ? `${question}（${to}）现在的作用不同` : `${question}${to}，不再是${from}`),
  byEarlier: '由在先的结论推出',
  byVersion: (chosenBy, from, to, other, now) =>
    `所适用的法律版本不同，版本由${chosenBy}确定${from === null && to === null ? '' : from === to ? `（${to ?? ''}）` : `（${from ?? '未载明'} → ${to ?? '未载明'}）`}${other === null ? '' : now ? `；取代${other}` : `；由${other}取代`}`,
  byRule: (text, citation) => `${text} · ${citation}`,
  step: (reason, head, before, now) => `${reason}${head === '' ? '' : `（${head}）`}：${now === null ? `此步骤不再出现（${before ?? ''}）` : before === null ? `现为 ${now}` : `${now}，原为 ${before}`}`,
  nowDecides: (question) => `现在起决定作用：${question}`,
  noLongerDecides: (question) => `不再起决定作用：${question}`,
  onlyIn: (which, incident) => `${incident} 仅见于${rank[which]}文件。`,
  lawsDiffer: '两份结论适用不同的法律，不逐条比较其规则。',
  sweepTitle: (path) => `应付金额随 ${path} 的变化`,
  turnsAt: (before, after, what) => `在 ${before} 与 ${after} 之间：${and(what)}。`,
  outcomeTurns: (from, to) => `${from}变为${to}`,
  ruleReplaces: (now, before) => `${now} 取代${before}`,
  ruleStarts: (rule) => `${rule} 开始适用`,
  ruleStops: (rule) => `${rule} 停止适用`,
  stepStarts: (reason, citation) => `步骤“${reason}”开始出现（${citation}）`,
  stepStops: (reason, citation) => `步骤“${reason}”不再出现（${citation}）`,
  netTurns: (from, to) => `净额改由${from}付给${to}`,
  breaksAt: (target, value, rising) => `自 ${value} 起，应付金额${rising ? '超过' : '不再超过'}${target}。`,
  breaksNever: (target, above) => `在整个范围内，应付金额${above ? '均超过' : '从不超过'}${target}。`,
  notMonotone: '应付金额在这些取值上有升有降：表中两行之间可能还有其他此类点。',
  aboveWith: (target, values) => (values.length === 0 ? `采用上述任一取值，应付金额均不超过${target}。` : `采用以下取值时，应付金额超过${target}：${values.join('、')}。`),
  turnsFrom: (before, after, what) => `由 ${before} 改为 ${after}：${and(what)}。`,
  notStated: '未载明',
  noWords: (path) => `--sweep ${path}=all：该字段不取列表中的词；请写成 ${path}=A..B，或者逐一列出 ${path}=a|b|c`,
  offerOf: (by, amount) => `${by}提出的金额（${amount}）`,
  nothing: '零',
  nothingToSuppose: '没有任何假设：请给出 --set、--plea、--sweep、--law 或者 --as-of',
};
