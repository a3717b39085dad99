import { describe, expect, it } from 'vitest'
import { stepOf } from './step'
import type { ContestEvent, Round } from './useContest'

const event = { entered: true, entryOpen: true, stage: 'RUNNING', entry: {} } as ContestEvent
const round = { attemptState: 'NONE', triesUsed: 0, triesMax: 2, triesToday: 0, takesPart: true, held: {} } as Round
const running = { untilStart: 0, untilEnd: 600, untilEntryEnd: 600 }

describe('the one thing to do next in a round', () => {
  it('is to enter while entry is open, and to read why not otherwise', () => {
    expect(stepOf({ ...event, entered: false }, round, running)).toBe('enter')
    expect(stepOf({ ...event, entered: false, entryOpen: false }, round, running)).toBe('entryOver')
    expect(stepOf({ ...event, entered: false, entryOpen: false, stage: 'ANNOUNCED', entry: { ...event.entry, opensAt: '2026-12-01T00:00:00Z' } }, round, { ...running, untilStart: 60 })).toBe('entryNotYet')
  })
  it('is to wait while the registration waits for a word or a place', () => {
    const states = (['PENDING', 'WAITING', 'REFUSED'] as const).map((myEntry) => stepOf({ ...event, entered: false, myEntry }, round, running))
    expect(states).toEqual(['pending', 'waiting', 'refused'])
  })
  it('is to wait for the start, and never to start before the clock is known', () => {
    expect(stepOf(event, round, { ...running, untilStart: 1 })).toBe('wait')
    expect(stepOf(event, round, {})).toBe('wait')
  })
  it('is to start until entry ends, but to go on with an open paper whatever the time', () => {
    expect(stepOf(event, round, running)).toBe('start')
    expect(stepOf(event, round, { ...running, untilEntryEnd: 0 })).toBe('late')
    expect(stepOf(event, { ...round, attemptState: 'OPEN' }, { untilStart: 0, untilEnd: 0, untilEntryEnd: 0 })).toBe('resume')
  })
  it('is to know that a round for chosen people is not hers', () => {
    expect(stepOf(event, { ...round, takesPart: false }, running)).toBe('chosenOnly')
    expect(stepOf({ ...event, entered: false }, { ...round, takesPart: false }, running)).toBe('enter')
  })
  it('is nothing more once the tries of the day or all of them are used', () => {
    expect(stepOf(event, { ...round, triesUsed: 1, triesToday: 1, held: { ...round.held, triesPerDay: 1 } }, running)).toBe('today')
    expect(stepOf(event, { ...round, triesUsed: 2 }, running)).toBe('spent')
    expect(stepOf(event, { ...round, triesUsed: 2 }, { ...running, untilEnd: 0 })).toBe('over')
  })
})
