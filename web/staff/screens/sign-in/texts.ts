export const texts = {
  title: '登录',
  login: '账号',
  password: '密码',
  signIn: '登录',
  signingIn: '正在登录…',
  demoTitle: '演示账号',
  demoWhy: '这是演示数据，人员、企业都是虚构的。点一个账号直接进入；不同岗位看到的工作台不同。',
  demoPassword: (password: string) => `也可以用账号加密码 ${password} 登录。`,
  enter: '进入',
  forgot: '忘记密码请找本局系统管理员重置；连续输错会暂时停止登录。',
  product: '应急管理行政执法全年系统',
} as const;
