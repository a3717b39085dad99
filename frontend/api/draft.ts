/** Stands in for the generated types until the compiler has written all paths; deleted then. */
export interface PageOf<T> { items: T[]; total: number; page: number; size: number }
type Json<T> = { content: { 'application/json': T } }
interface NoParameters { query?: never; header?: never; path?: never; cookie?: never }
interface Op<R, P = object, B = undefined> {
  parameters: Omit<NoParameters, keyof P> & P
  requestBody: B extends undefined ? undefined : Json<B>
  responses: { 200: Json<R> }
}
interface Get<R, P = object> extends Unused { get: Omit<Op<R, P>, 'requestBody'> }
interface Unused { parameters: object }
type Post<R, B = undefined, P = object> = Unused & { post: B extends undefined ? Omit<Op<R, P>, 'requestBody'> : Op<R, P, B> }
type Put<R, B, P = object> = Unused & { put: Op<R, P, B> }
type Delete<R, P = object> = Unused & { delete: Omit<Op<R, P>, 'requestBody'> }
type Id = { path: { id: number } }
type Paged = { query?: { page?: number; size?: number } }

type Level = number
type QType = 'SINGLE' | 'MULTIPLE' | 'TRUE_FALSE' | 'FILL_IN_BLANK'
interface Option { letter: string; text: string }
interface S {
  SessionView: { memberId: number; name: string; maskedIdNumber: string; organisation: { id: number; name: string }; unit: { id: number; name: string }; organisationPath: string[]; tradeId?: number; tradeName?: string; level?: Level; roles: string[]; serverNow: string }
  ContactView: { name: string; phone: string; hours: string; text: string }
  AccessView: { at: string; actorName: string; action: string; reason?: string }
  MessageView: { id: number; at: string; kind: string; text: string; read: boolean }
  PracticeTradeView: { tradeId: number; tradeName: string; levels: { level: Level; questionCount: number; answeredCount: number }[]; mine: boolean }
  ChapterView: { chapter: string; questionCount: number; answeredCount: number; rightCount: number }
  PracticeSetView: { id: number; mode: 'IN_ORDER' | 'RANDOM' | 'WRONG'; total: number; position: number; tradeName: string; level: Level; answeredCount: number; rightCount: number }
  JudgedView: { right: boolean; answer: string; key: string; rationale: string; source: string; errorRatePercent?: number }
  PracticeQuestionView: { position: number; questionId: number; type: QType; level: Level; chapter: string; stem: string; options: Option[]; blankCount: number; judged?: S['JudgedView'] }
  WrongQuestionView: { questionId: number; tradeName: string; level: Level; type: QType; stem: string; options: Option[]; lastAnswer: string; key: string; rationale: string; source: string; wrongCount: number; lastWrongAt: string }
  TodayView: { answeredCount: number; rightCount: number; goal: number; streakDays: number; wrongQuestionCount: number }
  ContestCard: { id: number; name: string; summary: string; state: 'ANNOUNCED' | 'RUNNING' | 'FINISHED'; roundId: number; startsAt: string; endsAt: string; entered: boolean; attemptState?: 'NONE' | 'OPEN' | 'SUBMITTED'; attemptId?: number }
  RoundView: { id: number; name: string; startsAt: string; endsAt: string; durationSeconds: number; triesMax: number; triesUsed: number; questionCount: number; fullMarksTenths: number; multipleRule: string; reveal: 'SCORE_AT_ONCE' | 'PAPER_AT_ONCE' | 'AFTER_ROUND'; state: string }
  ContestView: S['ContestCard'] & { organiserName: string; rules: string[]; round: S['RoundView']; serverNow: string }
  PaperQuestionView: { position: number; type: QType; stem: string; options: Option[]; blankCount: number; marksTenths: number }
  SectionView: { title: string; marksTenthsEach: number; questions: S['PaperQuestionView'][] }
  AnswerView: { position: number; seq: number; answer: string; flagged?: boolean }
  AttemptView: { id: number; roundId: number; contestName: string; tryNo: number; state: 'OPEN' | 'SUBMITTED'; startedAt: string; deadline: string; serverNow: string; device: string; sections: S['SectionView'][]; answers: S['AnswerView'][]; submittedAt?: string; submittedBy?: 'WORKER' | 'DEADLINE' }
  ResultView: { state: string; released: boolean; releaseAt?: string; scoreTenths?: number; fullMarksTenths: number; rightCount?: number; rank?: number; rankedCount?: number; submittedAt: string; elapsedSeconds: number; markedPaperAllowed: boolean }
  MarkedQuestionView: { position: number; type: QType; stem: string; options: Option[]; answer: string; key: string; right: boolean; scoreTenths: number; marksTenths: number; rationale: string; source: string }
  MarkedPaperView: { sections: { title: string; questions: S['MarkedQuestionView'][] }[] }
  PointsView: { balance: number; earnedToday: number }
  PointsEntryView: { id: number; at: string; amount: number; kind: string; text: string; balanceAfter: number }
  PointsRuleView: { code: string; text: string; points: number; dailyCap: number }
  BoardRow: { rank: number; memberId: number; name: string; unitName: string; points: number; mine: boolean }
  BoardView: { period: string; scope: string; rows: PageOf<S['BoardRow']>; mine?: { rank: number; points: number; total: number; neighbours?: S['BoardRow'][] }; updatedAt: string; tieRule: string }
  PrizeCard: { id: number; name: string; description: string; price: number; stockLeft: number; limitPerMember: number; pictureUrl?: string; affordable: boolean }
  RedemptionView: { id: number; prizeId: number; prizeName: string; pictureUrl?: string; price: number; state: 'RESERVED' | 'READY' | 'HANDED_OVER' | 'CANCELLED' | 'EXPIRED'; pickupDigits?: string; pickupUrl?: string; qrUrl?: string; pickupPlace: string; createdAt: string; expiresAt: string; handedOverAt?: string; cancellable: boolean }
  PickupView: { redemptionId: number; code: string; prizeName: string; pictureUrl?: string; maskedName: string; unitName: string; state: S['RedemptionView']['state']; handedOverAt?: string; undoUntil?: string; handedOverBy?: string }
}
export interface components { schemas: S }

