import { describe, expect, it } from 'vitest'
import { zhCN } from '../shared/i18n/zh-CN'
import { ApiProblem, problemWords } from './problems'

describe('problem words', () => {
  it('the catalogue speaks before the server does', () => {
    expect(problemWords('network.unreachable', 'TypeError: failed')).toBe(zhCN.problems.network.unreachable)
  })
  it('a code without an entry shows the detail of the server', () => {
    expect(problemWords('contest.unheard-of', '本轮已结束')).toBe('本轮已结束')
  })
  it('nothing at all still gives a sentence', () => {
    expect(problemWords('nonsense')).toBe(zhCN.problems.platform.unexpected)
  })
  it('reads code and waiting time from a problem document', () => {
    const response = new Response(null, { status: 429, headers: { 'Retry-After': '30' } })
    const problem = ApiProblem.of(response, { code: 'identity.some-new-code', detail: '请稍候' })
    expect([problem.code, problem.message, problem.retryAfterSeconds, problem.isTransient]).toEqual(['identity.some-new-code', '请稍候', 30, true])
  })
  it('an answer that is no problem document is known by its status', () => {
    expect(ApiProblem.of(new Response(null, { status: 502 }), 'Bad gateway').code).toBe('http.502')
  })
})
