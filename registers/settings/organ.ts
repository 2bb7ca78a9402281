/** 本机关: what the head, the foot and the remedies of every paper say. */

import { listOf, optional, telephone, text } from '../field.ts';
import { setting, settingGroup } from './setting.ts';

const own = { source: '由本机关填写', verified: 'own' } as const;

function line(label: string, hint = '') {
  return optional(text({ label, hint, maxLength: 200 }));
}

export const organSettings = settingGroup({
  name: 'organ',
  title: '本机关',
  settings: {
    name: setting({ field: line('机关名称', '文书抬头和落款用的全称'), legalDefault: null, isNeeded: true, ...own }),
    shortName: setting({
      field: line('地域简称', '文号里的一个字，如（康）应急责改'),
      legalDefault: null,
      isNeeded: true,
      ...own,
    }),
    district: setting({ field: line('行政区域', '如南康区'), legalDefault: null, isNeeded: true, ...own }),
    uscc: setting({ field: line('机关统一社会信用代码'), legalDefault: null, ...own }),
    address: setting({ field: line('机关地址'), legalDefault: null, isNeeded: true, ...own }),
    postcode: setting({ field: line('邮政编码'), legalDefault: null, ...own }),
    telephone: setting({
      field: optional(telephone({ label: '联系电话' })),
      legalDefault: null,
      isNeeded: true,
      ...own,
    }),
    supervisionTelephone: setting({
      field: optional(telephone({ label: '执法监督电话', hint: '印在检查通知书上，供企业投诉' })),
      legalDefault: null,
      isNeeded: true,
      ...own,
    }),
    reconsiderationOrgan: setting({
      field: line('行政复议机关', '本级人民政府'),
      legalDefault: null,
      isNeeded: true,
      source: '行政复议法第二十四条第一款第一项：对本级人民政府工作部门的行政行为不服的，由本级人民政府管辖',
      verified: 'text',
    }),
    court: setting({
      field: line('行政诉讼管辖法院', '最初作出行政行为的机关所在地的基层人民法院，以当地集中管辖的规定为准'),
      legalDefault: null,
      isNeeded: true,
      source: '行政诉讼法第十四条、第十八条',
      verified: 'text',
    }),
    bankName: setting({
      field: line('罚款缴纳银行'),
      legalDefault: null,
      source: '行政处罚法第六十七条：罚缴分离',
      verified: 'text',
    }),
    bankAccountName: setting({
      field: line('收款户名'),
      legalDefault: null,
      source: '行政处罚法第六十七条',
      verified: 'text',
    }),
    bankAccount: setting({
      field: line('收款账号'),
      legalDefault: null,
      source: '行政处罚法第六十七条',
      verified: 'text',
    }),
    publicationSite: setting({ field: line('公示网址'), legalDefault: null, ...own }),
    legalReviewUnit: setting({
      field: line('法制审核机构'),
      legalDefault: null,
      source: '行政处罚法第五十八条',
      verified: 'text',
    }),
    peers: setting({
      field: listOf({
        label: '常用移送单位',
        fields: {
          name: text({ label: '单位名称' }),
          address: optional(text({ label: '地址', maxLength: 200 })),
          telephone: optional(telephone({ label: '电话' })),
        },
      }),
      legalDefault: [],
      ...own,
    }),
  },
});
