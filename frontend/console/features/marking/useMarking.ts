import { api, ask, type Schemas } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'

export type Duty = Schemas['MarkingDutyView']
export type Task = Schemas['HandTaskView']

export function useDuties(): Listing<Duty> {
  return useListing(({ page, size }) => ask(api.GET('/api/marking-tasks', { params: { query: { page, size } } })))
}

/** The next answer, held for me; the same one again until I have marked it. */
export function nextTask(kind: string, key: number): Promise<Task> {
  return ask(api.POST('/api/marking-tasks/{kind}/{key}/next', { params: { path: { kind, key } } }))
}

export function markTask(id: number, markTenths: number): Promise<unknown> {
  return ask(api.PUT('/api/marking-tasks/{id}/mark', { params: { path: { id } }, body: { markTenths } }))
}

/** Tenths of what was typed, or nothing where it is no mark of such a question. */
export function tenthsOf(typed: string, fullTenths: number): number | undefined {
  if (!/^\d{1,4}([.。]\d)?$/.test(typed.trim())) return undefined
  const tenths = Math.round(Number(typed.trim().replace('。', '.')) * 10)
  return tenths <= fullTenths ? tenths : undefined
}
