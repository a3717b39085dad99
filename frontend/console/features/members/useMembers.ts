import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'

export type MemberView = Schemas['MemberView']
export type Appointment = Schemas['Appointment']
type AppointmentsView = Schemas['OrganiserAppointmentsController.AppointmentsView']

/** Slips on one sheet of A4 are ten; a hundred make ten sheets. */
const SLIPS_PAGE = 100

/** By POST, so that a whole ID number that somebody searches for stands in no log and no history. */
export function useMembers(): Listing<MemberView> {
  return useListing<MemberView, 'query' | 'organisationId'>(
    ({ page, size, query, organisationId }) => {
      const body = { ...(query ? { query } : {}), ...(organisationId ? { organisationId: Number(organisationId) } : {}) }
      return ask(api.POST('/api/organiser/members/search', { params: { query: { page, size } }, body }))
    },
    { filters: ['query', 'organisationId'], unlisted: ['query'] },
  )
}

export function reveal(id: number, reason: string): Promise<Schemas['OrganiserMembersController.RevealedView']> {
  return ask(api.POST('/api/organiser/members/{id}/reveal', { params: { path: { id } }, body: { reason } }))
}

export function resetPassword(id: number, reason: string): Promise<Schemas['OrganiserMembersController.OneTimeCodeView']> {
  return ask(api.POST('/api/organiser/members/{id}/password-reset', { params: { path: { id } }, body: { reason } }))
}

export function appointmentsOf(id: number): Promise<AppointmentsView> {
  return ask(api.GET('/api/organiser/members/{id}/roles', { params: { path: { id } } }))
}

export function grantRole(id: number, role: string, organisationId: number): Promise<AppointmentsView> {
  return ask(api.POST('/api/organiser/members/{id}/roles', { params: { path: { id } }, body: { role, organisationId } }))
}

export function revokeRole(id: number, role: string, organisationId: number, reason: string): Promise<AppointmentsView> {
  return ask(api.POST('/api/organiser/members/{id}/roles/revoke', { params: { path: { id } }, body: { role, organisationId, reason } }))
}

export function useBatches(): Listing<Schemas['ActivationBatches.BatchView']> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/activation-batches', { params: { query: { page, size } } })))
}

export function issueCodes(organisationId: number): Promise<Schemas['ActivationBatches.BatchView']> {
  return ask(api.POST('/api/organiser/activation-batches', { body: { organisationId } }))
}

export function useSlips(id: number): Listing<Schemas['ActivationBatches.SlipView']> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/activation-batches/{id}/slips', { params: { path: { id }, query: { page, size } } })), { size: SLIPS_PAGE })
}
