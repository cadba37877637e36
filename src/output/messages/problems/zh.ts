import type { IdKind, ProblemDetail } from '../../../model/problem.js';
import { shorten as cut } from './shorten.js';

const FORMS: Readonly<Record<string, string>> = {
  figure: '数值或 unknown', decimal: '十进制数', Decimal: '普通十进制数', 'whole-number': '整数', 'event-time': '日期、带时差的时间或 unknown', year: '年份',
  moment: '日期或带时差的时间，如 2021-03-10T00:47:00+01:00', day: '日期，如 2021-03-10', duration: '期间，如 P30D', calendar: '国家代码或 weekends-only',
  currency: 'ISO 4217 货币代码', length: '以日、时、分、秒计的时长，如 PT5M', 'time-of-day': '时刻，如 09:00', text: '文本', 'not-empty': '非空的值',
};

/** What keeps a text from being read, by the codes of the parser. */
const SYNTAX: Readonly<Record<string, string>> = {
  BAD_ALIAS: '别名写法有误',
  ALIAS_PROPS: '别名不能带锚点或标签',
  BAD_DIRECTIVE: '指令有误',
  BAD_DQ_ESCAPE: '转义序列有误',
  BAD_INDENT: '缩进不一致',
  BAD_PROP_ORDER: '锚点或标签的位置有误',
  BAD_SCALAR_START: '文本以保留字符开头',
  BLOCK_AS_IMPLICIT_KEY: '此处不能以映射作键',
  BLOCK_IN_FLOW: '括号内不能出现块',
  KEY_OVER_1024_CHARS: '键过长',
  MISSING_CHAR: '缺少符号，如逗号、冒号、括号或引号',
  MULTILINE_IMPLICIT_KEY: '键跨越多行，或缺少冒号',
  MULTIPLE_ANCHORS: '一个值有多个锚点',
  MULTIPLE_TAGS: '一个值有多个标签',
  TAB_AS_INDENT: '不能用制表符缩进',
  TAG_RESOLVE_FAILED: '此处不读取该标签',
  UNEXPECTED_TOKEN: '此处出现意外的符号',
  NOT_UTF8: '这些字节不是 UTF-8', NUL: '其中有零字节',
  BAD_COLLECTION_TYPE: '标签与该集合不符',
};

const TYPES: Readonly<Record<string, string>> = {
  object: '映射', array: '列表', list: '列表', string: '文本', number: '数字', integer: '整数', boolean: 'true 或 false', null: 'null', mapping: '映射',
};

const KINDS: Readonly<Record<IdKind, string>> = {
  service: '服务', commitment: '约定义务', clause: '条款', party: '当事人', notice: '通知', content: '内容', loss: '损失', outage: '中断', credit: '服务抵扣', resource: '资源', condition: '条件', component: '费用组成', contract: '合同', record: '记录', rule: '本版本的规则', question: '本版本的问题',
};

const or = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join('、')}或${list[list.length - 1] ?? ''}`);
const and = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join('、')}和${list[list.length - 1] ?? ''}`);
const listed = (list: readonly string[]): string => or(list.length > 24 ? [...list.slice(0, 24), `其余 ${list.length - 24} 项之一`] : list);
const meant = (suggestion: string | null): string => (suggestion === null ? '' : `；是否想写 ${suggestion}？`);
const type = (name: string): string => TYPES[name] ?? name;

