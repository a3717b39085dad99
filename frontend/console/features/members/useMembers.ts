import { ask, door, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'
import type { Role } from '../../kit/roles'

export interface MemberView {
  id: number
  name: string
  maskedIdNumber: string
  maskedPhone?: string
  organisationPath: string | string[]
  tradeName?: string
  activated: boolean
  roles: Role[]
}
export interface BatchView {
  id: number
  organisationName: string
  count: number
  createdAt: string
}
export interface SlipView {
  memberName: string
  maskedIdNumber: string
  unitName: string
  code: string
  expiresAt: string
  address: string
}

/** Slips on one sheet of A4 are ten; a hundred make ten sheets. */
const SLIPS_PAGE = 100

/** By POST, so that a whole ID number that somebody searches for stands in no log and no history. */
export function useMembers(): Listing<MemberView> {
  return useListing<MemberView, 'query' | 'organisationId'>(
    ({ page, size, query, organisationId }) => {
      const body = { ...(query ? { query } : {}), ...(organisationId ? { organisationId: Number(organisationId) } : {}) }
      return ask<Paged<MemberView>>(door.POST('/api/organiser/members/search', { params: { query: { page, size } }, body }))
    },
    { filters: ['query', 'organisationId'], unlisted: ['query'] },
  )
}

export function reveal(id: number, reason: string): Promise<{ idNumber: string; phone?: string }> {
  return ask<{ idNumber: string; phone?: string }>(door.POST('/api/organiser/members/{id}/reveal', { params: { path: { id } }, body: { reason } }))
}

export function resetPassword(id: number, reason: string): Promise<{ code: string; expiresAt: string }> {
  return ask<{ code: string; expiresAt: string }>(door.POST('/api/organiser/members/{id}/password-reset', { params: { path: { id } }, body: { reason } }))
}

export function useBatches(): Listing<BatchView> {
  return useListing<BatchView>((query) => ask<Paged<BatchView>>(door.GET('/api/organiser/activation-batches', { params: { query } })))
}

export function issueCodes(organisationId: number): Promise<{ id: number; count: number; organisationName: string }> {
  return ask<{ id: number; count: number; organisationName: string }>(door.POST('/api/organiser/activation-batches', { body: { organisationId } }))
}

export function useSlips(id: number): Listing<SlipView> {
  return useListing<SlipView>((query) => ask<Paged<SlipView>>(door.GET('/api/organiser/activation-batches/{id}/slips', { params: { path: { id }, query } })), { size: SLIPS_PAGE })
}
