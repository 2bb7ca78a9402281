/** The house rules that cross files: who may import whom, by which door, without cycles. See docs' style, section 1. */

const packages = ['law', 'procedure', 'documents', 'registers', 'contract', 'server', 'web', 'demo'];
const onlookers = ['stories', 'faults', 'bench', 'tools'];
const tests = '\\.(test|story|fault|fixture)\\.tsx?$|(^|/)fixture\\.ts$';

/** What a package may import besides itself; everything else is forbidden, so a new package must be named here first. */
function mayImport(name, ownPackages, libraries) {
  const allowed = [name, ...ownPackages].map((each) => `^${each}/`);
  const external = libraries.map((each) => `node_modules/${each}/`);
  return {
    name: `${name}-imports-only-${[...ownPackages, ...libraries].join('-') || 'itself'}`,
    comment: `${name} may import ${[...ownPackages, ...libraries].join(', ')} and nothing else.`,
    severity: 'error',
    from: { path: `^${name}/`, pathNot: tests },
    to: { pathNot: [...allowed, ...external] },
  };
}

function neverImports(name, from, to, exceptFrom) {
  return {
    name,
    severity: 'error',
    from: { path: from, ...(exceptFrom === undefined ? {} : { pathNot: exceptFrom }) },
    to: { path: to },
  };
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import must find something.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    mayImport('law', [], ['zod']),
    mayImport('procedure', ['law'], ['zod']),
    mayImport('documents', ['law', 'procedure'], ['zod', 'qrcode-generator', 'docx']),
    mayImport('registers', ['law'], ['zod']),
    mayImport('contract', ['law', 'procedure', 'documents', 'registers'], ['zod']),
    neverImports('server-and-web-never-meet', '^server/', '^web/'),
    neverImports('web-and-server-never-meet', '^web/', '^server/'),
    neverImports('nobody-imports-the-demo', '^(server|web)/', '^demo/', '^server/cli/demo\\.ts$'),
    neverImports('nobody-imports-onlookers', `^(${packages.join('|')})/`, `^(${onlookers.join('|')})/`),
    {
      name: 'by-the-door',
      comment: "Another package's door is its index.ts; what it does not show there is its own business.",
      severity: 'error',
      from: { path: `^(${[...packages, ...onlookers].join('|')})/` },
      to: {
        path: `^(${packages.join('|')})/(?!index\\.ts$)`,
        // The big catalogues of law are doors of their own, so that the web loads them when they are asked for.
        // A test may start from the states or papers of another package, and test tools may start a database.
        pathNot: [
          '^$1/',
          '^law/(clocks|violations|discretion|gates|hazards|crimes|library|confirmation)/index\\.ts$',
          '^demo/',
          '(^|/)(fixture(-door)?|samples)\\.ts$',
          '^server/database/embedded/',
        ],
      },
    },
    neverImports(
      'only-onlookers-start-databases',
      `^(${packages.join('|')})/`,
      '^server/database/embedded/',
      '^server/',
    ),
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '\\.(test|story|fault)\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data|\\.cache|artefacts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
    cache: { folder: '.cache/depcruise', strategy: 'content' },
  },
};
