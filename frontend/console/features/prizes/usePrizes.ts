import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'

export type PrizeDraft = Schemas['OrganiserPrizesController.PrizeDraft']
export type OrganiserPrizeView = Schemas['OrganiserPrizesController.OrganiserPrizeView']
export type OrganiserRedemptionView = Schemas['OrganiserRedemptionsController.OrganiserRedemptionView']
type RedemptionState = Schemas['RedemptionState']

/** What the server takes for a picture. */
export const PICTURE_MAX_BYTES = 2 * 1024 * 1024
export const PICTURE_ENDINGS = ['.jpg', '.jpeg', '.png', '.webp'] as const
export const LIMITS = { name: 40, description: 300, place: 80, price: 1_000_000, stock: 100_000, limit: 100 } as const

export function usePrizes(): Listing<OrganiserPrizeView> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/prizes', { params: { query: { page, size } } })))
}

export function savePrize(id: number | undefined, body: PrizeDraft): Promise<OrganiserPrizeView> {
  return id === undefined ? ask(api.POST('/api/organiser/prizes', { body })) : ask(api.PUT('/api/organiser/prizes/{id}', { params: { path: { id } }, body }))
}

export const picturePath = (id: number): string => `/api/organiser/prizes/${id}/picture`

export function changeStock(id: number, change: number, reason: string): Promise<OrganiserPrizeView> {
  return ask(api.POST('/api/organiser/prizes/{id}/stock', { params: { path: { id } }, body: { change, reason } }))
}

export function useRedemptions(): Listing<OrganiserRedemptionView> {
  return useListing<OrganiserRedemptionView, 'state'>(
    ({ page, size, state }) => ask(api.GET('/api/organiser/redemptions', { params: { query: { page, size, state: (state as RedemptionState) || undefined } } })),
    { filters: ['state'] },
  )
}

/** The order lies ready: its owner is told. */
export function markReady(id: number): Promise<OrganiserRedemptionView> {
  return ask(api.POST('/api/organiser/redemptions/{id}/ready', { params: { path: { id } } }))
}
