import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { usePages, type Pages } from '../../ui/usePages'

export type Redemption = Schemas['RedemptionView']

export const usePrizes = () => usePages((page) => ask(api.GET('/api/prizes', { params: { query: { page, size: 20 } } })))

export const usePrize = (id: number) => useAsync(() => ask(api.GET('/api/prizes/{id}', { params: { path: { id } } })))

export const useBalance = () => useAsync(() => ask(api.GET('/api/points')))

export const useRedemptions = (): Pages<Redemption> => usePages((page) => ask(api.GET('/api/redemptions', { params: { query: { page, size: 20 } } })))

export const useRedemption = (id: number): Async<Redemption> => useAsync(() => ask(api.GET('/api/redemptions/{id}', { params: { path: { id } } })))

export const redeem = (prizeId: number, key: string): Promise<Redemption> =>
  ask(api.POST('/api/redemptions', { params: { header: { 'Idempotency-Key': key } }, body: { prizeId } }))

export const cancelRedemption = (id: number): Promise<Redemption> => ask(api.POST('/api/redemptions/{id}/cancel', { params: { path: { id } } }))

/** The code of a pickup is a secret path segment; people type its digits with spaces. */
export const tidyCode = (code: string): string => code.normalize('NFKC').replace(/\s/g, '')

export const findPickup = (code: string) => ask(api.GET('/api/keeper/pickups/{code}', { params: { path: { code } } }))
export type Pickup = Awaited<ReturnType<typeof findPickup>>

export const handOver = (code: string): Promise<Pickup> => ask(api.POST('/api/keeper/pickups/{code}/handover', { params: { path: { code } } }))

export const undoHandover = (code: string, reason: string): Promise<Pickup> => ask(api.POST('/api/keeper/pickups/{code}/undo', { params: { path: { code } }, body: { reason } }))

export const useHandovers = () => usePages((page) => ask(api.GET('/api/keeper/handovers', { params: { query: { page, size: 20 } } })))
