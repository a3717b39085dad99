// Generated from api/openapi.json by `npm run api:generate`; never edited by hand.

export interface paths {
    "/api/attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My attempt
         * @description The paper without keys, my answers as they are stored, the deadline and the server's time.
         */
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/answers/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save one answer
         * @description Answered after the commit with what the committed row says. A repeat is harmless; an older sequence number is refused with exam.stale-answer. When it arrives decides whether it is in time.
         */
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with this phone
         * @description This device becomes the newest; from now on only it can save.
         */
        post: operations["takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/marked-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My paper with keys
         * @description Only when the attempt is submitted and the round's reveal rule allows it.
         */
        get: operations["markedPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My result
         * @description Score and rank, as far as the round's reveal rule shows them now.
         */
        get: operations["result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit
         * @description Ends the attempt behind every answer that arrived before, and marks it. A repeat is harmless.
         */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture
         * @description The bytes of an uploaded picture. A picture never changes under its id, so it may be kept for a year.
         */
        get: operations["picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My points
         * @description The balance that can be spent, and what was earned today.
         */
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My points entries
         * @description Every movement of the wallet, the newest first.
         */
        get: operations["entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What earns points
         * @description Each rule in words, with its daily cap.
         */
        get: operations["rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The server's time
         * @description What the phone's countdown is set by. Never kept by any cache, so it is always the time of the answer.
         */
        get: operations["time"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the trades
         * @description Every trade this city practises and competes in, by occupation code and name.
         */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The running version
         * @description A page that is older than this asks its user to reload.
         */
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Whether an attempt still takes answers.
         * @enum {string}
         */
        AttemptState: "OPEN" | "SUBMITTED";
        /** @description An attempt as its owner sees it. It has no place for a key: what is right stands only in a MarkedPaperView. */
        AttemptView: {
            answers: components["schemas"]["AttemptView.AnswerView"][];
            /** @description the title the attempt was started under */
            contestName: string;
            /**
             * Format: date-time
             * @description set by the server once and for all; the phone only displays it
             */
            deadline: string;
            /** @description the newest device: only this one saves */
            device: string;
            /** Format: int64 */
            id: number;
            /**
             * Format: int64
             * @description the key of the occasion
             */
            roundId: number;
            sections: components["schemas"]["AttemptView.SectionView"][];
            /** Format: date-time */
            serverNow: string;
            /** Format: date-time */
            startedAt: string;
            state: components["schemas"]["AttemptState"];
            /** Format: date-time */
            submittedAt?: string | null;
            submittedBy?: components["schemas"]["SubmittedBy"] | null;
            /** Format: int32 */
            tryNo: number;
        };
        "AttemptView.AnswerView": {
            answer: string;
            flagged: boolean;
            /** Format: int32 */
            position: number;
            /** Format: int64 */
            seq: number;
        };
        "AttemptView.OptionView": {
            letter: string;
            text: string;
        };
        "AttemptView.QuestionView": {
            /** Format: int32 */
            blankCount: number;
            /** Format: int32 */
            marksTenths: number;
            /** @description lettered in the order shown to this person */
            options: components["schemas"]["AttemptView.OptionView"][];
            /**
             * Format: int32
             * @description 1-based, through the whole paper
             */
            position: number;
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        "AttemptView.SectionView": {
            /** Format: int32 */
            marksTenthsEach: number;
            questions: components["schemas"]["AttemptView.QuestionView"][];
            title: string;
        };
        /** @description Who is asking. A controller takes it as an argument; a request without a valid session is refused before. */
        Caller: {
            /** Format: int64 */
            memberId: number;
            name: string;
            /** Format: int64 */
            organisationId: number;
            /** @description where the member belongs, such as `/1/4/17/` */
            organisationPath: string;
            /** @description every role she may act in, Roles#WORKER always among them */
            roles: string[];
            /** @description for each role that is bound to organisations: the paths it reaches, with everything below them */
            scopes: {
                [key: string]: string[];
            };
        };
        /** @description Which phone is speaking. */
        DeviceRequest: {
            device: string;
        };
        /** @description A submitted paper with its keys; exists only once the occasion's Reveal allows it. */
        MarkedPaperView: {
            sections: components["schemas"]["MarkedPaperView.MarkedSectionView"][];
        };
        "MarkedPaperView.MarkedQuestionView": {
            /** @description what this person answered, in the letters shown to her; empty if nothing */
            answer: string;
            /** @description the right answer in the same letters */
            key: string;
            /** Format: int32 */
            marksTenths: number;
            options: components["schemas"]["AttemptView.OptionView"][];
            /** Format: int32 */
            position: number;
            rationale?: string | null;
            right: boolean;
            /** Format: int32 */
            scoreTenths: number;
            source?: string | null;
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        "MarkedPaperView.MarkedSectionView": {
            questions: components["schemas"]["MarkedPaperView.MarkedQuestionView"][];
            title: string;
        };
        /** @description One page of a list. */
        "Page_PointsController.PointsEntryView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PointsController.PointsEntryView"][];
            /**
             * Format: int32
             * @description 0-based number of this page
             */
            page: number;
            /**
             * Format: int32
             * @description how many rows a page holds at most
             */
            size: number;
            /**
             * Format: int64
             * @description how many rows there are in all
             */
            total: number;
        };
        /** @description One page of a list. */
        "Page_PointsController.PointsRuleView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PointsController.PointsRuleView"][];
            /**
             * Format: int32
             * @description 0-based number of this page
             */
            page: number;
            /**
             * Format: int32
             * @description how many rows a page holds at most
             */
            size: number;
            /**
             * Format: int64
             * @description how many rows there are in all
             */
            total: number;
        };
        /** @description One page of a list. */
        Page_TradeView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["TradeView"][];
            /**
             * Format: int32
             * @description 0-based number of this page
             */
            page: number;
            /**
             * Format: int32
             * @description how many rows a page holds at most
             */
            size: number;
            /**
             * Format: int64
             * @description how many rows there are in all
             */
            total: number;
        };
        "PointsController.PointsEntryView": {
            /**
             * Format: int64
             * @description positive when points came in, negative when they went out
             */
            amount: number;
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            balanceAfter: number;
            /** Format: int64 */
            id: number;
            /** @description what it was for, such as `practice.right` */
            kind: string;
            text: string;
        };
        "PointsController.PointsRuleView": {
            code: string;
            /** Format: int64 */
            dailyCap: number;
            /** Format: int64 */
            points: number;
            text: string;
        };
        "PointsController.PointsView": {
            /**
             * Format: int64
             * @description what can be spent now
             */
            balance: number;
            /**
             * Format: int64
             * @description since midnight of the city
             */
            earnedToday: number;
        };
        /**
         * @description 题型: how a question is answered, and so how it is marked.
         * @enum {string}
         */
        QuestionType: "SINGLE" | "MULTIPLE" | "TRUE_FALSE" | "FILL_IN_BLANK";
        /** @description What came out of an attempt; score and rank are there only once they are released. */
        ResultView: {
            /** Format: int64 */
            elapsedSeconds: number;
            /** Format: int32 */
            fullMarksTenths: number;
            markedPaperAllowed: boolean;
            /** Format: int32 */
            rank?: number | null;
            /** Format: int32 */
            rankedCount?: number | null;
            /** Format: date-time */
            releaseAt?: string | null;
            released: boolean;
            /** Format: int32 */
            rightCount?: number | null;
            /** Format: int32 */
            scoreTenths?: number | null;
            state: components["schemas"]["AttemptState"];
            /** Format: date-time */
            submittedAt?: string | null;
        };
        /** @description One changed answer. */
        SaveAnswerRequest: {
            /** @description letters as shown, T or F, or blanks joined with U+001F; empty when it was cleared */
            answer: string;
            device: string;
            /** @description whether the worker wants to come back to it */
            flagged?: boolean | null;
            /**
             * Format: int64
             * @description grows with every change of this question on this attempt
             */
            seq: number;
        };
        /** @description What the committed row says. */
        SavedView: {
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            serverNow: string;
        };
        /**
         * @description Who ended an attempt.
         * @enum {string}
         */
        SubmittedBy: "WORKER" | "DEADLINE";
        "TimeController.TimeView": {
            /** Format: date-time */
            serverNow: string;
        };
        "TimeController.VersionView": {
            version: string;
        };
        TradeView: {
            /** Format: int64 */
            id: number;
            /** @description 5 (初级工) first, 1 (高级技师) last */
            levels: number[];
            name: string;
            occupationCode: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get: {
        parameters: {
            query: {
                caller: components["schemas"]["Caller"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description get 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptView"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswerRequest"] & {
                    caller: components["schemas"]["Caller"];
                };
            };
        };
        responses: {
            /** @description save 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceRequest"] & {
                    caller: components["schemas"]["Caller"];
                };
            };
        };
        responses: {
            /** @description takeOver 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptView"];
                };
            };
        };
    };
    markedPaper: {
        parameters: {
            query: {
                caller: components["schemas"]["Caller"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description markedPaper 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedPaperView"];
                };
            };
        };
    };
    result: {
        parameters: {
            query: {
                caller: components["schemas"]["Caller"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description result 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceRequest"] & {
                    caller: components["schemas"]["Caller"];
                };
            };
        };
        responses: {
            /** @description submit 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptView"];
                };
            };
        };
    };
    picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description picture 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
        };
    };
    mine: {
        parameters: {
            query: {
                caller: components["schemas"]["Caller"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description mine 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsController.PointsView"];
                };
            };
        };
    };
    entries: {
        parameters: {
            query: {
                caller: components["schemas"]["Caller"];
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description entries 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PointsController.PointsEntryView_"];
                };
            };
        };
    };
    rules: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rules 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PointsController.PointsRuleView_"];
                };
            };
        };
    };
    time: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description time 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeController.TimeView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TradeView_"];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description version 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeController.VersionView"];
                };
            };
        };
    };
}
