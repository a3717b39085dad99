import type { Schemas } from '../../../api/client'

export type BankState = Schemas['BankState']
export type BankView = Schemas['BankView']
export type QuestionView = Schemas['QuestionView']
export type BankImportView = Schemas['BankImportView']
export type ImportRowView = Schemas['ImportRowView']
export type SaidView = Schemas['SaidView']
export type FaultKind = Schemas['BankImportView.FaultKind']
export type CommitMode = Schemas['ImportQuestions.Mode']
