/** Files of official texts as an office brings them. They are short: most articles say nothing, the cited ones what matters. */

const DIGITS = '零一二三四五六七八九';

function numeral(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : DIGITS.charAt(value - 10)}`;
  if (value < 100)
    return `${DIGITS.charAt(Math.floor(value / 10))}十${value % 10 === 0 ? '' : DIGITS.charAt(value % 10)}`;
  const rest = value % 100;
  const end =
    rest === 0 ? '' : rest < 10 ? `零${DIGITS.charAt(rest)}` : rest < 20 ? `一${numeral(rest)}` : numeral(rest);
  return `${DIGITS.charAt(Math.floor(value / 100))}百${end}`;
}

interface StatuteFile {
  readonly title: string;
  readonly notes: string;
  readonly articles: number;
  /** What the articles say that matter here, by number. */
  readonly said: Readonly<{ [article: number]: string }>;
  /** Chapters by the article they begin with. */
  readonly chapters: Readonly<{ [article: number]: string }>;
}

export function statuteFile({ title, notes, articles, said, chapters }: StatuteFile): string {
  const body = Array.from({ length: articles }, (_each, index) => {
    const article = index + 1;
    const chapter = chapters[article] === undefined ? '' : `## ${chapters[article]}\n\n`;
    return `${chapter}第${numeral(article)}条 ${said[article] ?? '（本条与本故事无关，从略。）'}`;
  });
  return `# ${title}\n\n${notes}\n\n<!-- INFO END -->\n\n${body.join('\n\n')}\n`;
}

const training = [
  '生产经营单位有下列行为之一的，责令限期改正，处十万元以下的罚款；逾期未改正的，责令停产停业整顿，并处十万元以上二十万元以下的罚款，对其直接负责的主管人员和其他直接责任人员处二万元以上五万元以下的罚款:',
  '（一）未按照规定设置安全生产管理机构或者配备安全生产管理人员、注册安全工程师的；',
  '（二）危险物品的生产、经营、储存、装卸单位以及矿山、金属冶炼、建筑施工、运输单位的主要负责人和安全生产管理人员未按照规定经考核合格的；',
  '（三）未按照规定对从业人员、被派遣劳动者、实习学生进行安全生产教育和培训，或者未按照规定如实告知有关的安全生产事项的；',
  '（四）未如实记录安全生产教育和培训情况的；',
  '（五）未将事故隐患排查治理情况如实记录或者未向从业人员通报的；',
  '（六）未按照规定制定生产安全事故应急救援预案或者未定期组织演练的；',
  '（七）特种作业人员未按照规定经专门的安全作业培训并取得相应资格，上岗作业的。',
].join('\n\n');

export const safetyLaw: StatuteFile = {
  title: '中华人民共和国安全生产法',
  notes:
    '2002年6月29日 第九届全国人民代表大会常务委员会第二十八次会议通过\n\n2021年6月10日 第十三届全国人民代表大会常务委员会第二十九次会议《关于修改<中华人民共和国安全生产法>的决定》第三次修正',
  articles: 119,
  said: {
    1: '为了加强安全生产工作，防止和减少生产安全事故，保障人民群众生命和财产安全，促进经济社会持续健康发展，制定本法。',
    30: '生产经营单位的特种作业人员必须按照国家有关规定经专门的安全作业培训，取得相应资格，方可上岗作业。\n\n特种作业人员的范围由国务院应急管理部门会同国务院有关部门确定。',
    97: training,
    119: '本法自2002年11月1日起施行。',
  },
  chapters: { 1: '第一章 总则', 20: '第二章 生产经营单位的安全生产保障', 90: '第六章 法律责任', 117: '第七章 附则' },
};

export const formerSafetyLaw: StatuteFile = {
  title: '中华人民共和国安全生产法',
  notes: '2002年6月29日通过 2014年8月31日第二次修正',
  articles: 114,
  said: { 94: training.replace('处十万元以下的罚款', '可以处五万元以下的罚款') },
  chapters: { 1: '第一章 总则', 87: '第六章 法律责任' },
};
