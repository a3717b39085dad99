import type { Difficulty, PartLike, QuestionLike, QuestionType } from '../../kit/question'
import type { FaultAt, KeyForm, QuestionForm, Use } from './types'

const BLANK_SEPARATOR = '\u001f'
const PART_SEPARATOR = '\u001e'
/** Three strokes or more are one blank, as the server counts them. */
const BLANK = /_{3,}/g
export const PART_TYPES: readonly QuestionType[] = ['SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL_IN_BLANK', 'ORDERING', 'MATCHING', 'SHORT_ANSWER']

/** What is asked and what is right, of a question or of a part of a case, as the page holds it. */
export interface BodyDraft {
  type: QuestionType
  stem: string
  /** Of an ordering question in the right order. */
  options: { text: string; right: boolean }[]
  pinned: boolean
  /** Each with the index of the option that belongs to it; null as long as none is chosen. */
  prompts: { text: string; option: number | null }[]
  truth: boolean | null
  /** Accepted texts one a line, the usual one first; tolerance as it is typed. */
  blanks: { accepted: string; tolerance: string }[]
  anyOrder: boolean
  answer: string
}

export interface Draft extends BodyDraft {
  level: number
  difficulty: Difficulty
  chapter: string
  knowledge: string[]
  use: Use
  rationale: string
  source: string
  parts: BodyDraft[]
}

export function emptyBody(type: QuestionType): BodyDraft {
  return {
    type,
    stem: '',
    options: Array.from({ length: 4 }, () => ({ text: '', right: false })),
    pinned: false,
    prompts: Array.from({ length: 3 }, () => ({ text: '', option: null })),
    truth: null,
    blanks: [{ accepted: '', tolerance: '' }],
    anyOrder: false,
    answer: '',
  }
}

export function emptyDraft(type: QuestionType): Draft {
  return { ...emptyBody(type), level: 5, difficulty: 'MEDIUM', chapter: '', knowledge: [], use: 'ANY', rationale: '', source: '', parts: [emptyBody('SINGLE')] }
}

type BodyForm = Pick<QuestionForm, 'type' | 'stem' | 'options' | 'pinned' | 'prompts' | 'key'>

function bodyOf(form: BodyForm): BodyDraft {
  const empty = emptyBody(form.type)
  const key = form.key ?? {}
  const chosen = key.options ?? []
  const order = form.type === 'ORDERING' && chosen.length === form.options.length ? chosen : form.options.map((_, i) => i)
  return {
    ...empty,
    stem: form.stem,
    options: form.options.length > 0 ? order.map((i) => ({ text: form.options[i] ?? '', right: isChoice(form.type) && chosen.includes(i) })) : empty.options,
    pinned: form.pinned,
    prompts: form.prompts.length > 0 ? form.prompts.map((text, i) => ({ text, option: chosen[i] ?? null })) : empty.prompts,
    truth: key.truth ?? null,
    blanks: key.blanks?.length ? key.blanks.map((blank) => ({ accepted: blank.accepted.join('\n'), tolerance: blank.tolerance == null ? '' : String(blank.tolerance) })) : empty.blanks,
    anyOrder: key.anyOrder ?? false,
    answer: key.text ?? '',
  }
}

export function draftOf(form: QuestionForm): Draft {
  const { level, difficulty, chapter, knowledge, use, rationale, source } = form
  return { ...bodyOf(form), level, difficulty, chapter, knowledge: [...knowledge], use, rationale, source, parts: form.parts.length > 0 ? form.parts.map(bodyOf) : [emptyBody('SINGLE')] }
}

export const isChoice = (type: QuestionType): boolean => type === 'SINGLE' || type === 'MULTIPLE'
export const hasOptions = (type: QuestionType): boolean => isChoice(type) || type === 'ORDERING' || type === 'MATCHING'

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean)

function keyOf(body: BodyDraft): KeyForm | null {
  switch (body.type) {
    case 'SINGLE':
    case 'MULTIPLE':
      return { options: body.options.flatMap((option, i) => (option.right ? [i] : [])) }
    case 'ORDERING':
      return { options: body.options.map((_, i) => i) }
    case 'MATCHING':
      return { options: body.prompts.flatMap((prompt) => (prompt.option === null ? [] : [prompt.option])) }
    case 'TRUE_FALSE':
      return body.truth === null ? null : { truth: body.truth }
    case 'FILL_IN_BLANK':
      return { blanks: body.blanks.map((blank) => ({ accepted: lines(blank.accepted), tolerance: toleranceOf(blank.tolerance) })), anyOrder: body.anyOrder }
    case 'SHORT_ANSWER':
      return { text: body.answer }
    case 'CASE':
      return null
  }
}

