import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { civil, dayOf } from '@zhifa/law';
import { deadlineCommand } from './deadline.ts';
import { readNotices } from './notice-file.ts';

/** As it might be worded; nobody has published 2027. */
const notice2027 = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notice-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

it('counts with the year of the file', async () => {
  const calendar = readNotices(await written('2027.txt', notice2027));
  const line = { start: '2026-12-28', amount: 7, unit: '工作日' };
  expect(deadlineCommand.run(line, { calendar })).toMatchObject({ due: '2027-01-07', provisional: false });
  expect(dayOf(calendar, civil('2027-01-30'))).toMatchObject({ kind: 'makeUpDay' });
});

it('without a file knows the published years only', () => {
  expect(readNotices(undefined).years).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
});

it('a notice that does not agree with itself stops the command, with every reason', async () => {
  const wrong = await written('wrong.txt', notice2027.replace('2月20日（周六）', '2月20日（周日）'));
  expect(() => readNotices(wrong)).toThrow('2027-02-20是周六，通知写的是周日');
  expect(() => readNotices(join(folder, 'nothing.txt'))).toThrow('读不了放假通知');
});
