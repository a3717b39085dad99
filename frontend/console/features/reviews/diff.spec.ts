import { describe, expect, it } from 'vitest'
import { shownStretches, versionsOf } from './diff'
import type { QuestionEvent } from './types'

describe('a field that changed', () => {
  it('shows a code as its old and its new word, although the two share letters', () => {
    const text = [{ kind: 'REMOVED' as const, text: 'PRACTICE' }, { kind: 'ADDED' as const, text: 'EXAM' }, { kind: 'SAME' as const, text: '_ONLY' }]
    expect(shownStretches({ field: 'USE', mark: '', changed: true, text })).toEqual([
      { kind: 'REMOVED', text: '只供练习' },
      { kind: 'ADDED', text: '只供考试' },
    ])
  })
  it('shows a text as it is', () => {
    const text = [{ kind: 'SAME' as const, text: '电压' }, { kind: 'ADDED' as const, text: '等级' }]
    expect(shownStretches({ field: 'STEM', mark: '', changed: true, text })).toBe(text)
  })
})

describe('the versions of a question', () => {
  const event = (kind: QuestionEvent['kind'], revisionId: number, who: string): QuestionEvent => ({ kind, revisionId, who, at: `2026-11-28T0${revisionId}:00:00Z` })
  const events = [event('SENT', 7, '王编'), event('WRITTEN', 7, '王编'), event('PUBLISHED', 3, '李审'), event('WRITTEN', 3, '赵编')]

  it('are named by who wrote them and counted from the first', () => {
    expect(versionsOf(events, true).map((v) => [v.number, v.revisionId, v.who])).toEqual([
      [2, 7, '王编'],
      [1, 3, '赵编'],
    ])
  })
  it('have no number when older ones may be missing', () => {
    expect(versionsOf(events, false).map((v) => v.number)).toEqual([undefined, undefined])
  })
})
