import { describe, expect, it } from 'vitest'
import { idNumberFits, tidyIdNumber } from './idNumber'

describe('the ID number', () => {
  it('fits with its check digit, an X included', () => {
    expect(idNumberFits('11010519491231002X')).toBe(true)
    expect(idNumberFits('110105 19491231 002x')).toBe(true)
  })
  it('one wrong digit does not fit', () => {
    expect(idNumberFits('11010519491231012X')).toBe(false)
    expect(idNumberFits('1101051949123100')).toBe(false)
  })
  it('full-width digits from a Chinese keyboard are the same number', () => {
    expect(tidyIdNumber('１１０１０５19491231002ｘ')).toBe('11010519491231002X')
  })
})
