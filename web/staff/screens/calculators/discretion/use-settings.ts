/** How the bureau exercises its discretion. */

import { strictSettings, type DiscretionSettings } from '@zhifa/law/discretion';

export function useDiscretionSettings(): DiscretionSettings {
  return strictSettings;
}
