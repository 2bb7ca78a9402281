/** 四个词: where bytes are. The same words everywhere. */
export const uploadWords = {
  saved: '已存本机',
  waiting: '等待上传',
  sending: '上传中',
  received: '服务器已收',
  failed: '未传成',
  waitingOf: (count: number) => `等待上传 ${String(count)} 件`,
  sendingOf: (index: number, total: number) => `上传中 ${String(index)}/${String(total)}`,
  percent: (percent: number) => `上传中 ${String(percent)}%`,
  retry: '再传一次',
  interrupted: '网络中断，已传的部分保留，可以接着传',
} as const;
