export const texts = {
  title: '没有这个页面',
  why: '地址可能写错了，或者这一卷不归您所在的机关。',
  home: '回到工作台',
  missing: '没有找到',
  forbidden: '您不能查看这里',
  failedTitle: '这一页没有打开',
} as const;
