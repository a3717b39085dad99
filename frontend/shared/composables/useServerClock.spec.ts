import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useServerClock, type ServerClock } from './useServerClock'

describe('the server clock', () => {
  let scope: EffectScope
  let monotonic = 0
  const resync = vi.fn()
  let clock: ServerClock

  beforeEach(() => {
    vi.useFakeTimers()
    monotonic = 1_000
    scope = effectScope()
    clock = scope.run(() => useServerClock(resync, () => monotonic))!
  })
  afterEach(() => {
    scope.stop()
    vi.useRealTimers()
    resync.mockClear()
  })

  const pass = (ms: number): void => {
    monotonic += ms
    vi.advanceTimersByTime(ms)
  }

  it('counts from the time of the server, whatever the phone believes', () => {
    vi.setSystemTime(new Date('2001-01-01T00:00:00Z'))
    clock.sync('2026-11-21T01:00:00Z')
    const left = clock.secondsUntil(() => '2026-11-21T01:01:00Z')
    pass(10_000)
    expect(left.value).toBe(50)
  })
  it('does not jump when the clock of the phone is changed', () => {
    clock.sync('2026-11-21T01:00:00Z')
    vi.setSystemTime(new Date('2030-01-01T00:00:00Z'))
    pass(1_000)
    expect(clock.now.value).toBe(Date.parse('2026-11-21T01:00:01Z'))
  })
  it('stops at zero after the deadline', () => {
    clock.sync('2026-11-21T01:00:00Z')
    const left = clock.secondsUntil(() => '2026-11-21T01:00:05Z')
    pass(60_000)
    expect(left.value).toBe(0)
  })
  it('knows no time before the first sync', () => {
    expect(clock.secondsUntil(() => '2026-11-21T01:00:05Z').value).toBeUndefined()
  })
  it('adds half of the round trip', () => {
    clock.sync('2026-11-21T01:00:00Z', 400)
    expect(clock.read()).toBe(Date.parse('2026-11-21T01:00:00.200Z'))
  })
  it('asks again when the page comes back frozen, without having been hidden', () => {
    dispatchEvent(new Event('pageshow'))
    expect(resync).toHaveBeenCalledTimes(1)
  })
  it('asks again when the page becomes visible, and no longer once the page is left', () => {
    document.dispatchEvent(new Event('visibilitychange'))
    expect(resync).toHaveBeenCalledTimes(1)
    scope.stop()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(resync).toHaveBeenCalledTimes(1)
  })
})
