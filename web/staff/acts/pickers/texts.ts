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
