import { api, ask, type Schemas } from '../../../api/client'
import type { FaultView } from '../../kit/imports'
import { patient } from '../../kit/patience'
import { useListing, type Listing } from '../../kit/useListing'

export type RosterImportView = Schemas['RosterImportView']
export type RosterRowView = Schemas['RosterRowView']

export const TEMPLATE_URL = '/api/organiser/roster-template.xlsx'
export const IMPORT_PATH = '/api/organiser/roster-imports'

export function rosterImport(id: number): Promise<RosterImportView> {
  return ask(api.GET('/api/organiser/roster-imports/{id}', { params: { path: { id } } }))
}

export function useFaults(id: number): Listing<FaultView> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/roster-imports/{id}/faults', { params: { path: { id }, query: { page, size } } })), { prefix: 'faults' })
}

export function useRows(id: number): Listing<RosterRowView> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/roster-imports/{id}/rows', { params: { path: { id }, query: { page, size } } })), { prefix: 'rows' })
}

export function commitRoster(id: number): Promise<RosterImportView> {
  return ask(api.POST('/api/organiser/roster-imports/{id}/commit', { params: { path: { id } }, fetch: patient }))
}
