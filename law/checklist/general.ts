/** 通用事项 G-01 to G-48, asked of every enterprise, or of every one whose tags bring them in. */

import type { CheckItem } from './check-item.ts';
import { managementItems } from './general-management.ts';
import { siteItems } from './general-site.ts';

export const generalItems: readonly CheckItem[] = [...managementItems, ...siteItems];
