/** Registers over HTTP. Which registers and fields there are is declared in `registers/`; nothing of it is repeated here. */

import {
  changeSetting as changeSettingRoute,
  chooseOfficers,
  createEntry as createRoute,
  enterpriseContext,
  entryHistory,
  exportEntries,
  listEntries as listRoute,
  listSettings as listSettingsRoute,
  listUnits,
  searchAll,
  showEntry,
  updateEntry as updateRoute,
} from '@zhifa/contract';
import {
  registerOf,
  shownValues,
  type EntryValues,
  type FieldProblem,
  type Register,
  type Shown,
} from '@zhifa/registers';
import { factProviders } from '../../facts/index.ts';
import { officersOfUnit } from '../../facts/officers.ts';
import { exportList } from '../../exchange/export.ts';
import { searchEverything } from '../../queries/search.ts';
import { unitsOf } from '../../queries/units.ts';
import { shownTo } from '../../registers/audience.ts';
import { createEntry, updateEntry } from '../../registers/change.ts';
import { getEntry, type Entry, type RegisterPlace } from '../../registers/entry.ts';
import { historyOf } from '../../registers/history.ts';
import { namesFor } from '../../registers/labels.ts';
import { isAskedAtOnce, listEntries } from '../../registers/list.ts';
import { changeSetting, listSettings } from '../../registers/settings.ts';
import { inOrg, inOrgAtOnce } from '../../store/database.ts';
import { implement, sent, type Caller, type Implementation } from '../exchange.ts';
import { HttpProblem, invalid, notFound } from '../http-problem.ts';
import { expectedVersion } from '../if-match.ts';
import { signedIn } from '../signed-in.ts';
import { sendSheet } from '../send-sheet.ts';

const MOST_CHOICES = 200;

export const registerHandlers: readonly Implementation[] = [
  implement(exportEntries, async ({ house, params, query, caller, reply }) => {
    const { format, search, filters } = query;
    const register = registerNamed(params.register);
    const request = {
      orgId: house.orgId,
      register,
      format,
      search,
      filters: filtersOf(filters),
      ...shownToCaller(caller),
    };
    await sendSheet(reply, exportList(house.database, request));
    return sent;
  }),
  implement(listRoute, async ({ house, params, query, caller }) => {
    const register = registerNamed(params.register);
    const within = isAskedAtOnce(register, query) ? inOrgAtOnce : inOrg;
    return within(house.database, house.orgId, async (tx) => {
      const place = { tx, orgId: house.orgId, register };
      const { showsHandlersFields } = shownToCaller(caller);
      const { entries, nextCursor, total, totalIsCapped } = await listEntries(place, {
        ...query,
        filters: filtersOf(query.filters),
        showsHandlersFields,
      });
      return {
        entries: entries.map((entry) => ({ ...viewOf(entry), names: entry.names })),
        nextCursor,
        total,
        totalIsCapped,
      };
    });
  }),
  implement(showEntry, async ({ house, params, caller }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const place = { tx, orgId: house.orgId, register: registerNamed(params.register) };
      const entry = await getEntry(place, params.id);
      if (entry === undefined) throw notFound('这一条');
      const values = shownValues(place.register, entry.values, wholeFor(caller));
      return { ...viewOf({ ...entry, values }), names: await namesFor(place, [{ values }]) };
    }),
  ),
  implement(createRoute, async ({ house, params, body, caller }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const change = {
        ...changeBy(caller, body.reason ?? '新增'),
        tx,
        orgId: house.orgId,
        register: registerNamed(params.register),
        at: house.now(),
      };
      const result = await createEntry(change, { values: body.values });
      if (result.outcome === 'created') return viewOf(result.entry);
      throw refusedChange(result);
    }),
  ),
  implement(updateRoute, async ({ house, params, body, caller, request }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const change = {
        ...changeBy(caller, body.reason ?? '修改'),
        tx,
        orgId: house.orgId,
        register: registerNamed(params.register),
        at: house.now(),
      };
      const values = { ...body.values, ...(await keptFrom(caller, change, params.id)) };
      const wanted = { id: params.id, expectedVersion: expectedVersion(request), values };
      const result = await updateEntry(change, wanted);
      switch (result.outcome) {
        case 'updated':
          return viewOf(result.entry);
        case 'stale':
          throw new HttpProblem({
            type: 'stale',
            title: '这一条刚刚被别人改过',
            detail: `已改动：${result.changedFields.join('、')}`,
            expectedVersion: wanted.expectedVersion,
            currentVersion: result.current.version,
          });
        case 'unknown':
          throw notFound('这一条');
        case 'invalid':
        case 'duplicate':
          throw refusedChange(result);
      }
    }),
  ),
  implement(entryHistory, async ({ house, params, caller }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const place = { tx, orgId: house.orgId, register: registerNamed(params.register) };
      const shown = (values: EntryValues | null) => values && shownValues(place.register, values, wholeFor(caller));
      const changes = (await historyOf(place, params.id)).map(({ before, after, ...change }) => ({
        ...change,
        before: shown(before),
        after: shown(after),
      }));
      const versions = changes.flatMap(({ before, after }) => [
        ...(before === null ? [] : [{ values: before }]),
        ...(after === null ? [] : [{ values: after }]),
      ]);
      const names = await namesFor(place, versions);
      return {
        changes: changes.map(({ before, after, ...change }) => ({
          ...change,
          before: before && { ...before },
          after: after && { ...after },
        })),
        names,
      };
    }),
  ),
  implement(listUnits, async ({ house }) =>
    inOrg(house.database, house.orgId, async (tx) => ({ units: await unitsOf(tx, house.orgId) })),
  ),
  implement(chooseOfficers, async ({ house, query }) =>
    inOrg(house.database, house.orgId, async (tx) => ({
      officers: (await officersOfUnit(tx, house.orgId, query.unitId)).slice(0, MOST_CHOICES),
    })),
  ),
  implement(enterpriseContext, async ({ house, params }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const query = { tx, orgId: house.orgId, now: house.now(), subject: { enterpriseId: params.id } };
      return {
        enterprise: await factProviders.enterprise(query),
        frequency: await factProviders.frequency(query),
        openFindings: await factProviders.openFindings(query),
      };
    }),
  ),
  implement(searchAll, async ({ house, query }) =>
    inOrg(house.database, house.orgId, async (tx) => ({ hits: await searchEverything(tx, house.orgId, query) })),
  ),
  implement(listSettingsRoute, async ({ house }) =>
    inOrg(house.database, house.orgId, async (tx) => ({ settings: await listSettings(tx, house.orgId) })),
  ),
  implement(changeSettingRoute, async ({ house, params, body, caller }) =>
    inOrg(house.database, house.orgId, async (tx) => {
      const change = { ...changeBy(caller, body.reason), tx, orgId: house.orgId, at: house.now() };
      const result = await changeSetting(change, params.key, body.value);
      if (result.outcome === 'changed') return result.setting;
      if (result.outcome === 'unknown') throw notFound('这项设置');
      throw invalidFields(result.problems);
    }),
  ),
];

