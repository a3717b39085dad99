// Every page and state of the phone page at the sizes and colours people have, against the mocked server: nothing scrolls
// sideways, no target is too small, and axe finds nothing.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

function look(port, ...flags) {
  const run = spawn(process.execPath, [join(import.meta.dirname, 'look.mjs'), mkdtempSync(join(tmpdir(), 'look-')), ...flags], {
    cwd: join(import.meta.dirname, '..'), env: { ...process.env, PORT: String(port) },
  })
  let said = ''
  run.stdout.on('data', (piece) => (said += piece))
  run.stderr.on('data', (piece) => (said += piece))
  return new Promise((resolve) => run.on('close', (code) => resolve({ code, said })))
}

// Beside each other: one after the other they take longer than a story may.
test('every scene, at every size', { concurrency: true }, async (t) => {
  await Promise.all([
    ['a narrow phone of 320 px, in dark colours', 5311, ['--width=320', '--dark']],
    ['letters at 200 %', 5312, ['--zoom=2', '--no-axe']],
  ].map(([name, port, flags]) => t.test(name, async () => {
    const { code, said } = await look(port, ...flags)
    assert.equal(code, 0, said)
  })))
})
