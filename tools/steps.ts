/** The steps of `npm test` and `npm run check`: what runs, in which order, and how long it may take. */

export type Step = Readonly<{
  name: string;
  /** What it says to the person who waits. */
  title: string;
  command: readonly string[];
  timeLimitMinutes: number;
  env?: Readonly<Record<string, string>>;
  /** A vitest run writes what it counted here; any other command counts as one. */
  results?: string;
}>;

export const artefacts = 'artefacts';

const nodeModules = 'node_modules/.bin';
const packages = ['law', 'procedure', 'documents', 'registers', 'contract', 'server', 'web', 'demo'];
const onlookers = ['stories', 'faults', 'bench', 'tools'];
const houseRules = ['depcruise', '--config', '.dependency-cruiser.cjs', ...packages, ...onlookers];
const format = ['prettier', '--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'];

/** What can be checked without running anything. */
export const staticSteps: readonly Step[] = [
  check('format', '格式（prettier）', format),
  check('types', '类型（tsc）', ['tsc', '-p', '.']),
  check('lint', '代码规范（eslint）', ['eslint', '.', '--max-warnings', '0']),
  check('house-rules', '房规（dependency-cruiser）', houseRules),
  check('dead-code', '无用代码（knip）', ['knip', '--no-progress', '--no-config-hints']),
];

export const unitStep: Step = tests('unit', '单元与性质测试', { timeLimitMinutes: 10 });

/** Says explicitly that no other server is meant, whatever the environment says. */
export const embeddedStep: Step = tests('db', '数据库测试（内置 PostgreSQL）', {
  timeLimitMinutes: 15,
  env: { TEST_DATABASE_URL: '' },
});

/** The same tests on another server. */
export function serverStep(description: string, url: string): Step {
  return tests('db', `数据库测试（${description}）`, {
    name: 'db-server',
    timeLimitMinutes: 15,
    env: { TEST_DATABASE_URL: url },
  });
}

/** Last, because they take longest and need all the rest to be right. */
export const processSteps: readonly Step[] = [
  tests('stories', '浏览器故事', { timeLimitMinutes: 20 }),
  tests('faults', '故障测试', { timeLimitMinutes: 20 }),
];

/** One part of the tests: whatever file name contains one of the words. */
export function filteredStep(words: readonly string[]): Step {
  const args = ['--passWithNoTests', ...words];
  return { ...vitest('filtered', args), title: `测试：${words.join(' ')}`, timeLimitMinutes: 60 };
}

function check(name: string, title: string, [program = '', ...args]: readonly string[]): Step {
  return { name, title, command: [`${nodeModules}/${program}`, ...args], timeLimitMinutes: 10 };
}

type Options = Readonly<{
  timeLimitMinutes: number;
  name?: string;
  env?: Readonly<Record<string, string>>;
}>;

function tests(project: string, title: string, options: Options): Step {
  const { timeLimitMinutes, name = project, env = {} } = options;
  const command = vitest(name, ['--project', project, '--passWithNoTests']);
  return { ...command, title, timeLimitMinutes, env };
}

function vitest(name: string, args: readonly string[]): Pick<Step, 'name' | 'command' | 'results'> {
  const results = `${artefacts}/results/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return { name, results, command: [`${nodeModules}/vitest`, 'run', '--maxWorkers=2', ...reporters, ...args] };
}
