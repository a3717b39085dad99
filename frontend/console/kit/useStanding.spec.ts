import { describe, expect, it } from 'vitest'
import { nextStep, type Standing } from './useStanding'

const published: Standing = { state: 'PUBLISHED', scope: 'COMPANY', drafts: 0, published: 60, retired: 2, sentBack: 0, commented: 0, mayOffer: false, mayTakeBack: false, mayRetire: false }
const next = (changed: Partial<Standing>): string => nextStep({ ...published, ...changed })

describe('what to do next with a bank', () => {
  it('is to mend what was sent back before anything is sent again', () => {
    expect(next({ state: 'DRAFT', drafts: 3, sentBack: 1, commented: 2 })).toBe('mend')
    expect(next({ state: 'DRAFT', drafts: 3, commented: 2 })).toBe('answer')
    expect(next({ state: 'DRAFT', drafts: 3 })).toBe('send')
  })
  it('is to fill a bank that holds nothing', () => {
    expect(next({ state: 'DRAFT', published: 0 })).toBe('fill')
  })
  it('is nothing while somebody else has it, and once it is out of use', () => {
    expect(next({ state: 'IN_REVIEW', drafts: 3, commented: 2 })).toBe('reviewed')
    expect(next({ state: 'RETIRED', commented: 2 })).toBe('retired')
  })
  it('is to open it to the city when all is published, and then nothing', () => {
    expect(next({ mayOffer: true })).toBe('offer')
    expect(next({})).toBe('nothing')
  })
})
