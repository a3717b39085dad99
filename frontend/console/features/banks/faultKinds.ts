import { imports } from '../../../shared/i18n/zh-CN/console/imports'
import type { FaultKind } from './types'

const words = imports.wizard.kind as Record<string, Record<string, string> | undefined>

/** A kind of fault in a few words; what one of them says where we have none. */
export function kindWords(kind: Pick<FaultKind, 'code' | 'message'>): string {
  const [module = '', fact = ''] = kind.code.split(/\.(.*)/s)
  return words[module]?.[fact] ?? kind.message
}
