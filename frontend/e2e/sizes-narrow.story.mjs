import { test } from 'node:test'
import { everyScene } from './sizes.mjs'

test('every scene on a narrow phone of 320 px, in dark colours', () => everyScene(5311, '--width=320', '--dark'))
