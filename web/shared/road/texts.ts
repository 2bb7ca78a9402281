export const texts = {
  road: '办理进程',
  progress: { done: '已完成', now: '正在进行', next: '尚未开始', notApplicable: '不适用' },
} as const;
