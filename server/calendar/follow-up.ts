/** What the house does by itself once an act is recorded. */

import type { House } from '../house.ts';
import { recountDeadlines } from './recount.ts';

const consequences: Readonly<{ [act: string]: (house: House) => Promise<unknown> }> = {
  'notice.approve': recountDeadlines,
};

/** The act stands whatever comes of it: what fails here is said, and done by the job. */
export async function followUp(house: House, act: string): Promise<void> {
  await consequences[act]?.(house).catch((error: unknown) => {
    console.error('放假通知已启用，期限没有全部重算，稍后由定时任务接着算：', error);
  });
}
