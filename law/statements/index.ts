/**
 * The product's own short statement of what each cited article demands, by statute. It is no text of the law: who decides, reads
 * the text. Every article of a statute read in the original that something cites has one; a test names those that have none.
 */

import type { StatuteName } from '../statutes/index.ts';
import { accidentRegulation, emergencyRegulation, licenceRegulation } from './accident-regulations.ts';
import { chemicalsRegulation, fireworksRegulation } from './chemicals-regulation.ts';
import { compulsionLaw } from './compulsion-law.ts';
import { criminalLaw, interpretation2015, interpretation2022 } from './criminal-law.ts';
import {
  emergencyResponseLaw,
  floodLaw,
  forestFireRegulation,
  geologicalRegulation,
  grasslandFireRegulation,
} from './disasters.ts';
import { penaltyLaw } from './penalty-law.ts';
import {
  civilCode,
  civilProcedureLaw,
  disclosureRegulation,
  fineCollection,
  litigationInterpretation,
  litigationLaw,
  reconsiderationLaw,
  reconsiderationLaw2017,
  referralRule,
} from './procedure-laws.ts';
import { safetyLaw } from './safety-law.ts';
import type { Statements } from './statement-of.ts';
import { projectsRule, trainingRule } from './training-and-projects.ts';

const statements: { readonly [Statute in StatuteName]?: Statements } = {
  安全生产法: safetyLaw,
  行政处罚法: penaltyLaw,
  行政强制法: compulsionLaw,
  行政复议法: reconsiderationLaw,
  行政复议法2017: reconsiderationLaw2017,
  行政诉讼法: litigationLaw,
  行政诉讼法解释: litigationInterpretation,
  民事诉讼法: civilProcedureLaw,
  民法典: civilCode,
  刑法: criminalLaw,
  危害生产安全刑事案件解释: interpretation2015,
  危害生产安全刑事案件解释二: interpretation2022,
  政府信息公开条例: disclosureRegulation,
  罚款收缴分离办法: fineCollection,
  移送涉嫌犯罪案件规定: referralRule,
  生产安全事故报告和调查处理条例: accidentRegulation,
  生产安全事故应急条例: emergencyRegulation,
  安全生产许可证条例: licenceRegulation,
  危险化学品安全管理条例: chemicalsRegulation,
  烟花爆竹安全管理条例: fireworksRegulation,
  生产经营单位安全培训规定: trainingRule,
  建设项目安全设施三同时监督管理办法: projectsRule,
  森林防火条例: forestFireRegulation,
  草原防火条例: grasslandFireRegulation,
  地质灾害防治条例: geologicalRegulation,
  防洪法: floodLaw,
  突发事件应对法: emergencyResponseLaw,
};

interface Place {
  readonly statute: StatuteName;
  readonly article: number;
  readonly inserted?: number | undefined;
}

export function writtenStatement({ statute, article, inserted }: Place): string | undefined {
  return statements[statute]?.[inserted === undefined ? String(article) : `${String(article)}-${String(inserted)}`];
}

/** Every article of the statute that has a written statement, in order. */
export function statedArticles(statute: StatuteName): Place[] {
  return Object.keys(statements[statute] ?? {}).map((place) => {
    const [article = 0, inserted] = place.split('-').map(Number);
    return { statute, article, inserted };
  });
}
