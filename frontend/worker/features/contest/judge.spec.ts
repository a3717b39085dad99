import { describe, expect, it } from 'vitest'
import { ApiProblem } from '../../../api/problems'
import { judge } from './useAttempt'

describe('a refused answer', () => {
  it('after the deadline is kept by the server as evidence, so the others go after it', () => {
    expect(judge(new ApiProblem('exam.deadline-passed', 409))).toEqual({ kind: 'late', reason: 'exam.deadline-passed' })
  })
  it('after submission or from an older phone is refused for good', () => {
    for (const code of ['exam.already-submitted', 'exam.other-device']) {
      expect(judge(new ApiProblem(code, 409))).toEqual({ kind: 'never', reason: code })
    }
  })
  it('that is stale brings the sequence which the server knows', () => {
    expect(judge(new ApiProblem('exam.stale-answer', 409, undefined, undefined, { seq: 9 }))).toEqual({ kind: 'stale', seq: 9 })
  })
  it('for any passing reason is sent again: no network, a full lane, an ended session', () => {
    for (const problem of [new ApiProblem('network.unreachable', 0), new ApiProblem('exam.lane-full', 503), new ApiProblem('identity.not-logged-in', 401)]) {
      expect(judge(problem)).toEqual({ kind: 'later' })
    }
  })
})
