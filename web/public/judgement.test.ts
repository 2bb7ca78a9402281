import { civil } from '@zhifa/law';
import { describe, expect, it } from 'vitest';
import { judge, type Genuine } from './judgement.ts';

const paper: Genuine = {
  result: 'genuine',
  organName: '某局',
  title: '责令限期整改指令书',
  numberText: '（康）应急责改〔2026〕61号',
  issuedOn: civil('2026-11-24'),
  paperHash: 'p',
  fileHashes: ['a', 'b'],
  isVoided: false,
};

describe('what code and file together say', () => {
  it.each([
    [{ result: 'unknown' } as const, undefined, 'unknown'],
    [{ result: 'unknown' } as const, 'a', 'unknown'],
    [paper, undefined, 'genuineCode'],
    [paper, 'b', 'genuineFile'],
    [paper, 'c', 'different'],
    [{ ...paper, fileHashes: [] }, 'a', 'different'],
    [{ ...paper, isVoided: true }, undefined, 'voided'],
    [{ ...paper, isVoided: true }, 'a', 'voided'],
    [{ ...paper, isVoided: true }, 'c', 'different'],
  ])('%o with %s', (answer, hash, says) => {
    expect(judge(answer, hash).says).toBe(says);
  });
});
