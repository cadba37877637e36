import type { BatchWords } from './words.js';

/** Chinese. */
export const batchZh: BatchWords = {
  lastNeedsFile: '--duplicates last 需要读取记录两遍，只能用于文件，不能用于标准输入',
  periodAlone: (option) => `--by period 须就全部记录合并计量，不能与 ${option} 同时使用`,
  rowsAreCompact: 'CSV 行不含完整结论：--detail normal 和 full 须配合 --format jsonl',
  resumeNeedsOutput: '--resume 接着中断的运行在 --output 文件中留下的内容继续',
  otherRun: (file) => `${file}：其中留下的内容来自文件、选项或版本不同的另一次运行；请去掉 --resume 重新运行`,
  nothingToResume: '此前的运行没有留下内容，从第一条记录开始',
  resumed: (records) => `此前已处理 ${records} 条记录`,
  stopped: (records, resumable) => `处理 ${records} 条记录后中断${resumable ? '；可用 --resume 从此处继续' : ''}`,
  unclosed: (file) => `${file}：记录列表没有结束，文件可能不完整`,
  noList: (file) => `${file}：文件顶层的 incidents 键下没有列表`,
  slow: 'YAML 的读取比 JSON 行慢约一百倍；大批量数据请先转换格式',
  otherShape: (file, shape, first) => `${file} 的格式为 ${shape}，前面的文件为 ${first}；--rejects 只能保存同一种格式的记录`,
  noFiles: (folder) => `${folder}：这是文件夹，其中没有可读取的文件`,
  idsAside: (folder) => `超过最初十万个的编号在运行期间存放于 ${folder}；可用 TMPDIR 指定其他文件夹`,
  progress: (records, rate, left, rejected) => `${records} 条记录 · 每秒 ${rate} 条${left === null ? '' : ` · 剩余 ${left}`} · ${rejected} 条被拒`,
  summary: {
    title: '汇总', records: '记录数', scored: '已评估', rejected: '被拒', superseded: '因编号重复而不采用', outcome: '结果', currency: '币种', claimed: '请求金额', award: '支持金额',
    percentile: '支持金额的百分位数', largest: '支持金额最高的记录', reason: '原因', count: '记录数', sum: '合计',
  },
  threeDigits: '百分位数取三位有效数字，向下取整',
};
