// generate: takes the document the Java compiler wrote, if there is one, into api/openapi.json, and makes
// api/generated/schema.d.ts from it. check: fails when the committed types differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = join(import.meta.dirname, '..')
const target = join(root, 'api/generated/schema.d.ts')
const banner = '// Generated from api/openapi.json by `npm run api:generate`; never edited by hand.\n\n'
const compiled = join(root, '../target/classes/META-INF/swagger/lianbing.json')
if (process.argv[2] !== 'check' && existsSync(compiled)) {
  // Indented, so that a change of the interface can be read in a diff.
  writeFileSync(join(root, 'api/openapi.json'), JSON.stringify(JSON.parse(readFileSync(compiled, 'utf8')), null, 1) + '\n')
}
const types = banner + astToString(await openapiTS(pathToFileURL(join(root, 'api/openapi.json')), { alphabetize: true }))

if (process.argv[2] === 'check') {
  if (readFileSync(target, 'utf8') !== types) {
    console.error('api/generated/schema.d.ts is not what api/openapi.json says: run `npm run api:generate` and commit')
    process.exit(1)
  }
  console.log('api: types match the document')
} else {
  writeFileSync(target, types)
  console.log('api: types written')
}
