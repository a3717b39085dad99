import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { EntryRow, EntryState } from './types'

interface Where {
  id: number
  eventId: number
}

/** Who registered for an event, of one state or all, in the order they came. */
export function useEntries({ id, eventId }: Where): Listing<EntryRow> {
  return useListing<EntryRow, 'state'>(
    ({ page, size, state }) => ask(api.GET('/api/organiser/contests/{id}/events/{eventId}/entries', { params: { path: { id, eventId }, query: { page, size, state: (state as EntryState) || undefined } } })),
    { filters: ['state'] },
  )
}

export function approveEntry(where: Where, memberId: number): Promise<unknown> {
  return ask(api.POST('/api/organiser/contests/{id}/events/{eventId}/entries/{memberId}/approval', { params: { path: { ...where, memberId } } }))
}

/** The member reads the reason; whoever of her unit waited longest moves up. */
export function refuseEntry(where: Where, memberId: number, reason: string): Promise<unknown> {
  return ask(api.POST('/api/organiser/contests/{id}/events/{eventId}/entries/{memberId}/refusal', { params: { path: { ...where, memberId } }, body: { reason } }))
}
