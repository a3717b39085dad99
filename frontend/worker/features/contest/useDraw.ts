import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'

export type MyDraw = Schemas['MyDrawView']

export const useDraw = (roundId: number): Async<MyDraw> => useAsync(() => ask(api.GET('/api/rounds/{roundId}/draw', { params: { path: { roundId } } })))

/** Only after the reveal. */
export const drawFile = (roundId: number): Promise<Schemas['PublishedDraw']> => ask(api.GET('/api/rounds/{roundId}/draw/file', { params: { path: { roundId } } }))

export const drawFileUrl = (roundId: number): string => `/api/rounds/${roundId}/draw/file`
