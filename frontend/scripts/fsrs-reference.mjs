// What ts-fsrs makes of histories of answers, for FsrsTest to compare with: JSON batches on stdin, one line per history on
// stdout, with stability,difficulty,dueDay after each answer. The first answer is on day 0.
import { readFileSync } from 'node:fs'
import { createEmptyCard, fsrs } from 'ts-fsrs'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1, 12)
const lines = []
for (const { w, retention, intervalDaysMax, histories } of JSON.parse(readFileSync(0, 'utf8'))) {
  const scheduler = fsrs({ w, request_retention: retention, maximum_interval: intervalDaysMax, enable_fuzz: false, enable_short_term: true, learning_steps: [], relearning_steps: [] })
  for (const history of histories) {
    let card = createEmptyCard(new Date(START))
    const states = []
    for (const [day, grade] of history) {
      card = scheduler.next(card, new Date(START + day * DAY), grade).card
      states.push(`${card.stability},${card.difficulty},${(card.due.getTime() - START) / DAY}`)
    }
    lines.push(states.join(' '))
  }
}
process.stdout.write(lines.join('\n') + '\n')
