import { beforeEach, describe, expect, it } from 'vitest'
import { redeemKey } from './redeemKey'

beforeEach(() => sessionStorage.clear())

describe('the key of a redemption', () => {
  it('is the same for a second tap after a lost reply', () => {
    expect(redeemKey(5).key).toBe(redeemKey(5).key)
  })
  it('is a new one once the first was answered', () => {
    const first = redeemKey(5)
    first.done()
    expect(redeemKey(5).key).not.toBe(first.key)
  })
  it('belongs to one prize', () => {
    expect(redeemKey(5).key).not.toBe(redeemKey(6).key)
  })
})
