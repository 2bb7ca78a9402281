/** The enterprise of an act, as the register has it at this moment. */

import { industryName, industrySectionOf } from '@zhifa/law';
import type { EnterpriseFacts } from '@zhifa/procedure';
import { enterprises, riskGrades, type personRoles, type ValuesOf } from '@zhifa/registers';
import { notFound } from '../http/http-problem.ts';
import { getEntry } from '../registers/entry.ts';
import { namesOf } from '../registers/labels.ts';
import type { FactProvider } from './providers.ts';

type Enterprise = ValuesOf<typeof enterprises.fields>;

export const enterpriseFacts: FactProvider<'enterprise'> = async ({ tx, orgId, subject: { enterpriseId } }) => {
  if (enterpriseId === undefined) throw new Error('an act that needs the fact enterprise must name one in its subject');
  const entry = UUID.test(enterpriseId)
    ? await getEntry({ tx, orgId, register: enterprises }, enterpriseId)
    : undefined;
  if (entry === undefined) throw notFound('这家企业');
  const values = enterprises.schema.parse(entry.values); // Read back from the database: an edge.
  const townships = await namesOf({ tx, orgId }, 'townships', [values.townshipId]);
  return factsOf(values, { id: entry.id, township: townships[values.townshipId] ?? '', isActive: entry.isActive });
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SOLE_TRADER = '92'; // 登记管理部门代码 9 (市场监管), 机构类别代码 2 (个体工商户): GB 32100-2015.

interface Known {
  readonly id: string;
  readonly township: string;
  readonly isActive: boolean;
}

function factsOf(values: Enterprise, { id, township, isActive }: Known): EnterpriseFacts {
  const contact = person(values, 'contact') ?? person(values, 'safetyManager') ?? person(values, 'personInCharge');
  return {
    id,
    name: values.name,
    uscc: values.uscc,
    address: values.address,
    township,
    industryCode: values.industryCode,
    industryName: industryName(values.industryCode) ?? industrySectionOf(values.industryCode)?.name ?? '',
    legalRepresentative: values.legalRepresentative,
    legalRepresentativePost: values.legalRepresentativePost ?? '',
    telephone: values.telephone ?? contact?.telephone ?? '',
    contactName: contact?.name ?? values.legalRepresentative,
    contactTelephone: contact?.telephone ?? values.telephone ?? '',
    employees: values.employees,
    tags: values.tags,
    keyPlaces: values.keyPlaces.map(({ name }) => name),
    isKeyUnit: values.isKeyUnit,
    riskGrade: riskGrades[values.riskGrade],
    profile: values.profile ?? '',
    isSoleTrader: values.uscc.startsWith(SOLE_TRADER),
    isOperating: isActive && values.operatingStatus === 'operating',
  };
}

function person({ people }: Enterprise, role: keyof typeof personRoles): Enterprise['people'][number] | undefined {
  return people.find((each) => each.role === role);
}
