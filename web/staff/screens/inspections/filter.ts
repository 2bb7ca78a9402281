/** The filter as it stands in the address. */

export interface InspectionFilter {
  readonly search?: string;
  readonly stage?: string;
  readonly unitId?: string;
  readonly enterpriseId?: string;
  readonly mine?: 'true';
  readonly open?: 'true' | 'false';
  readonly overdue?: 'true';
}

/** What is not a filter is left out; so is a filter that filters nothing. */
export function filterOf(search: { readonly [key: string]: unknown }): InspectionFilter {
  const text = (key: string) => {
    const value = search[key];
    return typeof value === 'string' && value !== '' ? { [key]: value } : {};
  };
  const flag = (key: string) => (search[key] === 'true' || search[key] === true ? { [key]: 'true' as const } : {});
  const open = String(search['open']);
  return {
    ...text('search'),
    ...text('stage'),
    ...text('unitId'),
    ...text('enterpriseId'),
    ...flag('mine'),
    ...flag('overdue'),
    ...(open === 'true' || open === 'false' ? { open } : {}),
  };
}
