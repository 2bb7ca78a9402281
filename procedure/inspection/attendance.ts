/** 三位一体到场、离场: who took part for the enterprise, from when until when. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, advisoryGate, gate, missing, notNeeded, satisfied } from '../kernel/index.ts';
import { enumOf, remark, statement } from '../shared/schema.ts';
import type { OnSite, Signed } from './state.ts';
import { attendanceRoles } from './words.ts';

const RegisterAttendance = z.strictObject({
  role: enumOf(attendanceRoles).meta({ title: '身份' }),
  name: statement('姓名', 60),
  post: statement('职务或岗位', 60),
  telephone: remark('电话', 30),
  authorisedBy: statement('授权人', 60).exactOptional(),
});
type RegisterAttendance = z.output<typeof RegisterAttendance>;

const notPresentYet = gate(
  { name: 'notPresentYet', title: '尚未登记在场' },
  cite('执法规范提升年方案'),
  ({ attendance }: OnSite, { name, role }: RegisterAttendance) =>
    attendance.some((one) => one.name === name && one.role === role && one.leftAt === undefined)
      ? missing('尚未登记到场的人员', '该人员已登记到场')
      : satisfied(`${name}到场`),
);

/** A substitute speaks for the enterprise only when somebody sent him. */
const substituteAuthorised = advisoryGate(
  { name: 'substituteAuthorised', title: '代为到场的有授权' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { role, authorisedBy }: RegisterAttendance) => {
    if (role !== 'deputy') return notNeeded('不是受委托人员');
    return authorisedBy === undefined ? missing('委托人', '写明由谁委托') : satisfied(`${authorisedBy}委托`);
  },
);

export const registerAttendance = act({
  kind: 'inspection',
  name: 'attendance.register',
  title: '登记到场人员',
  citations: [cite('执法规范提升年方案')],
  by: ['officer'],
  ofTeam: 'member',
  from: ['onSite'],
  input: RegisterAttendance,
  gates: [notPresentYet, substituteAuthorised],
  apply: (state: OnSite, input, { at }): OnSite => ({
    ...state,
    attendance: [...state.attendance, { ...input, arrivedAt: at }],
  }),
});

const LeaveAttendance = z.strictObject({ name: statement('姓名', 60) });
type LeaveAttendance = z.output<typeof LeaveAttendance>;

const isPresent = gate(
  { name: 'isPresent', title: '已登记在场' },
  cite('执法规范提升年方案'),
  ({ attendance }: OnSite | Signed, { name }: LeaveAttendance) =>
    attendance.some((one) => one.name === name && one.leftAt === undefined)
      ? satisfied(`${name}在场`)
      : missing('登记在场的人员', '先登记到场'),
);

export const leaveAttendance = act({
  kind: 'inspection',
  name: 'attendance.leave',
  title: '登记离场',
  citations: [cite('执法规范提升年方案')],
  by: ['officer'],
  ofTeam: 'member',
  from: ['onSite', 'signed'],
  input: LeaveAttendance,
  gates: [isPresent],
  apply: (state: OnSite | Signed, { name }, { at }): OnSite | Signed => ({
    ...state,
    attendance: state.attendance.map((one) =>
      one.name === name && one.leftAt === undefined ? { ...one, leftAt: at } : one,
    ),
  }),
});
