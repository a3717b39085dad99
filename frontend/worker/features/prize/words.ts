import { translator } from '../../../shared/i18n'
import { zhCN } from '../../../shared/i18n/zh-CN'
import { prize } from '../../../shared/i18n/zh-CN/worker/prize'

/** Everybody's words, and those of prizes, which come with their pages. */
export const t = translator({ ...zhCN, worker: { ...zhCN.worker, prize } })
