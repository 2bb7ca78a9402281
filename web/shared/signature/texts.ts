export const texts = {
  pad: (who: string) => `${who}签名处，请在框内手写`,
  own: '本人手写，不得代签',
  again: '重写',
  done: '签好了',
  kept: '签名已存本机',
  keeping: '正在存…',
  open: '手写签名',
} as const;