export interface paths {
  '/api/auth/activate': Post<S['SessionView'], { idNumber: string; code: string; password: string; privacyAccepted: boolean }>
  '/api/auth/login': Post<S['SessionView'], { idNumber: string; password: string }>
  '/api/auth/logout': Post<undefined>
  '/api/auth/session': Get<S['SessionView']>
  '/api/auth/contact': Get<S['ContactView']>
  '/api/auth/password': Post<undefined, { currentPassword: string; newPassword: string }>
  '/api/me/accesses': Get<PageOf<S['AccessView']>, Paged>
  '/api/me/messages': Get<PageOf<S['MessageView']>, Paged>
  '/api/me/messages/read': Post<undefined>
  '/api/me/messages/unread': Get<{ count: number }>
  '/api/practice/trades': Get<PageOf<S['PracticeTradeView']>, Paged>
  '/api/practice/chapters': Get<PageOf<S['ChapterView']>, { query: { tradeId: number; level: number; page?: number; size?: number } }>
  '/api/practice/sets': Post<S['PracticeSetView'], { tradeId: number; level: number; mode: S['PracticeSetView']['mode']; chapter?: string; restart?: boolean }>
  '/api/practice/sets/latest': Get<S['PracticeSetView']>
  '/api/practice/sets/{id}/questions': Get<PageOf<S['PracticeQuestionView']>, Id & Paged>
  '/api/practice/sets/{id}/answers': Post<S['JudgedView'], { position: number; answer: string }, Id>
  '/api/practice/sets/{id}/position': Put<undefined, { position: number }, Id>
  '/api/practice/wrong-questions': Get<PageOf<S['WrongQuestionView']>, { query?: { tradeId?: number; page?: number; size?: number } }>
  '/api/practice/wrong-questions/{questionId}': Delete<undefined, { path: { questionId: number } }>
  '/api/practice/today': Get<S['TodayView']>
  '/api/contests': Get<PageOf<S['ContestCard']>, { query?: { state?: S['ContestCard']['state']; page?: number; size?: number } }>
  '/api/contests/{id}': Get<S['ContestView'], Id>
  '/api/contests/{id}/entries': Post<undefined, undefined, Id>
  '/api/rounds/{roundId}/attempts': Post<S['AttemptView'], { device: string }, { path: { roundId: number } }>
  '/api/attempts/{id}': Get<S['AttemptView'], Id>
  '/api/attempts/{id}/device': Post<S['AttemptView'], { device: string }, Id>
  '/api/attempts/{id}/answers/{position}': Put<{ seq: number; serverNow: string }, { seq: number; answer: string; device: string }, { path: { id: number; position: number } }>
  '/api/attempts/{id}/submit': Post<S['AttemptView'], { device: string }, Id>
  '/api/attempts/{id}/result': Get<S['ResultView'], Id>
  '/api/attempts/{id}/marked-paper': Get<S['MarkedPaperView'], Id>
  '/api/time': Get<{ serverNow: string }>
  '/api/points': Get<S['PointsView']>
  '/api/points/entries': Get<PageOf<S['PointsEntryView']>, Paged>
  '/api/points/rules': Get<PageOf<S['PointsRuleView']>, Paged>
  '/api/boards/{period}/{scope}': Get<S['BoardView'], { path: { period: 'day' | 'week' | 'month' | 'all'; scope: 'everyone' | 'unit' } } & Paged>
  '/api/prizes': Get<PageOf<S['PrizeCard']>, Paged>
  '/api/prizes/{id}': Get<S['PrizeCard'], Id>
  '/api/redemptions': Get<PageOf<S['RedemptionView']>, Paged> & Post<S['RedemptionView'], { prizeId: number }, { header: { 'Idempotency-Key': string } }>
  '/api/redemptions/{id}': Get<S['RedemptionView'], Id>
  '/api/redemptions/{id}/cancel': Post<S['RedemptionView'], undefined, Id>
  '/api/keeper/pickups/{code}': Get<S['PickupView'], { path: { code: string } }>
  '/api/keeper/pickups/{code}/handover': Post<S['PickupView'], undefined, { path: { code: string } }>
  '/api/keeper/pickups/{code}/undo': Post<S['PickupView'], { reason: string }, { path: { code: string } }>
  '/api/keeper/handovers': Get<PageOf<S['PickupView']>, Paged>
}
