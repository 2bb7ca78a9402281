export const texts = {
  lead: '主办',
  assisting: '协办',
  finding: (number: number, fact: string) => `${String(number)}. ${fact}`,
  noFindings: '没有可选的问题项',
  paper: (title: string, number: string) => (number === '' ? title : `${title} ${number}`),
  noPapers: '没有可选的文书',
  extension: (reason: string, until: string) => `拟延至 ${until}：${reason}`,
  letter: (target: string, number: string) => `${target} ${number}`,
  team: '承办人员',
  showOne: '出示证件',
} as const;

export const teamTexts = {
  lead: '主办人员',
  chooseLead: (name: string) => `${name} 主办`,
  chooseAssisting: (name: string) => `${name} 协办`,
  columns: { lead: '主办', assisting: '协办', name: '姓名', unit: '机构', certificate: '执法证', mark: '提示' },
  validUntil: (until: string) => `有效至 ${until}`,
  expired: '证件已过期',
  noCertificate: '没有执法证',
  recused: (relation: string) => `应当回避（${relation}）`,
  onlyUnit: '只看承办机构的人员',
  chooseEnterpriseFirst: '先选企业，再看谁应当回避',
} as const;
