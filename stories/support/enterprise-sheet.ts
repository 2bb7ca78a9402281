/** A ledger of enterprises as an office keeps it: good rows, and rows with what goes wrong in such sheets. */

const TITLES = [
  '企业名称',
  '统一社会信用代码',
  '行业代码',
  '乡镇（街道）',
  '生产经营地址',
  '经营状态',
  '法定代表人（经营者）',
  '从业人数',
  '监管标签',
  '粉尘作业人数',
  '风险等级',
  '重点检查单位',
  '标准化等级',
  '备注栏',
] as const;

export type SheetRow = Readonly<Partial<Record<(typeof TITLES)[number], string>>>;

const usual: SheetRow = {
  行业代码: '2110',
  '乡镇（街道）': '镜坝镇',
  生产经营地址: '镜坝镇家具产业园 3 栋',
  经营状态: '在营',
  '法定代表人（经营者）': '谢㛃',
  从业人数: '32',
  监管标签: '木制品加工',
  风险等级: '一般风险',
  重点检查单位: '否',
  标准化等级: '三级',
  备注栏: '旧表带来的列',
};

/** CSV as spreadsheet programs write it: with a mark of its encoding, lines ended by CR LF. */
export function enterpriseSheet(rows: readonly SheetRow[]): Buffer {
  const lines = rows.map((row) => TITLES.map((title) => row[title] ?? usual[title] ?? '').join(','));
  return Buffer.from(`\ufeff${[TITLES.join(','), ...lines].join('\r\n')}\r\n`, 'utf8');
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A right code that no enterprise of the demonstration has (GB 32100). */
export function unusedCode(number: number): string {
  const body = `91360703MA9${String(number).padStart(6, '0')}`;
  const sum = [...body].reduce((total, sign, index) => total + ALPHABET.indexOf(sign) * (WEIGHTS[index] ?? 0), 0);
  return body + ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The same code with a wrong last digit. */
export function miscopied(code: string): string {
  return code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
}
