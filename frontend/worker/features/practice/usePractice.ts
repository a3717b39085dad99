import { computed, ref, watch, type ComputedRef, type Ref } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'
import { ApiProblem } from '../../../api/problems'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { useSession } from '../../app/session'
import type { ErrorReport } from '../../ui/report'
import { usePages, type Pages } from '../../ui/usePages'

export type PracticeTrade = Schemas['PracticeTradeView']
export type Chapter = Schemas['ChapterView']
export type PracticeSet = Schemas['PracticeSetView']
export type Mode = PracticeSet['mode']
export type QuestionType = Schemas['QuestionType']
export type Note = Schemas['NoteRequest']
export type WrongQuestion = Schemas['WrongQuestionView']

export const reportInSet = (id: number, position: number, body: ErrorReport): Promise<unknown> =>
  ask(api.POST('/api/practice/sets/{id}/questions/{position}/error-reports', { params: { path: { id, position } }, body }))

export const reportInBook = (questionId: number, body: ErrorReport): Promise<unknown> =>
  ask(api.POST('/api/practice/wrong-questions/{questionId}/error-reports', { params: { path: { questionId } }, body }))

const CHOICE_KEY = 'lb.practice.choice'
const LIST_MOST = 100

/** The trade and level this phone practises; remembered here because it is a habit, not a record. */
function remembered(): { tradeId: number; level: number } | undefined {
  try {
    return JSON.parse(localStorage.getItem(CHOICE_KEY) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export interface Choice {
  trades: Async<PracticeTrade[]>
  trade: ComputedRef<PracticeTrade | undefined>
  level: ComputedRef<number | undefined>
  choose: (tradeId: number, level: number) => void
}

/** What to practise: the remembered choice, else her own trade and level, else the first that has questions. */
export function useChoice(): Choice {
  const session = useSession()
  const picked = ref(remembered())
  const trades = useAsync(async () => (await ask(api.GET('/api/practice/trades', { params: { query: { page: 0, size: LIST_MOST } } }))).items ?? [])
  const trade = computed(() => {
    const all = trades.data.value ?? []
    return all.find((each) => each.tradeId === picked.value?.tradeId) ?? all.find((each) => each.tradeId === session.who?.tradeId) ?? all.find((each) => each.mine) ?? all[0]
  })
  const level = computed(() => {
    const levels = trade.value?.levels ?? []
    const wanted = trade.value?.tradeId === picked.value?.tradeId ? picked.value?.level : session.who?.level
    return (levels.find((each) => each.level === wanted) ?? levels.find((each) => each.questionCount > 0) ?? levels[0])?.level
  })
  return {
    trades,
    trade,
    level,
    choose(tradeId, chosenLevel) {
      picked.value = { tradeId, level: chosenLevel }
      try {
        localStorage.setItem(CHOICE_KEY, JSON.stringify(picked.value))
      } catch {
        // A phone without storage asks again next time.
      }
    },
  }
}

export const useToday = (): Async<Schemas['TodayView']> => useAsync(() => ask(api.GET('/api/practice/today')))

/** The set last worked on, or nothing. */
export const useLatestSet = (): Async<PracticeSet | undefined> => useAsync(latestSet)

export async function latestSet(): Promise<PracticeSet | undefined> {
  try {
    return await ask(api.GET('/api/practice/sets/latest'))
  } catch (thrown) {
    if (thrown instanceof ApiProblem && thrown.status === 404) return undefined
    throw thrown
  }
}

/** The contest that runs now, to lead her there from the first page. */
export const useRunningContest = (): Async<Schemas['ContestCard'] | undefined> =>
  useAsync(async () => (await ask(api.GET('/api/contests', { params: { query: { state: 'RUNNING', page: 0, size: 5 } } }))).items?.find((card) => card.attemptState !== 'SUBMITTED'))

export function useChapters(tradeId: Ref<number | undefined>, level: Ref<number | undefined>): Async<Chapter[]> {
  const chapters = useAsync(async () => {
    if (tradeId.value === undefined || level.value === undefined) return []
    const query = { tradeId: tradeId.value, level: level.value, page: 0, size: LIST_MOST }
    return (await ask(api.GET('/api/practice/chapters', { params: { query } }))).items ?? []
  })
  watch([tradeId, level], () => void chapters.run())
  return chapters
}

export const beginSet = (body: { tradeId: number; level: number; mode: Mode; chapter?: string; type?: QuestionType; restart?: boolean }): Promise<PracticeSet> => ask(api.POST('/api/practice/sets', { body }))

export const useWrongQuestions = (tradeId: Ref<number | undefined>, mastered: Ref<boolean>): Pages<WrongQuestion> =>
  usePages((page) => ask(api.GET('/api/practice/wrong-questions', { params: { query: { tradeId: tradeId.value, mastered: mastered.value, page, size: 20 } } })))

export const restoreWrongQuestion = (questionId: number): Promise<unknown> => ask(api.POST('/api/practice/wrong-questions/{questionId}/restore', { params: { path: { questionId } } }))

export const writeNote = (questionId: number, body: Schemas['NoteRequest']): Promise<unknown> => ask(api.PUT('/api/practice/wrong-questions/{questionId}/note', { params: { path: { questionId } }, body }))

export const removeWrongQuestion = (questionId: number): Promise<unknown> => ask(api.DELETE('/api/practice/wrong-questions/{questionId}', { params: { path: { questionId } } }))
