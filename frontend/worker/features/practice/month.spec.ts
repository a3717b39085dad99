import { expect, it } from 'vitest'
import { cellsOf, monthAfter } from './month'

it('turns the year at its ends', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})

it('begins a month on its weekday and says what each day was', () => {
  const days = [
    { day: '2026-11-01', answeredCount: 20, rightCount: 3, rested: false },
    { day: '2026-11-02', answeredCount: 4, rightCount: 4, rested: false },
    { day: '2026-11-03', answeredCount: 0, rightCount: 0, rested: true },
  ]
  const cells = cellsOf({ month: '2026-11', today: '2026-11-04', goal: 20, streakDays: 3, restDays: 0, days })
  // The first of November 2026 is a Sunday.
  expect(cells.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => undefined))
  expect(cells).toHaveLength(36)
  expect(cells.slice(6, 10).map((cell) => cell?.state)).toEqual(['reached', 'some', 'rested', 'none'])
  expect(cells[9]?.today).toBe(true)
})
