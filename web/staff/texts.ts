/** Names of the screens. */

export const texts = {
  product: '应急管理行政执法',
  signIn: '登录',
  workbench: '工作台',
  inspections: '检查',
  newTask: '派发检查任务',
  inspection: '检查',
  summary: '小结',
  forEnterprise: '给企业看',
  me: '我的',
  outbox: '发件箱',
  registers: '台账',
  import: '导入台账',
  settings: '本局设置',
  units: '机构',
  calendar: '放假安排',
  entry: '台账条目',
  newEntry: '新建台账条目',
  editEntry: '修改台账条目',
  loading: '正在读取',
} as const;
