export const texts = {
  title: '这一卷刚刚有了新的记录',
  why: '您填写期间，别人先办理了下面的事。您填写的内容没有丢，也没有覆盖任何记录。请看过两份后决定。',
  theirs: '这期间记录的',
  mine: '我填写的',
  by: (name: string, at: string) => `${name} ${at}`,
  anyway: '看过了，仍按我填写的提交',
  back: '回去修改我填写的',
  drop: '放弃我填写的，看最新情况',
  nothing: '正在读取新的记录…',
} as const;
