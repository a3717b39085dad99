import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import type { ErrorReport } from '../../ui/report'
import { usePages, type Pages } from '../../ui/usePages'
import { deviceName, type Proofs } from './journal'

export type ContestCard = Schemas['ContestCard']
export type Contest = Schemas['ContestView']
export type ContestEvent = Schemas['ContestView.EventView']
export type Round = Schemas['ContestView.RoundView']
export type Attempt = Schemas['AttemptView']
export type Result = Schemas['ResultView']
export type Submitted = Schemas['SubmittedView']
export type AnswersCheck = Schemas['AnswersCheckView']
export type MarkedPaper = Schemas['MarkedPaperView']

export const useContests = (): Pages<ContestCard> => usePages((page) => ask(api.GET('/api/contests', { params: { query: { page, size: 20 } } })))

export const useContest = (id: number): Async<Contest> => useAsync(() => ask(api.GET('/api/contests/{id}', { params: { path: { id } } })))

export const enterContest = (id: number, eventId: number, code: string): Promise<unknown> => ask(api.POST('/api/contests/{id}/entries', { params: { path: { id } }, body: { eventId, ...(code ? { code } : {}) } }))

/** Begins an attempt, or returns to the open one, and makes this phone the newest. */
export async function startAttempt(roundId: number): Promise<Attempt> {
  const device = deviceName()
  const attempt = await ask(api.POST('/api/rounds/{roundId}/attempts', { params: { path: { roundId } }, body: { device } }))
  return attempt.device === device ? attempt : takeOver(attempt.id)
}

export const takeOver = (id: number): Promise<Attempt> => ask(api.POST('/api/attempts/{id}/device', { params: { path: { id } }, body: { device: deviceName() } }))

export const fetchAttempt = (id: number): Promise<Attempt> => ask(api.GET('/api/attempts/{id}', { params: { path: { id } } }))

export const submitAttempt = (id: number): Promise<Submitted> => ask(api.POST('/api/attempts/{id}/submit', { params: { path: { id } }, body: { device: deviceName() } }))

export const saveAnswer = (id: number, position: number, seq: number, given: { answer: string; flagged: boolean }, answeredAt?: number): Promise<Schemas['SavedView']> =>
  ask(api.PUT('/api/attempts/{id}/answers/{position}', { params: { path: { id, position } }, body: { seq, ...given, device: deviceName(), answeredAt } }))

/** Compares what this phone holds, and the code that the worker typed, with the record. */
export const checkAnswers = (id: number, code: string | undefined, receipts: Proofs['receipts']): Promise<AnswersCheck> =>
  ask(api.POST('/api/attempts/{id}/answer-check', { params: { path: { id } }, body: { code, receipts } }))

export const fetchTime = (): Promise<{ serverNow: string }> => ask(api.GET('/api/time'))

export const useResult = (id: number): Async<Result> => useAsync(() => ask(api.GET('/api/attempts/{id}/result', { params: { path: { id } } })))

export const reportOnPaper = (id: number, position: number, body: ErrorReport): Promise<unknown> =>
  ask(api.POST('/api/attempts/{id}/questions/{position}/error-reports', { params: { path: { id, position } }, body }))

export const useMarkedPaper = (id: number): Async<MarkedPaper> => useAsync(() => ask(api.GET('/api/attempts/{id}/marked-paper', { params: { path: { id } } })))
