import type { Schemas } from '../../api/client'

/** One thing wrong in an uploaded sheet, said so that the person who filled it in can mend it. */
export type FaultView = Schemas['SheetFault']

/** 8 MiB: what the server takes for a workbook. */
export const WORKBOOK_MAX_BYTES = 8 * 1024 * 1024
export const WORKBOOK_ENDINGS = ['.xlsx'] as const
