// Every page and state of the phone page at a size and in colours that people have, against the mocked server: nothing scrolls
// sideways, no target is too small, and axe finds nothing.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @param port of a mocked server of its own */
export async function everyScene(port, ...flags) {
  const run = spawn(process.execPath, [join(import.meta.dirname, 'look.mjs'), mkdtempSync(join(tmpdir(), 'look-')), ...flags], {
    cwd: join(import.meta.dirname, '..'), env: { ...process.env, PORT: String(port) },
  })
  let said = ''
  run.stdout.on('data', (piece) => (said += piece))
  run.stderr.on('data', (piece) => (said += piece))
  const code = await new Promise((resolve) => run.on('close', resolve))
  assert.equal(code, 0, said)
}
