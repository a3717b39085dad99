import type { FaultView } from '../../kit/imports'
import { ask, door, patient, type Paged } from '../../kit/useClient'
import { useListing, type Listing } from '../../kit/useListing'

export interface RosterImportView {
  id: number
  fileName: string
  state: 'PREVIEW' | 'COMMITTED'
  rowCount: number
  newCount: number
  changedCount: number
  unchangedCount: number
  faultCount: number
  newOrganisationCount: number
  newOrganisations: string[]
  createdAt: string
}

export interface RosterRowView {
  row: number
  name: string
  maskedIdNumber: string
  organisationPath: string | string[]
  tradeName?: string
  change: 'NEW' | 'CHANGED' | 'UNCHANGED'
}

export const TEMPLATE_URL = '/api/organiser/roster-template.xlsx'
export const IMPORT_PATH = '/api/organiser/roster-imports'

export function rosterImport(id: number): Promise<RosterImportView> {
  return ask<RosterImportView>(door.GET('/api/organiser/roster-imports/{id}', { params: { path: { id } } }))
}

export function useFaults(id: number): Listing<FaultView> {
  return useListing<FaultView>((query) => ask<Paged<FaultView>>(door.GET('/api/organiser/roster-imports/{id}/faults', { params: { path: { id }, query } })), { prefix: 'faults' })
}

export function useRows(id: number): Listing<RosterRowView> {
  return useListing<RosterRowView>((query) => ask<Paged<RosterRowView>>(door.GET('/api/organiser/roster-imports/{id}/rows', { params: { path: { id }, query } })), { prefix: 'rows' })
}

export function commitRoster(id: number): Promise<RosterImportView> {
  return ask<RosterImportView>(door.POST('/api/organiser/roster-imports/{id}/commit', { params: { path: { id } }, fetch: patient }))
}
