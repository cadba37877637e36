import type { RecordWords } from './words.js';

/** Chinese. */
export const zh: RecordWords = {
  onRecord: (list, where) => `在案情况：${list.join('；')}（${where}）`,
  acts: {
    'integrity-check-off': '人工关闭数据校验', 'source-reclaimed-early': '提前回收源端数据', 'alarms-ignored': '忽视告警', 'formatted-unidentified': '未核对设备即格式化', 'restore-never-tested': '出售备份服务却从未作恢复测试',
    'single-copy': '仅存单一副本', 'no-warning': '未作警示',
  },
  had: { monitoring: '有监控', backups: '有备份', redundancy: '有冗余', patched: '已修补已知缺陷', drills: '做过恢复演练', ownBackup: '客户自有备份', cooperation: '客户予以配合' },
  lacked: { monitoring: '无监控', backups: '未作备份', redundancy: '无冗余', patched: '未修补已知缺陷', drills: '从未做恢复演练', ownBackup: '客户没有自行备份', cooperation: '客户未予配合' },
  on: {
    planActivatedAt: (day) => `${day} 启动应急预案`, customersInformedAt: (day) => `${day} 告知客户`, authorityNotifiedAt: (day) => `${day} 报告主管部门`, subjectsInformedAt: (day) => `${day} 告知个人`, restoredAt: (day) => `${day} 恢复服务`,
    suppliedContentOn: (day) => `客户于 ${day} 提供资料`,
  },
  never: {
    planActivatedAt: '未启动应急预案', customersInformedAt: '未告知客户', authorityNotifiedAt: '未报告主管部门', subjectsInformedAt: '未告知个人', restoredAt: '服务未恢复', suppliedContentOn: '客户未提供资料',
  },
  customer: {
    'no-own-backup': '未自行备份', 'failed-backup': '自行备份失败', 'snapshots-not-used': '未使用可用的快照功能', 'unsecured-access': '访问未加保护', 'credentials-shared': '共用账号密码', 'code-handed-over': '向他人提供验证码', 'late-content': '迟延提供资料',
    'late-report': '迟延报障', misconfiguration: '配置错误', 'non-payment': '欠费', other: '客户的其他行为',
  },
  evidence: { log: '日志', screenshot: '截图', audit: '审计报告', 'expert-report': '鉴定意见', 'sales-records': '销售记录', invoice: '票据', witness: '证人证言', admission: '自认', 'contract-screen': '订约页面存证' },
  level: { none: '履行情况无证据', asserted: '履行情况仅有陈述', documented: '履行情况有书证', expert: '履行情况经鉴定', admitted: '对方自认' },
  withheld: (kind) => `拒不提交${kind}`,
  piece: (name) => name,
};
