/**
 * The three marks a text of a question may hold: `![alt](pic:…)`, `![alt](audio:…)` and `$latex$`. The server reads them
 * by the same rules (InlineMarks.java).
 */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'pic' | 'audio'; alt: string; src: string }
  | { kind: 'formula'; latex: string }

/** A sum of money is no formula: no space inside the signs, no digit behind them ($5 and $10). */
const MARK = /!\[([^\]\n]{0,200})\]\((pic|audio):([0-9a-z]{1,64})\)|\$([^\s$](?:[^$\n]{0,498}[^\s$])?)\$(?!\d)/g

export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const mark of text.matchAll(MARK)) {
    if (mark.index > from) found.push({ kind: 'text', text: text.slice(from, mark.index) })
    if (mark[4] !== undefined) found.push({ kind: 'formula', latex: mark[4] })
    else found.push({ kind: mark[2] as 'pic' | 'audio', alt: mark[1]!, src: `/api/media/${mark[3]}` })
    from = mark.index + mark[0].length
  }
  if (from < text.length || found.length === 0) found.push({ kind: 'text', text: text.slice(from) })
  return found
}

/** The line of text that the server wrote into each formula, for browsers without MathML and for ears. */
export function formulaLine(latex: string, formulas?: Record<string, string>): string {
  const line = /alttext="([^"]*)"/.exec(formulas?.[latex] ?? '')?.[1]
  return line === undefined ? latex : line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** As one line of words, where there is no room for pictures. */
export function plainWords(text: string, formulas?: Record<string, string>): string {
  return pieces(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'formula' ? formulaLine(piece.latex, formulas) : `[${piece.alt}]`))
    .join('')
}

export const sounds = (text: string): { alt: string; src: string }[] => pieces(text).flatMap((piece) => (piece.kind === 'audio' ? [piece] : []))
