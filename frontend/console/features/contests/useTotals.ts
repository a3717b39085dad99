import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { PracticalRow, Total, TotalPlan, TotalRow } from './types'

export interface EventPlace {
  id: number
  eventId: number
}

const ROOT = '/api/organiser/contests/{id}/events/{eventId}'

export const loadTotal = (event: EventPlace): Promise<Total> => ask(api.GET(`${ROOT}/total`, { params: { path: { ...event } } }))

export const saveTotal = (event: EventPlace, plan: TotalPlan): Promise<Total> => ask(api.PUT(`${ROOT}/total`, { params: { path: { ...event } }, body: plan }))

export const computeTotal = (event: EventPlace): Promise<Total> => ask(api.POST(`${ROOT}/total/compute`, { params: { path: { ...event } } }))

export const publishTotal = (event: EventPlace): Promise<Total> => ask(api.POST(`${ROOT}/total/publish`, { params: { path: { ...event } } }))

export const useTotalRows = (event: EventPlace): Listing<TotalRow> => useListing(({ page, size }) => ask(api.GET(`${ROOT}/total/rows`, { params: { path: { ...event }, query: { page, size } } })), { prefix: 'total' })

export const usePractical = (event: EventPlace): Listing<PracticalRow> => useListing(({ page, size }) => ask(api.GET(`${ROOT}/practical-scores`, { params: { path: { ...event }, query: { page, size } } })), { prefix: 'practical' })

export const enterPractical = (event: EventPlace, memberId: number, scoreTenths: number): Promise<unknown> => ask(api.PUT(`${ROOT}/practical-scores/{memberId}`, { params: { path: { ...event, memberId } }, body: { scoreTenths } }))

export const practicalSheet = ({ id, eventId }: EventPlace): string => `/api/organiser/contests/${id}/events/${eventId}/practical-scores.xlsx`

export const practicalUpload = ({ id, eventId }: EventPlace): string => `/api/organiser/contests/${id}/events/${eventId}/practical-scores`
