import { describe, expect, it } from 'vitest'
import { digitGroups, grouped, marksText, percent, signed } from './number'
import { clockText, durationText, momentText, spanText } from './time'

describe('numbers as people read them', () => {
  it('marks in tenths lose nothing and show no idle zero', () => {
    expect([marksText(875), marksText(900), marksText(5), marksText(0)]).toEqual(['87.5', '90', '0.5', '0'])
  })
  it('groups thousands and codes', () => {
    expect([grouped(31713), grouped(999), digitGroups('4829130572')]).toEqual(['31,713', '999', '4829 1305 72'])
  })
  it('a movement of points shows its sign', () => {
    expect([signed(20), signed(-1200), signed(0)]).toEqual(['+20', '−1,200', '0'])
  })
  it('a share of nothing is nothing', () => {
    expect(percent(3, 0)).toBe(0)
  })
})

describe('times as people read them', () => {
  const now = Date.parse('2026-11-21T02:00:00Z')
  it('the countdown has hours only when there are any', () => {
    expect([clockText(59), clockText(3599), clockText(3600)]).toEqual(['00:59', '59:59', '1:00:00'])
  })
  it('durations are words', () => {
    expect([durationText(45 * 60), durationText(5400), durationText(200), durationText(7200)]).toEqual(['45 分钟', '1 小时 30 分', '3 分 20 秒', '2 小时'])
  })
  it('moments are on the wall clock of China, wherever the phone is', () => {
    expect(momentText('2026-11-21T01:30:00Z', now)).toBe('11月21日 09:30')
    expect(momentText('2025-12-31T16:00:00Z', now)).toBe('1月1日 00:00')
    expect(momentText('2025-06-01T00:00:00Z', now)).toBe('2025年6月1日 08:00')
  })
  it('a span within a day names the day once', () => {
    const year = new Date().getFullYear()
    expect(spanText(`${year}-03-01T01:00:00Z`, `${year}-03-01T10:00:00Z`)).toBe('3月1日 09:00 – 18:00')
  })
  it('no moment is no text', () => {
    expect(momentText(undefined)).toBe('')
  })
})
