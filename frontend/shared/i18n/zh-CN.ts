import { common } from './zh-CN/common'
import { consoleMessages } from './zh-CN/console'
import { problems } from './zh-CN/problems'
import { worker } from './zh-CN/worker'

/** The one catalogue. English is a second object of this same shape. */
export const zhCN = { common, worker, console: consoleMessages, problems } as const
