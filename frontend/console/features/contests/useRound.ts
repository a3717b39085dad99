import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { useServerClock, type ServerClock } from '../../../shared/composables/useServerClock'
import { ask, door, given, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'
import type { MonitorCounts, MonitorRow, ResultRow } from './types'

const EVERY_MS = 5_000

interface MonitorView {
  counts: MonitorCounts
  serverNow: string
  rows: Paged<MonitorRow>
}

export interface Monitor {
  listing: Listing<MonitorRow>
  counts: ShallowRef<MonitorCounts | undefined>
  clock: ServerClock
  updatedAt: Ref<string>
}

/** A round as it runs: asked again every five seconds, but only while somebody looks. */
export function useMonitor(roundId: number): Monitor {
  const counts = shallowRef<MonitorCounts>()
  const updatedAt = ref('')
  const clock = useServerClock()
  const listing = useListing<MonitorRow>(
    async (query) => {
      const view = await ask<MonitorView>(door.GET('/api/organiser/rounds/{id}/monitor', { params: { path: { id: roundId }, query: given(query) } }))
      counts.value = view.counts
      updatedAt.value = view.serverNow
      clock.sync(view.serverNow)
      return view.rows
    },
    { filters: ['state', 'query'] },
  )
  const refresh = (): void => {
    if (document.visibilityState === 'visible' && !listing.busy) void listing.reload()
  }
  const timer = setInterval(refresh, EVERY_MS)
  document.addEventListener('visibilitychange', refresh)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', refresh)
  })
  return { listing, counts, clock, updatedAt }
}

export function grantExtraTime(roundId: number, memberId: number, minutes: number, reason: string): Promise<MonitorRow> {
  return ask<MonitorRow>(door.POST('/api/organiser/rounds/{id}/extra-time', { params: { path: { id: roundId } }, body: { memberId, extraSeconds: minutes * 60, reason } }))
}

export function useResults(roundId: number): Listing<ResultRow> {
  return useListing<ResultRow>((query) => ask<Paged<ResultRow>>(door.GET('/api/organiser/rounds/{id}/results', { params: { path: { id: roundId }, query } })))
}

export const resultsWorkbookUrl = (roundId: number): string => `/api/organiser/rounds/${roundId}/results.xlsx`
