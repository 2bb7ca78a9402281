/** 待办、标签、进度: what people see of a dossier in each stage. */

import { describe, expect, it } from 'vitest';
import { actsNow } from '../kernel/index.ts';
import { play } from '../shared/play.ts';
import { inspectionAt, milestones, roadTo, step, type Milestone } from './fixture.ts';
import { partyDeclined, recordInput } from './fixture-inputs.ts';
import { actors, officers, unit, world } from './fixture-world.ts';
import { inspection } from './index.ts';
import { after } from './refusal.fixture.ts';

const todosAt = (milestone: Milestone) => inspection.todosOf(inspectionAt(milestone).state);

describe('待办', () => {
  it.each([
    ['tasked', 'scheme.draft', { officerIds: [officers.lead.id] }],
    ['drafted', 'scheme.endorse', { posts: ['unitHead'], unitId: unit.unitId }],
    ['endorsed', 'scheme.approve', { posts: ['deputyHead', 'organHead'] }],
    ['approved', 'arrival.register', { officerIds: [officers.lead.id, officers.assistant.id] }],
    ['arrived', 'announcement.make', {}],
    ['announced', 'item.answer', { title: '逐项检查，还有16项' }],
    ['found', 'finding.confirmMajor', { title: '由另一名执法人员确认第1项重大事故隐患' }],
    ['disposed', 'record.sign', {}],
    ['signed', 'order.issue', {}],
    ['ordered', 'departure.register', {}],
    ['rectifying', 'reinspection.start', { clock: 'reinspection', title: '复查第1、2、3项整改' }],
    ['reinspecting', 'reinspection.sign', {}],
    ['reinspected', 'resumption.request', {}],
  ] as const)('%s：下一件是 %s', (milestone, act, what) => {
    expect(todosAt(milestone)[0]).toMatchObject({ act, ...what });
  });

  it('待归档：大队长办结', () => {
    expect(todosAt('settled')).toContainEqual(expect.objectContaining({ act: 'closing.close' }));
    expect(todosAt('closed')).toEqual([]);
  });

  it('退回的带着退回人和理由', () => {
    const back = after('drafted', [step('scheme.return', { reason: '缺分工' }, actors.unitHead, '2026-09-16 08:00')]);
    expect(inspection.todosOf(back.state)[0]).toMatchObject({ returned: { by: '邱志远', reason: '缺分工' } });
  });

  it('每件待办都说后果，都有人办', () => {
    for (const name of Object.keys(milestones)) {
      for (const todo of todosAt(name as Milestone)) {
        // Object.keys widens to string.
        expect(todo.consequence).not.toBe('');
        expect(todo.officerIds.length + todo.posts.length).toBeGreaterThan(0);
        expect(inspection.acts.some((act) => act.name === todo.act)).toBe(true);
        if (todo.clock !== undefined) expect(inspection.clocks.some((clock) => clock.name === todo.clock)).toBe(true);
      }
    }
  });
});

describe('标签', () => {
  it('重大事故隐患、拒签、异议', () => {
    const declined = after('disposed', [
      step('record.sign', { ...recordInput, party: partyDeclined }, actors.lead, '2026-09-21 11:35'),
    ]);
    expect(inspection.summaryOf(declined.state).tags).toEqual(['重大事故隐患 1', '拒签']);
  });

  it('没有编号以前没有编号，签署后用检查记录的', () => {
    expect(inspection.summaryOf(inspectionAt('drafted').state)).not.toHaveProperty('number');
    expect(inspection.summaryOf(inspectionAt('signed').state).number).toContain('inspectionRecord');
  });
});

describe('进度', () => {
  const roadAt = (milestone: Milestone) =>
    inspection
      .roadOf(inspectionAt(milestone).state)
      .map(({ title, progress, note = '' }) => `${title} ${progress} ${note}`.trim());

  it('文书制作中', () => {
    expect(roadAt('signed')).toEqual([
      '方案 done 9-15',
      '审批 done 9-16',
      '通知 done 09:12',
      '亮证告知 done 09:12',
      '现场检查 done 11:35',
      '文书 now 0/2份',
      '送达离场 next',
      '整改复查 next',
      '公示 next',
      '归档 next',
    ]);
  });

  it('整改中', () => {
    expect(roadAt('proposed').slice(5)).toEqual([
      '文书 done 2份',
      '送达离场 done 11:55',
      '整改复查 now 10-12起',
      '公示 done 9-25',
      '归档 next',
    ]);
  });

  it('撤销的每一步都不适用', () => {
    const cancelled = after('tasked', [step('task.cancel', { reason: '停产' }, actors.unitHead, '2026-09-15 09:00')]);
    expect(inspection.roadOf(cancelled.state).every(({ progress }) => progress === 'notApplicable')).toBe(true);
  });
});

describe('按钮', () => {
  const offered = (milestone: Milestone, actor = actors.lead) =>
    actsNow(inspection, inspectionAt(milestone).state, actor)
      .filter(({ isMine }) => isMine)
      .map(({ act }) => act.name);

  it('主办、协办、大队长、两员各看到自己能办的', () => {
    expect(offered('tasked')).toEqual(['scheme.draft', 'arrival.register']);
    expect(offered('tasked', actors.assistant)).toEqual(['arrival.register']);
    expect(offered('drafted', actors.unitHead)).toEqual([
      'task.reassign',
      'task.cancel',
      'scheme.endorse',
      'scheme.return',
    ]);
    expect(offered('announced', actors.technicalInspector)).toEqual([]);
    expect(offered('announced', actors.third)).toEqual([]);
  });

  it('全程每一步都在按钮里', () => {
    let played = play(inspectionAt('tasked'), [], world);
    for (const one of roadTo('closed').slice(1)) {
      const offers = actsNow(inspection, played.state, one.by);
      expect(offers.find(({ act }) => act.name === one.act)).toMatchObject({ isMine: true });
      played = play(played, [one], world);
    }
  });
});
