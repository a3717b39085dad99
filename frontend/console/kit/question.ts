import type { Schemas } from '../../api/client'
import { t } from '../../shared/i18n/console'

export type QuestionType = Schemas['QuestionType']
export type Difficulty = Schemas['Difficulty']

export const QUESTION_TYPES: readonly QuestionType[] = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL_IN_BLANK', 'ORDERING', 'MATCHING', 'SHORT_ANSWER', 'CASE']
export const DIFFICULTIES: readonly Difficulty[] = ['EASY', 'MEDIUM', 'HARD']
/** The number falls as skill rises. */
export const LEVELS = [5, 4, 3, 2, 1] as const

/** What a question needs to be drawn, whether it stands in a bank or in a file that is being imported. */
export interface QuestionLike {
  type: QuestionType
  level?: number
  difficulty?: Difficulty
  chapter?: string
  stem: string
  options?: { letter: string; text: string }[]
  prompts?: string[]
  parts?: PartLike[]
  knowledge?: string[]
  use?: Schemas['Use']
  formulas?: Record<string, string>
  key: string
  keyText?: string
  rationale?: string
  source?: string
}

/** A small question of a case. */
export type PartLike = Schemas['PartView']

const PART_SEPARATOR = '\u001e'
const BLANK_SEPARATOR = '\u001f'

/** What each part of a case wants to hear, as an answer and in words. */
export function partKeys(question: QuestionLike): { key: string; words: string }[] {
  const keys = question.key.split(PART_SEPARATOR)
  const words = (question.keyText ?? question.key).split(PART_SEPARATOR)
  return (question.parts ?? []).map((_, i) => ({ key: keys[i] ?? '', words: (words[i] ?? '').split(BLANK_SEPARATOR).join('；') }))
}

/** The key in words a person reads; blanks come joined by the unit separator. */
export function shownKey(question: QuestionLike): string {
  switch (question.type) {
    case 'ORDERING':
    case 'MATCHING':
    case 'SHORT_ANSWER':
      return question.keyText ?? question.key
    case 'CASE':
      return partKeys(question).map((part, i) => `（${i + 1}）${part.words}`).join(' ')
    case 'SINGLE':
    case 'MULTIPLE':
      return question.key.split('').join(' ')
    case 'TRUE_FALSE':
      return t(question.key === 'T' ? 'question.right' : 'question.wrong')
    case 'FILL_IN_BLANK':
      return (question.keyText ?? question.key).split(BLANK_SEPARATOR).join('；')
  }
}
