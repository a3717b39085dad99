import { describe, expect, it } from 'vitest'
import { formulaLine, pieces, plainWords } from './inlineMarks'

const PIC = 'pic:0123456789abcdef0123456789abcdef'

describe('the marks of a text', () => {
  it('a picture stands where it was written, between its words', () => {
    expect(pieces(`看图 ![红圈](${PIC})，是什么？`)).toEqual([
      { kind: 'text', text: '看图 ' },
      { kind: 'pic', alt: '红圈', src: '/api/media/0123456789abcdef0123456789abcdef' },
      { kind: 'text', text: '，是什么？' },
    ])
  })
  it('an address that is not ours is words and nothing else', () => {
    for (const text of ['![x](http://evil.example/x.png)', '![x](javascript:alert)', '![x](pic:../../me)', '<img src=x onerror=alert(1)>']) expect(pieces(text)).toEqual([{ kind: 'text', text }])
  })
  it('a sum of money is no formula', () => {
    expect(pieces('一箱 $5 到 $10 不等')).toEqual([{ kind: 'text', text: '一箱 $5 到 $10 不等' }])
    expect(pieces('$P=UI$').map((piece) => piece.kind)).toEqual(['formula'])
  })
  it('a formula is read out by the line the server wrote, or as its LaTeX', () => {
    const formulas = { 'a<b': '<math alttext="a&lt;b"><mi>a</mi></math>' }
    expect(formulaLine('a<b', formulas)).toBe('a<b')
    expect(plainWords(`$a<b$ ![图](${PIC})`, formulas)).toBe('a<b [图]')
    expect(formulaLine('\\foo', {})).toBe('\\foo')
  })
})
