import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { api, ask } from '../../../api/client'
import { useServerClock, type ServerClock } from '../../../shared/composables/useServerClock'
import { useListing, type Listing } from '../../kit/useListing'
import type { MonitorCounts, MonitorRow, MonitorState, ResultRow } from './types'

const EVERY_MS = 5_000

export interface Monitor {
  listing: Listing<MonitorRow>
  counts: ShallowRef<MonitorCounts | undefined>
  clock: ServerClock
  updatedAt: Ref<string>
}

/** A round as it runs: asked again every five seconds, but only while somebody looks. */
export function useMonitor(id: number): Monitor {
  const counts = shallowRef<MonitorCounts>()
  const updatedAt = ref('')
  const clock = useServerClock()
  const listing = useListing<MonitorRow, 'state' | 'query'>(
    async ({ page, size, state, query }) => {
      const wanted = { page, size, state: (state as MonitorState) || undefined, query: query || undefined }
      const view = await ask(api.GET('/api/organiser/rounds/{id}/monitor', { params: { path: { id }, query: wanted } }))
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

export function grantExtraTime(id: number, memberId: number, minutes: number, reason: string): Promise<MonitorRow> {
  return ask(api.POST('/api/organiser/rounds/{id}/extra-time', { params: { path: { id } }, body: { memberId, extraSeconds: minutes * 60, reason } }))
}

export function useResults(id: number): Listing<ResultRow> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/rounds/{id}/results', { params: { path: { id }, query: { page, size } } })))
}
