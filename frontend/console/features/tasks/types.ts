import type { Schemas } from '../../../api/client'

export type Reported = Schemas['ErrorReportQueue.ReportedQuestionView']
export type Report = Schemas['ErrorReportQueue.ReportView']
export type Decision = Schemas['DecideErrorReport.DecideReportRequest']
export type Task = Schemas['QuestionTasks.QuestionTaskView']
export type Flag = Schemas['QuestionFlags.FlagView']
export type Why = Schemas['QuestionTasks.Why']
