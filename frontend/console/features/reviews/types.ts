import type { Schemas } from '../../../api/client'

export type ReviewView = Schemas['ReviewView']
export type ReviewQuestion = Schemas['QuestionView']
