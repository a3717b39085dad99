import { t } from '../../../shared/i18n/console'
import type { QuestionChange, QuestionFilter, QuestionView } from './types'

/** The facts that can be changed for many questions at once; one at a time, so that it can be said in one sentence. */
export const FACTS = ['level', 'difficulty', 'chapter', 'use', 'addKnowledge', 'removeKnowledge', 'moveToBankId', 'retire'] as const
export type Fact = (typeof FACTS)[number]

/** @param value as it was chosen or typed; "" where nothing is needed */
export function changeOf(fact: Fact, value: string): QuestionChange | undefined {
  const text = value.trim()
  if (fact === 'retire') return { retire: true }
  if (text === '') return undefined
  switch (fact) {
    case 'level':
    case 'moveToBankId':
      return { [fact]: Number(text) }
    case 'addKnowledge':
    case 'removeKnowledge':
      return { [fact]: [text] }
    default:
      return { [fact]: text }
  }
}

/** Whether a question is that way already, so that nothing is changed about it. */
export function isSo(question: QuestionView, fact: Fact, value: string): boolean {
  const text = value.trim()
  switch (fact) {
    case 'level':
      return question.level === Number(text)
    case 'difficulty':
    case 'chapter':
    case 'use':
      return question[fact] === text
    case 'addKnowledge':
      return question.knowledge.includes(text)
    case 'removeKnowledge':
      return !question.knowledge.includes(text)
    default:
      return false
  }
}

/**
 * What to count in order to know how many of a filter's questions are that way already.
 *
 * @returns a filter; a number when no counting is needed
 */
export function alreadyOf(filter: QuestionFilter, fact: Fact, value: string, total: number): QuestionFilter | number {
  const text = value.trim()
  switch (fact) {
    case 'level':
      return filter.level == null ? { ...filter, level: Number(text) } : filter.level === Number(text) ? total : 0
    case 'difficulty':
    case 'chapter':
    case 'use':
      return filter[fact] == null ? ({ ...filter, [fact]: text } as QuestionFilter) : filter[fact] === text ? total : 0
    case 'addKnowledge':
    case 'removeKnowledge':
      // The server's filter takes one point of knowledge; two cannot be asked for together.
      return filter.knowledge == null ? { ...filter, knowledge: text } : filter.knowledge === text ? total : 0
    default:
      return 0
  }
}

/** What is done, in words: 等级改为四级·中级工. */
export function wordsOf(fact: Fact, value: string, bankName: string): string {
  const name = t(`questions.bulk.fact.${fact}`)
  switch (fact) {
    case 'retire':
      return name
    case 'moveToBankId':
      return `${name}“${bankName}”`
    case 'level':
      return `${name}${t('questions.bulk.to')}${t(`question.level.${value as '5'}`)}`
    case 'difficulty':
      return `${name}${t('questions.bulk.to')}${t(`question.difficulty.${value as 'EASY'}`)}`
    case 'use':
      return `${name}${t('questions.bulk.to')}${t(`questions.form.useOf.${value as 'ANY'}`)}`
    case 'chapter':
      return `${name}${t('questions.bulk.to')}“${value.trim()}”`
    default:
      return `${name}“${value.trim()}”`
  }
}
