import { ask, door, given, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'

export interface PrizeRequest {
  name: string
  description: string
  price: number
  stock: number
  limitPerMember: number
  pickupPlace: string
  onSale: boolean
}
export interface OrganiserPrizeView extends Omit<PrizeRequest, 'stock'> {
  id: number
  stock?: number
  stockLeft: number
  reserved: number
  handedOver: number
  pictureUrl?: string | null
}
export type RedemptionState = 'RESERVED' | 'READY' | 'HANDED_OVER' | 'CANCELLED' | 'EXPIRED'
export interface OrganiserRedemptionView {
  id: number
  prizeId: number
  prizeName: string
  memberName?: string
  unitName?: string
  price: number
  state: RedemptionState
  pickupPlace: string
  createdAt: string
  expiresAt?: string | null
  handedOverAt?: string | null
}

export const PICTURE_MAX_BYTES = 2 * 1024 * 1024
export const PICTURE_ENDINGS = ['.jpg', '.jpeg', '.png', '.webp'] as const
export const LIMITS = { name: 40, description: 300, place: 80, price: 1_000_000, stock: 100_000, limit: 100 } as const

export function usePrizes(): Listing<OrganiserPrizeView> {
  return useListing<OrganiserPrizeView>((query) => ask<Paged<OrganiserPrizeView>>(door.GET('/api/organiser/prizes', { params: { query } })))
}

export function savePrize(id: number | undefined, body: PrizeRequest): Promise<OrganiserPrizeView> {
  return id === undefined
    ? ask<OrganiserPrizeView>(door.POST('/api/organiser/prizes', { body }))
    : ask<OrganiserPrizeView>(door.PUT('/api/organiser/prizes/{id}', { params: { path: { id } }, body }))
}

export const picturePath = (id: number): string => `/api/organiser/prizes/${id}/picture`

export function changeStock(id: number, change: number, reason: string): Promise<OrganiserPrizeView> {
  return ask<OrganiserPrizeView>(door.POST('/api/organiser/prizes/{id}/stock', { params: { path: { id } }, body: { change, reason } }))
}

export function useRedemptions(): Listing<OrganiserRedemptionView> {
  return useListing<OrganiserRedemptionView>((query) => ask<Paged<OrganiserRedemptionView>>(door.GET('/api/organiser/redemptions', { params: { query: given(query) } })), { filters: ['state'] })
}