export function registerNamed(name: string): Register {
  const register = registerOf(name);
  if (register === undefined) throw notFound('这个台账');
  return register;
}

function filtersOf(text: string | undefined): Readonly<{ [field: string]: unknown }> | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Told below, like any other text that is no set of filters.
  }
  throw invalid(['query', 'filters'], '筛选条件无法识别');
}

function shownToCaller(caller: Caller | undefined): Shown {
  return shownTo(signedIn(caller).actor.posts);
}

/** On the entry itself nothing is masked; what is for those who handle cases stays theirs. */
function wholeFor(caller: Caller | undefined) {
  return { showsSensitive: true, showsHandlersFields: shownToCaller(caller).showsHandlersFields };
}

/** Fields that this person does not see stay as they are when the rest is saved. */
async function keptFrom(caller: Caller | undefined, place: RegisterPlace, id: string): Promise<EntryValues> {
  if (shownToCaller(caller).showsHandlersFields) return {};
  const { values = {} } = (await getEntry(place, id)) ?? {};
  const hidden = Object.entries(values).filter(([key]) => place.register.fields[key]?.audience === 'handlers');
  return Object.fromEntries(hidden);
}

function changeBy(caller: Caller | undefined, cause: string) {
  const { accountId, name } = signedIn(caller).actor;
  return { by: { accountId, name }, cause };
}

function viewOf({ id, version, isActive, updatedAt, values }: Entry) {
  return { id, version, isActive, updatedAt, values };
}

type Refused =
  | { readonly outcome: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly outcome: 'duplicate'; readonly existing: Entry };

function refusedChange(result: Refused): HttpProblem {
  if (result.outcome === 'invalid') return invalidFields(result.problems);
  return invalid(['body', 'values'], `已有相同的条目（编号 ${result.existing.id}），请在原条目上修改`);
}

function invalidFields(problems: readonly FieldProblem[]): HttpProblem {
  return new HttpProblem({
    type: 'invalid',
    title: '填写的内容有误',
    problems: problems.map(({ field, wrong, mend }) => ({
      path: ['body', 'values', field],
      message: `${wrong}；${mend}`,
    })),
  });
}
