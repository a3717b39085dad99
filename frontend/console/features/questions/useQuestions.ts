import { shallowRef } from 'vue'
import { api, ask } from '../../../api/client'
import { patient } from '../../kit/patience'
import { useListing, type Listing } from '../../kit/useListing'
import { FILTERS, wanted, type FilterName, type Filters } from './filter'
import type { BankView, EditBatch, FormView, FoundQuestion, QuestionChange, QuestionFilter, QuestionForm, QuestionPageView, QuestionView, Side, Written } from './types'

const BANKS_MAX = 100

interface FoundPage {
  items: FoundQuestion[]
  total: number
  page: number
  size: number
}

export function search(side: Side, filter: QuestionFilter, page: number, size: number): Promise<FoundPage> {
  const params = { query: { ...filter, page, size } } as never
  return side === 'editor' ? ask(api.GET('/api/editor/questions', { params })) : ask(api.GET('/api/organiser/questions', { params }))
}

export function useSearch(side: Side): Listing<FoundQuestion> {
  return useListing<FoundQuestion, FilterName>(({ page, size, ...filters }) => search(side, wanted(filters), page, size), { filters: FILTERS })
}

/** What stands at a place of a search now. */
export async function idAt(side: Side, filters: Filters, place: number): Promise<number | undefined> {
  return (await search(side, wanted(filters), place, 1)).items[0]?.question.id
}

export async function countOf(filter: QuestionFilter): Promise<number> {
  return (await search('editor', filter, 0, 1)).total
}

const banks = shallowRef<readonly BankView[]>([])

/** The company's banks, to choose one; a company has few, and the last changed ones come first. */
export function useMyBanks(): { banks: typeof banks; loadBanks: () => Promise<void> } {
  return {
    banks,
    loadBanks: async () => {
      banks.value = (await ask(api.GET('/api/editor/banks', { params: { query: { page: 0, size: BANKS_MAX } } }))).items
    },
  }
}

export function bankOf(id: number): Promise<BankView> {
  return ask(api.GET('/api/editor/banks/{id}', { params: { path: { id } } }))
}

export function questionForm(id: number): Promise<FormView> {
  return ask(api.GET('/api/editor/questions/{id}', { params: { path: { id } } }))
}

export function questionPage(id: number): Promise<QuestionPageView> {
  return ask(api.GET('/api/questions/{id}', { params: { path: { id } } }))
}

export function change(id: number, revisionId: number, form: QuestionForm): Promise<Written> {
  return ask(api.PUT('/api/editor/questions/{id}', { params: { path: { id } }, body: { revisionId, form } }))
}

export function create(bankId: number, form: QuestionForm): Promise<Written> {
  return ask(api.POST('/api/editor/banks/{id}/questions', { params: { path: { id: bankId } }, body: form }))
}

/** Formulas as the phone will show them; what is wrong is said when it is saved. */
export async function formulasOf(form: QuestionForm): Promise<QuestionView['formulas'] | undefined> {
  return (await ask(api.POST('/api/editor/questions/check', { body: form }))).question?.formulas
}

/** @param chosen questions by id, or all that a filter finds */
export function editMany(chosen: { ids: number[] } | { filter: QuestionFilter }, count: number, asked: QuestionChange): Promise<EditBatch> {
  const which = 'ids' in chosen ? { questionIds: chosen.ids } : { filter: chosen.filter }
  return ask(api.POST('/api/editor/questions/edits', { body: { ...which, count, change: asked }, fetch: patient }))
}

export function undoEdit(id: number): Promise<EditBatch> {
  return ask(api.POST('/api/editor/edits/{id}/undo', { params: { path: { id } }, fetch: patient }))
}
