import { describe, expect, it } from 'vitest'
import { t } from '.'
import { zhCN } from './zh-CN'

function leaves(node: object, path = ''): [string, unknown][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as [string, unknown]],
  )
}

describe('the catalogue', () => {
  it('has a text at every leaf', () => {
    for (const [key, text] of leaves(zhCN)) expect(text, key).toEqual(expect.stringMatching(/\S/))
  })
  it('shows words, never a key', () => {
    for (const [key] of leaves(zhCN).filter(([k]) => !k.startsWith('problems.http'))) expect(t(key as never)).not.toBe(key)
  })
  it('fills in parameters', () => {
    expect(t('common.retry', { unused: 1 })).toBe('重试')
  })
})
