/** A choice an organ may make (设置): each with its legal default, where that comes from, and how far it was checked. */

import type { Verification } from '@zhifa/law';
import type { Field, Fields } from '../field.ts';

export interface SettingDeclaration<Value> {
  readonly field: Field<Value>;
  /** What holds until the organ decides otherwise. */
  readonly legalDefault: Value;
  /** Where the default comes from, in words: an article, a document, or our own choice. */
  readonly source: string;
  /** 'text' read in the original, 'secondary' seen quoted, 'memory' not verified, 'own' no source, our choice. */
  readonly verified: Verification | 'own';
  /** Without it papers cannot be issued. */
  readonly isNeeded?: boolean;
}

export interface Setting<Value = unknown> extends SettingDeclaration<Value> {
  readonly isNeeded: boolean;
}

export function setting<Value>(declaration: SettingDeclaration<Value>): Setting<Value> {
  return { isNeeded: false, ...declaration };
}

export interface SettingGroup<Settings extends SettingsOfGroup = SettingsOfGroup> {
  readonly name: string;
  readonly title: string;
  readonly settings: Settings;
}

export type SettingsOfGroup = { readonly [key: string]: Setting };

export type SettingValues<Settings extends SettingsOfGroup> = {
  readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer Value> ? Value : never;
};

export function settingGroup<Settings extends SettingsOfGroup>(group: SettingGroup<Settings>): SettingGroup<Settings> {
  return group;
}

/** The fields of a group, for a derived form. */
export function settingFields(group: SettingGroup): Fields {
  return Object.fromEntries(Object.entries(group.settings).map(([key, { field }]) => [key, field]));
}

/** The values of a group: what the organ chose where it chose and its choice still holds, else the legal default. */
export function settingValues<Settings extends SettingsOfGroup>(
  group: SettingGroup<Settings>,
  chosen: Readonly<{ [key: string]: unknown }>,
): SettingValues<Settings> {
  const values = Object.fromEntries(
    Object.entries(group.settings).map(([key, { field, legalDefault }]) => {
      const parsed = Object.hasOwn(chosen, key) ? field.schema.safeParse(chosen[key]) : undefined;
      return [key, parsed?.success === true ? parsed.data : legalDefault];
    }),
  );
  return values as SettingValues<Settings>; // Made key by key from the same settings as the type.
}
