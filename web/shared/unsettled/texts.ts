export const texts = {
  positions: (title: string) => `${title}：各种立场`,
  now: '现在按这一立场',
  rests: '依据',
  from: (on: string) => `${on} 起算：`,
  back: (on: string) => `事件日 ${on}，应在此前：`,
  ended: '依据今天不在施行，算不出日期',
} as const;
