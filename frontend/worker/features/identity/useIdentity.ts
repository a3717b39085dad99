import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { usePages } from '../../ui/usePages'

export type Session = Schemas['SessionView']

export const login = (idNumber: string, password: string): Promise<Session> => ask(api.POST('/api/auth/login', { body: { idNumber, password } }))

export const activate = (idNumber: string, code: string, password: string): Promise<Session> =>
  ask(api.POST('/api/auth/activate', { body: { idNumber, code, password, privacyAccepted: true } }))

export const logout = (): Promise<unknown> => ask(api.POST('/api/auth/logout'))

export const changePassword = (currentPassword: string, newPassword: string): Promise<unknown> =>
  ask(api.POST('/api/auth/password', { body: { currentPassword, newPassword } }))

const contact = () => ask(api.GET('/api/auth/contact'))
export const useContact = (): Async<Awaited<ReturnType<typeof contact>>> => useAsync(contact)

export const useUnread = (): Async<{ count: number }> => useAsync(() => ask(api.GET('/api/me/messages/unread')))

const points = () => ask(api.GET('/api/points'))
export const usePointsGlance = (): Async<Awaited<ReturnType<typeof points>>> => useAsync(points)

export const useMessages = () => usePages((page) => ask(api.GET('/api/me/messages', { params: { query: { page, size: 20 } } })))

export const markMessagesRead = (): Promise<unknown> => ask(api.POST('/api/me/messages/read'))

export const useAccesses = () => usePages((page) => ask(api.GET('/api/me/accesses', { params: { query: { page, size: 20 } } })))
