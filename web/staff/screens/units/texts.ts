export const texts = {
  title: '机构',
  tree: '机构树',
  howTo: '这页怎么用',
  howToSteps: [
    '左边是本局的机构，点一个看它的三定职责、负责的执法事项和人员。',
    '一个执法事项只有一个责任机构；在「执法事项」台账里改。',
  ],
  duties: '三定职责',
  noDuties: '没有登记职责',
  items: '负责的执法事项',
  noItems: '没有由它负责的执法事项',
  officers: '执法人员',
  noOfficers: '没有登记在这个机构的执法人员',
  more: '在台账里看全部',
  validUntil: (date: string) => `执法证有效至 ${date}`,
} as const;
