export const texts = {
  timeline: '执法全过程记录',
  lay: (hours: number) =>
    hours < 1
      ? ''
      : hours < 24
        ? `停留 ${String(Math.round(hours))} 小时`
        : `停留 ${String(Math.round(hours / 24))} 天`,
  late: '补录',
  lateWhy: (occurred: string, recorded: string) => `发生于 ${occurred}，登记于 ${recorded}`,
  said: '填写的内容',
  proofs: (count: number) => `${String(count)} 项前置条件的证明`,
  issued: (number: string) => `签发 ${number}`,
  hash: (short: string) => `散列 ${short}`,
  hashWhole: (hash: string, previous: string) => `本条散列 ${hash}；前一条 ${previous}`,
  sequence: (sequence: number) => `第 ${String(sequence)} 号`,
  overridden: '写明理由后继续',
  more: '只显示前 500 条，其余请导出全卷查看',
  clockStarted: (clock: string, dueOn: string) => `${clock} 起算，至 ${dueOn}`,
  clockStopped: (clock: string) => `${clock} 停止`,
} as const;
