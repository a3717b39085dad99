import { promises as fs } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = /\.(html|js|mjs|css|svg|json|txt|webmanifest|ico)$/
const SMALLEST_WORTH_BYTES = 512

/**
 * Writes `.gz` and `.br` beside every text file of the build, at the strongest setting, because the
 * Java service only picks the right file and never compresses on a worker's first visit.
 */
export function precompress(outDir: string): Plugin {
  const squeezeGzip = promisify(gzip)
  const squeezeBrotli = promisify(brotliCompress)
  return {
    name: 'lianbing-precompress',
    apply: 'build',
    enforce: 'post',
    async closeBundle() {
      for (const entry of await fs.readdir(outDir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !TEXT.test(entry.name)) continue
        const file = join(resolve(entry.parentPath), entry.name)
        const bytes = await fs.readFile(file)
        if (bytes.length < SMALLEST_WORTH_BYTES) continue
        const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }
        await Promise.all([
          squeezeGzip(bytes, { level: 9 }).then((out) => fs.writeFile(`${file}.gz`, out)),
          squeezeBrotli(bytes, brotli).then((out) => fs.writeFile(`${file}.br`, out)),
        ])
      }
    },
  }
}
