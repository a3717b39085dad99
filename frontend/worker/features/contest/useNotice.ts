import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { usePages, type Pages } from '../../ui/usePages'

export type Notice = Schemas['NoticeView']
export type NoticeLine = Schemas['NoticeLineView']
export type MyObjection = Schemas['MyObjectionView']

const at = (roundId: number) => ({ path: { roundId } })

export const useNotice = (roundId: number): Async<Notice> => useAsync(() => ask(api.GET('/api/rounds/{roundId}/notice', { params: at(roundId) })))

export const useNoticeLines = (roundId: number): Pages<NoticeLine> => usePages((page) => ask(api.GET('/api/rounds/{roundId}/notice/lines', { params: { path: { roundId }, query: { page, size: 50 } } })))

export const useMyObjections = (roundId: number): Pages<MyObjection> => usePages((page) => ask(api.GET('/api/rounds/{roundId}/notice/objections', { params: { path: { roundId }, query: { page, size: 20 } } })))

export const raiseObjection = (roundId: number, body: { position?: number; text: string; contact?: string }): Promise<unknown> => ask(api.POST('/api/rounds/{roundId}/notice/objections', { params: at(roundId), body }))

export const withdraw = (roundId: number, reason: string): Promise<unknown> => ask(api.POST('/api/rounds/{roundId}/notice/withdrawal', { params: at(roundId), body: { reason } }))

export const finalListUrl = (roundId: number): string => `/api/rounds/${roundId}/notice/final-list.txt`
