import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'

export function useAccesses(): Listing<Schemas['MeController.AccessView']> {
  return useListing(({ page, size }) => ask(api.GET('/api/me/accesses', { params: { query: { page, size } } })))
}

export function changePassword(currentPassword: string, newPassword: string): Promise<unknown> {
  return ask(api.POST('/api/auth/password', { body: { currentPassword, newPassword } }))
}

export function contact(): Promise<Schemas['ContactCard']> {
  return ask(api.GET('/api/organiser/contact'))
}

export function changeContact(body: { name: string; phone: string; hours: string }): Promise<Schemas['ContactCard']> {
  return ask(api.PUT('/api/organiser/contact', { body }))
}
