import { zhCN } from './zh-CN'

/** Every path that leads to a text of the catalogue; a wrong key does not compile. */
export type Leaf<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaf<T[K], `${P}${K}.`>
}[keyof T & string]
export type MessageKey = Leaf<typeof zhCN>
export type Params = Record<string, string | number>

/** A `t` for one catalogue. Each entry has its own, so that a phone does not load the console's words. */
export function translator<T extends object>(catalogue: T): (key: Leaf<T>, params?: Params) => string {
  return (key, params) => {
    let node: unknown = catalogue
    for (const part of (key as string).split('.')) node = (node as Record<string, unknown>)[part]
    return params ? (node as string).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')) : (node as string)
  }
}

export const t = translator(zhCN)
