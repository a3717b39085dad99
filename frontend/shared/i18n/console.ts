import { translator, type Leaf } from '.'
import { common } from './zh-CN/common'
import { consoleWords } from './zh-CN/console'

/** The console's catalogue: its own words and the common ones. English is a second object of this same shape. */
export const consoleCatalogue = { common, ...consoleWords } as const
export type ConsoleKey = Leaf<typeof consoleCatalogue>

export const t = translator(consoleCatalogue)
