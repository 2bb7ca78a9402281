import { describe, expect, it } from 'vitest';
import { contentVersion } from '@zhifa/law/confirmation';
import { nationalTables, type TierTable } from '@zhifa/law/discretion';
import { violations } from '@zhifa/law/violations';
import { confirmedRefs } from './queries.ts';

const [table] = nationalTables;
const [violation] = violations;
if (table === undefined || violation === undefined) throw new Error('the catalogues are not empty');
const own: TierTable = { ...table, ref: 'JX-1' };

describe('what the bureau has confirmed', () => {
  it.each([
    ['国家基准，同一版', { catalogue: 'benchmark', ref: table.ref, version: contentVersion(table) }, [table.ref]],
    ['国家基准，另一版', { catalogue: 'benchmark', ref: table.ref, version: contentVersion(table) + 1 }, []],
    ['本局导入的', { catalogue: 'benchmark', ref: 'JX-1', version: contentVersion(own) }, ['JX-1']],
    ['已经停用的', { catalogue: 'benchmark', ref: 'JX-2', version: contentVersion(own) }, []],
    ['罚则', { catalogue: 'violation', ref: violation.ref, version: contentVersion(violation) }, [violation.ref]],
    ['别的目录里同名的', { catalogue: 'gate', ref: table.ref, version: contentVersion(table) }, []],
  ] as const)('%s', (_when, confirmed, expected) => {
    expect(confirmedRefs([confirmed], [own])).toEqual(expected);
  });
});
