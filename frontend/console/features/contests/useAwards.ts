import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { AwardList, AwardPlan, AwardRow } from './types'

/** What awards are given by: one round, or the event's total where `roundId` is 0. */
export interface Basis {
  id: number
  eventId: number
  roundId: number
}

const ROOT = '/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}'

export const loadAwards = (basis: Basis): Promise<AwardList> => ask(api.GET(`${ROOT}/awards`, { params: { path: { ...basis } } }))

export const saveAwards = (basis: Basis, plan: AwardPlan): Promise<AwardList> => ask(api.PUT(`${ROOT}/awards`, { params: { path: { ...basis } }, body: plan }))

/** Fixes exactly the list that was looked at. */
export const confirmAwards = (basis: Basis, seal: string): Promise<AwardList> => ask(api.POST(`${ROOT}/awards/confirm`, { params: { path: { ...basis } }, body: { seal } }))

export const useAwardRows = (basis: Basis): Listing<AwardRow> => useListing(({ page, size }) => ask(api.GET(`${ROOT}/awards/rows`, { params: { path: { ...basis }, query: { page, size } } })))

export const passOver = (basis: Basis, memberId: number, reason: string): Promise<unknown> => ask(api.PUT(`${ROOT}/awards/exclusions/{memberId}`, { params: { path: { ...basis, memberId } }, body: { reason } }))

export const considerAgain = (basis: Basis, memberId: number): Promise<unknown> => ask(api.DELETE(`${ROOT}/awards/exclusions/{memberId}`, { params: { path: { ...basis, memberId } } }))

export const withdrawAward = (basis: Basis, memberId: number, reason: string): Promise<unknown> => ask(api.POST(`${ROOT}/awards/{memberId}/withdrawal`, { params: { path: { ...basis, memberId } }, body: { reason } }))

export const certificatesAddress = ({ id, eventId, roundId }: Basis): string => `/api/organiser/contests/${id}/events/${eventId}/rounds/${roundId}/certificates.pdf`

/** All that is stored about one person's attempt, for an arbitration. */
export const appealAddress = (roundId: number, memberId: number): string => `/api/organiser/rounds/${roundId}/members/${memberId}/appeal-bundle.pdf`
