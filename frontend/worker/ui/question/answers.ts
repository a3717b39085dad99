import type { Schemas } from '../../../api/client'
import { t } from '../../../shared/i18n'

export type QuestionType = Schemas['QuestionType']

export interface ShownQuestion {
  type: QuestionType
  stem: string
  options?: { letter: string; text: string }[] | null
  blankCount?: number
}

/** Between the blanks of one answer text; cannot be typed by accident. */
export const BLANK_SEPARATOR = '\u001f'
/** The server refuses longer answers. */
export const ANSWER_LONGEST = 200

/** Whether one tap is the whole answer. */
export const isOneTap = (type: QuestionType): boolean => type === 'SINGLE' || type === 'TRUE_FALSE'

/** The letters to choose from; true-false questions bring none of their own. */
export function choices(question: ShownQuestion): { letter: string; text: string }[] {
  if (question.type === 'TRUE_FALSE') {
    return [
      { letter: 'T', text: t('worker.question.yes') },
      { letter: 'F', text: t('worker.question.no') },
    ]
  }
  return question.options ?? []
}

/** "AC" with D pressed → "ACD", with A pressed → "C"; letters stay sorted. */
export function toggled(answer: string, letter: string): string {
  const letters = new Set(answer)
  if (!letters.delete(letter)) letters.add(letter)
  return [...letters].sort().join('')
}

export function blanksOf(answer: string, count: number): string[] {
  const given = answer === '' ? [] : answer.split(BLANK_SEPARATOR)
  return Array.from({ length: Math.max(1, count) }, (_, i) => given[i] ?? '')
}

/** One text of all blanks; nothing filled in at all is the cleared answer "". */
export function joinBlanks(blanks: string[]): string {
  return blanks.every((b) => b.trim() === '') ? '' : blanks.map((b) => b.split(BLANK_SEPARATOR).join('')).join(BLANK_SEPARATOR)
}

/** The answer as a person reads it: "A、C", "对", "380；220". */
export function answerWords(type: QuestionType, answer: string): string {
  if (answer === '') return t('worker.question.unanswered')
  if (type === 'TRUE_FALSE') return t(answer === 'T' ? 'worker.question.yes' : 'worker.question.no')
  if (type === 'FILL_IN_BLANK') return answer.split(BLANK_SEPARATOR).join(t('worker.question.separator'))
  return [...answer].join('、')
}

/** The stem cut at its blanks: "电压为____V" → ["电压为", "V"]. */
export const stemParts = (stem: string): string[] => stem.split(/_{3,}/)
