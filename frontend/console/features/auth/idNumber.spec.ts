import { describe, expect, it } from 'vitest'
import { isIdNumber, tidyIdNumber } from './idNumber'

describe('an ID number', () => {
  it('is right when its check digit follows from the others', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true)
    expect(isIdNumber(' 110105 19491231 002x ')).toBe(true)
  })
  it('is wrong with one digit changed, one missing or letters in it', () => {
    for (const wrong of ['11010519491231003X', '1101051949123100X', '', '11010519491231002A']) expect(isIdNumber(wrong)).toBe(false)
  })
  it('is sent without spaces', () => {
    expect(tidyIdNumber('11010519491231 002x')).toBe('11010519491231002X')
  })
})
