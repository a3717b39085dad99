import { ask, door, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'

export interface MessageView {
  id: number
  at: string
  kind: string
  text: string
  read: boolean
}

export function useMessages(): Listing<MessageView> {
  return useListing<MessageView>((query) => ask<Paged<MessageView>>(door.GET('/api/me/messages', { params: { query } })))
}

export function markAllRead(): Promise<void> {
  return ask<void>(door.POST('/api/me/messages/read'))
}
