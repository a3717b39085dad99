/** Stands in for the generated types of the prize module until the compiler has written its paths; deleted then. */
interface PageOf<T> { items: T[]; total: number; page: number; size: number }
type Json<T> = { content: { 'application/json': T } }
interface NoParameters { query?: never; header?: never; path?: never; cookie?: never }
interface Op<R, P = object, B = undefined> {
  parameters: Omit<NoParameters, keyof P> & P
  requestBody: B extends undefined ? undefined : Json<B>
  responses: { 200: Json<R> }
}
interface Get<R, P = object> extends Unused { get: Omit<Op<R, P>, 'requestBody'> }
interface Unused { parameters: object }
type Post<R, B = undefined, P = object> = Unused & { post: B extends undefined ? Omit<Op<R, P>, 'requestBody'> : Op<R, P, B> }
type Id = { path: { id: number } }
type Paged = { query?: { page?: number; size?: number } }

interface S {
  PrizeCard: { id: number; name: string; description: string; price: number; stockLeft: number; limitPerMember: number; pictureUrl?: string; affordable: boolean }
  RedemptionView: { id: number; prizeId: number; prizeName: string; pictureUrl?: string; price: number; state: 'RESERVED' | 'READY' | 'HANDED_OVER' | 'CANCELLED' | 'EXPIRED'; pickupDigits?: string; pickupUrl?: string; qrUrl?: string; pickupPlace: string; createdAt: string; expiresAt: string; handedOverAt?: string; cancellable: boolean }
  PickupView: { redemptionId: number; code: string; prizeName: string; pictureUrl?: string; maskedName: string; unitName: string; state: S['RedemptionView']['state']; handedOverAt?: string; undoUntil?: string; handedOverBy?: string }
}
export type DraftSchemas = S

export interface DraftPaths {
  '/api/prizes': Get<PageOf<S['PrizeCard']>, Paged>
  '/api/prizes/{id}': Get<S['PrizeCard'], Id>
  '/api/redemptions': Get<PageOf<S['RedemptionView']>, Paged> & Post<S['RedemptionView'], { prizeId: number }, { header: { 'Idempotency-Key': string } }>
  '/api/redemptions/{id}': Get<S['RedemptionView'], Id>
  '/api/redemptions/{id}/cancel': Post<S['RedemptionView'], undefined, Id>
  '/api/keeper/pickups/{code}': Get<S['PickupView'], { path: { code: string } }>
  '/api/keeper/pickups/{code}/handover': Post<S['PickupView'], undefined, { path: { code: string } }>
  '/api/keeper/pickups/{code}/undo': Post<S['PickupView'], { reason: string }, { path: { code: string } }>
  '/api/keeper/handovers': Get<PageOf<S['PickupView']>, Paged>
}
