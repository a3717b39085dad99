import type { Schemas } from '../../api/client'

export type ErrorReport = Schemas['ReportErrorRequest']
export type ReportKind = ErrorReport['kind']
/** Delivers a report from where the worker stands: a set, the wrong-question book or her marked paper. */
export type ReportSender = (report: ErrorReport) => Promise<unknown>

export const REPORT_KINDS: readonly ReportKind[] = ['KEY', 'STEM', 'OPTION', 'RATIONALE', 'PICTURE', 'OTHER']
export const REPORT_TEXT_MAX = 500
