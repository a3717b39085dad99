import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CheckedDraw, hashOf, type DrawFile } from './checkedDraw'

/** The file that Java reads as well (CheckedDrawTest): both must get these papers out of these lines. */
const golden = JSON.parse(readFileSync('worker/features/contest/draw/golden.json', 'utf8')) as { file: DrawFile; papers: { member: number; tryNo: number; seed: string; paper: string }[] }

async function checked(file: DrawFile, hash: string): Promise<CheckedDraw> {
  const draw = await CheckedDraw.of(file, hash)
  if (!(draw instanceof CheckedDraw)) throw new Error(draw)
  return draw
}
const textOf = (paper: Awaited<ReturnType<CheckedDraw['paper']>>): string => paper.map(({ revisionId, marksTenths, order }) => `${revisionId}/${marksTenths}/${order}`).join(' ')

describe('a draw recomputed in the browser', () => {
  it('gives the papers that the service gave', async () => {
    const draw = await checked(golden.file, golden.file.hash)
    expect(golden.papers.length).toBeGreaterThan(20)
    for (const { member, tryNo, seed, paper } of golden.papers) {
      expect(String(await draw.seed(member, tryNo))).toBe(seed)
      expect(textOf(await draw.paper(member, tryNo))).toBe(paper)
    }
  })

  it('finds a line that was changed, and a file that brings its own hash', async () => {
    const committed = golden.file.committed.map((line, i) => (i === 3 ? 'band-tenths 11' : line))
    expect(await CheckedDraw.of({ ...golden.file, committed }, golden.file.hash)).toBe('hash')
    const own = await hashOf(committed)
    expect(own).not.toBe(golden.file.hash)
    expect(await CheckedDraw.of({ ...golden.file, committed, hash: own }, golden.file.hash)).toBe('hash')
  })

  it('finds lines in another form and a value under another name', async () => {
    const committed = [...golden.file.committed, 'question 1']
    expect(await CheckedDraw.of({ ...golden.file, committed }, await hashOf(committed))).toBe('form')
    expect(await CheckedDraw.of({ ...golden.file, valueName: '另一期' }, golden.file.hash)).toBe('name')
  })
})
