import { describe, expect, it } from 'vitest'
import { alreadyOf, changeOf, isSo, wordsOf } from './bulk'
import type { QuestionView } from './types'

const question = { level: 4, difficulty: 'EASY', chapter: '安全', use: 'ANY', knowledge: ['验电'] } as unknown as QuestionView

describe('a change of many questions', () => {
  it('is one thing, in the shape that the server takes', () => {
    expect(changeOf('level', '3')).toEqual({ level: 3 })
    expect(changeOf('addKnowledge', ' 急救 ')).toEqual({ addKnowledge: ['急救'] })
    expect(changeOf('retire', '')).toEqual({ retire: true })
    expect(changeOf('chapter', ' ')).toBeUndefined()
  })
  it('leaves alone what is that way already', () => {
    expect(isSo(question, 'level', '4')).toBe(true)
    expect(isSo(question, 'chapter', '工具')).toBe(false)
    expect(isSo(question, 'addKnowledge', '验电')).toBe(true)
    expect(isSo(question, 'removeKnowledge', '急救')).toBe(true)
    expect(isSo(question, 'retire', '')).toBe(false)
  })
  it('counts over all that were found what is that way, without asking where the search says it', () => {
    expect(alreadyOf({ query: '电' }, 'level', '3', 90)).toEqual({ query: '电', level: 3 })
    expect(alreadyOf({ level: 3 }, 'level', '3', 90)).toBe(90)
    expect(alreadyOf({ level: 4 }, 'level', '3', 90)).toBe(0)
    expect(alreadyOf({}, 'retire', '', 90)).toBe(0)
  })
  it('is said in words', () => {
    expect(wordsOf('level', '4', '')).toBe('等级改为四级·中级工')
    expect(wordsOf('moveToBankId', '7', '安规')).toBe('移到别的题库“安规”')
  })
})
