import type { Schemas } from '../../../api/client'

export interface Cell {
  date: number
  answered: number
  state: 'reached' | 'some' | 'rested' | 'none'
  today: boolean
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The month that lies so many months after one written `2026-11`. */
export function monthAfter(month: string, by: number): string {
  const all = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(all / 12)}-${two((all % 12) + 1)}`
}

/** The cells of a month from Monday on; undefined before its first day. */
export function cellsOf(view: Schemas['CalendarView']): (Cell | undefined)[] {
  const year = Number(view.month.slice(0, 4))
  const month = Number(view.month.slice(5))
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const known = new Map(view.days.map((day) => [day.day, day]))
  const cells: (Cell | undefined)[] = Array.from({ length: before }, () => undefined)
  for (let date = 1; date <= length; date += 1) {
    const iso = `${view.month}-${two(date)}`
    const day = known.get(iso)
    const state = !day ? 'none' : day.rested ? 'rested' : day.answeredCount >= view.goal ? 'reached' : 'some'
    cells.push({ date, answered: day?.answeredCount ?? 0, state, today: iso === view.today })
  }
  return cells
}
