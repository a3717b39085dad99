import { test } from 'node:test'
import { everyScene } from './sizes.mjs'

test('every scene with letters at 200 %', () => everyScene(5312, '--zoom=2', '--no-axe'))
