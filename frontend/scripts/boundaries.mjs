// Holds the folder rules with dependency-cruiser, and first proves on planted offenders that each rule bites.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const root = join(import.meta.dirname, '..')
process.chdir(root)

const forbidden = [
  { name: 'no-cycles', from: {}, to: { circular: true } },
  { name: 'worker-knows-no-console', from: { path: '^worker/' }, to: { path: '^console/|node_modules/(element-plus|echarts)/' } },
  { name: 'console-knows-no-worker', from: { path: '^console/' }, to: { path: '^worker/|node_modules/vant/' } },
  { name: 'shared-knows-no-entry', from: { path: '^(shared|api)/' }, to: { path: '^(worker|console)/' } },
  {
    name: 'features-do-not-know-each-other',
    from: { path: '^(worker|console)/features/([^/]+)/' },
    to: { path: '^$1/features/', pathNot: '^$1/features/$2/' },
  },
  { name: 'generated-only-by-client', from: { pathNot: '^api/client\\.ts$' }, to: { path: '^api/generated/' } },
  {
    name: 'client-only-by-use-files',
    from: { path: '^(worker|console|shared)/', pathNot: '(^|/)use[A-Z][^/]*\\.ts$|/app/|\\.spec\\.ts$' },
    to: { path: '^api/client\\.ts$', dependencyTypesNot: ['type-only'] },
  },
]

const options = {
  ruleSet: { forbidden },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|target)/' },
  tsPreCompilationDeps: 'specify',
  tsConfig: { fileName: 'tsconfig.json' },
}

async function violations(folders) {
  const { output } = await cruise(folders, options, undefined, { tsConfig: extractTSConfig('./tsconfig.json') })
  return output.summary.violations
}

const planted = {
  'no-cycles': { 'shared/__planted__/a.ts': "import './b'\nexport {}", 'shared/__planted__/b.ts': "import './a'\nexport {}" },
  'worker-knows-no-console': { 'worker/__planted__/a.ts': "import '../../console/main'" },
  'console-knows-no-worker': { 'console/__planted__/a.ts': "import '../../worker/main'" },
  'shared-knows-no-entry': { 'shared/__planted__/a.ts': "import '../../worker/main'" },
  'features-do-not-know-each-other': {
    'worker/features/__planted__/a.ts': "import '../__planted2__/b'",
    'worker/features/__planted2__/b.ts': 'export {}',
  },
  'generated-only-by-client': { 'worker/__planted__/a.ts': "import type { paths } from '../../api/generated/schema'\nexport type P = paths" },
  'client-only-by-use-files': { 'worker/features/__planted__/a.ts': "import { api } from '../../../api/client'\nexport default api" },
}

for (const [rule, files] of Object.entries(planted)) {
  const names = Object.keys(files)
  try {
    for (const name of names) {
      mkdirSync(dirname(name), { recursive: true })
      writeFileSync(name, files[name])
    }
    const found = await violations(names)
    if (!found.some((v) => v.rule.name === rule && v.from.includes('__planted'))) {
      console.error(`rule ${rule} did not catch its planted offender`)
      process.exitCode = 1
    }
  } finally {
    for (const name of names) rmSync(dirname(name), { recursive: true, force: true })
  }
}

const found = await violations(['api', 'worker', 'console', 'shared'])
for (const v of found) console.error(`${v.rule.name}: ${v.from} → ${v.to}`)
if (found.length > 0) process.exitCode = 1
if (!process.exitCode) console.log(`boundaries: ${forbidden.length} rules hold, and each caught its planted offender`)