/** What is wrong, in Chinese. */
export const problemZh = (d: ProblemDetail): string => {
  switch (d.kind) {
    case 'syntax': return `不是有效的 YAML 或 JSON：${SYNTAX[d.reason] ?? cut(d.text.split('\n')[0] ?? d.reason)}`;
    case 'duplicate-key': return `“${cut(d.key)}”重复出现`;
    case 'wrong-row': return d.cells === null ? '该行有未闭合的引号' : `该行有 ${d.cells} 个单元格，表头有 ${d.columns} 个`;
    case 'several-documents': return '文件中有多个文档；每个文件只读取一个';
    case 'too-large': return d.what === 'record' ? `该记录超过 ${d.limit} 百万个字符` : d.what === 'size' ? `文件超过 ${d.limit} 百万个字符` : d.what === 'depth' ? `嵌套超过 ${d.limit} 层` : d.limit === 0 ? '别名没有指向或指向自身' : `别名展开超过 ${d.limit} 个值`;
    case 'unknown-field': return `此处没有字段“${cut(d.field)}”${meant(d.suggestion)}`;
    case 'missing-field': return `缺少“${d.field}”`;
    case 'wrong-document': return d.expected === '' ? `不应有 schema 行，实为“${cut(d.found)}”` : `应为文档 ${d.expected}，实为“${cut(d.found)}”`;
    case 'not-one-of': return `应为 ${listed(d.allowed)}，实为“${cut(d.found)}”${meant(d.suggestion)}`;
    case 'wrong-type': return `应为${or(d.expected.map(type))}，实为${d.found === 'list' || d.found === 'mapping' ? type(d.found) : `“${cut(d.found)}”`}`;
    case 'wrong-form': return `应为${FORMS[d.form] ?? d.form}，实为“${cut(d.found)}”`;
    case 'too-many-digits': return `${cut(d.found)} 超过 ${d.limit} 位数字；请写成字符串，以免丢失数字`;
    case 'no-such-day': return `“${cut(d.found)}”这一日期或时刻不存在`;
    case 'clock-gap': return `${cut(d.found)} 在 ${d.zone} 不存在（时钟跳过）；请写明时差`;
    case 'clock-fold': return `${cut(d.found)} 在 ${d.zone} 出现两次；请写明时差`;
    case 'no-time-zone': return `“${cut(d.found)}”没有时差，文档也未写 timeZone`;
    case 'unknown-time-zone': return `“${cut(d.zone)}”不是已知的时区，例如 Asia/Shanghai`;
    case 'ends-before-start': return `结束（${cut(d.to)}）早于开始（${cut(d.from)}）`;
    case 'share-above-one': return `比例应在 0 与 1 之间，实为 ${cut(d.found)}${meant(d.suggestion)}`;
    case 'out-of-bounds': return d.most === null ? `应不小于 ${d.least}，实为 ${cut(d.found)}` : `应在 ${d.least} 至 ${d.most} 之间，实为 ${cut(d.found)}`;
    case 'range-order': return d.likely === null ? `下限（${cut(d.low)}）高于上限（${cut(d.high)}）` : `low、likely、high 应由小到大：实为 ${[d.low, ...(d.likely === null ? [] : [d.likely]), d.high].map(cut).join('、')}`;
    case 'unknown-currency': return `“${cut(d.found)}”不是 ISO 4217 货币${meant(d.suggestion)}`;
    case 'too-precise': return `${cut(d.found)} 的小数位多于 ${d.currency} 的位数（${d.digits}）`;
    case 'no-rate': return `${d.from} 金额需要在 fx 中给出 ${d.from} 兑 ${d.to} 的汇率`;
    case 'series-sum': return `各项合计 ${d.sum}，而 ${d.field} 为 ${d.expected}`;
    case 'unknown-id': return `没有名为“${cut(d.found)}”的${KINDS[d.of]}${meant(d.suggestion)}`;
    case 'ambiguous-role': return `有多个当事人是 ${d.role}：请指明 ${or(d.parties)}`;
    case 'duplicate-id': return d.firstLine === null ? `${KINDS[d.of]}“${cut(d.id)}”重复出现` : `${KINDS[d.of]}“${cut(d.id)}”已见于第 ${d.firstLine} 行`;
    case 'other-contract': return `事件属于合同“${cut(d.found)}”，而此合同为“${cut(d.expected)}”`;
    case 'contradiction': return `对 ${d.question}（${d.subject}）的回答与 ${d.other.file}${d.other.line === null ? ` ${d.other.path}` : `:${d.other.line}`} 不同，且无高低之分`;
    case 'empty-document': return '文件为空';
    case 'not-exactly-one': return d.found.length === 0 ? `此处须有${or(d.allowed)}之一` : `${and(d.found)}同时出现；${or(d.allowed)}只能有一个`;
    case 'fields-exclude': return `${d.fields[0]} 与 ${d.fields[1]} 不能并存`;
    case 'out-of-order': return `${d.then}（${cut(d.thenAt)}）早于 ${d.first}（${cut(d.firstAt)}）`;
    case 'several-match': return `此表与${d.firstLine === null ? '另一张表' : `第 ${d.firstLine} 行的表`}同时适用于 ${cut(d.id)}；除 choose 写明以何者为准外，只能适用一张`;
    case 'facts-contradict': return `${cut(d.value)} 与 ${d.other}: ${cut(d.otherValue)}${d.otherLine === null ? '' : `（第 ${d.otherLine} 行）`}不能同时为真`;
    case 'left-out': return `未写 ${d.field}；不作任何推定，由负有举证责任的一方承担不利后果`;
    case 'label-alone': return `kind 为 ${d.label}，但没有可计量的约定义务，performance 也为空：仅凭 kind 不构成违约`;
    case 'fees-missing': return `上限按 ${d.basis} 计算，而未写 fees.paid：上限保持未知`;
    case 'tier-gap': return d.low === null ? `没有档次涵盖 ${d.high} 以下的数值` : d.low === d.high ? `没有档次恰好涵盖 ${d.high}` : `没有档次涵盖 ${d.low} 至 ${d.high} 之间的数值`;
    case 'tier-inverted': return `数值更差，给付反而更少：此档为 ${d.less}，${d.firstLine === null ? '上一档' : `第 ${d.firstLine} 行的上一档`}为 ${d.more}`;
    case 'tier-overlap': return `${d.low === null ? `${d.high} 及以下` : d.low === d.high ? `恰为 ${d.high} 时` : `${d.low} 至 ${d.high} 之间`}，此档与${d.firstLine === null ? '另一档' : `第 ${d.firstLine} 行的档次`}同时适用；以上限较低者为准`;
    case 'internal': return `内部错误；请报告此文字，并在可能时附上该记录：${d.text}`;
    case 'hardly-meant': return { 'zero-weights': '各权重均为零：无法据以确定份额，按均等份额处理', 'joint-alone': '案情中没有与其共同决定处理的另一方：按未列明另一方的共同处理者处理', 'suit-before-event': '起诉日期早于事件发生：各期间计算至该日' }[d.what];
    case 'ending-missing': return '请求返还款项，但未写明合同如何终止；不会因合同终止而返还任何款项';
    case 'arrival-assumed': return `未写 receivedAt；通知按发出之时（${cut(d.at)}）视为到达`;
  }
};
