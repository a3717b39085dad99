import { api, ask, type Schemas } from '../../../api/client'
import { usePages, type Pages } from '../../ui/usePages'

export type OwnReport = Schemas['ErrorReportQueue.OwnReportView']

export const useReports = (): Pages<OwnReport> => usePages((page) => ask(api.GET('/api/error-reports/mine', { params: { query: { page, size: 20 } } })))