/** What is no number, or not above 0, means that the answer has to be exact. */
export function toleranceOf(text: string): number | null {
  const number = Number(text.trim())
  return text.trim() !== '' && Number.isFinite(number) && number > 0 ? number : null
}

/** Only what belongs to the type goes out; the rest stays on the page, so that a change of type can be taken back. */
function bodyForm(body: BodyDraft): Omit<BodyForm, 'key'> & { key: KeyForm | null } {
  return {
    type: body.type,
    stem: body.stem,
    options: hasOptions(body.type) ? body.options.map((option) => option.text) : [],
    pinned: isChoice(body.type) && body.pinned,
    prompts: body.type === 'MATCHING' ? body.prompts.map((prompt) => prompt.text) : [],
    key: keyOf(body),
  }
}

export function formOf(draft: Draft): QuestionForm {
  const { level, difficulty, chapter, knowledge, use, rationale, source } = draft
  return { ...bodyForm(draft), level, difficulty, chapter, knowledge, use, rationale, source, parts: draft.type === 'CASE' ? draft.parts.map(bodyForm) : [] }
}

/** As many answers as the stem has blanks; what was filled in stays. */
export function withBlanks(body: BodyDraft): BodyDraft['blanks'] {
  const count = Math.max(1, body.stem.match(BLANK)?.length ?? 0)
  return Array.from({ length: count }, (_, i) => body.blanks[i] ?? { accepted: '', tolerance: '' })
}

export const letter = (index: number): string => String.fromCharCode(65 + index)
const lettered = (body: BodyDraft): { letter: string; text: string }[] => (hasOptions(body.type) ? body.options.map((option, i) => ({ letter: letter(i), text: option.text })) : [])

function shownKeys(body: BodyDraft): { key: string; words: string } {
  const key = keyOf(body)
  switch (body.type) {
    case 'TRUE_FALSE': {
      const truth = body.truth === null ? '' : body.truth ? 'T' : 'F'
      return { key: truth, words: truth }
    }
    case 'FILL_IN_BLANK': {
      const words = body.blanks.map((blank) => lines(blank.accepted).join(' 或 ') + (toleranceOf(blank.tolerance) ? `（±${blank.tolerance.trim()}）` : '')).join(BLANK_SEPARATOR)
      return { key: words, words }
    }
    case 'SHORT_ANSWER':
      return { key: body.answer, words: body.answer }
    default: {
      const letters = (key?.options ?? []).map(letter)
      return { key: letters.join(''), words: body.type === 'ORDERING' ? letters.join(' → ') : letters.join('') }
    }
  }
}

/** The question as the phone shows it, while it is being typed. */
export function previewOf(draft: Draft, formulas: Record<string, string>): QuestionLike {
  const parts = draft.type === 'CASE' ? draft.parts : []
  const keys = parts.length > 0 ? parts.map(shownKeys) : [shownKeys(draft)]
  return {
    ...draft,
    options: lettered(draft),
    prompts: draft.type === 'MATCHING' ? draft.prompts.map((prompt) => prompt.text) : [],
    parts: parts.map((part): PartLike => ({ type: part.type, stem: part.stem, options: lettered(part), prompts: part.type === 'MATCHING' ? part.prompts.map((prompt) => prompt.text) : [], blankCount: part.blanks.length })),
    formulas,
    key: keys.map((one) => one.key).join(PART_SEPARATOR),
    keyText: keys.map((one) => one.words).join(PART_SEPARATOR),
  }
}

const COLUMNS: Record<string, string> = { 题干: 'stem', 题型: 'type', 答案: 'key', 解析: 'rationale', 出处: 'source', 难度: 'difficulty', 等级: 'level', 章节: 'chapter', 知识点: 'knowledge', 用途: 'use', 选项顺序: 'pinned', 左列: 'prompts', 选项: 'options', 公式: 'stem' }

/**
 * Where on the page a fault is shown: `stem`, `option-B`, `1:key` for the second part of a case; `` for what belongs to
 * no field. The server names fields by their words, as it does for a column of a file.
 */
export function fieldOf(fault: FaultAt): string {
  const part = /^第 (\d+) 小题/.exec(fault.message)?.[1]
  const option = /^选项([A-Z])$/.exec(fault.column)?.[1]
  const field = option ? `option-${option}` : (COLUMNS[fault.column] ?? '')
  return part && field ? `${Number(part) - 1}:${field}` : field
}

/** All that is said at each place, in words. */
export function faultWords(faults: readonly FaultAt[]): Record<string, string> {
  const words: Record<string, string> = {}
  for (const fault of faults) {
    const field = fieldOf(fault)
    const text = fault.message.replace(/^第 \d+ 小题：/, field.includes(':') ? '' : '$&')
    words[field] = words[field] ? `${words[field]}；${text}` : text
  }
  return words
}
