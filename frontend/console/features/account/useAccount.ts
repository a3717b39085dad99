import { ask, door, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'

export interface AccessView {
  at: string
  actorName: string
  action: string
  reason?: string
}

export function useAccesses(): Listing<AccessView> {
  return useListing<AccessView>((query) => ask<Paged<AccessView>>(door.GET('/api/me/accesses', { params: { query } })))
}

export function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  return ask<void>(door.POST('/api/auth/password', { body: { currentPassword, newPassword } }))
}
