import { describe, expect, it } from 'vitest'
import { draftOf, emptyBody, emptyDraft, faultWords, fieldOf, formOf, previewOf, toleranceOf, withBlanks } from './form'
import type { QuestionForm } from './types'

const facts = { level: 4, difficulty: 'HARD', chapter: '安全', knowledge: ['验电'], use: 'EXAM_ONLY', rationale: '因为', source: '规程' } as const
const nothing = { options: [], pinned: false, prompts: [], parts: [] }
const body = (more: Partial<QuestionForm>): QuestionForm => ({ ...facts, knowledge: [...facts.knowledge], ...nothing, stem: '问什么', ...more }) as QuestionForm

const forms: Record<string, QuestionForm> = {
  SINGLE: body({ type: 'SINGLE', options: ['甲', '乙'], pinned: true, key: { options: [1] } }),
  MULTIPLE: body({ type: 'MULTIPLE', options: ['甲', '乙', '丙'], key: { options: [0, 2] } }),
  TRUE_FALSE: body({ type: 'TRUE_FALSE', key: { truth: false } }),
  FILL_IN_BLANK: body({ type: 'FILL_IN_BLANK', stem: '电压____伏，频率____赫', key: { blanks: [{ accepted: ['220', '二百二'], tolerance: 5 }, { accepted: ['50'], tolerance: null }], anyOrder: true } }),
  MATCHING: body({ type: 'MATCHING', options: ['甲', '乙', '丙'], prompts: ['一', '二'], key: { options: [2, 0] } }),
  SHORT_ANSWER: body({ type: 'SHORT_ANSWER', key: { text: '先停电' } }),
}

describe('a question in the form', () => {
  it.each(Object.keys(forms))('%s goes out as it came in', (type) => {
    expect(formOf(draftOf(forms[type]!))).toEqual(forms[type])
  })
  it('an order is held as it is right, whatever order the server mixed it into', () => {
    const draft = draftOf(body({ type: 'ORDERING', options: ['丙', '甲', '乙'], key: { options: [1, 2, 0] } }))
    expect(draft.options.map((option) => option.text)).toEqual(['甲', '乙', '丙'])
    expect(formOf(draft)).toMatchObject({ options: ['甲', '乙', '丙'], key: { options: [0, 1, 2] } })
  })
  it('a case goes out with its parts and their keys, and without one of its own', () => {
    const part = { type: 'TRUE_FALSE', stem: '对吗', options: [], pinned: false, prompts: [], key: { truth: true } } as const
    const form = body({ type: 'CASE', key: null, parts: [{ ...part, options: [], prompts: [] }] })
    expect(formOf(draftOf(form))).toEqual(form)
  })
  it('keeps on the page, and out of the form, what another type would need', () => {
    const draft = { ...draftOf(forms.SINGLE!), type: 'TRUE_FALSE' as const, truth: true }
    expect(formOf(draft)).toMatchObject({ options: [], pinned: false, key: { truth: true } })
    expect(draft.options).toHaveLength(2)
  })
  it('sends no key that nobody has chosen', () => {
    expect(formOf(emptyDraft('TRUE_FALSE')).key).toBeNull()
    expect(formOf(emptyDraft('SINGLE')).key).toEqual({ options: [] })
  })
})

describe('blanks', () => {
  it('are as many as the stem has, and keep what was filled in', () => {
    const blank = { accepted: '220', tolerance: '5' }
    expect(withBlanks({ ...emptyBody('FILL_IN_BLANK'), stem: '____与____', blanks: [blank] })).toEqual([blank, { accepted: '', tolerance: '' }])
    expect(withBlanks({ ...emptyBody('FILL_IN_BLANK'), stem: '没有空', blanks: [blank, blank] })).toEqual([blank])
  })
  it('are exact where the tolerance says nothing', () => {
    expect([toleranceOf('0.5'), toleranceOf(''), toleranceOf('0'), toleranceOf('五')]).toEqual([0.5, null, null, null])
  })
})

describe('the phone beside the form', () => {
  it('shows the key while it is typed', () => {
    expect(previewOf(draftOf(forms.MULTIPLE!), {})).toMatchObject({ key: 'AC', options: [{ letter: 'A', text: '甲' }, { letter: 'B' }, { letter: 'C' }] })
    expect(previewOf(draftOf(forms.TRUE_FALSE!), {}).key).toBe('F')
    expect(previewOf(draftOf(forms.FILL_IN_BLANK!), {}).keyText).toBe('220 或 二百二（±5）\u001f50')
    expect(previewOf(draftOf(forms.MATCHING!), {}).key).toBe('CA')
  })
})

describe('a fault', () => {
  it('stands at the field it is about', () => {
    expect(fieldOf({ column: '选项B', code: 'bank.option-repeated', message: '选项 B 和前面的选项相同' })).toBe('option-B')
    expect(fieldOf({ column: '答案', code: 'bank.key-missing', message: '第 2 小题：没有答案' })).toBe('1:key')
    expect(fieldOf({ column: '别的', code: 'bank.x', message: '不知道' })).toBe('')
  })
  it('is said with the others at the same place', () => {
    const at = { column: '题干', code: 'bank.x' }
    expect(faultWords([{ ...at, message: '没有题干' }, { ...at, message: '太短' }, { ...at, message: '第 1 小题：没有题干' }])).toEqual({ stem: '没有题干；太短', '0:stem': '没有题干' })
  })
})
