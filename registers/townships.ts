/** 乡镇（街道）: where an enterprise lies, and the places by which an address tells it. */

import { entryOf, optional, text, unit, yesOrNo } from './field.ts';
import { register } from './register.ts';

export const townships = register({
  name: 'townships',
  title: '乡镇（街道）',
  entryTitle: '乡镇（街道）',
  key: ['name'],
  nameField: 'name',
  defaultSort: 'name',
  fields: {
    name: text({
      label: '名称',
      hint: '如镜坝镇、东山街道',
      maxLength: 40,
      isListed: true,
      isSortable: true,
      isSearched: true,
    }),
    places: optional(
      text({
        label: '所辖村、社区、园区',
        hint: '用顿号隔开；导入企业时据此由地址认出乡镇（街道）',
        maxLength: 4000,
        isLong: true,
      }),
    ),
    unitId: optional(unit({ label: '对应机构', hint: '承接赋权或委托的乡镇（街道）机构', isListed: true })),
    isEmpowered: yesOrNo({ label: '已承接赋权', hint: '以承接目录备案并公布为准', isListed: true, isFilterable: true }),
    parentId: optional(entryOf('townships', { label: '上级乡镇（街道）', hint: '园区、管理处归属的乡镇（街道）' })),
  },
});
