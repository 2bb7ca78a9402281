/** The thread in which an annotated workbook is written. */

import { workerData } from 'node:worker_threads';
import type { AnnotateTask } from './annotated.ts';
import { writeAnnotated } from './write.ts';

await writeAnnotated(workerData as AnnotateTask); // handed over by annotated-workbook.ts
