import { describe, expect, it } from 'vitest'
import { answerWords, BLANK_SEPARATOR, blanksOf, choices, isByHand, isComplete, joinBlanks, joinParts, matched, partsOf, stemParts, toggled, type ShownQuestion } from './answers'

describe('answer texts', () => {
  it('letters of a multiple answer stay sorted, whatever the order of the taps', () => {
    expect(toggled(toggled(toggled('', 'D'), 'A'), 'C')).toBe('ACD')
    expect(toggled('ACD', 'A')).toBe('CD')
  })
  it('blanks survive being joined and split, the empty ones in the middle too', () => {
    const text = joinBlanks(['380', '', '50'])
    expect(blanksOf(text, 3)).toEqual(['380', '', '50'])
  })
  it('nothing filled in is the cleared answer', () => {
    expect(joinBlanks(['', ' '])).toBe('')
    expect(blanksOf('', 2)).toEqual(['', ''])
  })
  it('is read out in words', () => {
    expect(answerWords('TRUE_FALSE', 'F')).toBe('错')
    expect(answerWords('MULTIPLE', 'ACD')).toBe('A、C、D')
    expect(answerWords('FILL_IN_BLANK', `380${BLANK_SEPARATOR}50`)).toBe('380；50')
    expect(answerWords('SINGLE', '')).toBe('没有作答')
  })
  it('true and false are choices though the question brings none', () => {
    expect(choices({ type: 'TRUE_FALSE', stem: '' }).map((c) => c.letter)).toEqual(['T', 'F'])
  })
  it('a prompt keeps its place, and the same letter again takes it back', () => {
    expect(matched('', 3, 1, 'C')).toBe('-C-')
    expect(matched('-C-', 3, 0, 'B')).toBe('BC-')
    expect(matched('-C-', 3, 1, 'C')).toBe('')
    expect(answerWords('MATCHING', 'BC-')).toBe('1—B，2—C，3—没有选')
    expect(answerWords('ORDERING', 'CAB')).toBe('C → A → B')
  })
  it('a case is whole once each of its parts is answered', () => {
    const question: ShownQuestion = { type: 'CASE', stem: '', parts: [{ type: 'SINGLE', stem: '' }, { type: 'TRUE_FALSE', stem: '' }] }
    expect(partsOf('A\u001e', 2)).toEqual(['A', ''])
    expect(joinParts(['', ''])).toBe('')
    expect(isComplete(question, joinParts(['A', '']))).toBe(false)
    expect(isComplete(question, joinParts(['A', 'T']))).toBe(true)
    expect(isByHand(question)).toBe(false)
    expect(isByHand({ ...question, parts: [{ type: 'SHORT_ANSWER', stem: '' }] })).toBe(true)
  })
  it('the stem is cut at its blanks', () => {
    expect(stemParts('线电压____V，频率____Hz')).toEqual(['线电压', 'V，频率', 'Hz'])
  })
})
