import { describe, expect, it } from 'vitest'
import { answerWords, BLANK_SEPARATOR, blanksOf, choices, joinBlanks, stemParts, toggled } from './answers'

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
  it('the stem is cut at its blanks', () => {
    expect(stemParts('线电压____V，频率____Hz')).toEqual(['线电压', 'V，频率', 'Hz'])
  })
})
