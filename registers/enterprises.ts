/** 企业名录: who may be inspected, and everything about them that a gate, a scheme or a paper asks for. */

import { enterpriseSizes, enterpriseTags } from '@zhifa/law';
import {
  choice,
  date,
  decimal,
  entryOf,
  industry,
  integer,
  listOf,
  multiChoice,
  optional,
  telephone,
  text,
  uscc,
  yesOrNo,
} from './field.ts';
import type { FieldProblem } from './problem.ts';
import { register, type EntryValues } from './register.ts';

/** 企业安全风险分级, as 双重预防 names the four grades. */
export const riskGrades = { major: '重大风险', considerable: '较大风险', general: '一般风险', low: '低风险' } as const;
export type RiskGrade = keyof typeof riskGrades;

export const operatingStatuses = {
  operating: '在营',
  suspended: '停产停业',
  closed: '已注销或吊销',
  moved: '已迁出',
} as const;

export const standardisationGrades = { first: '一级', second: '二级', third: '三级', none: '未达标' } as const;
export const creditGrades = { a: 'A（守信）', b: 'B（较好）', c: 'C（一般）', d: 'D（失信）' } as const;

export const personRoles = {
  personInCharge: '主要负责人',
  safetyManager: '安全管理人员',
  contact: '联系人',
  technicalHead: '技术负责人',
  workshopHead: '车间负责人',
} as const;

export const licenceKinds = {
  safetyProduction: '安全生产许可证',
  chemicalsTrade: '危险化学品经营许可证',
  chemicalsUse: '危险化学品安全使用许可证',
  fireworksTrade: '烟花爆竹经营许可证',
  other: '其他许可',
} as const;

export const accidentGrades = {
  general: '一般事故',
  considerable: '较大事故',
  major: '重大事故',
  gravest: '特别重大事故',
  nearMiss: '未遂或轻伤',
} as const;

/** Tags are kept as law names them: the tag is its own label. */
const tagWords = Object.fromEntries(enterpriseTags.map((tag) => [tag, tag]));

