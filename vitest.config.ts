import { defineConfig } from 'vitest/config';

const neverTests = ['**/node_modules/**', '**/dist/**', '.data/**', '.cache/**', 'artefacts/**'];

/** On an offered server those of the embedded database itself have nothing to do. */
const isServerOffered = (process.env['TEST_DATABASE_URL'] ?? '') !== '';
const embeddedOnly = ['server/database/embedded/{start-embedded,identity}.db.test.ts'];

/** The suffix of a test says what it needs: style.md §1. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...neverTests, '**/*.db.test.ts'],
          testTimeout: 30_000, // Properties work through thousands of cases; the machine may be busy with more.
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: isServerOffered ? [...neverTests, ...embeddedOnly] : neverTests,
          globalSetup: ['server/database/embedded/test-database.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'stories',
          include: ['stories/**/*.story.ts'],
          exclude: neverTests,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['faults/**/*.fault.ts'],
          exclude: neverTests,
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
