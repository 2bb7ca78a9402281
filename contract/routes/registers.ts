/** Registers (台账): derived lists, entries, history, search, settings; what they hold is declared in `registers/`. */

import { z } from 'zod';
import { EnterpriseFacts, FrequencyFacts, OfficerFacts, OpenFindingFacts } from '@zhifa/procedure';
import { Instant } from '@zhifa/law';
import { FileAnswer, route } from '../route.ts';

const registerName = z.string().regex(/^[a-z][a-zA-Z]{1,39}$/);
const ofRegister = z.strictObject({ register: registerName });
const ofEntry = z.strictObject({ register: registerName, id: z.uuid() });

export const EntryView = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  isActive: z.boolean(),
  updatedAt: Instant,
  values: z.record(z.string(), z.unknown()),
  /** Names of the entries that values refer to, by id. */
  names: z.record(z.string(), z.string()).optional(),
});
export type EntryView = z.output<typeof EntryView>;

export const listEntries = route({
  name: 'register.list',
  method: 'GET',
  path: '/registers/:register',
  summary: '台账列表',
  access: 'session',
  params: ofRegister,
  query: z.strictObject({
    search: z.string().max(60).optional(),
    /** JSON object: field → value or list of values. */
    filters: z.string().max(2000).optional(),
    sort: z.string().max(60).optional(),
    cursor: z.string().max(1000).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.strictObject({
    entries: z.array(EntryView),
    nextCursor: z.string().nullable(),
    total: z.int(),
    totalIsCapped: z.boolean(),
  }),
});

export const showEntry = route({
  name: 'register.show',
  method: 'GET',
  path: '/registers/:register/:id',
  summary: '查看台账条目',
  access: 'session',
  params: ofEntry,
  answer: EntryView,
});

const entryBody = z.strictObject({
  values: z.record(z.string().max(60), z.unknown()),
  reason: z.string().max(500).optional(),
});

export const createEntry = route({
  name: 'register.create',
  method: 'POST',
  path: '/registers/:register',
  summary: '新增台账条目',
  access: ['office', 'administrator', 'unitHead'],
  params: ofRegister,
  body: entryBody,
  answer: EntryView,
});

/** Header If-Match: the version the person saw. */
export const updateEntry = route({
  name: 'register.update',
  method: 'PUT',
  path: '/registers/:register/:id',
  summary: '修改台账条目',
  access: ['office', 'administrator', 'unitHead'],
  params: ofEntry,
  body: entryBody,
  answer: EntryView,
});

export const entryHistory = route({
  name: 'register.history',
  method: 'GET',
  path: '/registers/:register/:id/history',
  summary: '台账条目的变更历史',
  access: 'session',
  params: ofEntry,
  answer: z.strictObject({
    changes: z.array(
      z.strictObject({
        version: z.int(),
        at: Instant,
        by: z.string(),
        cause: z.string(),
        before: z.record(z.string(), z.unknown()).nullable(),
        after: z.record(z.string(), z.unknown()).nullable(),
      }),
    ),
    /** Names of the entries that values refer to, by id. */
    names: z.record(z.string(), z.string()),
  }),
});

export const exportEntries = route({
  name: 'register.export',
  method: 'GET',
  path: '/registers/:register/export',
  summary: '导出台账（xlsx 或 csv）',
  access: 'session',
  params: ofRegister,
  query: z.strictObject({
    format: z.enum(['xlsx', 'csv']),
    search: z.string().max(60).optional(),
    filters: z.string().max(2000).optional(),
  }),
  answer: FileAnswer,
});

export const UnitView = z.strictObject({
  id: z.string(),
  parentId: z.string().nullable(),
  name: z.string(),
  unitType: z.string(),
  duties: z.string(),
});
export type UnitView = z.output<typeof UnitView>;

export const listUnits = route({
  name: 'unit.list',
  method: 'GET',
  path: '/units',
  summary: '机构树',
  access: 'session',
  answer: z.strictObject({ units: z.array(UnitView) }),
});

/** Officers to choose from, with how each stands to the enterprise. */
export const chooseOfficers = route({
  name: 'officer.choose',
  method: 'GET',
  path: '/officers',
  summary: '可派的执法人员',
  access: 'session',
  query: z.strictObject({ unitId: z.string().max(60).optional(), enterpriseId: z.uuid().optional() }),
  answer: z.strictObject({ officers: z.array(OfficerFacts) }),
});

/** Everything to know before a visit: who they are, how often they were visited, what is still open. */
export const enterpriseContext = route({
  name: 'enterprise.context',
  method: 'GET',
  path: '/enterprises/:id/context',
  summary: '企业检查前情况',
  access: 'session',
  params: z.strictObject({ id: z.uuid() }),
  answer: z.strictObject({ enterprise: EnterpriseFacts, frequency: FrequencyFacts, openFindings: OpenFindingFacts }),
});

export const SearchHit = z.strictObject({
  type: z.enum(['enterprise', 'dossier', 'document']),
  id: z.string(),
  title: z.string(),
  subtitle: z.string(),
});
export type SearchHit = z.output<typeof SearchHit>;

export const searchAll = route({
  name: 'search.all',
  method: 'GET',
  path: '/search',
  summary: '全局搜索（企业、文号、卷）',
  access: 'session',
  query: z.strictObject({
    words: z.string().min(1).max(60),
    limit: z.coerce.number().int().min(1).max(50).default(12),
  }),
  answer: z.strictObject({ hits: z.array(SearchHit) }),
});

export const SettingView = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  changedBy: z.string().nullable(),
  changedAt: Instant.nullable(),
});
export type SettingView = z.output<typeof SettingView>;

export const listSettings = route({
  name: 'setting.list',
  method: 'GET',
  path: '/settings',
  summary: '本局设置（每项含法定默认值与来源）',
  access: 'session',
  answer: z.strictObject({ settings: z.array(SettingView) }),
});

export const changeSetting = route({
  name: 'setting.change',
  method: 'PUT',
  path: '/settings/:key',
  summary: '修改本局设置',
  access: ['office', 'administrator', 'legalReviewer'],
  params: z.strictObject({ key: z.string().max(80) }),
  body: z.strictObject({ value: z.unknown(), reason: z.string().min(1).max(500) }),
  answer: SettingView,
});
