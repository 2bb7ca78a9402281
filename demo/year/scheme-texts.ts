/** The words of a scheme that follow from the enterprise. */

import type { Visit } from './visit.ts';

interface SchemeTexts {
  readonly matters: string;
  readonly basis: string;
  readonly scope: string;
  readonly duties: readonly string[];
  readonly otherDuty: string;
}

const mattersOfTag: readonly (readonly [tag: string, matter: string])[] = [
  ['涉爆粉尘', '粉尘防爆'],
  ['喷漆', '涂装作业'],
  ['加油站', '加油站经营储存安全'],
  ['烟花爆竹', '烟花爆竹经营安全'],
  ['液氨', '涉氨制冷'],
  ['铸造', '高温熔融金属'],
  ['非煤矿山', '露天采场'],
  ['防灾责任单位', '防灾责任落实'],
  ['有限空间', '有限空间作业'],
  ['危险化学品', '危险化学品储存'],
];

export function schemeTexts({ enterprise, source, emergency }: Visit): SchemeTexts {
  const places = enterprise.trade.keyPlaces;
  const matters = mattersOfTag
    .filter(([tag]) => enterprise.tags.some((own) => own === tag))
    .map(([, matter]) => matter);
  const duties = '主要负责人履职、教育培训、隐患排查治理和应急预案资料';
  return {
    matters:
      emergency === undefined
        ? [...matters.slice(0, 2), '主要负责人履职'].join('、')
        : `核实线索：${matters[0] ?? '现场安全'}`,
    basis: `《中华人民共和国安全生产法》第六十二条、第六十五条；${source.sourceReference}`,
    scope: `${places.join('、')}，安全管理资料`,
    duties: [`${places.join('、')}的现场检查`, duties],
    otherDuty: '现场记录、拍照取证和执法记录仪管理',
  };
}
