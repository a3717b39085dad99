import { api, ask } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { useListing, type Listing } from '../../kit/useListing'
import type { AdvancementChange, AdvancementLine, AdvancementRules, AdvancementVerdict, AdvancementView, CalendarDay, CalendarDayKind, ListChange, Objection, ObjectionState, Simulation } from './types'

const of = (id: number) => ({ path: { id } })

export const useAdvancement = (id: number): Async<AdvancementView> => useAsync(() => ask(api.GET('/api/organiser/rounds/{id}/advancement', { params: of(id) })))

export const makeList = (id: number): Promise<AdvancementView> => ask(api.POST('/api/organiser/rounds/{id}/advancement', { params: of(id) }))

/** By rank, of one verdict or all. */
export function useLines(id: number): Listing<AdvancementLine> {
  return useListing<AdvancementLine, 'verdict'>(
    ({ page, size, verdict }) => ask(api.GET('/api/organiser/rounds/{id}/advancement/lines', { params: { path: { id }, query: { page, size, verdict: (verdict as AdvancementVerdict) || undefined } } })),
    { filters: ['verdict'] },
  )
}

export const withdrawals = (id: number): Promise<{ items: AdvancementLine[] }> => ask(api.GET('/api/organiser/rounds/{id}/advancement/withdrawals', { params: { path: { id }, query: { size: 100 } } }))

/** What a change would do; changes nothing. */
export const previewChange = (id: number, memberId: number, change: AdvancementChange): Promise<ListChange> =>
  ask(api.POST('/api/organiser/rounds/{id}/advancement/preview', { params: of(id), body: { memberId, change } }))

export const changeList = (id: number, body: { memberId: number; change: AdvancementChange; reason: string; version: number }): Promise<AdvancementView> =>
  ask(api.POST('/api/organiser/rounds/{id}/advancement/changes', { params: of(id), body }))

export const openNotice = (id: number, version: number): Promise<AdvancementView> => ask(api.POST('/api/organiser/rounds/{id}/advancement/notice', { params: of(id), body: { version } }))

export const sealList = (id: number, version: number): Promise<AdvancementView> => ask(api.POST('/api/organiser/rounds/{id}/advancement/seal', { params: of(id), body: { version } }))

export const finalListUrl = (id: number): string => `/api/organiser/rounds/${id}/advancement/final-list.txt`

export function useObjections(id: number): Listing<Objection> {
  return useListing<Objection, 'state'>(
    ({ page, size, state }) => ask(api.GET('/api/organiser/rounds/{id}/objections', { params: { path: { id }, query: { page, size, state: (state as ObjectionState) || undefined } } })),
    { filters: ['state'], prefix: 'objections', size: 10 },
  )
}

export const decideObjection = (
  id: number,
  objectionId: number,
  body: { upheld: boolean; reply: string; change?: { memberId: number; change: AdvancementChange; reason: string; version: number } },
): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/objections/{objectionId}/decision', { params: { path: { id, objectionId } }, body }))

export const simulate = (id: number, rule: AdvancementRules, page: number, size: number): Promise<Simulation> =>
  ask(api.POST('/api/organiser/rounds/{id}/advancement/simulation', { params: { path: { id }, query: { page, size } }, body: { rule } }))

export const calendarYear = (year: number): Promise<CalendarDay[]> => ask(api.GET('/api/organiser/calendar', { params: { query: { year } } }))

export const setCalendarDay = (body: { day: string; kind: CalendarDayKind; name: string }): Promise<unknown> => ask(api.PUT('/api/organiser/calendar', { body }))

export const removeCalendarDay = (day: string): Promise<unknown> => ask(api.DELETE('/api/organiser/calendar', { params: { query: { day } } }))
