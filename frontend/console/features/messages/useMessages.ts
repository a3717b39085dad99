import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'

export function useMessages(): Listing<Schemas['Messages.MessageView']> {
  return useListing(({ page, size }) => ask(api.GET('/api/me/messages', { params: { query: { page, size } } })))
}

export function markAllRead(): Promise<unknown> {
  return ask(api.POST('/api/me/messages/read'))
}
