import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { api, ask } from '../../../api/client'
import { useServerClock, type ServerClock } from '../../../shared/composables/useServerClock'
import { useListing, type Listing } from '../../kit/useListing'
import type { Announcement, InquiryRow, MonitorCounts, MonitorFocus, MonitorRow, MonitorState, ResultRow, UnitRow } from './types'

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
  const listing = useListing<MonitorRow, 'state' | 'focus' | 'silent' | 'query'>(
    async ({ page, size, state, focus, silent, query }) => {
      const wanted = { page, size, state: (state as MonitorState) || undefined, focus: (focus as MonitorFocus) || undefined, silentMinutes: Number(silent) || undefined, query: query || undefined }
      const view = await ask(api.GET('/api/organiser/rounds/{id}/monitor', { params: { path: { id }, query: wanted } }))
      counts.value = view.counts
      updatedAt.value = view.serverNow
      clock.sync(view.serverNow)
      return view.rows
    },
    { filters: ['state', 'focus', 'silent', 'query'] },
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

const pathOf = (id: number) => ({ params: { path: { id } } })

export const useUnits = (id: number): Listing<UnitRow> => useListing(({ page, size }) => ask(api.GET('/api/organiser/rounds/{id}/monitor/units', { params: { path: { id }, query: { page, size } } })), { prefix: 'unit' })

export const useInquiries = (id: number): Listing<InquiryRow> =>
  useListing<InquiryRow, 'which'>(({ page, size, which }) => ask(api.GET('/api/organiser/rounds/{id}/inquiries', { params: { path: { id }, query: { page, size, open: which !== 'all' } } })), { prefix: 'ask', filters: ['which'] })

export const useAnnouncements = (id: number): Listing<Announcement> => useListing(({ page, size }) => ask(api.GET('/api/organiser/rounds/{id}/announcements', { params: { path: { id }, query: { page, size } } })), { prefix: 'said' })

export const announce = (id: number, text: string): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/announcements', { ...pathOf(id), body: { text } }))

export const replyTo = (id: number, inquiryId: number, text: string, toAll: boolean): Promise<unknown> =>
  ask(api.POST('/api/organiser/rounds/{id}/inquiries/{inquiryId}/reply', { params: { path: { id, inquiryId } }, body: { text, toAll } }))

export const forceSubmission = (id: number, memberId: number, reason: string): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/force-submissions', { ...pathOf(id), body: { memberId, reason } }))

export const exclude = (id: number, memberId: number, reason: string): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/exclusions', { ...pathOf(id), body: { memberId, reason } }))
