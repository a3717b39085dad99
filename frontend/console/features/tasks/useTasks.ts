import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { Decision, Reported, Task, Why } from './types'

/** What stands on one page is read through with its questions, so there are fewer than in other lists. */
const REPORTED_SIZE = 10

export function useReported(decided: boolean): Listing<Reported> {
  return useListing(({ page, size }) => ask(api.GET('/api/error-reports', { params: { query: { page, size, decided } } })), { size: REPORTED_SIZE })
}

export function useQuestionTasks(why: Why): Listing<Task> {
  return useListing(({ page, size }) => ask(api.GET('/api/question-tasks', { params: { query: { page, size, why } } })))
}

export function decideReport(id: number, body: Decision): Promise<unknown> {
  return ask(api.POST('/api/error-reports/{id}/decision', { params: { path: { id } }, body }))
}

export function settleFlag(questionId: number, flagId: number, note: string): Promise<unknown> {
  return ask(api.POST('/api/questions/{id}/flags/{flagId}/settlement', { params: { path: { id: questionId, flagId } }, body: { note } }))
}

export function withholdFlag(questionId: number, flagId: number, withheld: boolean): Promise<unknown> {
  return ask(api.PUT('/api/questions/{id}/flags/{flagId}/withholding', { params: { path: { id: questionId, flagId } }, body: { withheld } }))
}

