import { describe, expect, it } from 'vitest'
import { tenthsOf } from './useMarking'

describe('a typed mark', () => {
  it('is tenths within the full marks', () => {
    expect(tenthsOf('7', 100)).toBe(70)
    expect(tenthsOf(' 7.5 ', 100)).toBe(75)
    expect(tenthsOf('7。5', 100)).toBe(75)
    expect(tenthsOf('10', 100)).toBe(100)
    expect(tenthsOf('0', 100)).toBe(0)
  })
  it('is refused beyond them, below zero and finer than a tenth', () => {
    for (const typed of ['10.1', '-1', '7.55', '', 'x']) expect(tenthsOf(typed, 100)).toBeUndefined()
  })
})
