import { computed, onScopeDispose, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'
import { ApiProblem, unreachable } from '../../../api/problems'
import { patient } from '../../kit/patience'
import { useListing, type Listing } from '../../kit/useListing'
import type { BankImportView, CommitMode, ImportRowView, SaidView } from './types'

export const importPath = (bankId: number): string => `/api/editor/banks/${bankId}/imports`
export const markedUrl = (importId: number): string => `/api/editor/imports/${importId}/marked`

const POLL_MS = 800
const RETRY_MS = 3000
const WORKING = new Set<BankImportView['state']>(['READING', 'COMMITTING', 'UNDOING'])

export interface ImportWatch {
  view: ShallowRef<BankImportView | undefined>
  problem: ShallowRef<ApiProblem | undefined>
  /** It has been seen before, and just now cannot be reached. */
  lost: Ref<boolean>
  working: ComputedRef<boolean>
  load: () => Promise<void>
  /** What an action answered; looked at again until the work behind it is done. */
  take: (view: BankImportView) => void
}

/** One import, asked again and again while the server works on it, and through a lost connection. */
export function useImport(id: number): ImportWatch {
  const view = shallowRef<BankImportView>()
  const problem = shallowRef<ApiProblem>()
  const lost = ref(false)
  const working = computed(() => view.value !== undefined && WORKING.has(view.value.state))
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  function again(ms: number): void {
    clearTimeout(timer)
    if (!over) timer = setTimeout(() => void load(), ms)
  }
  function take(found: BankImportView): void {
    view.value = found
    if (working.value) again(POLL_MS)
    else if (found.state === 'PREVIEW' && found.alikeCount == null) again(RETRY_MS)
  }
  async function load(): Promise<void> {
    clearTimeout(timer)
    try {
      const found = await ask(api.GET('/api/editor/imports/{id}', { params: { path: { id } } }))
      problem.value = undefined
      lost.value = false
      take(found)
    } catch (thrown) {
      const told = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      if (view.value && told.isTransient) {
        lost.value = true
        again(RETRY_MS)
      } else problem.value = told
    }
  }
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
  })
  void load()
  return { view, problem, lost, working, load, take }
}

export function pasteText(bankId: number, text: string): Promise<BankImportView> {
  return ask(api.POST('/api/editor/banks/{id}/imports/text', { params: { path: { id: bankId } }, body: { text }, fetch: patient }))
}

export type ReadAgain = Schemas['EditorImportsController.ReadAgainRequest']

export function readAgain(id: number, body: ReadAgain): Promise<BankImportView> {
  return ask(api.POST('/api/editor/imports/{id}/reading', { params: { path: { id } }, body, fetch: patient }))
}

export function discardImport(id: number): Promise<unknown> {
  return ask(api.DELETE('/api/editor/imports/{id}', { params: { path: { id } } }))
}

export function commitImport(id: number, mode: CommitMode): Promise<BankImportView> {
  return ask(api.POST('/api/editor/imports/{id}/commit', { params: { path: { id } }, body: { mode } }))
}

export function undoImport(id: number): Promise<BankImportView> {
  return ask(api.POST('/api/editor/imports/{id}/undo', { params: { path: { id } } }))
}

export const SHOWS = ['faulty', 'good', 'new', 'changed', 'unchanged', 'leftOut', 'repaired', 'alike'] as const
export type Show = (typeof SHOWS)[number]

const BY_SHOW: Record<Show, { verdict?: Schemas['ImportRow.Verdict']; change?: Schemas['ImportRow.Change']; repaired?: boolean; alike?: boolean }> = {
  faulty: { verdict: 'FAULTY' },
  good: { verdict: 'GOOD' },
  new: { change: 'NEW' },
  changed: { change: 'CHANGED' },
  unchanged: { change: 'UNCHANGED' },
  leftOut: { verdict: 'LEFT_OUT' },
  repaired: { repaired: true },
  alike: { alike: true },
}

export function useImportRows(id: number): Listing<ImportRowView> {
  return useListing<ImportRowView, 'show' | 'fault'>(
    ({ page, size, show, fault }) => {
      const query = { page, size, fault: fault || undefined, ...(BY_SHOW[show as Show] ?? {}) }
      return ask(api.GET('/api/editor/imports/{id}/rows', { params: { path: { id }, query } }))
    },
    { filters: ['show', 'fault'], prefix: 'rows' },
  )
}

export function importRow(id: number, ordinal: number): Promise<ImportRowView> {
  return ask(api.GET('/api/editor/imports/{id}/rows/{ordinal}', { params: { path: { id, ordinal } } }))
}

export function repairRow(id: number, ordinal: number, body: SaidView): Promise<ImportRowView> {
  return ask(api.PUT('/api/editor/imports/{id}/rows/{ordinal}', { params: { path: { id, ordinal } }, body }))
}

export function acceptSuggestion(id: number, ordinal: number): Promise<ImportRowView> {
  return ask(api.POST('/api/editor/imports/{id}/rows/{ordinal}/suggestion', { params: { path: { id, ordinal } } }))
}

export function undoRepair(id: number, ordinal: number): Promise<ImportRowView> {
  return ask(api.DELETE('/api/editor/imports/{id}/rows/{ordinal}/repair', { params: { path: { id, ordinal } } }))
}

export function leaveOut(id: number, ordinal: number, leftOut: boolean): Promise<ImportRowView> {
  return ask(api.PUT('/api/editor/imports/{id}/rows/{ordinal}/left-out', { params: { path: { id, ordinal } }, body: { leftOut } }))
}

export function acceptAll(id: number, fault: string): Promise<{ rows: number }> {
  return ask(api.POST('/api/editor/imports/{id}/suggestions', { params: { path: { id } }, body: { fault }, fetch: patient }))
}

export function leaveOutAll(id: number, fault: string): Promise<{ rows: number }> {
  return ask(api.POST('/api/editor/imports/{id}/left-out', { params: { path: { id } }, body: { fault }, fetch: patient }))
}

export function undoAllRepairs(id: number): Promise<{ rows: number }> {
  return ask(api.DELETE('/api/editor/imports/{id}/repairs', { params: { path: { id } }, fetch: patient }))
}
