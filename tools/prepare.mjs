/**
 * What must be there before `npm start` and `npm test`: the right Node, the npm packages, and for tests a browser, fonts, PDF
 * tools and a second PostgreSQL. Plain JavaScript without dependencies, because it runs before there are any.
 *
 *     node tools/prepare.mjs start|test
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const hashFile = join(root, 'node_modules', '.zhifa-lock-hash');

const OLDEST_NODE = [20, 19];
const NPM_ATTEMPTS = 3;
const APT_ATTEMPTS = 3;
const FONTS_TIMEOUT_MS = 300_000;

/** Found by what they bring, not by package name, so that another browser or a server from elsewhere counts. */
const SYSTEM_PACKAGES = [
  {
    name: 'chromium',
    purpose: '浏览器测试',
    isThere: () => hasProgram('chromium', 'chromium-browser', 'google-chrome'),
  },
  { name: 'poppler-utils', purpose: '检查 PDF', isThere: () => hasProgram('pdftotext') && hasProgram('pdftoppm') },
  { name: 'fonts-noto-cjk', purpose: '浏览器中的汉字', isThere: hasChineseFonts },
  { name: 'postgresql', purpose: '在第二种数据库服务器上测试', isThere: hasPostgresServer },
];

const begun = performance.now();
const purpose = process.argv[2];
if (purpose !== 'start' && purpose !== 'test') fail('用法：node tools/prepare.mjs start|test');

checkNode();
installNpmPackages();
const stillMissing = purpose === 'test' ? installSystemPackages() : [];
fetchFonts();

const seconds = ((performance.now() - begun) / 1000).toFixed(1);
if (stillMissing.length === 0) say(`准备就绪（用时 ${seconds} 秒）`);
else say(`准备完毕（用时 ${seconds} 秒），但缺少 ${stillMissing.join('、')}，需要它们的测试会失败或略过`);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(
      `需要 Node.js ${OLDEST_NODE.join('.')} 或更新版本，本机是 ${process.versions.node}。请到 https://nodejs.org/ 安装。`,
    );
  }
}

function installNpmPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n${lock}`).digest('hex');
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return;
  // Somebody may have installed by hand; what is there already need not be fetched again.
  const reason = whyIncomplete(JSON.parse(lock));
  if (reason !== undefined) runNpmCi(reason);
  writeFileSync(hashFile, hash);
}

function runNpmCi(reason) {
  for (let attempt = 1; attempt <= NPM_ATTEMPTS; attempt++) {
    say(`正在安装 npm 依赖（${reason}），首次需要几分钟……`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = { cwd: root, shell: process.platform === 'win32' };
    if (run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options)) return say('npm 依赖已安装');
    if (attempt < NPM_ATTEMPTS) say('npm ci 没有成功，稍后重试……');
  }
  fail('npm 依赖安装失败。请检查网络，或设置镜像后重试：npm config set registry https://registry.npmmirror.com');
}

/** Compares what npm says it installed with the lock. Undefined when nothing is missing. */
function whyIncomplete(lock) {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return '尚未安装';
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages ?? {};
  for (const [path, wanted] of Object.entries(lock.packages)) {
    const isThere = installed[path] !== undefined && existsSync(join(root, path));
    if (!path.includes('node_modules/') || (isThere && installed[path].version === wanted.version)) continue;
    if (wanted.optional === true && !isForThisMachine(wanted)) continue;
    return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} 与锁定的版本不符`;
  }
  return undefined;
}

/** npm may skip any optional package; only those made for exactly this machine are what the program runs with. */
function isForThisMachine({ os, cpu, libc }) {
  return os?.includes(process.platform) === true && cpu?.includes(process.arch) === true && libc === undefined;
}

/** The names of what is missing still. */
function installSystemPackages() {
  const missing = SYSTEM_PACKAGES.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return [];
  say(`缺少系统软件：${missing.map((each) => `${each.name}（${each.purpose}）`).join('、')}`);
  const asRoot = waysToRoot();
  const names = missing.map(({ name }) => name);
  if (asRoot !== undefined) aptInstall(asRoot, names);
  const remaining = missing.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (remaining.length > 0) {
    const debian = `sudo apt-get install ${remaining.join(' ')}`;
    say(`请自行安装：${remaining.join('、')}（Debian/Ubuntu：${debian}；其他系统请安装同名或同类软件）`);
  }
  return remaining;
}

/** What stands before a command to run it as root; undefined where we may not, or where there is no apt. */
function waysToRoot() {
  if (process.platform !== 'linux' || !hasProgram('apt-get')) return undefined;
  if (process.getuid() === 0) return [];
  return hasProgram('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function aptInstall(asRoot, names) {
  for (let attempt = 1; attempt <= APT_ATTEMPTS; attempt++) {
    say(`正在用 apt 安装 ${names.join(' ')}……`);
    if (apt(asRoot, ['update', '-qq']) && installWithoutCluster(asRoot, names)) return;
    if (attempt < APT_ATTEMPTS) say('apt 没有成功，稍后重试……');
  }
  say('apt 安装失败，请检查网络与软件源');
}

/** Debian would make and start a server on port 5432; tests start their own, so for this one installation it is told not to. */
function installWithoutCluster(asRoot, names) {
  const dir = '/etc/postgresql-common/createcluster.d';
  const file = `${dir}/zhifa-test.conf`;
  const write = `mkdir -p ${dir} && echo 'create_main_cluster = false' > ${file}`;
  if (names.includes('postgresql')) runAs(asRoot, ['sh', '-c', write]);
  try {
    return apt(asRoot, ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  } finally {
    if (names.includes('postgresql')) runAs(asRoot, ['rm', '-f', file]);
  }
}

function apt(asRoot, args) {
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  return runAs(asRoot, ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args]);
}

function runAs(asRoot, command) {
  const [file, ...args] = [...asRoot, ...command];
  return run(file, args, {});
}

/** Papers can be printed without these faces, in another one, so this never stops anybody. */
function fetchFonts() {
  const script = join(root, 'tools', 'fetch-fonts.ts');
  if (!existsSync(script)) return;
  const options = { cwd: root, timeout: FONTS_TIMEOUT_MS };
  if (!run(process.execPath, ['--import', 'tsx', script], options)) say('部分字体未能取得，相应文字改用宋体');
}

function hasProgram(...names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.some((name) => folders.some((folder) => existsSync(join(folder, `${name}${suffix}`))));
}

function hasChineseFonts() {
  if (process.platform !== 'linux') return true; // Windows and macOS bring their own.
  const folders = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk', '/usr/share/fonts/truetype/noto'];
  return folders.some((folder) => existsSync(folder) && readdirSync(folder).some((file) => file.includes('CJK')));
}

function hasPostgresServer() {
  if ((process.env.TEST_DATABASE_URL ?? '') !== '') return true;
  const folder = '/usr/lib/postgresql';
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some(
    (version) => Number(version) >= 15 && existsSync(join(folder, version, 'bin', 'initdb')),
  );
}

function run(file, args, options) {
  return spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0;
}

function say(line) {
  console.log(`【准备】${line}`);
}

function fail(line) {
  console.error(`【准备】${line}`);
  process.exit(1);
}
