// Fails when a page outgrows its budget. Sizes are of the .gz files that the service sends.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = { firstJs: 70, firstCss: 12, lazyRoute: 25 }
const CONSOLE_FIRST_KB = 250
const CONSOLE_LAZY_KB = 100
const dist = join(import.meta.dirname, '../dist/worker')
const kb = (bytes) => bytes / 1000
const weigh = (file) => {
  const gz = join(dist, `${file}.gz`)
  return (existsSync(gz) ? readFileSync(gz) : gzipSync(readFileSync(join(dist, file)), { level: 9 })).length
}

const html = readFileSync(join(dist, 'worker.html'), 'utf8')
const first = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]))
if (first.size === 0) throw new Error('worker.html names no assets: is the build there?')
const sum = (ending) => [...first].filter((f) => f.endsWith(ending)).reduce((all, f) => all + weigh(f), 0)
const over = []
const gate = (name, bytes, limit) => {
  const line = `${name.padEnd(44)} ${kb(bytes).toFixed(1).padStart(7)} KB of ${limit}`
  console.log(line)
  if (kb(bytes) > limit) over.push(line)
}

gate('first load, JS', sum('.js'), BUDGET_KB.firstJs)
gate('first load, CSS', sum('.css'), BUDGET_KB.firstCss)
const lazy = readdirSync(join(dist, 'assets')).map((f) => `assets/${f}`).filter((f) => /\.js$/.test(f) && !first.has(f))
for (const file of lazy.sort((a, b) => weigh(b) - weigh(a))) gate(file, weigh(file), BUDGET_KB.lazyRoute)
const consoleDist = join(import.meta.dirname, '../dist/console')
const desk = readFileSync(join(consoleDist, 'console.html'), 'utf8')
const firstOfConsole = [...desk.matchAll(/(?:src|href)="\/console\/(assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1])
if (firstOfConsole.length === 0) throw new Error('console.html names no assets: is the build there?')
const gz = (file) => gzipSync(readFileSync(join(consoleDist, file)), { level: 9 }).length
gate('console, first load, JS and CSS', firstOfConsole.reduce((all, file) => all + gz(file), 0), CONSOLE_FIRST_KB)
for (const file of readdirSync(join(consoleDist, 'assets')).filter((f) => f.endsWith('.js'))) {
  const bytes = gz(`assets/${file}`)
  if (!firstOfConsole.includes(`assets/${file}`) && kb(bytes) > CONSOLE_LAZY_KB / 2) gate(`console, assets/${file}`, bytes, CONSOLE_LAZY_KB)
}

if (over.length > 0) {
  console.error(`\nover budget:\n${over.join('\n')}`)
  process.exit(1)
}
