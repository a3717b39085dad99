import type { Schemas } from '../../api/client'

/** One thing wrong in an uploaded sheet, said so that the person who filled it in can mend it. */
export type FaultView = Schemas['SheetFault']

/** 64 MiB: what the server takes for a file of questions. */
export const QUESTION_FILE_MAX_BYTES = 64 * 1024 * 1024
/** 8 MiB: what the server takes for any other workbook. */
export const WORKBOOK_MAX_BYTES = 8 * 1024 * 1024
export const WORKBOOK_ENDINGS = ['.xlsx'] as const
