export const texts = {
  total: (total: number, isCapped: boolean) => (isCapped ? '共 1,000+ 条' : `共 ${total.toLocaleString('zh-CN')} 条`),
  columns: '列',
  chooseColumns: '选择要显示的列',
  density: '密度',
  dense: '紧凑',
  roomy: '宽松',
  next: '下一页',
  previous: '上一页',
  page: (page: number) => `第 ${String(page)} 页`,
  filters: '筛选',
  moreFilters: '更多条件',
  reading: '正在更新…',
} as const;
