import { describe, expect, it } from 'vitest'
import { belongs } from './shows'

describe('a question under a filter', () => {
  it('leaves "not looked at" with any word on it', () => {
    expect(belongs({ openComments: 0 }, 'UNDECIDED')).toBe(true)
    expect(belongs({ verdict: 'APPROVED', openComments: 0 }, 'UNDECIDED')).toBe(false)
  })
  it('stays under its own word, and under comments as long as one is open', () => {
    expect(belongs({ verdict: 'SENT_BACK', openComments: 1 }, 'SENT_BACK')).toBe(true)
    expect(belongs({ verdict: 'APPROVED', openComments: 1 }, 'SENT_BACK')).toBe(false)
    expect(belongs({ verdict: 'SENT_BACK', openComments: 0 }, 'COMMENTED')).toBe(false)
  })
  it('never leaves the whole review', () => {
    expect(belongs({ verdict: 'APPROVED', openComments: 0 }, '')).toBe(true)
  })
})
