/** 行政检查通知书 as a draft. */

import {
  draftSheet,
  field,
  lastPar,
  par,
  salutation,
  signed,
  signOff,
  signRow,
  val,
  type Draft,
} from '../shared/draft/index.ts';
import type { InspectionNoticePaper } from './paper.ts';

export function draft(paper: InspectionNoticePaper): Draft {
  const { contact, receipt } = paper;
  return draftSheet({
    title: '行政检查通知书',
    paper,
    body: [
      salutation(paper.inspectee),
      par('根据', val(paper.legalBasis), '的规定，本机关决定对你单位实施行政检查。现将有关事项通知如下：'),
      par('一、检查机关：', val(paper.organ)),
      par('二、任务来源：', val(paper.taskSource)),
      par('三、检查时间：', val(paper.period)),
      par('四、检查地点：', val(paper.place)),
      par('五、检查事项：', val(paper.matters)),
      par('六、检查人员：', val(paper.officers), '；', val(paper.assistants), '。'),
      par('七、检查频次：', val(paper.frequency), '。'),
      par('八、需提供的材料：', val(paper.materials), '。能够通过电子证照或者部门共享取得的，不需提供。'),
      par(
        '九、你单位的权利：检查人员少于两人或者未出示有效执法证件的，有权拒绝检查；认为检查人员与本次检查有直接利害关系的，有权申请回避；有权陈述、申辩；有权要求保守商业秘密；对违法检查有权投诉、举报。',
      ),
      par('十、检查纪律：', val(paper.conduct)),
      lastPar(
        '监督电话：',
        val(paper.supervisionTelephone),
        '　　联系人：',
        val(contact.name),
        '　　电话：',
        val(contact.telephone),
      ),
      signRow(65.6, signed('签收人（签名）', receipt.signature), field('签收时间', receipt.time)),
      ...signOff(paper.signOff),
    ],
  });
}
