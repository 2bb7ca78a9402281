import { describe, expect, it } from 'vitest';
import { fen, yuan } from '../money/fen.ts';
import { enterpriseSizeOf } from './enterprise-size.ts';
import { IndustryCode } from './industry.ts';

const furniture = IndustryCode.parse('2110');

describe('大中小微', () => {
  it.each([
    ['工业，两项都够小型下限', 20, yuan(3_000_000), 'small'],
    ['少一分钱营业收入', 20, fen(300_000_000 - 1), 'micro'],
    ['少一个人', 19, yuan(3_000_000), 'micro'],
    ['人多钱少，按钱', 1000, yuan(20_000_000), 'medium'],
    ['钱多人少，按人', 299, yuan(400_000_000), 'small'],
    ['两项都够大型下限', 1000, yuan(400_000_000), 'large'],
    ['没有人', 0, yuan(0), 'micro'],
  ] as const)('%s', (_when, employees, revenue, size) => {
    expect(enterpriseSizeOf({ industry: furniture, employees, revenue })).toBe(size);
  });

  it('says nothing while a figure is missing', () => {
    expect(enterpriseSizeOf({ industry: furniture, employees: 20 })).toBeUndefined();
    expect(enterpriseSizeOf({ industry: IndustryCode.parse('4710'), revenue: yuan(1) })).toBeUndefined();
  });

  it.each([
    ['建筑业看收入和资产', '4710', { revenue: yuan(60_000_000), assets: yuan(50_000_000) }, 'medium'],
    ['农业只看收入', '0111', { revenue: yuan(500_000) }, 'small'],
    ['物业另有标准', '7020', { employees: 100, revenue: yuan(5_000_000) }, 'small'],
    ['未列明的只看人数', '8311', { employees: 9 }, 'micro'],
  ] as const)('%s', (_when, code, figures, size) => {
    expect(enterpriseSizeOf({ industry: IndustryCode.parse(code), ...figures })).toBe(size);
  });
});
