import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { ApiProblem, unreachable } from '../../../api/problems'
import { draftOf, emptyDraft, faultWords, formOf, previewOf, type Draft } from './form'
import type { QuestionLike, QuestionType } from '../../kit/question'
import type { EditBatch, FaultAt, QuestionForm, Written } from './types'
import { formulasOf, undoEdit } from './useQuestions'

const REST_MS = 600

export interface Editor {
  draft: Ref<Draft>
  dirty: ComputedRef<boolean>
  busy: Ref<boolean>
  problem: ShallowRef<ApiProblem | undefined>
  /** What is wrong, by the place it is shown at. */
  faults: ShallowRef<Record<string, string>>
  /** Somebody else has saved since the form was filled. */
  conflict: Ref<boolean>
  preview: ComputedRef<QuestionLike>
  /** The last save, as long as it can be taken back from here. */
  last: ShallowRef<EditBatch | undefined>
  fill: (form: QuestionForm) => void
  save: () => Promise<Written | undefined>
  undo: () => Promise<boolean>
}

/** A question on the page until it is saved: what is typed, what is wrong with it, and what the phone would show. */
export function useEditor(type: QuestionType, write: (form: QuestionForm) => Promise<Written>): Editor {
  const draft = ref(emptyDraft(type)) as Ref<Draft>
  const saved = ref(JSON.stringify(formOf(draft.value)))
  const busy = ref(false)
  const problem = shallowRef<ApiProblem>()
  const faults = shallowRef<Record<string, string>>({})
  const conflict = ref(false)
  const formulas = shallowRef<Record<string, string>>({})
  const last = shallowRef<EditBatch>()
  const form = computed(() => formOf(draft.value))
  const text = computed(() => JSON.stringify(form.value))
  let timer: ReturnType<typeof setTimeout> | undefined

  function fill(from: QuestionForm): void {
    draft.value = draftOf(from)
    saved.value = text.value
    faults.value = {}
    problem.value = undefined
    conflict.value = false
  }

  async function run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    conflict.value = false
    try {
      return await work()
    } catch (thrown) {
      const refused = thrown instanceof ApiProblem ? thrown : unreachable(thrown)
      if (refused.code === 'bank.question-changed') conflict.value = true
      else {
        faults.value = faultWords((refused.body as { faults?: FaultAt[] } | undefined)?.faults ?? [])
        problem.value = refused
      }
      return undefined
    } finally {
      busy.value = false
    }
  }

  async function save(): Promise<Written | undefined> {
    const sent = text.value
    const written = await run(() => write(form.value))
    if (!written) return undefined
    // What was typed while it was on its way is not saved yet.
    saved.value = sent
    faults.value = {}
    formulas.value = written.question.formulas
    last.value = written.edit
    return written
  }

  async function undo(): Promise<boolean> {
    const edit = last.value
    if (!edit || !(await run(() => undoEdit(edit.id)))) return false
    last.value = undefined
    return true
  }

  // Only formulas need the server to be drawn.
  watch(text, (now) => {
    clearTimeout(timer)
    if (now.includes('$')) timer = setTimeout(() => void drawFormulas(), REST_MS)
  })
  async function drawFormulas(): Promise<void> {
    try {
      formulas.value = { ...formulas.value, ...(await formulasOf(form.value)) }
    } catch {
      // They stay as LaTeX until the question is saved.
    }
  }
  onScopeDispose(() => clearTimeout(timer))

  return { draft, dirty: computed(() => text.value !== saved.value), busy, problem, faults, conflict, preview: computed(() => previewOf(draft.value, formulas.value)), last, fill, save, undo }
}
