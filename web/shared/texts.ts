/** Words that many screens share. */

export const texts = {
  reading: '正在读取…',
  readingLong: '网络较慢，还在读取。可以先去做别的，回来时会接着显示。',
  unreachable: '连不上服务器',
  unreachableWhy: '可能是网络中断，或者服务器正在重启。您填写的内容还在，可以再试一次；服务器若已收到，不会重复办理。',
  tryAgain: '再试一次',
  bug: '系统出了问题，不是您的操作有误',
  bugId: (id: string) => `请把编号 ${id} 告诉管理员，记录没有被改动。`,
  bugNoId: '请刷新页面再试；仍不行，请告诉管理员刚才在做什么。',
  back: '返回',
  close: '关闭',
  save: '保存',
  cancel: '取消',
  all: '全部',
  none: '无',
  sunlight: '阳光',
  yes: '是',
  no: '否',
  workdaysLeft: (days: number) =>
    days < 0 ? `已超期 ${String(-days)} 个工作日` : days === 0 ? '今天到期' : `剩 ${String(days)} 个工作日`,
} as const;

export const fieldTexts = {
  optional: '（可不填）',
  choose: '请选择',
  add: (label: string) => `添加${label}`,
  remove: (label: string, index: number) => `去掉${label}第 ${String(index)} 行`,
  fill: (label: string) => `填写${label}`,
  unfill: (label: string) => `不填${label}`,
  row: (index: number) => `第 ${String(index)} 行`,
} as const;
