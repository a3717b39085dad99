import { common } from './zh-CN/common'
import { problems } from './zh-CN/problems'
import { worker } from './zh-CN/worker'

/** The catalogue of the worker's entry and of what both share. English is a second object of this same shape. */
export const zhCN = { common, worker, problems } as const