export const enterprises = register({
  name: 'enterprises',
  title: '企业名录',
  entryTitle: '企业',
  key: ['uscc'],
  nameField: 'name',
  isImportable: true,
  frequentLists: [
    { filter: 'townshipId', sort: 'employees' },
    { filter: 'townshipId', sort: 'name' },
  ],
  rules: [keyUnitHasReason, coordinatesComeInPairs],
  fields: {
    name: text({
      label: '企业名称',
      hint: '与营业执照一致；生僻字照原字填写',
      maxLength: 120,
      isListed: true,
      isSortable: true,
      isSearched: true,
      column: { example: '赣州椴川家居有限公司', aliases: ['单位名称', '名称'] },
    }),
    uscc: uscc({
      label: '统一社会信用代码',
      hint: '18 位，营业执照上有',
      isListed: true,
      isSortable: true,
      isSearched: true,
      column: {
        example: '91360703MA38K2W7XU',
        explanation: '该列必须是文本格式；存成数字的代码后几位已丢失，无法恢复。不用字母 I、O、S、V、Z',
        aliases: ['信用代码', '社会信用代码', '统一信用代码'],
      },
    }),
    industryCode: industry({
      label: '行业代码',
      hint: '国民经济行业分类（GB/T 4754），如 2110 木质家具制造',
      isListed: true,
      isFilterable: true,
      column: { example: '2110', aliases: ['行业', '国民经济行业代码'] },
    }),
    townshipId: entryOf('townships', {
      label: '乡镇（街道）',
      isListed: true,
      isFilterable: true,
      column: { example: '镜坝镇', aliases: ['乡镇', '街道', '所属乡镇', '所在乡镇', '乡镇街道'] },
    }),
    address: text({
      label: '生产经营地址',
      maxLength: 200,
      isListed: true,
      column: { example: '镜坝镇家具产业园 3 栋', aliases: ['地址', '经营地址', '详细地址'] },
    }),
    longitude: optional(
      decimal({ label: '经度', minimum: 73, maximum: 136, measure: '°', column: { example: '114.752310' } }),
    ),
    latitude: optional(
      decimal({ label: '纬度', minimum: 3, maximum: 54, measure: '°', column: { example: '25.661240' } }),
    ),
    operatingStatus: choice({
      label: '经营状态',
      choices: operatingStatuses,
      isListed: true,
      isFilterable: true,
      column: { example: '在营', aliases: ['登记状态', '状态'] },
    }),
    legalRepresentative: text({
      label: '法定代表人（经营者）',
      maxLength: 60,
      isListed: true,
      column: { example: '谢㛃', aliases: ['法定代表人', '法人代表', '经营者'] },
    }),
    legalRepresentativePost: optional(
      text({ label: '法定代表人职务', maxLength: 60, column: { example: '执行董事' } }),
    ),
    telephone: optional(
      telephone({ label: '单位电话', column: { example: '0797-6612345', aliases: ['电话', '联系电话'] } }),
    ),
    people: listOf({
      label: '人员',
      hint: '主要负责人、安全管理人员、联系人及电话',
      isSensitive: true,
      fields: {
        role: choice({ label: '角色', choices: personRoles }),
        name: text({ label: '姓名', maxLength: 60 }),
        post: optional(text({ label: '职务', maxLength: 60 })),
        telephone: optional(telephone({ label: '电话' })),
      },
      slots: [
        personColumns('personInCharge', '主要负责人', '廖烺'),
        personColumns('safetyManager', '安全管理人员', '曾䶮'),
        personColumns('contact', '联系人', '刘芳'),
      ],
    }),
    size: optional(
      choice({ label: '企业规模', choices: enterpriseSizes, isFilterable: true, column: { example: '小型' } }),
    ),
    employees: integer({
      label: '从业人数',
      measure: '人',
      maximum: 200_000,
      isListed: true,
      isSortable: true,
      column: { example: '86', aliases: ['职工人数', '员工人数', '人数'] },
    }),
    tags: multiChoice({
      label: '监管标签',
      hint: '决定检查方案带出哪些检查项；可选多项',
      choices: tagWords,
      isListed: true,
      isFilterable: true,
      column: {
        example: '涉爆粉尘、木制品加工、喷漆',
        explanation: '多个标签用顿号隔开',
        aliases: ['标签', '风险标签'],
      },
    }),
    dustWorkers: optional(
      integer({
        label: '粉尘作业人数',
        hint: '同一作业班次涉粉作业的人数',
        measure: '人',
        maximum: 10_000,
        requiredWhen: { field: 'tags', isOneOf: ['涉爆粉尘'], because: '用来判定重点单位' },
        column: { example: '24', aliases: ['涉粉作业人数', '粉尘作业人员数'] },
      }),
    ),
    riskGrade: choice({
      label: '风险等级',
      choices: riskGrades,
      isListed: true,
      isFilterable: true,
      column: { example: '较大风险', aliases: ['风险分级'] },
    }),
    isKeyUnit: yesOrNo({
      label: '重点检查单位',
      isListed: true,
      isFilterable: true,
      column: { example: '是', aliases: ['重点单位', '是否重点单位'] },
    }),
    keyUnitReason: optional(
      text({ label: '列为重点的理由', maxLength: 300, column: { example: '粉尘作业 24 人，10 人以上' } }),
    ),
    keyPlaces: listOf({
      label: '关键环节、要害岗位、重点设施',
      hint: '检查时优先查看',
      fields: { name: text({ label: '名称', maxLength: 100 }) },
      column: { example: '砂光工段；喷漆房；除尘系统', explanation: '多处用分号隔开', aliases: ['重点部位'] },
    }),
    licences: listOf({
      label: '行政许可',
      fields: {
        kind: choice({ label: '种类', choices: licenceKinds }),
        number: text({ label: '编号', maxLength: 80 }),
        validUntil: optional(date({ label: '有效期至' })),
      },
      column: {
        example: '危险化学品经营许可证|赣虔危化经字〔2024〕012号|2027-03-01',
        explanation: '种类|编号|有效期至；多个许可用分号隔开',
      },
    }),
    standardisationGrade: choice({
      label: '标准化等级',
      choices: standardisationGrades,
      isFilterable: true,
      column: { example: '三级', aliases: ['安全生产标准化等级'] },
    }),
    creditGrade: optional(
      choice({ label: '信用等级', choices: creditGrades, isFilterable: true, column: { example: 'B（较好）' } }),
    ),
    accidents: listOf({
      label: '事故记录',
      audience: 'handlers',
      fields: {
        on: date({ label: '日期' }),
        grade: choice({ label: '等级', choices: accidentGrades }),
        summary: text({ label: '经过', maxLength: 500 }),
      },
    }),
    profile: optional(
      text({
        label: '企业概况',
        hint: '主要产品、工艺、设备',
        maxLength: 2000,
        isLong: true,
        column: { example: '生产实木床、衣柜；开料、砂光、喷漆' },
      }),
    ),
  },
});

function personColumns(role: keyof typeof personRoles, label: string, example: string) {
  return {
    field: 'role',
    value: role,
    columns: [
      { field: 'name', title: label, example },
      { field: 'telephone', title: `${label}电话`, example: '13800000000' },
    ],
  };
}

function keyUnitHasReason({ isKeyUnit, keyUnitReason }: EntryValues): FieldProblem[] {
  if (isKeyUnit !== true || typeof keyUnitReason === 'string') return [];
  const wrong = '列为重点检查单位要写明理由，年度计划和检查时据此说明';
  return [
    {
      field: 'keyUnitReason',
      kind: 'keyUnitReason.missing',
      title: '重点单位缺理由',
      wrong,
      mend: '填写列为重点的理由，或改为“否”',
    },
  ];
}

function coordinatesComeInPairs({ longitude, latitude }: EntryValues): FieldProblem[] {
  if ((typeof longitude === 'number') === (typeof latitude === 'number')) return [];
  const field = typeof longitude === 'number' ? 'latitude' : 'longitude';
  return [
    {
      field,
      kind: 'coordinates.half',
      title: '经纬度只填了一半',
      wrong: '经度和纬度要同时填写',
      mend: '补上另一项，或两项都留空',
    },
  ];
}
