import { describe, expect, it } from 'vitest'
import { mayOpen, ORGANISERS } from './roles'
import { instantOf, wallOf } from './shanghai'
import { refusalOf } from './useUpload'

describe('the wall clock of China', () => {
  it('is eight hours ahead of UTC, over midnight too', () => {
    expect(instantOf('2026-11-21 09:30')).toBe('2026-11-21T01:30:00.000Z')
    expect(instantOf('2026-01-01 00:00')).toBe('2025-12-31T16:00:00.000Z')
  })
  it('comes back as it went in', () => {
    for (const wall of ['2026-11-21 00:00', '2026-12-31 23:59', '2028-02-29 12:05']) expect(wallOf(instantOf(wall))).toBe(wall)
  })
})

describe('the menu', () => {
  it('opens to one of the roles named, and to everybody where none is', () => {
    expect(mayOpen(['WORKER'], undefined)).toBe(true)
    expect(mayOpen(['WORKER', 'ADMINISTRATOR'], ORGANISERS)).toBe(true)
    expect(mayOpen(['EDITOR'], ORGANISERS)).toBe(false)
    expect(mayOpen([], ORGANISERS)).toBe(false)
  })
})

describe('a file before it is sent', () => {
  const limit = 8 * 1024 * 1024
  it('goes when its ending and size are right', () => {
    expect(refusalOf({ name: '题库.XLSX', size: 10 }, ['.xlsx'], limit)).toBeUndefined()
  })
  it('is refused in words when it is another kind, empty or too large', () => {
    expect(refusalOf({ name: '题库.xls', size: 10 }, ['.xlsx'], limit)).toContain('.xlsx')
    expect(refusalOf({ name: '题库.xlsx', size: 0 }, ['.xlsx'], limit)).toContain('空')
    expect(refusalOf({ name: '题库.xlsx', size: limit + 1 }, ['.xlsx'], limit)).toContain('8 MB')
  })
})
