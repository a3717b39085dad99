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
  key: string
  keyText?: string
  rationale?: string
  source?: string
}

/** The key in words a person reads; blanks come joined by the unit separator. */
export function shownKey(question: QuestionLike): string {
  switch (question.type) {
    case 'ORDERING':
    case 'MATCHING':
    case 'SHORT_ANSWER':
      return question.keyText ?? question.key
    case 'CASE':
      return (question.keyText ?? question.key).split('\u001e').map((part, i) => `（${i + 1}）${part.split('\u001f').join('；')}`).join(' ')
    case 'SINGLE':
    case 'MULTIPLE':
      return question.key.split('').join(' ')
    case 'TRUE_FALSE':
      return t(question.key === 'T' ? 'question.right' : 'question.wrong')
    case 'FILL_IN_BLANK':
      return (question.keyText ?? question.key).split('\u001f').join('；')
  }
}
