import { api, ask } from '../../../api/client'
import type { RoundDraw } from './types'

/** The three steps of a draw that anybody can check, each taken once. */
export const roundDraw = (id: number): Promise<RoundDraw> => ask(api.GET('/api/organiser/rounds/{id}/draw', { params: { path: { id } } }))
export const commitDraw = (id: number, valueName: string): Promise<RoundDraw> => ask(api.POST('/api/organiser/rounds/{id}/draw/commitment', { params: { path: { id } }, body: { valueName } }))
export const completeDraw = (id: number, value: string): Promise<RoundDraw> => ask(api.POST('/api/organiser/rounds/{id}/draw/value', { params: { path: { id } }, body: { value } }))
export const revealDraw = (id: number): Promise<RoundDraw> => ask(api.POST('/api/organiser/rounds/{id}/draw/reveal', { params: { path: { id } } }))
