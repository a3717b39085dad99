import type { Schemas } from '../../../api/client'
import { t } from '../../../shared/i18n'

export type QuestionType = Schemas['QuestionType']

export interface Option {
  letter: string
  text: string
}

/** What a small question of a case and a whole question have in common. */
export interface ShownQuestion {
  type: QuestionType
  stem: string
  options?: Option[] | null
  blankCount?: number
  prompts?: string[]
  parts?: ShownQuestion[]
  formulas?: Record<string, string>
}

/** Between the blanks of one answer text; cannot be typed by accident. */
export const BLANK_SEPARATOR = '\u001f'
/** Between the parts of a case. */
export const PART_SEPARATOR = '\u001e'
/** A prompt that has no option yet. */
export const NO_OPTION = '-'
/** All blanks together; the server refuses longer answers. */
export const ANSWER_LONGEST = 200
export const TEXT_LONGEST = 2000

/** Whether one tap is the whole answer. */
export const isOneTap = (type: QuestionType): boolean => type === 'SINGLE' || type === 'TRUE_FALSE'

/** Whether its answer is typed, so that a save may wait for the end of a word. */
export const isTyped = (type: QuestionType): boolean => type === 'FILL_IN_BLANK' || type === 'SHORT_ANSWER' || type === 'CASE'

/** Whether a person must say if the answer is right: a text of one's own, or a case with one. */
export const isByHand = (question: ShownQuestion): boolean => question.type === 'SHORT_ANSWER' || (question.parts ?? []).some(isByHand)

/** The letters to choose from; true-false questions bring none of their own. */
export function choices(question: ShownQuestion): Option[] {
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
  return blanks.every((b) => b.trim() === '') ? '' : blanks.map((b) => cleaned(b)).join(BLANK_SEPARATOR)
}

/** What may be typed into a blank or a text of one's own. */
export const cleaned = (text: string): string => text.split(BLANK_SEPARATOR).join('').split(PART_SEPARATOR).join('')

/** "B-A" with C given to the second prompt → "BCA"; the same letter again takes it back. */
export function matched(answer: string, prompts: number, index: number, letter: string): string {
  const given = matchesOf(answer, prompts)
  given[index] = given[index] === letter ? NO_OPTION : letter
  return given.every((each) => each === NO_OPTION) ? '' : given.join('')
}

export const matchesOf = (answer: string, prompts: number): string[] => Array.from({ length: prompts }, (_, i) => answer[i] ?? NO_OPTION)

export function partsOf(answer: string, count: number): string[] {
  const given = answer.split(PART_SEPARATOR)
  return Array.from({ length: count }, (_, i) => given[i] ?? '')
}

export const joinParts = (parts: string[]): string => (parts.every((each) => each === '') ? '' : parts.join(PART_SEPARATOR))

/** Whether nothing is open that must be answered before the server can judge it. */
export function isComplete(question: ShownQuestion, answer: string): boolean {
  if (answer.trim() === '') return false
  if (question.type !== 'CASE') return true
  const parts = question.parts ?? []
  const given = partsOf(answer, parts.length)
  return parts.every((part, i) => isComplete(part, given[i]!))
}

/** The answer as a person reads it: "A、C", "对", "380；220", "C → A → B", "1—B，2—A". */
export function answerWords(type: QuestionType, answer: string): string {
  if (answer === '') return t('worker.question.unanswered')
  switch (type) {
    case 'TRUE_FALSE':
      return t(answer === 'T' ? 'worker.question.yes' : 'worker.question.no')
    case 'FILL_IN_BLANK':
      return answer.split(BLANK_SEPARATOR).join(t('worker.question.separator'))
    case 'ORDERING':
      return [...answer].join(' → ')
    case 'MATCHING':
      return [...answer].map((letter, i) => `${i + 1}—${letter === NO_OPTION ? t('worker.question.matchOpen') : letter}`).join('，')
    case 'SHORT_ANSWER':
      return answer
    case 'CASE':
      return answer.split(PART_SEPARATOR).map((part, i) => `${t('worker.question.part', { n: i + 1 })}：${part.split(BLANK_SEPARATOR).join(t('worker.question.separator')) || t('worker.question.unanswered')}`).join('；')
    case 'SINGLE':
    case 'MULTIPLE':
      return [...answer].join('、')
  }
}

/** The stem cut at its blanks: "电压为____V" → ["电压为", "V"]. */
export const stemParts = (stem: string): string[] => stem.split(/_{3,}/)
