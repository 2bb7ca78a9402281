/** 执法人员: whose certificate is in force and who has to stay away from whom. */

import { date, entryOf, listOf, multiChoice, optional, telephone, text, unit, choice } from './field.ts';
import { register } from './register.ts';

export const specialities = {
  machinery: '工贸机械',
  wood: '木业粉尘',
  metallurgy: '冶金有色',
  chemicals: '危险化学品',
  fireworks: '烟花爆竹',
  mines: '非煤矿山',
  coldStorage: '涉氨制冷',
  confinedSpace: '有限空间',
  electricity: '电气',
  law: '法律',
  disaster: '防灾减灾',
} as const;

export const educations = {
  doctor: '博士研究生',
  master: '硕士研究生',
  bachelor: '大学本科',
  college: '大学专科',
  secondary: '中专（高中）及以下',
} as const;

export const recusalRelations = {
  self: '本人利害关系',
  kin: '近亲属',
  formerPost: '曾在该单位任职',
  shareholding: '持股或投资',
  other: '其他可能影响公正的关系',
} as const;

export const officers = register({
  name: 'officers',
  title: '执法人员',
  entryTitle: '执法人员',
  key: ['certificateNumber'],
  nameField: 'name',
  defaultSort: 'name',
  isImportable: true,
  fields: {
    name: text({
      label: '姓名',
      maxLength: 40,
      isListed: true,
      isSortable: true,
      isSearched: true,
      column: { example: '钟启明' },
    }),
    certificateNumber: text({
      label: '执法证号',
      hint: '以证件载明的编号为准',
      maxLength: 40,
      isListed: true,
      isSortable: true,
      isSearched: true,
      column: {
        example: '36070321015',
        explanation: '该列设为文本，避免号码被表格软件改写',
        aliases: ['执法证编号', '证件编号', '行政执法证号'],
      },
    }),
    certificateValidUntil: date({
      label: '执法证有效期至',
      hint: '过期的执法证不能用于检查、办案',
      isListed: true,
      isSortable: true,
      column: { example: '2028-06-30', aliases: ['有效期至', '证件有效期'] },
    }),
    unitId: unit({
      label: '所在机构',
      isListed: true,
      isFilterable: true,
      column: { example: '综合行政执法大队', aliases: ['部门', '所在部门', '单位'] },
    }),
    post: optional(text({ label: '职务', maxLength: 60, isListed: true, column: { example: '大队长' } })),
    speciality: multiChoice({
      label: '专业方向',
      hint: '可选多项；用于编组和分工',
      choices: specialities,
      isListed: true,
      isFilterable: true,
      column: { example: '木业粉尘、有限空间' },
    }),
    education: optional(choice({ label: '学历', choices: educations, column: { example: '大学本科' } })),
    telephone: optional(
      telephone({
        label: '联系电话',
        isListed: true,
        isSensitive: true,
        column: { example: '13800000000', aliases: ['电话', '手机'] },
      }),
    ),
    joinedOn: optional(date({ label: '从事执法工作起始日', column: { example: '2015-07-01' } })),
    recusals: listOf({
      label: '回避关系',
      hint: '与企业有利害关系的，派任务时自动提示回避',
      audience: 'handlers',
      fields: {
        enterpriseId: entryOf('enterprises', { label: '企业' }),
        relation: choice({ label: '关系', choices: recusalRelations }),
        note: optional(text({ label: '说明', maxLength: 200 })),
      },
    }),
  },
});
