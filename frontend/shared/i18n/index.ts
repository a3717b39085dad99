import { zhCN } from './zh-CN'

type Leaf<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaf<T[K], `${P}${K}.`>
}[keyof T & string]

/** Every path that leads to a text of the catalogue; a wrong key does not compile. */
export type MessageKey = Leaf<typeof zhCN>
export type Params = Record<string, string | number>

export function t(key: MessageKey, params?: Params): string {
  let node: unknown = zhCN
  for (const part of key.split('.')) node = (node as Record<string, unknown>)[part]
  return params ? (node as string).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')) : (node as string)
}
