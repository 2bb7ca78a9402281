/** What the organ chose, and who chose it; what it did not choose is the legal default of its declaration. */

import type { Instant } from '@zhifa/law';
import {
  listedSettings,
  settingOf,
  settingValues,
  type FieldProblem,
  type SettingGroup,
  type SettingsOfGroup,
  type SettingValues,
} from '@zhifa/registers';
import type { OrgId, Tx } from '../store/database.ts';

const HISTORY_NAME = 'settings';

/** The values of one group. One read of a few rows by key, so that a change holds from the next act on, on every server. */
export async function readSettings<Settings extends SettingsOfGroup>(
  tx: Tx,
  orgId: OrgId,
  group: SettingGroup<Settings>,
): Promise<SettingValues<Settings>> {
  const { rows } = await tx.query<{ key: string; value: unknown }>({
    name: 'settings-of-group',
    text: 'select key, value from settings where org_id = $1 and starts_with(key, $2)',
    values: [orgId, `${group.name}.`],
  });
  return settingValues(
    group,
    Object.fromEntries(rows.map(({ key, value }) => [key.slice(group.name.length + 1), value])),
  );
}

export interface SettingLine {
  readonly key: string;
  readonly value: unknown;
  readonly changedBy: string | null;
  readonly changedAt: Instant | null;
}

interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
  readonly changed_by: string;
  readonly changed_at: Instant;
}

/** Every declared setting, with what holds now. */
export async function listSettings(tx: Tx, orgId: OrgId): Promise<SettingLine[]> {
  const { rows } = await tx.query<SettingRow>(
    'select key, value, version, changed_by, changed_at from settings where org_id = $1',
    [orgId],
  );
  const chosen = new Map(rows.map((row) => [row.key, row]));
  return listedSettings.map(({ key, setting }) => lineOf(key, setting.legalDefault, chosen.get(key)));
}

/** Settings without which papers cannot be issued, and which nobody has filled in. */
export async function missingSettings(tx: Tx, orgId: OrgId): Promise<string[]> {
  const empty = new Set((await listSettings(tx, orgId)).filter(({ value }) => value === null).map(({ key }) => key));
  return listedSettings.filter(({ key, setting }) => setting.isNeeded && empty.has(key)).map(({ key }) => key);
}

export interface SettingChange {
  readonly tx: Tx;
  readonly orgId: OrgId;
  readonly by: { readonly accountId: string; readonly name: string };
  readonly at: Instant;
  readonly cause: string;
}

export type SettingResult =
  | { readonly outcome: 'changed'; readonly setting: SettingLine }
  | { readonly outcome: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly outcome: 'unknown' };

export async function changeSetting(change: SettingChange, key: string, given: unknown): Promise<SettingResult> {
  const setting = settingOf(key);
  if (setting === undefined) return { outcome: 'unknown' };
  const parsed = setting.field.schema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues[0]?.message ?? '填写不对';
    return {
      outcome: 'invalid',
      problems: [
        { field: key, kind: `${key}.invalid`, title: `${setting.field.label}填写不对`, wrong, mend: '按提示改正' },
      ],
    };
  }
  const { by, at } = change;
  await storeSetting(change, key, parsed.data);
  return { outcome: 'changed', setting: { key, value: parsed.data, changedBy: by.name, changedAt: at } };
}

async function storeSetting({ tx, orgId, by, at, cause }: SettingChange, key: string, value: unknown): Promise<void> {
  const before = await tx.query<SettingRow>(
    'select key, value, version, changed_by, changed_at from settings where org_id = $1 and key = $2 for update',
    [orgId, key],
  );
  const { rows } = await tx.query<{ version: number }>(
    `insert into settings (org_id, key, value, version, changed_at, changed_by) values ($1, $2, $3, 1, $4, $5)
     on conflict on constraint settings_key do update set value = excluded.value, version = settings.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by
     returning version`,
    [orgId, key, JSON.stringify(value), at, by.name],
  );
  await tx.query(
    `insert into register_history (org_id, register, entry_id, version, changed_at, account_id, account_name, cause, before, after)
     values ($1, '${HISTORY_NAME}', $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      orgId,
      key,
      rows[0]?.version,
      at,
      by.accountId,
      by.name,
      cause,
      JSON.stringify({ value: before.rows[0]?.value ?? null }),
      JSON.stringify({ value }),
    ],
  );
}

function lineOf(key: string, legalDefault: unknown, row: SettingRow | undefined): SettingLine {
  if (row === undefined) return { key, value: legalDefault, changedBy: null, changedAt: null };
  return { key, value: row.value, changedBy: row.changed_by, changedAt: row.changed_at };
}
