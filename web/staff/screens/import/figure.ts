/** 2,418 */
export function figure(count: number): string {
  return count.toLocaleString('zh-CN');
}
