import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ShownQuestion } from './answers'
import QuestionBody from './QuestionBody.vue'

const options = ['接地', '验电', '停电'].map((text, i) => ({ letter: 'ABC'[i]!, text }))
const ordering: ShownQuestion = { type: 'ORDERING', stem: '排好', options }
const matching: ShownQuestion = { type: 'MATCHING', stem: '连好', options, prompts: ['先', '后'] }

beforeAll(async () => {
  await Promise.all([import('./OrderingAnswer.vue'), import('./MatchingAnswer.vue'), import('./CaseParts.vue'), import('./ShortAnswer.vue')])
})

async function shown(question: ShownQuestion, answer = '', more: Record<string, unknown> = {}): Promise<VueWrapper> {
  const body = mount(QuestionBody, { props: { question, answer, ...more } })
  await flushPromises()
  return body
}
const buttons = (body: VueWrapper, text: string) => body.findAll('button').filter((each) => each.text().includes(text))
const last = (body: VueWrapper): unknown => body.emitted('answer')?.at(-1)?.[0]

describe('an order', () => {
  it('is given by tapping one after the other, and is an answer only once it is whole', async () => {
    const body = await shown(ordering)
    await buttons(body, '停电')[0]!.trigger('click')
    await buttons(body, '验电')[0]!.trigger('click')
    expect(last(body)).toBe('')
    await buttons(body, '接地')[0]!.trigger('click')
    expect(last(body)).toBe('CBA')
  })
  it('one step back takes the answer back', async () => {
    const body = await shown(ordering, 'CBA')
    await buttons(body, '撤销一步')[0]!.trigger('click')
    expect(last(body)).toBe('')
    expect(body.findAll('.ordering-placed li')).toHaveLength(2)
  })
  it('each place says by sign and word whether it was right', async () => {
    const body = await shown(ordering, 'CAB', { locked: true, keyText: 'CBA' })
    expect(body.findAll('.option-verdict').map((each) => each.text())).toEqual(['位置对', '位置不对', '位置不对'])
    expect(body.text()).not.toContain('撤销')
  })
})

describe('a matching', () => {
  it('gives each prompt a letter, and takes it back', async () => {
    const body = await shown(matching)
    const second = body.findAll('.matching-prompts > li')[1]!
    await second.findAll('button')[2]!.trigger('click')
    expect(last(body)).toBe('-C')
    await body.setProps({ answer: '-C' })
    await second.findAll('button')[2]!.trigger('click')
    expect(last(body)).toBe('')
  })
  it('is locked once it is judged, and names the right letter', async () => {
    const body = await shown(matching, 'AB', { locked: true, keyText: 'CB' })
    await body.findAll('.matching-letter')[0]!.trigger('click')
    expect(body.emitted('answer')).toBeUndefined()
    expect(body.text()).toContain('您选的是 A，正确的是 C')
  })
})

describe('a case', () => {
  it('joins the answers of its parts', async () => {
    const body = await shown({ type: 'CASE', stem: '情境', parts: [{ type: 'SINGLE', stem: '一', options }, { type: 'TRUE_FALSE', stem: '二', options: [] }] }, 'A\u001e')
    await buttons(body, '错')[0]!.trigger('click')
    expect(last(body)).toBe('A\u001eF')
  })
})

describe('pictures, sounds and formulas', () => {
  const pic = '![红圈斜杠](pic:0123456789abcdef0123456789abcdef)'
  it('a picture opens by a tap in the stem, and never inside an option', async () => {
    const body = await shown({ type: 'SINGLE', stem: `看图 ${pic}`, options: [{ letter: 'A', text: pic }] })
    expect(body.find('.question-stem button img').attributes('alt')).toBe('红圈斜杠')
    expect(body.find('.option img').attributes('src')).toBe('/api/media/0123456789abcdef0123456789abcdef')
    expect(body.find('.option button').exists()).toBe(false)
  })
  it('a formula without MathML is read as its line', async () => {
    const body = await shown({ type: 'TRUE_FALSE', stem: '由 $P=UI$ 得', formulas: { 'P=UI': '<math alttext="P=UI"></math>' } })
    expect(body.find('.lb-formula').exists()).toBe(true)
  })
  it('what looks like markup is words', async () => {
    const body = await shown({ type: 'TRUE_FALSE', stem: '<img src=x onerror=alert(1)> ![x](http://evil.example/a.png)' })
    expect(body.find('img').exists()).toBe(false)
  })
})
