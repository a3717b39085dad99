import { describe, expect, it } from 'vitest'
import { consoleCatalogue, t } from './console'

function leaves(node: object, path = ''): [string, unknown][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as [string, unknown]],
  )
}

describe('the catalogue of the console', () => {
  it('has a text at every leaf, and shows words, never a key', () => {
    for (const [key, text] of leaves(consoleCatalogue)) {
      expect(text, key).toEqual(expect.stringMatching(/\S/))
      expect(t(key as never)).not.toBe(key)
    }
  })
  it('fills in parameters', () => {
    expect(t('app.list.total', { total: '1,234' })).toBe('共 1,234 条')
  })
})
