import { beforeEach, describe, expect, it } from 'vitest'
import { Absences, IDLE_SECONDS } from './absence'

let now = 0
const at = (seconds: number): void => {
  now = seconds * 1000
}
const absences = (): Absences => new Absences(7, () => now)

beforeEach(() => {
  localStorage.clear()
  at(0)
})

describe('what is noted of an attempt', () => {
  it('leaves out what is shorter than the tolerance', () => {
    const noted = absences()
    noted.hidden()
    at(9.9)
    expect(noted.shown()).toBe(false)
    at(20)
    noted.hidden()
    at(30)
    expect(noted.shown()).toBe(true)
    expect([noted.times, noted.seconds]).toEqual([1, 10])
    expect(noted.waiting()).toEqual([{ no: 1, kind: 'AWAY', seconds: 10, endedSecondsAgo: 0 }])
  })

  it('is told again until it was taken, with its true time', () => {
    const noted = absences()
    noted.hidden()
    at(60)
    noted.shown()
    at(75)
    expect(noted.waiting()).toEqual([{ no: 1, kind: 'AWAY', seconds: 60, endedSecondsAgo: 15 }])
    noted.taken([1])
    expect(noted.waiting()).toEqual([])
    expect(noted.times).toBe(1)
  })

  it('knows after the browser was killed that she was away', () => {
    absences().hidden()
    at(45)
    const again = absences()
    expect(again.shown()).toBe(true)
    expect(again.seconds).toBe(45)
  })

  it('asks after a long time without a touch, and notes it once', () => {
    const noted = absences()
    at(IDLE_SECONDS - 1)
    expect(noted.idle).toBe(false)
    at(IDLE_SECONDS + 5)
    expect(noted.idle).toBe(true)
    noted.touch()
    expect(noted.idle).toBe(false)
    expect(noted.waiting()).toEqual([{ no: 1, kind: 'IDLE', seconds: IDLE_SECONDS + 5, endedSecondsAgo: 0 }])
    expect(noted.times).toBe(0)
  })

  it('does not call it idle while the page is out of sight', () => {
    const noted = absences()
    noted.hidden()
    at(1000)
    expect(noted.idle).toBe(false)
  })
})
