export const texts = {
  title: '法律未定之处',
  choose: '本局选定的立场在“本局设置”里',
} as const;
