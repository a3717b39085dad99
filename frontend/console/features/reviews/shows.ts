import type { ReviewQuestion } from './types'

/** Whether a question still belongs under the filter it was found with. */
export function belongs(row: Pick<ReviewQuestion, 'verdict' | 'openComments'>, show: string): boolean {
  switch (show) {
    case 'UNDECIDED':
      return !row.verdict
    case 'APPROVED':
    case 'SENT_BACK':
      return row.verdict === show
    case 'COMMENTED':
      return row.openComments > 0
    default:
      return true
  }
}
