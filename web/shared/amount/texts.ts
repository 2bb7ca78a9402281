/** Words of an amount of money and its arithmetic. */

export const texts = {
  howReckoned: (title: string) => `${title}是怎么算出来的`,
  open: (title: string, figures: string, words: string) => `${title}：${figures}（${words}），看怎么算的`,
  citation: '依据',
  doubts: '使用前须知',
  step: (number: number, words: string) => `${String(number)}. ${words}`,
  cited: (places: string) => `依据：${places}`,
  copy: '复制算式',
  copied: '已复制',
} as const;
