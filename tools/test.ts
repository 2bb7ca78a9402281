/**
 * `npm test`: everything CI runs; `npm test -- decision` only the tests whose file name contains the word. Ends with the line
 * `N passed, N failed`.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDebianPostgres, startDebianCluster } from '../server/database/embedded/debian-postgres.ts';
import { report, runStep, say } from './run-steps.ts';
import { artefacts, embeddedStep, filteredStep, processSteps, serverStep, staticSteps, unitStep } from './steps.ts';

type Outcomes = Parameters<typeof report>[0];

const words = process.argv.slice(2);
rmSync(artefacts, { recursive: true, force: true });
mkdirSync(artefacts, { recursive: true });
report(words.length > 0 ? [await runStep(filteredStep(words))] : await runAll());

async function runAll(): Promise<Outcomes> {
  const outcomes = [];
  for (const step of [...staticSteps, unitStep, embeddedStep]) outcomes.push(await runStep(step));
  outcomes.push(...(await runOnServer()));
  for (const step of processSteps) outcomes.push(await runStep(step));
  return outcomes;
}

/** On the server that was offered, else on Debian's, else not at all. */
async function runOnServer(): Promise<Outcomes> {
  const offered = process.env['TEST_DATABASE_URL'] ?? '';
  if (offered !== '') return [await runStep(serverStep('TEST_DATABASE_URL', offered))];
  const debian = findDebianPostgres();
  if (debian === undefined) {
    say('\n本机没有 Debian 的 PostgreSQL，略过在第二种服务器上的数据库测试');
    return [];
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'zhifa-debian-'));
  try {
    const server = await startDebianCluster({ dataDir });
    const step = serverStep(`Debian 的 PostgreSQL ${String(debian.majorVersion)}`, server.superuserUrl);
    const outcome = await runStep(step);
    await server.stop();
    return [outcome];
  } catch (error) {
    say(`Debian 的 PostgreSQL 未能启动：${String(error)}`);
    return [{ title: '数据库测试（Debian 的 PostgreSQL）', passed: 0, failed: 1, seconds: 0 }];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
