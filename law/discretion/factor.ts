/** 情节: what lightens or aggravates a penalty, where that is written, and what must be in the dossier to say so. */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import { cite, type Citation } from '../citation/citation.ts';
import type { Verification } from '../statutes/statute.ts';
import type { PenaltyPhase } from '../violations/violation.ts';

/** 不予 ends the question of a fine and is decided as an exemption; 减轻 goes below the lower limit. */
export type FactorDirection = '不予' | '从轻或减轻' | '从轻' | '从重';

export interface Factor {
  readonly ref: string;
  readonly direction: FactorDirection;
  readonly strength: '应当' | '可以';
  readonly title: string;
  /** What the dossier must hold. */
  readonly evidence: readonly string[];
  /** Absent where no rule says so and the bureau has to adopt it. */
  readonly citation?: Citation;
  readonly verified: Verification | 'bureau';
  /** Last day of the rule it comes from. */
  readonly until?: CivilDate;
  /** The phase says the same already: it is not counted twice. */
  readonly saidByPhase: readonly PenaltyPhase[];
  readonly note?: string;
}

type Said = Partial<Pick<Factor, 'citation' | 'verified' | 'until' | 'saidByPhase' | 'note'>>;
type Declared = readonly [ref: string, strength: Factor['strength'], title: string, evidence: readonly string[]];

const DISOBEYED: readonly PenaltyPhase[] = ['逾期未改正', '拒不改正', '拒不执行'];

/** Read in the original. */
function penaltyLaw(article: number, paragraph = 0, item = 0): Said {
  return { citation: cite('行政处罚法', article, paragraph, item), verified: 'text' };
}

/** 旧办法第五十五条, from memory, until 2026-01-31; whether 令第18号 kept it was not read. */
function oldMeasures(item: number): Said {
  const citation = cite('安全生产违法行为行政处罚办法2015', 55, 0, item);
  return { citation, verified: 'memory', until: civil('2026-01-31') };
}

const byBureau: Said = { verified: 'bureau' };

function factor(direction: FactorDirection, [ref, strength, title, evidence]: Declared, said: Said): Factor {
  return { verified: 'memory', saidByPhase: [], ...said, ref, direction, strength, title, evidence };
}

export const factors: readonly Factor[] = [
  factor(
    '从轻或减轻',
    ['F-L1', '应当', '主动消除或者减轻违法行为危害后果', ['责令前或者期限前的整改证据', '投入凭证', '复查确认']],
    penaltyLaw(32, 0, 1),
  ),
  factor(
    '从轻或减轻',
    ['F-L2', '应当', '受他人胁迫或者诱骗实施违法行为', ['胁迫、诱骗的陈述和记录', '报警记录']],
    penaltyLaw(32, 0, 2),
  ),
  factor(
    '从轻或减轻',
    ['F-L3', '应当', '主动供述行政机关尚未掌握的违法行为', ['早于掌握时间的笔录', '线索登记时间']],
    penaltyLaw(32, 0, 3),
  ),
  factor('从轻或减轻', ['F-L4', '应当', '配合查处违法行为有立功表现', ['查实材料']], {
    ...penaltyLaw(32, 0, 4),
    note: '立功的解释来自旧办法第五十六条（记忆），新办法是否保留未核',
  }),
  factor('从轻或减轻', ['F-L5', '应当', '已满十四周岁不满十八周岁', ['身份证件']], penaltyLaw(30)),
  factor('从轻或减轻', ['F-L6', '可以', '尚未完全丧失辨认或者控制能力', ['鉴定意见']], penaltyLaw(31)),
  factor(
    '从轻或减轻',
    ['F-L7', '应当', '法律、法规、规章规定的其他情形', ['该情形的证据和所依据的条文']],
    penaltyLaw(32, 0, 5),
  ),
  factor('从轻', ['F-L8', '可以', '积极配合调查、案发后立即整改', ['配合情况说明', '整改时间']], byBureau),
  factor('从轻', ['F-L9', '可以', '小微企业、影响范围小', ['从业人数、处数清单']], {
    ...byBureau,
    note: '已作为裁量阶次条件的人数、处数不得再用',
  }),
  factor('从重', ['F-H1', '应当', '危及公共安全且责令改正逾期不改', ['责令改正文书送达回证', '复查意见书']], {
    ...oldMeasures(1),
    saidByPhase: DISOBEYED,
  }),
  factor(
    '从重',
    ['F-H2', '应当', '一年内因同一种违法行为受到两次以上行政处罚', ['前案决定书和送达日']],
    oldMeasures(2),
  ),
  factor('从重', ['F-H3', '应当', '拒不整改或者整改不力，违法状态持续', ['历次复查记录']], {
    ...oldMeasures(3),
    saidByPhase: DISOBEYED,
  }),
  factor('从重', ['F-H4', '应当', '拒绝、阻碍或者以暴力威胁执法人员', ['音像记录', '报警回执']], oldMeasures(4)),
  factor(
    '从重',
    ['F-H5', '应当', '突发事件期间违反应对措施', ['政府公告、应急响应文件', '违反的事实']],
    penaltyLaw(49),
  ),
  factor('从重', ['F-H6', '可以', '隐匿、毁灭、伪造证据，或者打击报复举报人、证人', ['证据被动的痕迹', '证人笔录']], {
    verified: 'memory',
  }),
  factor('从重', ['F-H7', '可以', '造成人身伤害、险情或者较大社会影响', ['病历', '损失核定', '影响材料']], {
    ...byBureau,
    saidByPhase: ['导致事故', '情节严重', '情节特别严重'],
  }),
  factor('从重', ['F-H8', '可以', '构成重大事故隐患', ['判定标准的条款', '照片', '专家意见']], {
    verified: 'secondary',
    note: '应急〔2024〕90号第46项把一处重大隐患放在A档，不因此自动升档',
  }),
];

const byRef = new Map(factors.map((each) => [each.ref, each]));

export function factorOf(ref: string): Factor | undefined {
  return byRef.get(ref);
}
