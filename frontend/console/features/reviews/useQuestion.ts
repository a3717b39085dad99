import { api, ask, type Paged } from '../../../api/client'
import type { FieldDiff, QuestionEvent, QuestionPageView, Thread } from './types'

const THREADS_PAGE = 20
const EVENTS_PAGE = 100

export function question(id: number): Promise<QuestionPageView> {
  return ask(api.GET('/api/questions/{id}', { params: { path: { id } } }))
}

export function retireQuestion(id: number, reason: string): Promise<unknown> {
  return ask(api.POST('/api/questions/{id}/retirement', { params: { path: { id } }, body: { reason } }))
}

export function bringBackQuestion(id: number): Promise<unknown> {
  return ask(api.POST('/api/questions/{id}/return', { params: { path: { id } }, body: {} }))
}

/** The newest events; a question with more of them shows that older ones are missing. */
export function history(id: number): Promise<Paged<QuestionEvent>> {
  return ask(api.GET('/api/questions/{id}/history', { params: { path: { id }, query: { size: EVENTS_PAGE } } }))
}

export async function compare(id: number, from: number, to: number): Promise<readonly FieldDiff[]> {
  return (await ask(api.GET('/api/questions/{id}/diff', { params: { path: { id }, query: { from, to } } }))).fields
}

export function threads(id: number, page: number): Promise<Paged<Thread>> {
  return ask(api.GET('/api/questions/{id}/comments', { params: { path: { id }, query: { page, size: THREADS_PAGE } } }))
}

export function say(id: number, text: string, threadId?: number): Promise<Thread> {
  return ask(api.POST('/api/questions/{id}/comments', { params: { path: { id } }, body: threadId === undefined ? { text } : { text, threadId } }))
}

export function resolve(id: number, threadId: number, resolved: boolean): Promise<Thread> {
  return ask(api.PUT('/api/questions/{id}/comments/{threadId}/resolution', { params: { path: { id, threadId } }, body: { resolved } }))
}
