import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { usePages, type Pages } from '../../ui/usePages'

export type Session = Schemas['SessionView']
export type Contact = Schemas['ContactView']
export type Message = Schemas['MessageView']
export type Access = Schemas['AccessView']

export const login = (idNumber: string, password: string): Promise<Session> => ask(api.POST('/api/auth/login', { body: { idNumber, password } }))

export const activate = (idNumber: string, code: string, password: string): Promise<Session> =>
  ask(api.POST('/api/auth/activate', { body: { idNumber, code, password, privacyAccepted: true } }))

export const logout = (): Promise<unknown> => ask(api.POST('/api/auth/logout'))

export const changePassword = (currentPassword: string, newPassword: string): Promise<unknown> =>
  ask(api.POST('/api/auth/password', { body: { currentPassword, newPassword } }))

export const useContact = (): Async<Contact> => useAsync(() => ask(api.GET('/api/auth/contact')))

export const useUnread = (): Async<{ count: number }> => useAsync(() => ask(api.GET('/api/me/messages/unread')))

export const usePointsGlance = (): Async<Schemas['PointsView']> => useAsync(() => ask(api.GET('/api/points')))

export const useMessages = (): Pages<Message> => usePages((page) => ask(api.GET('/api/me/messages', { params: { query: { page, size: 20 } } })))

export const markMessagesRead = (): Promise<unknown> => ask(api.POST('/api/me/messages/read'))

export const useAccesses = (): Pages<Access> => usePages((page) => ask(api.GET('/api/me/accesses', { params: { query: { page, size: 20 } } })))
