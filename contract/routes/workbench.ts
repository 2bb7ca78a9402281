/** What I must do today, what falls due, what came back to me, what I set going. */

import { z } from 'zod';
import { CivilDate, Deadline, Instant } from '@zhifa/law';
import { route } from '../route.ts';

export const TodoView = z.strictObject({
  dossierId: z.string(),
  kind: z.string(),
  position: z.int(),
  act: z.string(),
  title: z.string(),
  /** Name of the party. */
  party: z.string(),
  number: z.string().nullable(),
  consequence: z.string(),
  dueOn: CivilDate.nullable(),
  deadline: Deadline.nullable(),
  /** Workdays left, negative when overdue; null without a deadline. */
  workdaysLeft: z.int().nullable(),
  returned: z.strictObject({ by: z.string(), reason: z.string(), at: Instant }).nullable(),
});
export type TodoView = z.output<typeof TodoView>;

export const Workbench = z.strictObject({
  today: CivilDate,
  dayName: z.string(),
  /** Sorted by consequence: overdue, due today, then by day. */
  todos: z.array(TodoView),
  todoTotal: z.int(),
  dueSoon: z.array(TodoView),
  returned: z.array(TodoView),
  initiated: z.array(
    z.strictObject({
      dossierId: z.string(),
      kind: z.string(),
      title: z.string(),
      party: z.string(),
      stageTitle: z.string(),
      /** With whom it lies. */
      withWhom: z.string(),
      sinceWorkdays: z.int(),
    }),
  ),
});
export type Workbench = z.output<typeof Workbench>;

export const showWorkbench = route({
  name: 'workbench.show',
  method: 'GET',
  path: '/workbench',
  summary: '工作台',
  access: 'session',
  answer: Workbench,
});
