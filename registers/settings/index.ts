/** The groups of settings, in the order of the page. Adding one is one line here and one file beside it. */

import { frequencySettings } from './frequency.ts';
import { inspectionSettings } from './inspection.ts';
import { organSettings } from './organ.ts';
import { retentionSettings } from './retention.ts';
import type { Setting, SettingGroup } from './setting.ts';
import { unsettledSettings } from './unsettled.ts';

export const settingGroups = [
  organSettings,
  frequencySettings,
  inspectionSettings,
  retentionSettings,
  unsettledSettings,
] as const satisfies readonly SettingGroup[];

export interface ListedSetting {
  /** organ.name */
  readonly key: string;
  readonly group: SettingGroup;
  readonly setting: Setting;
}

/** Every setting by its full key. */
export const listedSettings: readonly ListedSetting[] = settingGroups.flatMap((group: SettingGroup) =>
  Object.entries(group.settings).map(([key, setting]) => ({ key: `${group.name}.${key}`, group, setting })),
);

export function settingOf(key: string): Setting | undefined {
  return listedSettings.find((listed) => listed.key === key)?.setting;
}
