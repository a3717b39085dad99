import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'

export type Progress = Schemas['MarkingProgressView']
export type Marker = Schemas['MarkingProgressView.MarkerView']
export type LogRow = Schemas['MarkingLogView']
export type Member = Schemas['MemberView']

const KIND = 'round'
const FOUND_MAX = 8

export function progress(key: number): Promise<Progress> {
  return ask(api.GET('/api/organiser/occasions/{kind}/{key}/markers', { params: { path: { kind: KIND, key } } }))
}

/** Replaces the list; what somebody marked before stays. */
export function appoint(key: number, memberIds: number[]): Promise<Progress> {
  return ask(api.PUT('/api/organiser/occasions/{kind}/{key}/markers', { params: { path: { kind: KIND, key } }, body: { memberIds } }))
}

export function useMarkingLog(key: number): Listing<LogRow> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/occasions/{kind}/{key}/markers/log', { params: { path: { kind: KIND, key }, query: { page, size } } })), { prefix: 'log', size: 10 })
}

/** By POST, because a name stands in no log then. */
export async function findMembers(query: string): Promise<readonly Member[]> {
  return (await ask(api.POST('/api/organiser/members/search', { params: { query: { page: 0, size: FOUND_MAX } }, body: { query } }))).items
}
