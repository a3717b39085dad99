import { describe, expect, it } from 'vitest'
import type { TracedAnswer, TracedPaper } from './types'
import { aligned, answerText, secondsAt } from './useCases'

const answer = (revisionId: number, given: string, right: boolean): TracedAnswer => ({ position: revisionId, revisionId, type: 'SINGLE', stem: `题 ${revisionId}`, answer: given, key: 'A', right, savedAt: given ? '2026-11-28T01:00:30Z' : undefined, leastMillis: 1100 })
const paper = (...answers: TracedAnswer[]): TracedPaper => ({ attemptId: 1, memberId: 1, tryNo: 1, startedAt: '2026-11-28T01:00:00Z', answers, absences: [], devices: [] })

describe('two papers side by side', () => {
  it('stand question by question, whatever their order, and what only one has is kept', () => {
    const lines = aligned([paper(answer(3, 'B', false), answer(1, 'A', true)), paper(answer(1, 'A', true), answer(2, 'C', false), answer(3, 'B', false))])
    expect(lines.map(({ revisionId }) => revisionId)).toEqual([3, 1, 2])
    expect(lines.map(({ sameWrong }) => sameWrong)).toEqual([true, false, false])
    expect(lines[2]?.one).toBeUndefined()
  })

  it('do not call two blanks or two right answers wrong alike', () => {
    const lines = aligned([paper(answer(1, '', false), answer(2, 'A', true)), paper(answer(1, '', false), answer(2, 'A', true))])
    expect(lines.some(({ sameWrong }) => sameWrong)).toBe(false)
  })

  it('say when an answer came and what it was', () => {
    const one = answer(1, 'B', false)
    expect(secondsAt(paper(one), one)).toBe(30)
    expect(secondsAt(paper(one), answer(1, '', false))).toBeUndefined()
    expect(answerText('T')).toBe('正确')
    expect(answerText('甲\u001f乙')).toBe('甲；乙')
  })
})
