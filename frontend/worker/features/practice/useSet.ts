import { computed, reactive, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'
import { ApiProblem, unreachable } from '../../../api/problems'
import type { PracticeSet } from './usePractice'

export type PracticeQuestion = Schemas['PracticeQuestionView']
export type ModelAnswer = Schemas['ModelAnswerView']
const CHUNK = 20
/** The server counts positions from one. */
const FIRST = 1

export interface WorkedSet {
  set: ShallowRef<PracticeSet | undefined>
  position: Ref<number>
  total: Ref<number>
  question: ComputedRef<PracticeQuestion | undefined>
  problem: ShallowRef<ApiProblem | undefined>
  open: () => Promise<void>
  go: (to: number) => Promise<void>
  submit: (answer: string, hadIt?: boolean, tookMillis?: number) => Promise<void>
  /** How far the set is, asked anew. */
  read: () => Promise<PracticeSet>
  /** Keeps the question, or keeps it no longer. */
  keep: () => Promise<void>
  /** A new set of what is most like the question. */
  another: () => Promise<PracticeSet>
  /** What a full answer says, for a text of her own; nothing is recorded. */
  modelAnswer: (answer: string) => Promise<ModelAnswer>
  isFirst: ComputedRef<boolean>
  isLast: ComputedRef<boolean>
}

/** One practice set, question by question; chunks are fetched as they are reached and the place is kept. */
export function useSet(id: number): WorkedSet {
  const set = shallowRef<PracticeSet>()
  const position = ref(FIRST)
  const total = ref(0)
  const problem = shallowRef<ApiProblem>()
  const questions = reactive(new Map<number, PracticeQuestion>())
  const question = computed(() => questions.get(position.value))

  async function fetchAround(at: number): Promise<void> {
    if (questions.has(at)) return
    const page = Math.floor((at - FIRST) / CHUNK)
    const chunk = await ask(api.GET('/api/practice/sets/{id}/questions', { params: { path: { id }, query: { page, size: CHUNK } } }))
    total.value = chunk.total
    for (const each of chunk.items ?? []) questions.set(each.position, each)
  }

  async function guarded(step: () => Promise<void>): Promise<void> {
    problem.value = undefined
    try {
      await step()
    } catch (thrown) {
      problem.value = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
    }
  }

  async function read(): Promise<PracticeSet> {
    const found = await ask(api.GET('/api/practice/sets/{id}', { params: { path: { id } } }))
    set.value = found
    return found
  }

  const open = (): Promise<void> =>
    guarded(async () => {
      const found = await read()
      position.value = Math.max(FIRST, found.position)
      await fetchAround(position.value)
      // A set that shrank meanwhile opens at its last question.
      if (!questions.has(position.value) && total.value > 0) {
        position.value = FIRST + total.value - 1
        await fetchAround(position.value)
      }
    })

  const go = (to: number): Promise<void> =>
    guarded(async () => {
      if (to < FIRST || to > FIRST + total.value - 1) return
      position.value = to
      // The place is a convenience: losing one update loses nothing.
      void ask(api.PUT('/api/practice/sets/{id}/position', { params: { path: { id } }, body: { position: to } })).catch(() => undefined)
      await fetchAround(to)
    })

  async function submit(answer: string, hadIt?: boolean, tookMillis?: number): Promise<void> {
    const at = position.value
    const judged = await ask(api.POST('/api/practice/sets/{id}/answers', { params: { path: { id } }, body: { position: at, answer, hadIt, tookMillis } }))
    const answered = questions.get(at)
    if (answered) questions.set(at, { ...answered, judged })
  }

  const modelAnswer = (answer: string): Promise<ModelAnswer> => ask(api.POST('/api/practice/sets/{id}/model-answers', { params: { path: { id } }, body: { position: position.value, answer } }))

  async function keep(): Promise<void> {
    const shown = question.value
    if (!shown) return
    if (shown.favourite) await ask(api.DELETE('/api/practice/favourites/{questionId}', { params: { path: { questionId: shown.questionId } } }))
    else await ask(api.PUT('/api/practice/sets/{id}/questions/{position}/favourite', { params: { path: { id, position: shown.position } } }))
    questions.set(shown.position, { ...shown, favourite: !shown.favourite })
  }

  const another = (): Promise<PracticeSet> => ask(api.POST('/api/practice/sets/{id}/questions/{position}/likes', { params: { path: { id, position: position.value } } }))

  return {
    read,
    keep,
    another,
    set,
    position,
    total,
    question,
    problem,
    open,
    go,
    submit,
    modelAnswer,
    isFirst: computed(() => position.value <= FIRST),
    isLast: computed(() => position.value >= FIRST + total.value - 1),
  }
}
