import { api, ask, type Schemas } from '../../../api/client'
import type { SessionView } from '../../kit/useSession'

export type ContactView = Schemas['AuthController.ContactView']
export type SetupRequest = Schemas['SetupController.SetupRequest']

export const PASSWORD_MIN = 8

export function login(idNumber: string, password: string): Promise<SessionView> {
  return ask(api.POST('/api/auth/login', { body: { idNumber, password } }))
}

export function activate(idNumber: string, code: string, password: string): Promise<SessionView> {
  return ask(api.POST('/api/auth/activate', { body: { idNumber, code, password, privacyAccepted: true } }))
}

export function contact(): Promise<ContactView> {
  return ask(api.GET('/api/auth/contact'))
}

export function checkSetup(token: string): Promise<{ valid: boolean }> {
  return ask(api.GET('/api/setup/{token}', { params: { path: { token } } }))
}

export function finishSetup(token: string, body: SetupRequest): Promise<SessionView> {
  return ask(api.POST('/api/setup/{token}', { params: { path: { token } }, body }))
}
