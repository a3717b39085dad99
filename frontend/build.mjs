// Builds both entries into dist/, and does nothing when nothing that goes into them has changed,
// so that a second `mvn compile` costs a hash and no build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync, copyFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'vite'

const root = import.meta.dirname
const stamp = join(root, 'dist', '.inputs.sha256')
const NOT_INPUT = new Set(['node_modules', 'dist', '.vite', 'e2e', 'mocks', 'test-results'])
// Written by the build itself: counting them would make every build stale at once.
const GENERATED_BY_BUILD = /(^|[/\\])components\.d\.ts$|\.spec\.ts$/

function* inputs(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (folder === root && NOT_INPUT.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* inputs(path)
    else if (!GENERATED_BY_BUILD.test(path)) yield path
  }
}

function hashOfInputs() {
  const hash = createHash('sha256').update(process.version)
  for (const path of inputs(root)) hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

const now = hashOfInputs()
const complete = ['worker/worker.html', 'console/console.html'].every((file) => existsSync(join(root, 'dist', file)))
if (!process.argv.includes('--force') && complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('frontend: unchanged since the last build')
} else {
  for (const mode of ['worker', 'console']) {
    await build({ root, mode, logLevel: 'warn' })
    const out = join(root, 'dist', mode)
    // Static servers answer a folder with index.html.
    for (const ending of ['', '.gz', '.br']) {
      if (existsSync(join(out, `${mode}.html${ending}`))) copyFileSync(join(out, `${mode}.html${ending}`), join(out, `index.html${ending}`))
    }
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, now)
  console.log('frontend: built worker and console')
}
