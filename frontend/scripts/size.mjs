// Fails when the worker's page outgrows its budget. Sizes are of the .gz files that the service sends.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = { firstJs: 70, firstCss: 12, lazyRoute: 25 }
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
if (over.length > 0) {
  console.error(`\nover budget:\n${over.join('\n')}`)
  process.exit(1)
}
