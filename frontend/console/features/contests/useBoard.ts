import { shallowRef, type ShallowRef } from 'vue'
import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { BoardKind, BoardRow, ExclusionRow, OrganiserBoard, RevealBoard, SizeBand } from './types'

const REVEAL_MAX = 100

export const boardOf = (id: number, kind: BoardKind, page: number, size: number, band?: SizeBand): Promise<OrganiserBoard> =>
  ask(api.GET('/api/organiser/rounds/{id}/board', { params: { path: { id }, query: { kind, page, size, ...(band ? { band } : {}) } } }))

/** A board of a round; which kind and size stands in the address. */
export function useBoard(id: number): { listing: Listing<BoardRow>; board: ShallowRef<OrganiserBoard | undefined> } {
  const board = shallowRef<OrganiserBoard>()
  const listing = useListing<BoardRow, 'kind' | 'band'>(
    async ({ page, size, kind, band }) => {
      const wanted = (kind || 'PERSON') as BoardKind
      board.value = await boardOf(id, wanted, page, size, wanted === 'UNIT' && band ? (band as SizeBand) : undefined)
      return board.value.board.rows
    },
    { filters: ['kind', 'band'], size: 50 },
  )
  return { listing, board }
}

export const useExclusions = (id: number): Listing<ExclusionRow> =>
  useListing(({ page, size }) => ask(api.GET('/api/organiser/rounds/{id}/exclusions', { params: { path: { id }, query: { page, size } } })), { prefix: 'out' })

export const boardWorkbookUrl = (id: number, kind: BoardKind, band: string): string => `/api/organiser/rounds/${id}/board.xlsx?kind=${kind}${kind === 'UNIT' && band ? `&band=${band}` : ''}`

/** The best so many by final place, for the big screen. */
export const revealOf = (id: number): Promise<RevealBoard> => ask(api.GET('/api/organiser/rounds/{id}/reveal', { params: { path: { id }, query: { page: 0, size: REVEAL_MAX } } }))

export const publishReveal = (id: number): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/reveal', { params: { path: { id } } }))
