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
    "/api/attempts/{id}/answer-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check my answer code and receipts
         * @description Compares what I hold with the answers as they are stored: whether the code is theirs, and of each receipt whether its answer is kept, replaced by a later one, or missing. Shows no answer and no score. 409 exam.not-submitted-yet for a code of an open attempt.
         */
        post: operations["check"];
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
         * @description Answered after the commit with what the committed row says. A repeat is harmless; an older sequence number is refused with exam.stale-answer. When it arrives decides whether it is in time. The receipt proves later what was taken.
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
    "/api/attempts/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell when the page was left
         * @description Which phone shows the paper, and when it was out of sight for 10 seconds or more or untouched. Lost ones harm nobody and change no score.
         */
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/questions/{position}/error-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a question of my marked paper as wrong
         * @description Only once the paper with its keys is released. An editor answers; see my error reports. 409 bank.already-reported, bank.being-mended; 429 bank.too-many-reports.
         */
        post: operations["report"];
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
         * @description Ends the attempt behind every answer that arrived before, and marks it; answers with the code over all its answers, to be checked later. A repeat is harmless. 409 exam.too-early-to-submit where the round asks for a least time.
         */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate an account
         * @description With the one-time code the union handed out; sets the password and records that the privacy notice was accepted. Also the way back in after a reset.
         */
        post: operations["activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to call
         * @description Name, phone and hours of the union's desk.
         */
        get: operations["contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description With ID number and password. Unknown numbers and wrong passwords get the same answer.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of this browser; harmless without one.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's password
         * @description Needs the current one. Ends every other session and renews this one.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is logged in
         * @description 401 identity.not-logged-in when nobody is.
         */
        get: operations["session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my awards
         * @description The newest first; of one contest or all.
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
    "/api/awards/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download my certificate
         * @description As PDF; 409 contest.award-withdrawn.
         */
        get: operations["certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where a bank stands
         * @description Its questions by state, and what the caller may do with it next. 404 out of reach; a draft that was never published is its authors' own.
         */
        get: operations["show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks/{id}/waiting-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a bank that wait for their author
         * @description Sent back by the last review and not changed since, or with comments that are not settled. For an organiser only while the bank is under review.
         */
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/boards/{period}/{scope}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A board
         * @description Members by points earned in a period (day, week, month, all), among everyone or the caller's unit, with the caller's own place. Up to a quarter of a second old; the own place is live.
         */
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I was asked
         * @description Questions and exclusions, the newest first.
         */
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-questions/{roundId}/{no}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply
         * @description Once to each question; organisers read it. 409 contest.case-decided after a reply.
         */
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a certificate
         * @description Contest, award, date, whether it is valid, and the first character of the name; nothing that says who it is. Every unknown number has the same answer, 404 contest.certificate-unknown. 429 contest.too-many-lookups.
         */
        get: operations["certificate_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banks that companies would open to the city
         * @description The oldest first; empty for who is no organiser of the whole city.
         */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-offers/{bankId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask that a bank be open to the whole city
         * @description The consent of the company: its editor or organiser. 409 bank.not-published, bank.city-wide-already, bank.offered-already.
         */
        post: operations["ask"];
        /**
         * Take the question back
         * @description As long as it is not answered; afterwards see the end of city scope. 409 bank.not-offered.
         */
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-offers/{bankId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a bank to the city, or refuse
         * @description By an organiser of the whole city who neither asked nor wrote it; who asked gets a message. 409 bank.not-offered, bank.own-work, bank.city-decides.
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-offers/{bankId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a bank back from the city
         * @description By the city or by the company: from then on it is the company's alone. What runs goes on. 409 bank.not-raised.
         */
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contests I may enter
         * @description Running ones first, then announced, then finished; a contest between two rounds counts as running. Contests one may not enter do not appear.
         */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one contest
         * @description The events I may enter with their rounds, rules in plain words, and my places once the results are out. 404 if I may not enter any.
         */
        get: operations["show_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an event of a contest
         * @description The event may be left out where only one is open to me. Harmless to repeat. Depending on the event's rules it waits for approval or for a place; the contest says so. 409 contest.entry-not-open, contest.entry-closed, contest.entry-code-wrong, contest.round-finished.
         */
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{id}/shared-phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare this phone as shared
         * @description With the code of the organiser: several people answering on it are no case then. Audited. 409 contest.shared-code-wrong.
         */
        post: operations["declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contests/{id}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show my totals of a contest
         * @description Of every event I may enter that has a total: what it is made of, and my own figures once they are published. 404 if I may not enter any.
         */
        get: operations["show_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my company's banks
         * @description The last changed first. Never those of another company.
         */
        get: operations["list_4"];
        put?: never;
        /**
         * Make an empty bank
         * @description A draft of the company that the caller edits for.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one bank
         * @description 404 when it is not the caller's company's.
         */
        get: operations["show_3"];
        /**
         * Rename a bank
         * @description Its questions and its state stay as they are.
         */
        put: operations["rename"];
        post?: never;
        /**
         * Remove a draft
         * @description With its questions. 409 bank.published once it was published, bank.in-review meanwhile.
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the edits of a bank
         * @description The last first; each can be taken back.
         */
        get: operations["edits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a bank, or what a filter leaves of it
         * @description As it stands now, drafts included. Keys come along unless keys=false, which only XLSX, DOCX and PDF can do (400 bank.format-needs-keys). 400 bank.too-many-to-export, bank.too-many-pictures; 409 bank.nothing-to-export; 503 bank.export-busy. Audited.
         */
        get: operations["bank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/export/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what a download of a bank would hold
         * @description And what the format has no place for.
         */
        get: operations["checkBank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of questions
         * @description What it is, is answered at once; its rows are read in the background (state READING, then PREVIEW or FAILED), and nothing of it is taken over yet. 400 platform.… for a file that is not safe or larger than 64 MB, bank.not-a-question-bank for one without questions; 409 bank.in-review.
         */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/imports/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Paste questions
         * @description As the upload of a file that holds this text, at most 2,000,000 characters.
         */
        post: operations["paste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a bank that are like others
         * @description In pairs, contradictions first; within the bank and across the banks open to me. Never another company's.
         */
        get: operations["likenesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a bank
         * @description As they stand now, published or not, with keys; all words of the query must stand in them.
         */
        get: operations["questions"];
        put?: never;
        /**
         * Write a new question
         * @description Behind the last one of the bank. 400 bank.question-has-faults names every fault; 409 bank.already-there, bank.in-review.
         */
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/retired-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the retired questions of a bank
         * @description Those that were taken out of use and can be brought back, with reason and moment.
         */
        get: operations["retired"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a bank for review
         * @description It cannot be changed until an organiser has decided. 409 bank.empty, bank.not-a-draft.
         */
        post: operations["sendForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/banks/{id}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about two questions that are alike
         * @description KEEP_BOTH settles the pair until either asks or answers otherwise; MEND says which will be mended; RETIRE takes one of my own out of its bank. 409 bank.pair-changed.
         */
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/edits/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an edit back
         * @description As a whole, as long as nothing else has changed its questions: 409 bank.batch-overtaken.
         */
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an import
         * @description To be asked again while it is READING, COMMITTING or UNDOING. 404 when it is not the caller's company's.
         */
        get: operations["show_4"];
        put?: never;
        post?: never;
        /**
         * Forget an upload
         * @description With what was repaired in it. 409 bank.import-already-committed once it was taken over.
         */
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import over
         * @description In the background and in one transaction (state COMMITTING, then COMMITTED, or PREVIEW again with a failure). ALL_OR_NOTHING (the default) refuses a file with faults (409 bank.import-has-faults); GOOD_ROWS leaves the faulty rows out.
         */
        post: operations["commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave all rows with one kind of fault out
         * @description Answers how many were left out.
         */
        post: operations["leaveOutAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file with its faults marked
         * @description An .xlsx comes back with coloured cells and a column of words, a table with the column; for a text or a document a workbook lists what is wrong. The column is not read when the file is uploaded again.
         */
        get: operations["marked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how a file is to be read
         * @description What its columns hold and what was asked; it is read again in the background, repairs so far are forgotten, and the company's next file is read the same way. 400 bank.field-twice, bank.not-a-question-bank.
         */
        post: operations["readAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo every repair
         * @description All rows read again as the file says. Answers how many were repaired before.
         */
        delete: operations["undoAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a file
         * @description In their order, good ones as they will look, faulty ones with what is wrong and what to do. By verdict, by change (good ones only), by kind of fault (faulty ones only), by whether they were repaired, and by whether they are like another question of the file or of a bank.
         */
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/rows/{ordinal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one question of a file
         * @description 404 when the file has no such row.
         */
        get: operations["row"];
        /**
         * Repair a row
         * @description Its words are read and checked again; what is still wrong comes back with it. The file itself stays as it is. 409 bank.import-busy, bank.import-already-committed.
         */
        put: operations["repair"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/rows/{ordinal}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Leave a row out, or take it in again
         * @description A row that is left out does not come into the bank and is no fault of the file.
         */
        put: operations["leaveOut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/rows/{ordinal}/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo the repair of a row
         * @description It reads again as the file says.
         */
        delete: operations["undo_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/rows/{ordinal}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repair a row as we suggest
         * @description 409 bank.row-not-repairable where we have no suggestion.
         */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repair all rows with one kind of fault as we suggest
         * @description Rows for which we have no suggestion stay as they are. Answers how many were repaired.
         */
        post: operations["acceptAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an import
         * @description In the background: its new questions vanish, changed ones are again what they were. 409 bank.import-lasting with the reason once something was published or changed since.
         */
        post: operations["undo_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a picture or sound for a question
         * @description PNG, JPEG, GIF, WebP or a clean SVG up to 2 MB, or mp3, m4a, aac, ogg, wav up to 2 MB. The answer holds the mark that puts it into a text. The same file gives the same mark.
         */
        post: operations["upload_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/question-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the template
         * @description One question per row, with samples and explanations.
         */
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search my company's questions
         * @description In all of its banks, as they stand now, published or not, with keys. All words of the query must stand in a question.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one question as a form
         * @description 404 when it is not my company's, or retired.
         */
        get: operations["form"];
        /**
         * Change one question
         * @description Makes a new head revision; what is published stays in use until the next review. 400 bank.question-has-faults names every fault; 409 bank.question-changed when somebody was faster, bank.already-there when the bank has the same question, bank.in-review.
         */
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/questions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a question before it is written
         * @description By the rules of the import: as the phone will show it, or everything that is wrong with it.
         */
        post: operations["check_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/questions/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many questions at once
         * @description Those named, or all that match a filter: level, difficulty, chapter, use, knowledge; or retire them; or move them to another of my banks. Makes new head revisions; what is published stays in use until the next review. 409 bank.count-changed when there are not as many as I was shown, bank.already-there, bank.in-review, bank.nothing-to-change, bank.other-company.
         */
        post: operations["edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/questions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download what a search finds
         * @description In all banks of my company, as they stand now. Keys come along unless keys=false, which only XLSX, DOCX and PDF can do (400 bank.format-needs-keys). 400 bank.too-many-to-export, bank.too-many-pictures; 409 bank.nothing-to-export; 503 bank.export-busy. Audited.
         */
        get: operations["found"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editor/questions/export/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what a download of a search would hold
         * @description And what the format has no place for.
         */
        get: operations["checkFound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions that workers report
         * @description Of the banks I look after, each with its key and all reports on it, the most reported first; with decided=true those whose reports are answered, the last answered first.
         */
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a report
         * @description Upheld: the question is flagged to be mended, or retired at once, the finder is told and gets points. Not upheld: with a reason that she is told. Duplicate: of another report on the same question. 409 bank.report-decided, bank.own-report.
         */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-reports/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My error reports
         * @description With what became of each and the editor's answer; the newest first.
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
    "/api/keeper/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Today's handovers
         * @description What the caller handed over today, the newest first.
         */
        get: operations["handovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keeper/pickups/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a pickup code
         * @description By the token of the QR code or by ten digits. Orders out of reach look like unknown codes; too many unknown codes: 429 prize.too-many-tries.
         */
        get: operations["pickup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keeper/pickups/{code}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over
         * @description Once; a second time is 409 prize.already-handed-over with when and by whom.
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keeper/pickups/{code}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a handover
         * @description Within ten minutes, with a reason; audited.
         */
        post: operations["undo_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what I was appointed to mark
         * @description With how far each is and how many answers I have marked; the newest first.
         */
        get: operations["duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking-tasks/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark an answer that I hold
         * @description May be changed until the other marker has marked too; every change is logged. 409 exam.answer-settled; 400 exam.mark-out-of-range.
         */
        put: operations["mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marking-tasks/{kind}/{key}/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the next answer to mark
         * @description For appointed markers. The answer comes without name, unit or attempt, and is held for twenty minutes; asking again gives the same one. 404 exam.nothing-to-mark when nothing is left.
         */
        post: operations["next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at or changed my data
         * @description Every audited act about the person who asks, newest first.
         */
        get: operations["accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My messages
         * @description Messages to me, such as the decision on a bank, the newest first.
         */
        get: operations["messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark my messages as read
         * @description All of them, as of now.
         */
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many messages I have not read
         * @description For the mark at the bell.
         */
        get: operations["unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or sound of a question
         * @description Named by its content, so it never changes and may be kept for a year. A part of a sound is given for a Range, as some phones want it.
         */
        get: operations["show_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/activation-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Batches of activation codes
         * @description Within reach, newest first.
         */
        get: operations["list_6"];
        put?: never;
        /**
         * Issue activation codes
         * @description For everybody in this part of the tree without a password and without a code that is still good.
         */
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/activation-batches/{id}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Slips to print
         * @description The codes of a batch that are neither used nor expired. Each page that is read is audited.
         */
        get: operations["slips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banks of the organisations in my reach
         * @description What is under review, in use or was; the last changed first. Drafts are their authors' own.
         */
        get: operations["list_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/banks/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a bank, or what a filter leaves of it
         * @description As it is published: a bank of my reach, of the city or a public one. Keys only of my reach and of public ones (403 bank.keys-not-yours). Keys come along unless keys=false, which only XLSX, DOCX and PDF can do (400 bank.format-needs-keys). 400 bank.too-many-to-export, bank.too-many-pictures; 409 bank.nothing-to-export; 503 bank.export-busy. Audited.
         */
        get: operations["bank_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/banks/{id}/export/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what a download of a bank would hold
         * @description And what the format has no place for.
         */
        get: operations["checkBank_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/banks/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a published bank out of use
         * @description Nothing is drawn from it any more; papers that were drawn keep their questions. It cannot be undone. 409 bank.in-review, bank.not-published.
         */
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/blueprints/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count what is there for these sections
         * @description Sections that want the same questions share them: nothing is counted twice. byHand: whether questions that people mark count.
         */
        post: operations["availability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/blueprints/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a paper rule out
         * @description Draws papers as a crowd would get them: what is missing in which section, how far apart they are, how many people see the same question, and one of them to look at, without keys. Nothing is stored. 400 contest.paper-rule-malformed; 404 contest.bank-not-found.
         */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a year's holidays and worked weekends
         * @description The days that are not what their weekday says; a few dozen at most.
         */
        get: operations["year"];
        /**
         * Enter a day
         * @description A weekday off or a weekend day worked; replaces what stood for that day; audited. Notices that are up keep the end they were given.
         */
        put: operations["set"];
        post?: never;
        /**
         * Remove a day
         * @description It is what its weekday says again; audited.
         */
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom people are told to call
         * @description As the login and help pages show it.
         */
        get: operations["show_6"];
        /**
         * Change whom people are told to call
         * @description For the administrator; audited.
         */
        put: operations["change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contests of my organisations
         * @description The newest first, drafts among them.
         */
        get: operations["list_8"];
        put?: never;
        /**
         * Write a draft
         * @description Refusals name the field. Organisations and banks outside my reach answer as if they were not there.
         */
        post: operations["create_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one contest
         * @description 404 outside my organisations.
         */
        get: operations["show_7"];
        /**
         * Change a draft
         * @description 409 contest.not-a-draft once it is published.
         */
        put: operations["change_2"];
        post?: never;
        /**
         * Delete a draft
         * @description 409 contest.not-a-draft once it is published.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check before publishing
         * @description Everything that speaks against publishing now, and what is in order; go says whether it may.
         */
        post: operations["check_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/clone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a contest again as a draft
         * @description Of any state. Every moment moves with the start of the first round; entries, results and what was published stay behind.
         */
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List registrations
         * @description In the order they came; of one state or all.
         */
        get: operations["list_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/entries/{memberId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a registration
         * @description The member takes part from now on and is told. 409 contest.entry-decided.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/entries/{memberId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a registration
         * @description Before the member has begun to answer; she is told why, and whoever of her unit waited longest moves up. 409 contest.entry-decided, contest.entrant-started.
         */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/practical-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List practical scores
         * @description Of everybody who entered, in the order they came.
         */
        get: operations["practical"];
        put?: never;
        /**
         * Upload practical scores
         * @description The sheet with scores filled in; rows without one change nothing. With any fault, told by row, nothing is written. 409 contest.total-fixed.
         */
        post: operations["upload_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/practical-scores.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sheet of practical scores
         * @description With everybody who entered and the scores so far; to be filled in and uploaded.
         */
        get: operations["sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/practical-scores/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enter a practical score
         * @description Audited with what it was before; the total has to be computed anew. 409 contest.total-fixed.
         */
        put: operations["enter_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the awards
         * @description The plan and what it comes to on the ranks; after the confirmation as it was fixed. Without a saved plan a proposal.
         */
        get: operations["show_8"];
        /**
         * Set which awards there are
         * @description Names, places or percent, and what becomes of ties; also before the results are out. 409 contest.awards-fixed.
         */
        put: operations["save_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/{memberId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a certificate
         * @description For good; the reason stands on the public page, so it must name nobody. 409 contest.award-withdrawn.
         */
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the awards
         * @description For good: numbers the certificates and tells everybody who got one. Only the list that was looked at. 409 contest.awards-changed, contest.awards-fixed, contest.awards-not-planned.
         */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/exclusions/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pass somebody over
         * @description She keeps her place in the results and gets no award; whoever comes next moves up. Audited. 409 contest.awards-fixed, contest.awards-not-planned.
         */
        put: operations["exclude"];
        post?: never;
        /**
         * Consider somebody again
         * @description 409 contest.awards-fixed.
         */
        delete: operations["include"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/awards/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who gets an award
         * @description And who is passed over, in the order of the results. 409 contest.results-not-out.
         */
        get: operations["rows_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/rounds/{roundId}/certificates.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download all certificates
         * @description Those that are valid, a page each, in the order of the list. Audited.
         */
        get: operations["certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/total": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an event's total
         * @description Its parts, and how far it is.
         */
        get: operations["show_9"];
        /**
         * Set what the total is made of
         * @description Weights add up to 100. What was computed by another plan is gone. 409 contest.total-fixed.
         */
        put: operations["save_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/total/compute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute the total
         * @description Ranks everybody who has a result or a practical score. The first time takes over what other modules count. 409 contest.total-not-ready, contest.total-fixed.
         */
        post: operations["compute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/total/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the total
         * @description For good: workers see it, and awards can be given by it. 409 contest.total-not-ready, contest.total-fixed.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/events/{eventId}/total/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the total
         * @description By rank, with every part; empty before it is computed.
         */
        get: operations["rows_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a paper
         * @description Drawn by the rule of the round, or of the first one where none is named; the same number (1 to 9999) gives the same paper as long as the banks stay as they are, and never one that an entrant is certain to get. Keys only for whoever is responsible for every bank it draws from: 403 bank.keys-not-yours. Audited. 404 outside my organisations; 409 exam.blueprint-too-large when the banks do not hold enough.
         */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish
         * @description Freezes contest and paper rule and shows it to everybody who may enter. 409 contest.not-ready with the findings.
         */
        post: operations["publish_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/shared-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shared phones and networks
         * @description With the code that declares a phone.
         */
        get: operations["list_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/shared-places/{placeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a declaration back
         * @description Audited; cases that were spared stay away.
         */
        delete: operations["remove_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/shared-places/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a code for phones
         * @description Typed on a workshop's phone it declares the phone. The code before is worth nothing any more; audited.
         */
        post: operations["code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/contests/{id}/shared-places/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare the network I am in
         * @description Its address is kept as a keyed hash only. Counts for rounds whose papers are looked at later; audited.
         */
        post: operations["network"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People within reach
         * @description By part of the name and by organisation. A search by ID number belongs into POST /api/organiser/members/search: addresses end up in logs.
         */
        get: operations["list_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/members/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a person's password
         * @description The old one is void, every session ends, and the answer is a one-time code to activate with.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/members/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See a person's ID number and phone
         * @description Needs a reason; leaves a row that the person can see.
         */
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/members/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person acts for
         * @description Only within the caller's reach; a handful at most.
         */
        get: operations["list_12"];
        put?: never;
        /**
         * Appoint a person
         * @description Editors and prize keepers within reach, organisers below it; an administrator appoints everybody. Audited; the person is told. 403 identity.role-not-yours-to-give, identity.own-role.
         */
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/members/{id}/roles/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a role back
         * @description With a reason that the person can read. 409 identity.last-administrator, identity.role-not-held.
         */
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/members/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find people within reach
         * @description By part of the name or by a whole ID number, which this way stays out of every log.
         */
        post: operations["search_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/occasions/{kind}/{key}/markers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far the marking is
         * @description Answers in all, settled, waiting for a third marker, and how many each has marked.
         */
        get: operations["progress"];
        /**
         * Appoint the markers of an occasion
         * @description Replaces the list; audited. What somebody marked before stays. 404 outside my reach; 400 exam.markers-malformed.
         */
        put: operations["appoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/occasions/{kind}/{key}/markers/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every deed of the markers
         * @description Who took, marked, changed or settled which answer, and when; the newest first.
         */
        get: operations["log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/occasions/{kind}/{key}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions that stood on the papers of an occasion
         * @description With the keys that count, once nobody can answer any more and everything is marked; 409 exam.still-answering before. query looks in the stem. Those asked most often first.
         */
        get: operations["questions_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/occasions/{kind}/{key}/regrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regrades of an occasion
         * @description The newest first. kind is round for a round of a contest, key its id; 404 outside my reach.
         */
        get: operations["list_13"];
        put?: never;
        /**
         * Propose a regrade
         * @description Corrects keys, accepts further answers or voids questions. Differences and consequences are computed in the background; nothing changes until it is decided. 409 exam.still-answering, exam.regrade-under-way; 400 exam.remedy-malformed names the remedy and the field.
         */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations, level by level
         * @description The children of one; without parentId the organisations the caller acts for.
         */
        get: operations["list_14"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banks I may draw from
         * @description With the numbers of published questions by type, level and difficulty.
         */
        get: operations["pools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/pools/{bankId}/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the chapters of a bank I may draw from
         * @description With the numbers of published questions, in the order of their names; at most 500. 404 contest.bank-not-found.
         */
        get: operations["chapters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/prizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prizes
         * @description Of the caller's organisations and those below, the newest first.
         */
        get: operations["prizes"];
        put?: never;
        /**
         * Add a prize
         * @description With its first stock; a picture follows by itself.
         */
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/prizes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit a prize
         * @description Orders that exist keep what they were made with.
         */
        put: operations["edit_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/prizes/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the picture
         * @description PNG, JPEG or WebP, judged by its content.
         */
        post: operations["picture_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/prizes/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the stock
         * @description By a number with a reason; never below nothing. Audited.
         */
        post: operations["stock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search published questions
         * @description In every bank in my reach and the public ones, with keys. All words of the query must stand in a question.
         */
        get: operations["search_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/questions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download what a search finds
         * @description In all banks that I may draw from, as they are published. Keys only if all of them are of my reach or public (403 bank.keys-not-yours). Keys come along unless keys=false, which only XLSX, DOCX and PDF can do (400 bank.format-needs-keys). 400 bank.too-many-to-export, bank.too-many-pictures; 409 bank.nothing-to-export; 503 bank.export-busy. Audited.
         */
        get: operations["found_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/questions/export/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what a download of a search would hold
         * @description And what the format has no place for.
         */
        get: operations["checkFound_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders
         * @description Of prizes within the caller's reach, the newest first.
         */
        get: operations["orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/redemptions/{id}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The prize is there
         * @description A reserved order can be picked up now; its owner is told.
         */
        post: operations["ready"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/regrades/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a regrade
         * @description How far it is, how many scores rise and fall, and its consequences under either policy.
         */
        get: operations["show_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/regrades/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts that a regrade changes
         * @description The largest change first.
         */
        get: operations["changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/regrades/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a proposed regrade live
         * @description Audited, and not to be taken back except by another regrade. KEEP_AND_ADD leaves everybody at least what was given. Attempts get their new marks in steps. 409 exam.regrade-not-ready, exam.still-answering.
         */
        post: operations["decide_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/regrades/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a regrade that is not decided
         * @description Nothing was changed by it. 409 exam.regrade-not-ready once it is decided.
         */
        post: operations["withdraw_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the banks that wait for a decision
         * @description Only of organisations in my reach.
         */
        get: operations["list_15"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one bank that waits
         * @description With how many of its questions are decided.
         */
        get: operations["show_11"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}/approval-of-rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve every question that has no word yet
         * @description It takes effect with the decision about the bank. 409 bank.count-changed when there are not as many as I was shown, bank.own-work.
         */
        post: operations["approveRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a review
         * @description Questions that were judged one by one go where they were sent; approve decides on the others. The author gets a message. 409 bank.own-work for whoever had a hand in it; a refusal needs a comment (400 bank.comment-missing). 409 bank.contradictory-keys while a pair of questions that ask the same and answer differently is not settled.
         */
        post: operations["decide_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}/likenesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a bank under review that are like others
         * @description In pairs, contradictions first; across the banks in my reach, the city's and the public ones, as they are published.
         */
        get: operations["likenesses_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions of a bank under review
         * @description Those that are new, changed or to be retired, with keys, rationales and sources, and what changed against what is in use; show narrows them to a word or to open comments, ALL adds those that stay as they are.
         */
        get: operations["questions_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}/questions/{questionId}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Judge one question
         * @description It takes effect with the decision about the bank; without a verdict the word is taken back. To send back needs a comment (400 bank.comment-missing). 409 bank.own-work, bank.nothing-to-decide.
         */
        put: operations["judge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/reviews/{bankId}/settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide about two questions that are alike
         * @description KEEP_BOTH settles the pair until either asks or answers otherwise; MEND and RETIRE tell the author what to do. 409 bank.pair-changed.
         */
        post: operations["settle_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/roster-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a roster
         * @description Checks every row and shows what would change; nothing is written to the roster yet.
         */
        post: operations["upload_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/roster-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One roster import
         * @description Its state and counts; only whoever uploaded it sees it.
         */
        get: operations["view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/roster-imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a roster
         * @description All rows or none, once every fault is gone. Nobody is removed; a repeat is harmless.
         */
        post: operations["commit_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/roster-imports/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong in a roster
         * @description By sheet, row and column, with a suggestion; the first 2,000.
         */
        get: operations["faults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/roster-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The good rows of a roster
         * @description With what each would change.
         */
        get: operations["rows_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/roster-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The empty roster
         * @description An .xlsx with the columns, their choices and how to fill them.
         */
        get: operations["template_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the list of a round is
         * @description 409 contest.no-advancement-rule, contest.results-not-out.
         */
        get: operations["view_1"];
        put?: never;
        /**
         * Make the list
         * @description By the published rule from the results; one that is not public follows results that have changed. 409 contest.no-advancement-rule, contest.results-not-out.
         */
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exclude, withdraw or restore one person
         * @description With what follows for the others; audited. Once the notice is up nobody loses the place she was named for, and somebody named later makes the notice hang its days again. 409 contest.list-changed, contest.list-sealed, contest.change-without-effect.
         */
        post: operations["change_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/final-list.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the sealed list
         * @description Exactly the bytes that the hash is of. 409 contest.list-not-made before it is sealed.
         */
        get: operations["text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lines
         * @description By rank; of one verdict or all. Empty before it is made.
         */
        get: operations["lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the list up in public
         * @description For the working days of the rule. 409 contest.list-changed, contest.notice-already-up.
         */
        post: operations["openNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a change would do
         * @description Everybody whose verdict would change, before and after; changes nothing. 409 contest.list-not-made, contest.change-without-effect.
         */
        post: operations["preview_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal the list
         * @description Final from then on: the text and its hash are kept, and those on it take part in the next round. 409 contest.notice-not-over, contest.objections-open, contest.list-sealed.
         */
        post: operations["seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a rule on these results
         * @description Who would have gone on, beside the rule the round had; changes nothing. 409 contest.results-not-out.
         */
        post: operations["simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/advancement/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who wants to give her place up
         * @description Each waits for the change WITHDRAW to be confirmed.
         */
        get: operations["withdrawals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the announcements of a round
         * @description Those for everybody, newest first.
         */
        get: operations["announcements"];
        put?: never;
        /**
         * Announce something to everybody in a round
         * @description Shown on the page of who is answering, within seconds. At most 300 characters; audited.
         */
        post: operations["announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a board of a round to its organiser
         * @description The same rows as members see, with whole names, and whether the results wait to be revealed.
         */
        get: operations["board_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/board.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a board
         * @description The whole board as a workbook with its rule; audited. 409 contest.results-not-out while it shows nothing.
         */
        get: operations["download_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cases of a round
         * @description The strongest first, by kind, state and strength.
         */
        get: operations["list_16"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a case
         * @description Two papers with answers, times and phones side by side. Each opening is audited, and the people concerned see that.
         */
        get: operations["open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/{no}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing to it
         * @description Closes the case; audited. 409 contest.case-decided.
         */
        post: operations["clear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/{no}/exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose to take a member out of the ranking
         * @description Nothing changes until another organiser confirms it. Audited. 409 contest.case-decided.
         */
        post: operations["propose_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/{no}/exclusion/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the exclusion
         * @description By another organiser than the one who proposed it. The member loses her place and is told why, those behind her move up. Audited. 409 contest.second-person-needed, contest.case-decided.
         */
        post: operations["confirm_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/{no}/exclusion/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the proposed exclusion down
         * @description Or take it back; the case is open again. Audited. 409 contest.case-decided.
         */
        post: operations["decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/{no}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the member
         * @description She is told and can reply; her score stays as it is. Audited. 409 contest.case-decided.
         */
        post: operations["ask_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/cases/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the look at a round is
         * @description When its papers were looked at, how many, and the number of cases by state.
         */
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far a checkable draw is
         * @description 404 outside my organisations and where the draw of the round cannot be checked.
         */
        get: operations["show_12"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/draw/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit to a draw
         * @description Fixes pool, rules and a secret seed, and gives their hash, to be announced before the public value exists. Once; audited. 400 exam.draw-value-malformed; 409 exam.draw-already-fixed, exam.blueprint-too-large.
         */
        post: operations["commit_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/draw/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal pool and seed
         * @description From then on everybody who may enter can recompute every paper. Audited. 409 contest.draw-round-not-over, exam.draw-already-fixed while somebody answers.
         */
        post: operations["reveal_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/draw/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter the public value
         * @description Once and for good; papers are handed out from now on. Audited. 400 exam.draw-value-malformed; 409 exam.draw-already-fixed.
         */
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who does not count in a round
         * @description With the reasons; organisers only.
         */
        get: operations["exclusions"];
        put?: never;
        /**
         * Void a member's result
         * @description She stands on no board and has no place. She is told the reason; audited. 409 contest.already-excluded, contest.round-being-ranked.
         */
        post: operations["exclude_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/extra-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one person more time
         * @description Before she starts or while she answers; adds up, is audited, and moves the round's results. 409 contest.results-already-out, contest.round-finished, exam.already-submitted.
         */
        post: operations["grant_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/force-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a member's attempt now
         * @description What she saved counts. She is told the reason; audited. 409 exam.already-submitted.
         */
        post: operations["forceSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what members asked in a round
         * @description Those without an answer, the oldest first; or all, the newest first.
         */
        get: operations["inquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/inquiries/{inquiryId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a member's question
         * @description To her, or with the question to everybody without her name; audited. 409 contest.inquiry-answered.
         */
        post: operations["reply_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/members/{memberId}/appeal-bundle.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the appeal bundle of a member
         * @description Her attempt that counts: every question as shown, answer, time of saving, device, extra time, rules, result; keys and marks only once the results are out. Audited, she can see it.
         */
        get: operations["bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch a round
         * @description Counts and participants, by state, by what needs looking after and by the beginning of a name. Silent is who is answering and has saved nothing for so many minutes, 5 if not said. Never scores.
         */
        get: operations["monitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/monitor/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch a round by unit
         * @description Numbers of members by state, the largest unit first.
         */
        get: operations["units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objections
         * @description In the order they came; of one state or all.
         */
        get: operations["list_17"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/objections/{objectionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description The author reads the reply; an upheld one may change the list in the same act; audited. 409 contest.objection-decided, contest.list-changed, contest.list-sealed.
         */
        post: operations["decide_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the results
         * @description By rank; 409 contest.results-not-out before they are.
         */
        get: operations["results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/results/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the results
         * @description The whole list with its awards as XLSX, CSV or PDF, ID numbers masked; on request with those who get no award, apart. Audited. 409 contest.results-not-out, contest.results-too-long.
         */
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organiser/rounds/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the results to reveal
         * @description By final place, with the place at the freeze. 409 contest.not-frozen, contest.reveal-not-ready.
         */
        get: operations["reveal_2"];
        put?: never;
        /**
         * Reveal the results of a round that was frozen
         * @description They are out afterwards and everybody is told; audited. Harmless to repeat. 409 contest.not-frozen, contest.reveal-not-ready.
         */
        post: operations["publish_2"];
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
        get: operations["mine_1"];
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
    "/api/practice/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A month of practice
         * @description Month as yyyy-MM; missing for this one. Days with their answers, days that a rest day bridged, and the streak as it stands. 400 practice.month-malformed.
         */
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chapters of a trade at a level
         * @description With how many of their questions she has answered, and how many she got right the last time.
         */
        get: operations["chapters_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions she keeps
         * @description The newest first, without keys. Questions that a running round uses are not listed while it runs.
         */
        get: operations["list_18"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/favourites/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Keep a question no longer
         * @description 404 when she does not keep it.
         */
        delete: operations["drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/goal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the daily goal
         * @description Answers a day, 5 to 200.
         */
        put: operations["goal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to practise next
         * @description The one thing to do next in a trade at a level and up to two more, each with its reason; and how she stands by chapter, and by the knowledge points she is weakest in, which carry over from trade to trade.
         */
        get: operations["next_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due for review
         * @description Every question she has answered comes up again when she is about to forget it (FSRS-6). Due today, by trade and level, and on each of the next seven days; begin one with mode REVIEW. Questions that a running round uses are not counted while it runs.
         */
        get: operations["due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a set, or take up the lasting one
         * @description IN_ORDER and RECITE resume the one set of this trade, level, chapter and type at its place, unless restart is true; questions published since stand at its end. RECITE shows keys and takes no answers. DAILY is the same for everybody and there once a day. The others are drawn anew each time: RANDOM unseen first, WRONG from the wrong-question book, REVIEW what is due, FAVOURITES what she kept, SURVIVAL until the first miss. LIKE begins at a question: POST /{id}/questions/{position}/likes. Questions that a running round uses are left out; 409 practice.pool-closed when none is left.
         */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A set of hers
         * @description How far she is in it.
         */
        get: operations["set_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description Judged at once and for good: sending a position again returns its first judgement, whatever the answer. A short answer, and a case with one, is judged by herself: send hadIt, having compared with POST /{id}/model-answers.
         */
        post: operations["answer_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/model-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a full answer says
         * @description For a question with a text of her own, once she has written it; nothing is recorded. 400 practice.no-model-answer for a question that is judged by machine.
         */
        post: operations["modelAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep the place
         * @description Where the set goes on the next time, from 1.
         */
        put: operations["position"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions of a set
         * @description In the order of the set, by position from 1. Key, rationale and source are there only for positions that are judged. A question that a running round uses is marked closed and not shown.
         */
        get: operations["questions_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/questions/{position}/error-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a question of a set as wrong
         * @description An editor answers; see my error reports. 409 bank.already-reported, bank.being-mended; 429 bank.too-many-reports.
         */
        post: operations["reportInSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/questions/{position}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a question of a set
         * @description Keeping it twice is keeping it once. 409 practice.too-many-favourites.
         */
        put: operations["keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/{id}/questions/{position}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another like this
         * @description Begins a set of the few questions that are most like this one: same type and level, nearest by knowledge point, chapter and wording, unseen first. 409 practice.nothing-to-practise when there is none.
         */
        post: operations["likes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sets/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The set last worked on
         * @description 404 when there is none yet.
         */
        get: operations["latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Today's practice
         * @description Answers of the local day against the daily goal, the streak of days with practice, and how many questions stand in the wrong-question book.
         */
        get: operations["today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trades she may practise
         * @description Trades with published questions open to her: public and city banks, and those of her own company. Her own trade comes first.
         */
        get: operations["trades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/wrong-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The wrong-question book
         * @description What she missed, last missed first, with key, rationale, her own note and her last answers. A question leaves after two right answers in a row; with mastered=true those that left. Questions that a running round uses are not listed while it runs.
         */
        get: operations["list_19"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/wrong-questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a question out of the wrong-question book
         * @description It comes back when it is missed again.
         */
        delete: operations["remove_3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/wrong-questions/{questionId}/error-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a question of the wrong-question book as wrong
         * @description In the revision that stands in the book. 404 for a question that is not in it now; otherwise as for a question of a set.
         */
        post: operations["reportInBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/wrong-questions/{questionId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write down why she missed it
         * @description Replaces what was written before; it stays when the question leaves the book. 404 when she never missed it.
         */
        put: operations["note_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/wrong-questions/{questionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a question back into the wrong-question book
         * @description One she missed before. 404 when she never missed it, or it stands there already.
         */
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prizes
         * @description What the caller's organisations offer, the cheapest first.
         */
        get: operations["prizes_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prizes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A prize
         * @description One prize on sale for the caller.
         */
        get: operations["prize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/question-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions that wait for somebody
         * @description In the banks I look after: sent back by a reviewer, with an open thread, with a report that was upheld, or citing a source that is in force no more.
         */
        get: operations["list_20"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one question
         * @description With its key, its bank, and what the caller may do with it. 404 out of reach; drafts are their authors' own until they are sent for review.
         */
        get: operations["show_13"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was said about a question
         * @description In threads, those that are not settled first.
         */
        get: operations["comments"];
        put?: never;
        /**
         * Say something about a question
         * @description Begins a thread, or answers in one. The other side gets a message, at most one in half an hour and bank.
         */
        post: operations["say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/comments/{threadId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Settle a thread, or open it again
         * @description Open threads are counted with the bank and the question.
         */
        put: operations["resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two revisions of a question
         * @description Field by field; in each what stayed, what was added and what was removed, in reading order.
         */
        get: operations["diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/flags/{flagId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a flag: the question holds as it is
         * @description With a note that says why. A new revision in use, or the end of the question, settles it without. 409 bank.flag-settled.
         */
        post: operations["settle_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/flags/{flagId}/withholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a flagged question from being drawn, or let it be drawn
         * @description As long as the flag is open; papers that were drawn keep the question. 409 bank.flag-settled.
         */
        put: operations["withhold"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what became of a question
         * @description Every revision and every decision, with who and when; the newest first.
         */
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a question out of use
         * @description At once, by its editor or an organiser; papers that were drawn keep it. 409 bank.question-retired.
         */
        post: operations["retire_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a retired question back
         * @description As a draft, in the words it had: it is drawn again once somebody else has approved it. 409 bank.question-not-retired, bank.same-question, bank.in-review.
         */
        post: operations["bringBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My orders
         * @description The caller's orders with their states, the newest first.
         */
        get: operations["orders_1"];
        put?: never;
        /**
         * Redeem a prize
         * @description Takes points and stock and makes an order, once per Idempotency-Key: a repeat gets the same order. 409 prize.sold-out, points.not-enough, prize.limit-reached.
         */
        post: operations["redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redemptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An order
         * @description One of the caller's orders, with the pickup code while it is ready.
         */
        get: operations["order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redemptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description While it waits to be picked up; points and stock go back once.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/redemptions/{id}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pickup code
         * @description QR code of the pickup address, while the order is ready.
         */
        get: operations["qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/appeal-bundle.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download my appeal bundle
         * @description Once the results are out: 409 contest.results-not-out. 404 without an attempt of mine.
         */
        get: operations["own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start answering
         * @description Draws my paper and starts my clock; gives my open attempt back if there is one. 409 contest.round-not-started, contest.round-finished, contest.not-entered, contest.no-tries-left.
         */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a board of a round
         * @description Persons, units, teams or progress, with my row and those next to it. From the freeze on nothing that was submitted later is in it, on any page, until the organiser reveals the results. Units may be narrowed to one size. 404 if I may not enter.
         */
        get: operations["board_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the draw of a round
         * @description The announced hash, the public value, and my number in the draw. 404 where I may not enter or the draw cannot be checked.
         */
        get: operations["show_14"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/draw/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the revealed draw
         * @description All that is needed to recompute any paper, here or with the command check-draw. 404 before the reveal.
         */
        get: operations["file_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the organiser
         * @description At most five questions of 200 characters in a round, while it runs. 409 contest.too-many-inquiries, contest.inquiries-closed.
         */
        post: operations["ask_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a public notice
         * @description The rule, how long it hangs, my own line, and what changed. 409 contest.notice-not-up.
         */
        get: operations["view_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/notice/final-list.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the sealed list
         * @description Exactly the bytes that the hash is of. 409 contest.list-not-made before it is sealed.
         */
        get: operations["text_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/notice/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who goes on
         * @description Names masked; whoever stands before the last of them and does not go on is listed with why. 409 contest.notice-not-up.
         */
        get: operations["lines_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/notice/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my objections
         * @description With the answers; nobody else's.
         */
        get: operations["objections"];
        put?: never;
        /**
         * Object
         * @description To a line of the list or to the ranking, while the notice hangs. 409 contest.notice-not-up, contest.notice-over, contest.too-many-objections.
         */
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/notice/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give my place up
         * @description The organiser confirms it with whoever moves up. 409 contest.notice-not-up, contest.list-sealed.
         */
        post: operations["withdraw_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{roundId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the organiser says in a round
         * @description Announcements for everybody and for me, and my questions with their answers. Cheap enough to be asked every few seconds. 404 if I do not take part.
         */
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a set-up link is still good
         * @description 404 when it is not, whatever the reason.
         */
        get: operations["check_3"];
        put?: never;
        /**
         * Make the city and its first administrator
         * @description Uses the link up, and logs the new administrator in.
         */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description Everybody's and my organisation's own; those in force no more first, then by title. Counted are the questions of the banks I look after.
         */
        get: operations["list_21"];
        put?: never;
        /**
         * Add a source
         * @description Everybody's when somebody of the whole city adds it, otherwise for the own organisation. 400 bank.source-title-short.
         */
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one source
         * @description 404 when it is another company's own.
         */
        get: operations["show_15"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the wordings that seem to mean a source
         * @description As imported questions cite it, with how many questions each, the most used first; none of them is linked before somebody confirms.
         */
        get: operations["candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm which wordings mean a source
         * @description Every question that says so is linked, later ones too; flagged at once if the source is superseded.
         */
        post: operations["confirm_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the questions that cite a source
         * @description Of the banks I look after, by bank; drafts only of those I edit. 404 when the source is another company's own.
         */
        get: operations["questions_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sources/{id}/supersession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a source as superseded
         * @description By an organiser of the whole city. From that day on its questions are flagged for their editors, and not drawn until settled if so wished. 409 bank.city-decides.
         */
        put: operations["supersede"];
        post?: never;
        /**
         * A source is in force after all
         * @description Flags that are still open go with it; what was withheld for them is drawn again.
         */
        delete: operations["takeBack_1"];
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
        get: operations["list_22"];
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
    "/c/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scanned certificate
         * @description Redirects to the public page about it, whether there is such a number or not.
         */
        get: operations["open_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/k/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A scanned pickup code
         * @description Redirects to the keeper's page for it.
         */
        get: operations["open_2"];
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
         * @description Why nothing happened on the page of an attempt.
         * @enum {string}
         */
        AbsenceKind: "AWAY" | "IDLE";
        "ActivationBatches.BatchView": {
            /** Format: int32 */
            count: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: number;
            organisationName: string;
        };
        "ActivationBatches.SlipView": {
            /** @description where to type the code in */
            address: string;
            code: string;
            /** Format: date-time */
            expiresAt: string;
            maskedIdNumber: string;
            memberName: string;
            unitName: string;
        };
        "ActivationBatchesController.IssueCodesRequest": {
            /** Format: int64 */
            organisationId: number;
        };
        /**
         * @description What an organiser does to one person of a list.
         * @enum {string}
         */
        AdvancementChange: "EXCLUDE" | "WITHDRAW" | "RESTORE";
        /** @description A line of the list as organisers see it. */
        AdvancementLineView: {
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** @description the public notice has said that she goes on */
            named: boolean;
            /**
             * Format: int32
             * @description the number by which the public list names it
             */
            position: number;
            /** Format: int32 */
            rank: number;
            /** @description why she was excluded or withdrew */
            reason?: string | null;
            /** Format: int32 */
            scoreTenths: number;
            unitName: string;
            verdict: components["schemas"]["AdvancementVerdict"];
            /** @description in her words, while she waits to be taken off */
            withdrawal?: string | null;
            /** @description why she goes on or does not */
            words: string;
        };
        /** @description By which rule people go on after a round, as the organiser publishes it. */
        AdvancementRules: {
            /**
             * Format: int32
             * @description for how many working days the list hangs in public before it can be sealed
             */
            noticeDays: number;
            /**
             * Format: int32
             * @description how many go on over all
             */
            places: number;
            /** @description whether the public list shows scores */
            showScores: boolean;
            ties: components["schemas"]["TieRule"];
            /**
             * Format: int32
             * @description at most so many of one unit; null: no cap
             */
            unitCap?: number | null;
        };
        /** @description What a proposed rule would have done to the results of a round, beside the rule it had. */
        AdvancementSimulationView: {
            /** Format: int32 */
            actual: number;
            actualRule?: components["schemas"]["AdvancementRules"] | null;
            /**
             * Format: int32
             * @description how many go on by both
             */
            alike: number;
            /**
             * Format: int32
             * @description how many go on by the proposed one only
             */
            entering: number;
            /**
             * Format: int32
             * @description how many go on by the actual one only
             */
            leaving: number;
            lines: components["schemas"]["Page_AdvancementSimulationView.Line_"];
            /** Format: int32 */
            proposed: number;
            /** Format: int32 */
            ranked: number;
            /** Format: int32 */
            units: number;
            /** @description the proposed rule as workers would read it */
            words: string[];
        };
        "AdvancementSimulationView.Line": {
            actual?: components["schemas"]["AdvancementVerdict"] | null;
            actualWords?: string | null;
            name: string;
            /** Format: int32 */
            position: number;
            proposed: components["schemas"]["AdvancementVerdict"];
            proposedWords: string;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            scoreTenths: number;
            unitName: string;
        };
        /**
         * @description How far the list of a round is.
         * @enum {string}
         */
        AdvancementStage: "NOT_MADE" | "PROPOSED" | "NOTICE" | "NOTICE_OVER" | "SEALED";
        /**
         * @description Why somebody goes on or does not, in the words of the published list.
         * @enum {string}
         */
        AdvancementVerdict: "ADVANCES" | "NOT_ELIGIBLE" | "WITHDRAWN" | "NO_DIVISION" | "EMPLOYER_CAP" | "TIE_UNDECIDED" | "LOST_THE_LOT" | "NO_PLACE";
        /** @description The list of a round as its organiser sees it, without its lines. */
        AdvancementView: {
            /**
             * Format: int32
             * @description a year that the notice reaches and whose holidays nobody has entered; null if there is none
             */
            calendarMissing?: number | null;
            /** Format: date-time */
            computedAt?: string | null;
            counts: components["schemas"]["AdvancementView.VerdictCount"][];
            /** @description names the lot among people alike */
            lotSeed: string;
            next?: components["schemas"]["AdvancementView.NextRound"] | null;
            /** Format: date-time */
            noticeEndsAt?: string | null;
            /** Format: date-time */
            noticeStartsAt?: string | null;
            /** Format: int64 */
            openObjections: number;
            /**
             * Format: int64
             * @description how many have asked to give their place up
             */
            openWithdrawals: number;
            /** Format: int64 */
            roundId: number;
            roundName: string;
            rule: components["schemas"]["AdvancementRules"];
            /** Format: date-time */
            sealedAt?: string | null;
            sealedHash?: string | null;
            /** Format: date-time */
            serverNow: string;
            stage: components["schemas"]["AdvancementStage"];
            title: string;
            /** Format: int32 */
            total: number;
            /**
             * Format: int32
             * @description goes up with every change
             */
            version: number;
            /** @description the rule as workers read it */
            words: string[];
            /**
             * Format: int32
             * @description of the notice, today included
             */
            workingDaysLeft: number;
            /**
             * Format: date-time
             * @description when the notice would end if it went up now; null once it is up
             */
            wouldEndAt?: string | null;
        };
        "AdvancementView.NextRound": {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: date-time */
            startsAt: string;
        };
        "AdvancementView.VerdictCount": {
            /** Format: int32 */
            count: number;
            verdict: components["schemas"]["AdvancementVerdict"];
            words: string;
        };
        AnnouncementView: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            id: number;
            /** @description whether it is for the reader alone */
            personal: boolean;
            text: string;
        };
        AnnounceRequest: {
            /** @description at most 300 characters, one paragraph */
            text: string;
        };
        AnswerRequest: {
            /** @description written as AnswerShape says */
            answer: string;
            /** @description only for a text of one's own: whether it says what the model answer says */
            hadIt?: boolean | null;
            /** Format: int32 */
            position: number;
            /**
             * Format: int64
             * @description how long the question stood on her screen, if the phone knows; spaces her next review, nothing else
             */
            tookMillis?: number | null;
        };
        /** @description What a worker holds beside what is stored. */
        AnswersCheckView: {
            /** @description whether the code is that of the answers as they stand; null if none was asked about */
            codeMatches?: boolean | null;
            receipts: components["schemas"]["AnswersCheckView.ReceiptView"][];
        };
        "AnswersCheckView.ReceiptView": {
            /**
             * Format: date-time
             * @description when the answer arrived, as the receipt says; null when it is not ours
             */
            arrivedAt?: string | null;
            /** Format: int32 */
            position: number;
            verdict: components["schemas"]["AnswersCheckView.Verdict"];
        };
        /** @enum {string} */
        "AnswersCheckView.Verdict": "KEPT" | "REPLACED" | "MISSING" | "NOT_OURS";
        AppointMarkersRequest: {
            /** @description all of them; who is not named marks no more, what she marked stays */
            memberIds: number[];
        };
        /** @description A role that somebody holds, with the organisation it is bound to. */
        Appointment: {
            /** @description whether the one who asks may take it back */
            mayRevoke: boolean;
            /** Format: int64 */
            organisationId: number;
            organisationName: string;
            path: string;
            role: string;
            /** Format: date-time */
            since: string;
        };
        /** @description A question that stood on papers of an occasion, as whoever puts it right sees it: options in the order of their author. */
        AskedQuestionView: {
            /**
             * Format: int64
             * @description how many attempts had it
             */
            asked: number;
            /** @description people mark it */
            byHand: boolean;
            formulas: {
                [key: string]: string;
            };
            /** @description the answer that counts by the revision on the papers, in the author's letters */
            key: string;
            /** @description the same in words */
            keyWords: string;
            /**
             * Format: int64
             * @description a later revision whose key may be taken instead, because only its key is another one; or null
             */
            newKeyRevisionId?: number | null;
            /** @description that key */
            newKeyWords?: string | null;
            options: string[];
            prompts: string[];
            /** @description what was put right about it before, the first one first */
            putRight: components["schemas"]["RemedyKind"][];
            /** Format: int64 */
            questionId: number;
            /** Format: int64 */
            revisionId: number;
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        AskMemberRequest: {
            /** Format: int64 */
            memberId: number;
            /** @description 1 to 200 characters; the member reads it */
            question: string;
        };
        AskRequest: {
            /** @description at most 200 characters */
            text: string;
        };
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
            /** @description MathML by the LaTeX that stands in the texts */
            formulas: {
                [key: string]: string;
            };
            /** Format: int32 */
            marksTenths: number;
            /** @description lettered in the order shown to this person */
            options: components["schemas"]["AttemptView.OptionView"][];
            /** @description the small questions of a case */
            parts: components["schemas"]["PartView"][];
            /**
             * Format: int32
             * @description 1-based, through the whole paper
             */
            position: number;
            /** @description what each wants an option, for a matching question */
            prompts: string[];
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        "AttemptView.SectionView": {
            /** Format: int32 */
            marksTenthsEach: number;
            questions: components["schemas"]["AttemptView.QuestionView"][];
            title: string;
        };
        "AuthController.ActivateRequest": {
            code: string;
            idNumber: string;
            password: string;
            privacyAccepted: boolean;
        };
        "AuthController.ChangePasswordRequest": {
            currentPassword: string;
            newPassword: string;
        };
        "AuthController.ContactView": {
            hours: string;
            name: string;
            phone: string;
            text: string;
        };
        "AuthController.LoginRequest": {
            idNumber: string;
            password: string;
        };
        /** @description Whether the banks hold enough questions for the sections of a blueprint, all of them together. */
        Availability: {
            /** Format: int32 */
            fullMarksTenths: number;
            /** Format: int32 */
            questionCount: number;
            sections: components["schemas"]["Availability.SectionAvailability"][];
        };
        "Availability.SectionAvailability": {
            /**
             * Format: int32
             * @description how many questions are left for this section once every other section has taken what it needs; a question that two sections could use is counted for only one of them
             */
            available: number;
            enough: boolean;
            /** @description in words what the bank holds of this kind and no contest may draw, and why; "" if nothing */
            heldBack: string;
            /**
             * Format: int32
             * @description how many the section asks for
             */
            needed: number;
        };
        /** @description The awards of one round, or of an event by its total, as the organiser sees them. */
        AwardListView: {
            /** @description what the plan comes to, in its order; empty before the results are out */
            bands: components["schemas"]["AwardListView.BandView"][];
            /**
             * Format: date-time
             * @description from then on nothing changes any more
             */
            confirmedAt?: string | null;
            /** @description whether there are results to give awards by */
            out: boolean;
            /**
             * Format: int32
             * @description who has a result and gets no award
             */
            passedOver: number;
            plan: components["schemas"]["AwardPlan"];
            /** @description how awards are given, in plain words */
            rules: string[];
            /** @description whether the plan was saved; else it is a proposal */
            saved: boolean;
            /** @description names exactly these awards; confirming sends it back, so that what is fixed is what was looked at */
            seal: string;
            /**
             * Format: int32
             * @description who may get an award: has a result, and is not passed over
             */
            tookPart: number;
        };
        "AwardListView.BandView": {
            /**
             * Format: int32
             * @description fewer or more than the places where people share a rank, or there are not enough
             */
            given: number;
            name: string;
            /**
             * Format: int32
             * @description that the plan means
             */
            places: number;
            /**
             * Format: int32
             * @description how many people of one rank stood at the border below this award; 0 if it ran through nobody
             */
            ties: number;
        };
        /** @description Which awards there are for one round, or for an event by its total, the highest first. */
        AwardPlan: {
            bands: components["schemas"]["AwardPlan.AwardBand"][];
            ties: components["schemas"]["AwardTies"];
        };
        "AwardPlan.AwardBand": {
            /**
             * Format: int32
             * @description places, or percent
             */
            amount: number;
            /** @description 一等奖 */
            name: string;
            size: components["schemas"]["AwardSize"];
        };
        /** @description Why somebody gets no award, or why hers is withdrawn. */
        AwardReasonRequest: {
            reason: string;
        };
        /** @description A line of an award list, as organisers see it. */
        AwardRowView: {
            /** @description null for whoever is passed over */
            award?: string | null;
            /** Format: int64 */
            elapsedSeconds?: number | null;
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** @description of the certificate, once confirmed */
            number?: string | null;
            /** @description why she gets none */
            passedOver?: string | null;
            /**
             * Format: int32
             * @description in the results, those passed over counted
             */
            rank: number;
            /** Format: int32 */
            scoreTenths: number;
            unitName: string;
            /** Format: date-time */
            withdrawnAt?: string | null;
            withdrawnReason?: string | null;
        };
        /**
         * @description How the number of an award's places is said.
         * @enum {string}
         */
        AwardSize: "PLACES" | "PERCENT";
        /**
         * @description What becomes of people of one rank when the border between two awards runs through them.
         * @enum {string}
         */
        AwardTies: "UP" | "DOWN";
        /** @description An uploaded file, as far as it has come. */
        BankImportView: {
            /**
             * Format: int32
             * @description good rows that are like another question; null until somebody has looked
             */
            alikeCount?: number | null;
            /** Format: int64 */
            bankId: number;
            /**
             * Format: int32
             * @description good rows that change a question of the bank; the rest are in it as they are
             */
            changedCount: number;
            /** Format: date-time */
            committedAt?: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: int32
             * @description rows that the work in hand has behind it
             */
            doneCount: number;
            /** @description why the last thing we tried with it did not work */
            failure?: string | null;
            /**
             * Format: int32
             * @description faults; a row may have several
             */
            faultCount: number;
            /** @description what is wrong, by kind, the most frequent first; only while it is being looked at */
            faultKinds: components["schemas"]["BankImportView.FaultKind"][];
            /**
             * Format: int32
             * @description with a fault
             */
            faultyCount: number;
            fileName: string;
            /**
             * Format: int32
             * @description of these, without fault
             */
            goodCount: number;
            /** Format: int64 */
            id: number;
            /** @description why it cannot be undone; null when it can be, or need not */
            lasting?: string | null;
            /**
             * Format: int32
             * @description which somebody has decided not to take over
             */
            leftOutCount: number;
            /**
             * Format: int32
             * @description good rows that are new to the bank
             */
            newCount: number;
            /**
             * Format: int32
             * @description rows that read otherwise than the file says
             */
            repairedCount: number;
            /**
             * Format: int32
             * @description questions of the file, good or not
             */
            rowCount: number;
            state: components["schemas"]["BankImportView.State"];
            /**
             * Format: int32
             * @description rows it has in all; 0 while nobody knows
             */
            totalCount: number;
            understood: components["schemas"]["UnderstoodView"];
            /** @description whether the work in hand has not begun */
            waiting: boolean;
        };
        "BankImportView.FaultKind": {
            code: string;
            /**
             * Format: int32
             * @description rows that our suggestions would make good
             */
            mendable: number;
            /** @description what the first fault of the kind says */
            message: string;
            /** Format: int32 */
            rows: number;
        };
        /** @enum {string} */
        "BankImportView.State": "READING" | "PREVIEW" | "COMMITTING" | "COMMITTED" | "UNDOING" | "UNDONE" | "FAILED";
        /**
         * @description Whom a bank is for.
         * @enum {string}
         */
        BankScope: "COMPANY" | "CITY" | "PUBLIC";
        "BankStandings.OfferView": {
            /** Format: date-time */
            askedAt: string;
            note?: string | null;
        };
        /** @description The questions of a bank by where they stand, and the doors that are open. */
        "BankStandings.StandingView": {
            /**
             * Format: int32
             * @description with a thread that is not settled
             */
            commented: number;
            /**
             * Format: int32
             * @description new or changed, or to be taken out of use; in a bank under review these are what is reviewed
             */
            drafts: number;
            /** @description to ask that the whole city may use it */
            mayOffer: boolean;
            /** @description the whole bank */
            mayRetire: boolean;
            /** @description the city uses a company's bank, and either may end that */
            mayTakeBack: boolean;
            offered?: components["schemas"]["BankStandings.OfferView"] | null;
            /**
             * Format: int32
             * @description drawn as they stand now or, while a change of theirs waits, as they were
             */
            published: number;
            /** Format: int32 */
            retired: number;
            scope: components["schemas"]["BankScope"];
            /**
             * Format: int32
             * @description by the last review, and not changed since
             */
            sentBack: number;
            state: components["schemas"]["BankState"];
        };
        /** @description A question that its author has to look at: it was sent back, or somebody waits for an answer. */
        "BankStandings.WaitingQuestionView": {
            /** Format: int32 */
            openComments: number;
            /** Format: int64 */
            questionId: number;
            sentBack: boolean;
            stem: string;
        };
        /**
         * @description How far the work on a bank is. What has been published once stays in use while its changes are written and reviewed; only #RETIRED takes a bank out of use.
         * @enum {string}
         */
        BankState: "DRAFT" | "IN_REVIEW" | "PUBLISHED" | "RETIRED";
        /** @description A bank as its editors see it. */
        BankView: {
            /** Format: int64 */
            id: number;
            name: string;
            /**
             * Format: int32
             * @description threads about its questions that are not settled
             */
            openComments: number;
            organisationName: string;
            /**
             * Format: int32
             * @description with what is not published yet
             */
            questionCount: number;
            /** @description from the reviewer, with the last decision */
            reviewComment?: string | null;
            scope: components["schemas"]["BankScope"];
            state: components["schemas"]["BankState"];
            /** Format: int64 */
            tradeId: number;
            tradeName: string;
            /** Format: date-time */
            updatedAt: string;
        };
        BeginSetRequest: {
            /** @description only this chapter; missing or empty for all */
            chapter?: string | null;
            /** Format: int32 */
            level: number;
            mode: components["schemas"]["PracticeMode"];
            /** @description begin the lasting set anew; means nothing to the other modes, which are drawn anew each time */
            restart?: boolean | null;
            /** Format: int64 */
            tradeId: number;
            type?: components["schemas"]["QuestionType"] | null;
        };
        /**
         * @description How a fill-in-blank question with several blanks is marked.
         * @enum {string}
         */
        BlanksRule: "SHARE" | "ALL";
        /**
         * @description Who stands on a board.
         * @enum {string}
         */
        BoardKind: "PERSON" | "UNIT" | "TEAM" | "PROGRESS";
        /**
         * @description What a round's boards show.
         * @enum {string}
         */
        BoardState: "HIDDEN" | "LIVE" | "FROZEN" | "FINAL";
        /** @description A board as it is shown. The answer is put together from bytes (RenderedPage); this record is its schema. */
        BoardView: {
            mine?: components["schemas"]["BoardView.Mine"] | null;
            period: string;
            rows: components["schemas"]["Page_BoardView.BoardRow_"];
            scope: string;
            /** @description how equals are told apart and what counts, in words */
            tieRule: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description `mine` stays last: it is the one part of a rendered row that differs from caller to caller. */
        "BoardView.BoardRow": {
            /** Format: int64 */
            memberId: number;
            mine: boolean;
            name: string;
            /** Format: int64 */
            points: number;
            /** Format: int64 */
            rank: number;
            unitName: string;
        };
        "BoardView.Mine": {
            /** Format: int64 */
            points: number;
            /** Format: int64 */
            rank: number;
            /** Format: int64 */
            total: number;
        };
        /**
         * @description What a day is that is not what its weekday says.
         * @enum {string}
         */
        CalendarDayKind: "HOLIDAY" | "WORKDAY";
        CalendarDayView: {
            /** Format: date */
            day: string;
            kind: components["schemas"]["CalendarDayKind"];
            name: string;
        };
        /** @description A month of practice. */
        CalendarView: {
            /** @description those of the month with an answer, and those that a rest day bridged */
            days: components["schemas"]["CalendarView.Day"][];
            /**
             * Format: int32
             * @description answers a day
             */
            goal: number;
            month: string;
            /**
             * Format: int32
             * @description kept for days that will be left out
             */
            restDays: number;
            /**
             * Format: int32
             * @description days in a row until today
             */
            streakDays: number;
            /** Format: date */
            today: string;
        };
        "CalendarView.Day": {
            /** Format: int32 */
            answeredCount: number;
            /** Format: date */
            day: string;
            /** @description nothing was answered, and a rest day kept the streak */
            rested: boolean;
            /** Format: int32 */
            rightCount: number;
        };
        /**
         * @description What was done about a case.
         * @enum {string}
         */
        CaseDeed: "CLEARED" | "ASKED" | "REPLIED" | "PROPOSED" | "DECLINED" | "CONFIRMED";
        /** @description What a member was asked or told about her own attempt. */
        CaseQuestionView: {
            /** Format: date-time */
            askedAt: string;
            contestName: string;
            /** @description she was taken out of the ranking; otherwise it is a question and nothing more */
            excluded: boolean;
            /** Format: int32 */
            no: number;
            /** Format: date-time */
            repliedAt?: string | null;
            /** @description her word on it, null while she has said nothing */
            reply?: string | null;
            /** Format: int64 */
            roundId: number;
            roundName: string;
            /** @description the question, or the reason */
            words: string;
        };
        CaseReplyRequest: {
            /** @description 1 to 500 characters; organisers of the contest read it */
            text: string;
        };
        /** @description A case in the list of a round. */
        CaseRowView: {
            /** Format: date-time */
            changedAt: string;
            /** @description whole numbers by name, as org.lianbing.exam.Finding lists them */
            facts: {
                [key: string]: number;
            };
            kind: components["schemas"]["FindingKind"];
            /**
             * Format: int32
             * @description within the round
             */
            no: number;
            /** @description the first two of them */
            people: components["schemas"]["CaseRowView.CasePersonView"][];
            /**
             * Format: int32
             * @description how many it is about
             */
            peopleCount: number;
            state: components["schemas"]["CaseState"];
            /**
             * Format: int32
             * @description 1 slight, 2 clear, 3 strong
             */
            strength: number;
        };
        "CaseRowView.CasePersonView": {
            /** Format: int64 */
            memberId: number;
            name: string;
            unitName: string;
        };
        /** @description How far the look at a round is. */
        CasesSummaryView: {
            /** @description cases by state; a state without any is left out */
            counts: {
                /** Format: int64 */
                ASKED?: number;
                /** Format: int64 */
                CLEARED?: number;
                /** Format: int64 */
                EXCLUDED?: number;
                /** Format: int64 */
                OPEN?: number;
                /** Format: int64 */
                PROPOSED?: number;
            };
            /**
             * Format: date-time
             * @description null while the round runs or its papers are still being looked at
             */
            lookedAt?: string | null;
            /**
             * Format: int64
             * @description how many pairs of them were held against each other
             */
            pairsCompared: number;
            /**
             * Format: int32
             * @description how many were looked at
             */
            papers: number;
        };
        /**
         * @description How far people are with a case.
         * @enum {string}
         */
        CaseState: "OPEN" | "ASKED" | "PROPOSED" | "EXCLUDED" | "CLEARED";
        /** @description A case with everything that speaks for and against it. */
        CaseView: {
            /** @description of the one or two people looked at, in the order asked for */
            papers: components["schemas"]["TracedPaper"][];
            /** @description everybody it is about, at most 50 */
            people: components["schemas"]["CaseView.PersonView"][];
            proposal?: components["schemas"]["CaseView.ProposalView"] | null;
            row: components["schemas"]["CaseRowView"];
            steps: components["schemas"]["CaseView.StepView"][];
        };
        "CaseView.PersonView": {
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /**
             * Format: int32
             * @description her place, null when she has none
             */
            rank?: number | null;
            unitName: string;
        };
        "CaseView.ProposalView": {
            confirmed: boolean;
            /** Format: int64 */
            memberId: number;
            /** @description the caller proposed it, so somebody else must confirm it */
            mine: boolean;
            /** Format: date-time */
            proposedAt: string;
            proposedByName: string;
            reason: string;
        };
        "CaseView.StepView": {
            /** @description who did it; the member herself for a reply */
            actorName: string;
            /** Format: date-time */
            at: string;
            deed: components["schemas"]["CaseDeed"];
            memberName?: string | null;
            words: string;
        };
        /** @description What everybody who has a certificate in hand may see: nothing that says who it is. */
        CertificateView: {
            award: string;
            contestName: string;
            /** Format: date */
            date: string;
            /** @description the first character of her name and a star */
            holder: string;
            number: string;
            organiserName: string;
            /** @description event and round, as far as there is more than one */
            place: string;
            valid: boolean;
            /** Format: date-time */
            withdrawnAt?: string | null;
            /** @description in the organiser's words, which name no person */
            withdrawnReason?: string | null;
        };
        ChangeListRequest: {
            change: components["schemas"]["AdvancementChange"];
            /** Format: int64 */
            memberId: number;
            /** @description 2 to 200 characters; the person reads it */
            reason: string;
            /**
             * Format: int32
             * @description of the list that was seen
             */
            version: number;
        };
        ChapterView: {
            /** Format: int32 */
            answeredCount: number;
            chapter: string;
            /** Format: int32 */
            questionCount: number;
            /**
             * Format: int32
             * @description questions whose last answer was right
             */
            rightCount: number;
        };
        /** @description What a worker holds of an attempt, to be compared with what is stored. */
        CheckAnswersRequest: {
            /** @description the answer code she wrote down, in any case and grouping; null if she asks about receipts only */
            code?: string | null;
            /** @description those her phone kept, the last of each question; may be empty */
            receipts: components["schemas"]["CheckAnswersRequest.HeldReceipt"][];
        };
        "CheckAnswersRequest.HeldReceipt": {
            /** Format: int32 */
            position: number;
            receipt: string;
            /** Format: int64 */
            seq: number;
        };
        /** @description A bank that its company would open to the city. */
        "CityScope.CityOfferView": {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            /** Format: int64 */
            bankId: number;
            bankName: string;
            note?: string | null;
            organisationName: string;
            /** Format: int32 */
            publishedCount: number;
            tradeName: string;
        };
        "CityScopeController.AnswerOfferRequest": {
            accept: boolean;
            comment?: string | null;
        };
        "CityScopeController.OfferBankRequest": {
            note?: string | null;
        };
        "CityScopeController.TakeBackRequest": {
            reason: string;
        };
        ClearCaseRequest: {
            /** @description why there is nothing to it, 1 to 200 characters */
            note: string;
        };
        CloneContestRequest: {
            /** @description of the new draft */
            name: string;
            /**
             * Format: date-time
             * @description when the first of its rounds starts; every other moment keeps its distance to it
             */
            startsAt: string;
        };
        ConfirmAwardsRequest: {
            /** @description of the list that was looked at */
            seal: string;
        };
        /** @description Whom to call when one cannot get in. */
        ContactCard: {
            /** @description when somebody answers, such as 工作日 8:30--17:30 */
            hours: string;
            name: string;
            phone: string;
            /** @description all of it as one sentence */
            text: string;
        };
        /** @description A contest in the list of a worker who may enter it, with the round that is on for her: running, else the next, else the last of the events she may enter. */
        ContestCard: {
            attemptState: components["schemas"]["ContestCard.AttemptProgress"];
            /** Format: date-time */
            endsAt: string;
            /** @description whether she is in any of them */
            entered: boolean;
            /**
             * Format: int32
             * @description of the events she may enter
             */
            eventCount: number;
            eventName: string;
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            roundId: number;
            roundName: string;
            stage: components["schemas"]["Stage"];
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["RoundPhase"];
            summary: string;
        };
        /**
         * @description How far a worker is with a round.
         * @enum {string}
         */
        "ContestCard.AttemptProgress": "NONE" | "OPEN" | "SUBMITTED";
        /** @description What stands between a draft and its publishing. */
        ContestCheck: {
            findings: components["schemas"]["ContestCheck.Finding"][];
            /** @description true when no finding is an error */
            go: boolean;
        };
        "ContestCheck.Finding": {
            /** @description `contest.fact` */
            code: string;
            /** @description the field of ContestDraft it is about, such as `round.endsAt`; null for the whole */
            field?: string | null;
            /** @description Chinese, one sentence */
            message: string;
            severity: components["schemas"]["ContestCheck.Severity"];
        };
        /**
         * @description How much a finding weighs.
         * @enum {string}
         */
        "ContestCheck.Severity": "ERROR" | "WARNING" | "OK";
        /** @description A contest as its organiser writes it: events (赛项) with rounds (轮次) one after the other. */
        ContestDraft: {
            events: components["schemas"]["ContestDraft.EventDraft"][];
            name: string;
            /** Format: int64 */
            organisationId: number;
            summary: string;
        };
        "ContestDraft.BlueprintDraft": {
            draw: components["schemas"]["DrawRule"];
            sections: components["schemas"]["ContestDraft.SectionDraft"][];
            shuffleOptions: boolean;
        };
        /** @description Who may enter; an empty list puts no bound, and all empty means everyone in the contest's organisation. */
        "ContestDraft.EligibilityDraft": {
            levels: number[];
            organisationIds: number[];
            tradeIds: number[];
        };
        "ContestDraft.EventDraft": {
            eligibility: components["schemas"]["ContestDraft.EligibilityDraft"];
            entry: components["schemas"]["EntryRules"];
            /**
             * Format: int64
             * @description of the event that this changes; null for a new one
             */
            id?: number | null;
            /** @description may be empty where the contest has no other event */
            name: string;
            rounds: components["schemas"]["ContestDraft.RoundDraft"][];
            /**
             * Format: int64
             * @description the trade it is held in, if it is one; who may enter is the eligibility's to say
             */
            tradeId?: number | null;
        };
        "ContestDraft.RoundDraft": {
            blueprint: components["schemas"]["ContestDraft.BlueprintDraft"];
            /**
             * Format: int64
             * @description from the start of an attempt; of no meaning where everybody has until the end
             */
            durationSeconds: number;
            /**
             * Format: date-time
             * @description exclusive
             */
            endsAt: string;
            /**
             * Format: int64
             * @description of the round that this changes; null for a new one
             */
            id?: number | null;
            marking: components["schemas"]["MarkingRules"];
            multipleRule: components["schemas"]["MultipleRule"];
            name: string;
            /** @description whether the banks stay open to practice during the window */
            practiceWhileRunning: boolean;
            reveal: components["schemas"]["RevealRule"];
            rules: components["schemas"]["RoundRules"];
            /** Format: date-time */
            startsAt: string;
            /**
             * Format: int32
             * @description of one member in all
             */
            triesMax: number;
        };
        "ContestDraft.SectionDraft": {
            /** Format: int64 */
            bankId: number;
            /** @description of the bank, or null for all */
            chapter?: string | null;
            /** Format: int32 */
            count: number;
            difficulty?: components["schemas"]["Difficulty"] | null;
            /**
             * Format: int32
             * @description 5 to 1, or null for all
             */
            level?: number | null;
            /** Format: int32 */
            marksTenthsEach: number;
            /** @description of a fixed paper, as many as `count`; empty where they are drawn */
            questionIds: number[];
            title: string;
            type: components["schemas"]["QuestionType"];
        };
        /**
         * @description How far a contest is, in the organiser's eyes.
         * @enum {string}
         */
        ContestState: "DRAFT" | "PUBLISHED" | "FINISHED";
        /** @description A contest as a worker who may enter it sees it. */
        ContestView: {
            /**
             * Format: int64
             * @description the round that is on for her: running, else the next, else the last
             */
            current: number;
            /** @description those she may enter */
            events: components["schemas"]["ContestView.EventView"][];
            /** Format: int64 */
            id: number;
            name: string;
            organiserName: string;
            /** Format: date-time */
            serverNow: string;
            summary: string;
        };
        "ContestView.EntryView": {
            /** @description whether the organiser has to say yes */
            approval: boolean;
            /** Format: date-time */
            closesAt?: string | null;
            /** @description whether a code has to be given */
            codeNeeded: boolean;
            /** Format: date-time */
            opensAt?: string | null;
            /**
             * Format: int32
             * @description how many members of one unit have a place; null: no bound
             */
            unitCap?: number | null;
        };
        "ContestView.EventView": {
            /** @description whether she takes part */
            entered: boolean;
            entry: components["schemas"]["ContestView.EntryView"];
            /** @description whether entering is possible now */
            entryOpen: boolean;
            /** Format: int64 */
            id: number;
            myEntry?: components["schemas"]["EntryState"] | null;
            /** @description may be empty where the contest has no other event */
            name: string;
            rounds: components["schemas"]["ContestView.RoundView"][];
            stage: components["schemas"]["Stage"];
            /** Format: int64 */
            tradeId?: number | null;
        };
        "ContestView.MyResult": {
            /**
             * Format: int64
             * @description the try that counts
             */
            attemptId: number;
            /** Format: int64 */
            elapsedSeconds: number;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            rankedCount: number;
            /** Format: int32 */
            scoreTenths: number;
        };
        "ContestView.RoundView": {
            /**
             * Format: int64
             * @description her newest attempt, if there is one
             */
            attemptId?: number | null;
            attemptState: components["schemas"]["ContestCard.AttemptProgress"];
            checkableDraw: boolean;
            /** Format: date-time */
            closedAt?: string | null;
            /** Format: int64 */
            durationSeconds: number;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: date-time
             * @description from then on nobody can start
             */
            entryEndsAt: string;
            /** Format: int32 */
            fullMarksTenths: number;
            held: components["schemas"]["RoundRules"];
            /** Format: int64 */
            id: number;
            list?: components["schemas"]["AdvancementStage"] | null;
            multipleRule: components["schemas"]["MultipleRule"];
            myResult?: components["schemas"]["ContestView.MyResult"] | null;
            name: string;
            /** @description whether she goes on by that list; null while it is not public */
            onList?: boolean | null;
            /** Format: int32 */
            questionCount: number;
            /**
             * Format: date-time
             * @description when the results come out at the earliest
             */
            resultsAt: string;
            reveal: components["schemas"]["RevealRule"];
            /** @description in plain words, one sentence each */
            rules: string[];
            stage: components["schemas"]["Stage"];
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["RoundPhase"];
            /** @description whether she takes part in it; of a round for chosen people that follows from the list before it */
            takesPart: boolean;
            /** Format: int32 */
            triesMax: number;
            /**
             * Format: int32
             * @description started today, Beijing time; counted only where the round bounds tries by day
             */
            triesToday: number;
            /** Format: int32 */
            triesUsed: number;
        };
        /**
         * @description Which of a member's tries at a round makes her result.
         * @enum {string}
         */
        CountingRule: "BEST" | "LAST" | "AVERAGE";
        "DecideErrorReport.DecideReportRequest": {
            /** @description to the worker; NOT_UPHELD needs one */
            answer?: string | null;
            decision: components["schemas"]["DecideErrorReport.Decision"];
            /**
             * Format: int64
             * @description the report on the same question that said it before; for DUPLICATE
             */
            duplicateOf?: number | null;
            then?: components["schemas"]["DecideErrorReport.Then"] | null;
            /** @description the question is not drawn until it is mended; for UPHELD */
            withhold: boolean;
        };
        /** @enum {string} */
        "DecideErrorReport.Decision": "UPHELD" | "NOT_UPHELD" | "DUPLICATE";
        /** @enum {string} */
        "DecideErrorReport.Then": "MEND" | "RETIRE";
        DecideObjectionRequest: {
            change?: components["schemas"]["ChangeListRequest"] | null;
            /** @description 2 to 500 characters; the author reads it */
            reply: string;
            upheld: boolean;
        };
        DecideRegradeRequest: {
            policy: components["schemas"]["RegradePolicy"];
            /** @description why this policy; audited */
            reason: string;
        };
        DeclareNetworkRequest: {
            /** @description which workshop it is, 1 to 60 characters */
            label: string;
        };
        DeclarePhoneRequest: {
            /** @description as the organiser gave it */
            code: string;
            /** @description the random name of the phone this is typed on */
            device: string;
        };
        DeclineExclusionRequest: {
            /** @description why not, 1 to 200 characters */
            note: string;
        };
        /** @description Which phone is speaking. */
        DeviceRequest: {
            device: string;
        };
        /**
         * @description 难度, as the author of a question judges it.
         * @enum {string}
         */
        Difficulty: "EASY" | "MEDIUM" | "HARD";
        "DrawPreview.SectionPreview": {
            /**
             * Format: int32
             * @description how many papers in a row share no question of this section
             */
            disjointPapers: number;
            /**
             * Format: int32
             * @description how many of them have a difficulty that was measured
             */
            measured: number;
            /**
             * Format: int32
             * @description questions that this section draws from
             */
            poolSize: number;
            /**
             * Format: int32
             * @description the share of the tried papers that had the question shown most often
             */
            shownToPermille: number;
        };
        /** @description How papers are drawn from the sections of a blueprint. */
        DrawRule: {
            /**
             * Format: int32
             * @description how far the expected score of a paper may be from the blueprint's target, up or down, in tenths of a mark; 0 stands for one hundredth of the full mark, so that any two papers are at most 2 % of it apart
             */
            bandTenths: number;
            /** @description the draw is committed to before the round and can be recomputed by anybody after it */
            checkable: boolean;
            mode: components["schemas"]["PaperMode"];
            /**
             * Format: int32
             * @description no question is shown to more than this share of people; 100 sets no limit
             */
            shownToPercentMax: number;
            /** @description questions the person has not had on an earlier paper come first; never together with `checkable`, since it needs private history */
            unseenFirst: boolean;
        };
        /** @description An edit that can be taken back. */
        EditBatchView: {
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** Format: int32 */
            questionCount: number;
            /** @description it was taken back */
            undone: boolean;
            /** @description in words: 等级改为四级 */
            what: string;
        };
        "EditorBanksController.CreateBankRequest": {
            name: string;
            /** Format: int64 */
            tradeId: number;
        };
        "EditorBanksController.RenameBankRequest": {
            name: string;
        };
        "EditorBanksController.SendForReviewRequest": {
            note?: string | null;
        };
        "EditorImportRowsController.ChangedRowsView": {
            /** Format: int32 */
            rows: number;
        };
        "EditorImportRowsController.FaultKindRequest": {
            fault: string;
        };
        "EditorImportRowsController.LeaveOutRequest": {
            leftOut: boolean;
        };
        "EditorImportsController.AskAnswer": {
            answer: string;
            code: string;
            value: string;
        };
        "EditorImportsController.ColumnField": {
            /** @description a code of `understood.fields`; "" for a column that is not read */
            field: string;
            /** Format: int32 */
            index: number;
        };
        "EditorImportsController.CommitImportRequest": {
            mode?: components["schemas"]["ImportQuestions.Mode"] | null;
        };
        "EditorImportsController.PasteTextRequest": {
            text: string;
        };
        "EditorImportsController.ReadAgainRequest": {
            answers: components["schemas"]["EditorImportsController.AskAnswer"][];
            sheets: components["schemas"]["EditorImportsController.SheetColumns"][];
        };
        "EditorImportsController.SheetColumns": {
            /** @description every column of the sheet that is to be read; empty to leave them as they are */
            columns: components["schemas"]["EditorImportsController.ColumnField"][];
            layout?: components["schemas"]["LayoutChoice"] | null;
            sheet: string;
        };
        "EditorQuestionsController.ChangeQuestionRequest": {
            form: components["schemas"]["QuestionForm"];
            /**
             * Format: int64
             * @description what the form was filled from
             */
            revisionId: number;
        };
        "EditQuestions.EditRequest": {
            change: components["schemas"]["QuestionChange"];
            /**
             * Format: int32
             * @description how many the caller was shown: if there are more or fewer now, nothing is done
             */
            count: number;
            filter?: components["schemas"]["QuestionFilter"] | null;
            /** @description these questions; or */
            questionIds?: number[] | null;
        };
        EnterRequest: {
            /** @description where the event asks for one */
            code?: string | null;
            /**
             * Format: int64
             * @description may be left out where only one event is open to the member
             */
            eventId?: number | null;
        };
        /**
         * @description Who says yes before a registration counts.
         * @enum {string}
         */
        EntryApproval: "NONE" | "ORGANISER";
        /** @description A registration, as organisers see it. */
        EntryRowView: {
            /** Format: date-time */
            enteredAt: string;
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** @description why it was refused */
            reason?: string | null;
            state: components["schemas"]["EntryState"];
            unitName: string;
        };
        /** @description How members enter an event. */
        EntryRules: {
            approval: components["schemas"]["EntryApproval"];
            /**
             * Format: date-time
             * @description exclusive; null: until the last round can no longer be started
             */
            closesAt?: string | null;
            /** @description that has to be given when entering; null: none */
            code?: string | null;
            /**
             * Format: date-time
             * @description null: from the publishing on
             */
            opensAt?: string | null;
            /**
             * Format: int32
             * @description how many members of one unit have a place, in the order of their registration; null: no bound
             */
            unitCap?: number | null;
        };
        /**
         * @description How far a member's registration for an event is.
         * @enum {string}
         */
        EntryState: "ENTERED" | "PENDING" | "WAITING" | "REFUSED";
        /** @description A report of her own; never with a key. */
        "ErrorReportQueue.OwnReportView": {
            answer?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["ReportErrorRequest.Kind"];
            state: components["schemas"]["ErrorReportRows.State"];
            stem: string;
            text: string;
        };
        /** @description A question that workers say is wrong. */
        "ErrorReportQueue.ReportedQuestionView": {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            /** Format: int32 */
            count: number;
            /** @description she edits its bank; who only looks after it may retire it */
            mayEdit: boolean;
            question: components["schemas"]["QuestionView"];
            reports: components["schemas"]["ErrorReportQueue.ReportView"][];
        };
        /** @description One report, as the editor sees it. */
        "ErrorReportQueue.ReportView": {
            answer?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["ReportErrorRequest.Kind"];
            /** @description another revision is in use than she had before her */
            outdated: boolean;
            place: components["schemas"]["ReportPlace"];
            state: components["schemas"]["ErrorReportRows.State"];
            text: string;
            /** @description masked: who found it does not matter for whether it is so */
            who: string;
        };
        /** @enum {string} */
        "ErrorReportRows.State": "OPEN" | "UPHELD" | "NOT_UPHELD" | "DUPLICATE";
        /** @description Somebody who does not count in a round, for organisers. */
        ExclusionView: {
            /** Format: date-time */
            excludedAt: string;
            excludedBy: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            reason: string;
            /**
             * Format: int32
             * @description what she got, once the results are out; null before, or without an attempt
             */
            scoreTenths?: number | null;
            unitName: string;
        };
        /** @description What would be taken out, so that nobody is surprised by the file. */
        ExportCheckView: {
            /** @description those that the format cannot hold at all */
            leftOut: components["schemas"]["ExportCheckView.LeftOutType"][];
            /**
             * Format: int32
             * @description that were asked for
             */
            questions: number;
            /**
             * Format: int32
             * @description questions that show a picture or play a sound
             */
            withPictures: number;
        };
        "ExportCheckView.LeftOutType": {
            /** Format: int32 */
            count: number;
            type: components["schemas"]["QuestionType"];
        };
        /**
         * @description What questions can be taken out as; `src/docs/formats.md` says what each of them cannot hold.
         * @enum {string}
         */
        ExportFormat: "XLSX" | "DOCX" | "PDF" | "GIFT" | "MOODLE_XML" | "QTI" | "FOLDER";
        /** @description A question she keeps, as she saw it, without its key. */
        FavouriteView: {
            /** Format: int32 */
            blankCount: number;
            /** @description MathML by LaTeX */
            formulas: {
                [key: string]: string;
            };
            /** Format: date-time */
            keptAt: string;
            /** Format: int32 */
            level: number;
            options: components["schemas"]["OptionView"][];
            parts: components["schemas"]["PartView"][];
            prompts: string[];
            /** Format: int64 */
            questionId: number;
            stem: string;
            /** Format: int64 */
            tradeId: number;
            tradeName: string;
            type: components["schemas"]["QuestionType"];
        };
        /**
         * @description What makes an attempt worth looking at; what the named facts of each are says Finding.
         * @enum {string}
         */
        FindingKind: "ALIKE" | "FAST" | "AWAY" | "DEVICES" | "SHARED_DEVICE";
        /**
         * @description What somebody has to settle about a question.
         * @enum {string}
         */
        FlagKind: "REPORT_UPHELD" | "SOURCE_SUPERSEDED";
        /** @description A question with the bank it stands in. */
        FoundQuestionView: {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            organisationName: string;
            question: components["schemas"]["QuestionView"];
            tradeName: string;
        };
        GoalRequest: {
            /**
             * Format: int32
             * @description answers a day
             */
            goal: number;
        };
        GrantExtraTimeRequest: {
            /**
             * Format: int64
             * @description on top of what the member has been given before
             */
            extraSeconds: number;
            /** Format: int64 */
            memberId: number;
            reason: string;
        };
        /**
         * @description What is written down about an answer that people mark.
         * @enum {string}
         */
        HandDeed: "TAKEN" | "MARKED" | "CHANGED" | "THIRD" | "SETTLED";
        /** @description An answer before its marker. It has no place for a name, a unit or an attempt. */
        HandTaskView: {
            answer: string;
            formulas: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description until then nobody else is given it
             */
            heldUntil: string;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            marksTenths: number;
            /** @description what a full answer says */
            modelAnswer: string;
            /** @description of a case; its answer has one part for each, joined by U+001E */
            parts: components["schemas"]["PartView"][];
            rationale: string;
            stem: string;
        };
        /** @enum {string} */
        "ImportQuestions.Mode": "ALL_OR_NOTHING" | "GOOD_ROWS";
        /**
         * @description What taking it over does to the bank.
         * @enum {string}
         */
        "ImportRow.Change": "NEW" | "CHANGED" | "UNCHANGED";
        /** @enum {string} */
        "ImportRow.Verdict": "GOOD" | "FAULTY" | "LEFT_OUT";
        /** @description One question of an uploaded file. */
        ImportRowView: {
            /** @description questions that are like it, contradictions first */
            alike: components["schemas"]["ImportRowView.AlikeView"][];
            /** @description what stands in the file, by header */
            cells: components["schemas"]["ImportRowView.CellView"][];
            change?: components["schemas"]["ImportRow.Change"] | null;
            faults: components["schemas"]["SheetFault"][];
            mended?: components["schemas"]["SaidView"] | null;
            /**
             * Format: int32
             * @description names it within its import
             */
            ordinal: number;
            question?: components["schemas"]["QuestionPreview"] | null;
            /** @description whether it reads otherwise than the file says */
            repaired: boolean;
            /**
             * Format: int32
             * @description 1-based, as Excel shows it; the line of a text
             */
            row: number;
            said: components["schemas"]["SaidView"];
            sheet: string;
            stem: string;
            verdict: components["schemas"]["ImportRow.Verdict"];
        };
        "ImportRowView.AlikeView": {
            bankName: string;
            /** @description both ask the same and call different things right */
            contradictory: boolean;
            /** Format: double */
            likeness: number;
            /**
             * Format: int32
             * @description another row of the same file
             */
            otherOrdinal?: number | null;
            /**
             * Format: int64
             * @description a question of a bank that the company may see
             */
            questionId?: number | null;
            stem: string;
        };
        "ImportRowView.CellView": {
            text: string;
            title: string;
        };
        /** @description What a member asked, as the organiser sees it. */
        InquiryRowView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** Format: date-time */
            repliedAt?: string | null;
            repliedBy?: string | null;
            reply?: string | null;
            text: string;
            unitName: string;
        };
        /** @description What a member asked, as she sees it. */
        InquiryView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            repliedAt?: string | null;
            reply?: string | null;
            text: string;
        };
        /** @description What became of an answer; the only view of practice besides the wrong-question book that holds a key. */
        JudgedView: {
            answer: string;
            /**
             * Format: int32
             * @description how many of a hundred answers to this question were wrong; missing while there are few
             */
            errorRatePercent?: number | null;
            /** @description MathML of the formulas in rationale and model answer, by LaTeX */
            formulas: {
                [key: string]: string;
            };
            key: string;
            /** @description the key in words, with every accepted text of a blank */
            keyText: string;
            /** @description for each part of a case whether it is right; otherwise empty */
            partsRight: boolean[];
            rationale: string;
            right: boolean;
            source: string;
        };
        "KeeperPickupsController.HandoverView": {
            /** Format: date-time */
            handedOverAt: string;
            maskedName: string;
            pictureUrl?: string | null;
            prizeName: string;
            /** Format: int64 */
            redemptionId: number;
            /** @description taken back by the keeper; the order could be handed over again */
            undone: boolean;
            /** Format: date-time */
            undoUntil: string;
            unitName: string;
        };
        "KeeperPickupsController.PickupView": {
            /** @description as the keeper scanned or typed it */
            code: string;
            /** Format: date-time */
            handedOverAt?: string | null;
            handedOverBy?: string | null;
            maskedName: string;
            pictureUrl?: string | null;
            prizeName: string;
            /** Format: int64 */
            redemptionId: number;
            state: components["schemas"]["RedemptionState"];
            /**
             * Format: date-time
             * @description the first moment at which an undo is too late
             */
            undoUntil?: string | null;
            unitName: string;
        };
        "KeeperPickupsController.UndoHandoverRequest": {
            reason: string;
        };
        /**
         * @description What its owner says how questions stand in a sheet, where our own guess is wrong.
         * @enum {string}
         */
        LayoutChoice: "GUESSED" | "QUESTION_PER_ROW" | "OPTION_PER_ROW" | "TEXT" | "NOT_READ";
        "Likenesses.SettleRequest": {
            decision: components["schemas"]["Settlements.Decision"];
            /**
             * Format: int64
             * @description for MEND and RETIRE: which of the two
             */
            meantQuestionId?: number | null;
            /** Format: int64 */
            otherQuestionId: number;
            /** Format: int64 */
            questionId: number;
            reason: string;
        };
        /** @description Two questions that are alike, side by side. */
        LikenessView: {
            /** @description both ask the same and call different things right */
            contradictory: boolean;
            /**
             * Format: double
             * @description 0.6 to 1: how much of their words they have in common
             */
            likeness: number;
            one: components["schemas"]["LikenessView.SideView"];
            other: components["schemas"]["LikenessView.SideView"];
            settled?: components["schemas"]["LikenessView.SettledView"] | null;
        };
        /**
         * @description Which pairs are wanted.
         * @enum {string}
         */
        "LikenessView.Kind": "BLOCKING" | "CONTRADICTORY" | "ALIKE";
        "LikenessView.SettledView": {
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            decision: components["schemas"]["Settlements.Decision"];
            /**
             * Format: int64
             * @description the one to be mended or retired
             */
            questionId?: number | null;
            reason: string;
        };
        "LikenessView.SideView": {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            /** @description whether the caller may change it */
            editable: boolean;
            organisationName: string;
            question: components["schemas"]["QuestionView"];
        };
        /** @description What a change would do to the list, before it is confirmed. */
        ListChangeView: {
            /** Format: int32 */
            advancingAfter: number;
            /** Format: int32 */
            advancingBefore: number;
            moves: components["schemas"]["ListChangeView.Move"][];
            /**
             * Format: date-time
             * @description when the notice would end after it, if somebody new is named; null if that stays
             */
            noticeEndsAt?: string | null;
            /**
             * Format: int32
             * @description of the list it would change
             */
            version: number;
        };
        /** @description One person who would come in or go out, or whom the change is about. */
        "ListChangeView.Move": {
            after: components["schemas"]["AdvancementVerdict"];
            afterWords: string;
            before: components["schemas"]["AdvancementVerdict"];
            beforeWords: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            rank: number;
            unitName: string;
        };
        MarkAnswerRequest: {
            /**
             * Format: int32
             * @description 0 to the marks of the question
             */
            markTenths: number;
        };
        /** @description A submitted paper with its keys; exists only once the occasion's Reveal allows it. */
        MarkedPaperView: {
            regrades: components["schemas"]["MarkedPaperView.RegradeNote"][];
            sections: components["schemas"]["MarkedPaperView.MarkedSectionView"][];
        };
        "MarkedPaperView.MarkedQuestionView": {
            /** @description what this person answered, in the letters shown to her; empty if nothing */
            answer: string;
            /** @description MathML by LaTeX, those of the rationale too */
            formulas: {
                [key: string]: string;
            };
            /** @description the right answer in the same letters */
            key: string;
            /** @description the same in words, with every accepted text of a blank */
            keyText: string;
            /** Format: int32 */
            marksTenths: number;
            options: components["schemas"]["AttemptView.OptionView"][];
            parts: components["schemas"]["PartView"][];
            /** @description for each part of a case whether it is right; otherwise empty */
            partsRight: boolean[];
            /** Format: int32 */
            position: number;
            prompts: string[];
            rationale?: string | null;
            /** @description what was put right about the question since, in words; null if nothing was */
            regraded?: string | null;
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
        /** @description A regrade of the occasion since the paper was marked, the first one first; what was given before it stays readable. */
        "MarkedPaperView.RegradeNote": {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            oldScoreTenths: number;
            policy: components["schemas"]["RegradePolicy"];
            /** @description of the questions on this paper that were put right; empty where it had none of them */
            positions: number[];
            reason: string;
            /** Format: int32 */
            scoreTenths: number;
        };
        /** @description An occasion that somebody was appointed to mark. */
        MarkingDutyView: {
            /**
             * Format: int64
             * @description that people mark there
             */
            answers: number;
            /** Format: int64 */
            key: number;
            kind: string;
            /**
             * Format: int64
             * @description how many I have marked
             */
            mine: number;
            /**
             * Format: int64
             * @description of them
             */
            settled: number;
            /** @description as its owner calls it */
            title: string;
        };
        /** @description One deed at an answer that people mark. */
        MarkingLogView: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            attemptId: number;
            deed: components["schemas"]["HandDeed"];
            /** Format: int64 */
            markerId: number;
            markerName: string;
            /** Format: int32 */
            markTenths?: number | null;
            /** Format: int32 */
            position: number;
            /** Format: int64 */
            taskId: number;
        };
        /** @description How far the marking of an occasion is. */
        MarkingProgressView: {
            /**
             * Format: int64
             * @description that people mark
             */
            answers: number;
            markers: components["schemas"]["MarkingProgressView.MarkerView"][];
            /**
             * Format: int64
             * @description of them
             */
            settled: number;
            /**
             * Format: int64
             * @description of those not settled, how many wait for a third marker
             */
            third: number;
        };
        "MarkingProgressView.MarkerView": {
            /**
             * Format: int64
             * @description answers she has marked at this occasion
             */
            marked: number;
            /** Format: int64 */
            memberId: number;
            name: string;
            unitName: string;
        };
        /** @description How answers become marks, besides MultipleRule. Marks are whole tenths, negative where they are taken away; a share of a question's marks is rounded down to a tenth (towards less, also below zero), once for each question. */
        MarkingRules: {
            blanks: components["schemas"]["BlanksRule"];
            /**
             * Format: int32
             * @description what a question left blank gets; below the marks of any question, so that a blank never beats a right answer
             */
            blankTenths: number;
            /**
             * Format: int32
             * @description a paper never scores below this, 0 or less
             */
            floorTenths: number;
            /**
             * Format: int32
             * @description two markers who differ by more than this, in one question, call for a third; null where no person marks, and then no question that needs one is drawn
             */
            handToleranceTenths?: number | null;
            /**
             * Format: int32
             * @description what an answer that earns nothing gets, 0 or less; also how far MultipleRule#PER_OPTION can fall below zero
             */
            wrongTenths: number;
        };
        "MeController.AccessView": {
            /** @description what was done, in words */
            action: string;
            /** @description who did it; 系统 for the service itself */
            actorName: string;
            /** Format: date-time */
            at: string;
            reason?: string | null;
        };
        "MeController.UnreadView": {
            /** Format: int64 */
            count: number;
        };
        /** @description A picture or sound that is kept. */
        MediaView: {
            /** @description as it stands in a text: `pic:...` or `audio:...` */
            address: string;
            /** @description to be copied into a stem, an option or a rationale; the words in it are to be replaced */
            mark: string;
        };
        MemberReasonRequest: {
            /** Format: int64 */
            memberId: number;
            /** @description why; the member is told it */
            reason: string;
        };
        /** @description A person as the organiser's list shows her. */
        MemberView: {
            /** @description whether she has a password and can log in */
            activated: boolean;
            /** Format: int64 */
            id: number;
            maskedIdNumber: string;
            maskedPhone?: string | null;
            name: string;
            /** @description names from the root down */
            organisationPath: string[];
            roles: string[];
            tradeName?: string | null;
        };
        "Messages.MessageView": {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            id: number;
            kind: string;
            read: boolean;
            text: string;
        };
        /**
         * @description Why a worker thinks she missed a question.
         * @enum {string}
         */
        MistakeCause: "NOT_LEARNT" | "CONFUSED" | "MISREAD" | "MISCALCULATED" | "GUESSED";
        /** @description What a full answer says, to compare one's own text with; like JudgedView only for who has answered. */
        ModelAnswerView: {
            /** @description MathML of its formulas, by LaTeX */
            formulas: {
                [key: string]: string;
            };
            /** @description the model answer; parts of a case joined by U+001E */
            keyText: string;
            rationale: string;
            source: string;
        };
        /**
         * @description How a multiple-choice answer that is right only in part is marked.
         * @enum {string}
         */
        MultipleRule: "ALL_OR_NOTHING" | "PARTIAL" | "PER_OPTION";
        /** @description A worker's own award. */
        MyAwardView: {
            award: string;
            /** Format: date-time */
            confirmedAt: string;
            /** Format: int64 */
            contestId: number;
            contestName: string;
            /** Format: int64 */
            id: number;
            /** @description of the certificate, in groups of four */
            number: string;
            /** @description what it was given for: event and round */
            place: string;
            /** Format: int32 */
            rank: number;
            /**
             * Format: date-time
             * @description from then on there is no certificate
             */
            withdrawnAt?: string | null;
            withdrawnReason?: string | null;
        };
        /** @description A round's draw as somebody sees it who wants to check her own paper. */
        MyDrawView: {
            draw: components["schemas"]["RoundDrawView"];
            /**
             * Format: int64
             * @description stands for her in the draw; it existed before the commitment
             */
            examNumber: number;
            /** @description what she really got in her last try, in the words of a recomputed paper: `revision/tenths/order` of each question; null before the reveal and where she has not started */
            paper?: string | null;
            /**
             * Format: int32
             * @description how often she has started
             */
            tries: number;
        };
        /** @description My own objection, with the answer once there is one. */
        MyObjectionView: {
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            position?: number | null;
            /** Format: date-time */
            raisedAt: string;
            reply?: string | null;
            state: components["schemas"]["ObjectionState"];
            text: string;
        };
        /** @description A worker's total of an event: what it is made of, and hers once it is published. */
        MyTotalView: {
            /** Format: int64 */
            eventId: number;
            eventName: string;
            parts: components["schemas"]["PartScoreView"][];
            published: boolean;
            /**
             * Format: int32
             * @description null before it is published, or where she has no result
             */
            rank?: number | null;
            /** Format: int32 */
            rankedCount?: number | null;
            rules: string[];
            /** Format: int32 */
            scoreTenths?: number | null;
        };
        /** @description What to practise next, and how she stands. */
        NextView: {
            /** @description in the order of their authors */
            chapters: components["schemas"]["NextView.Standing"][];
            /** @description what she is weakest in, over all trades */
            knowledge: components["schemas"]["NextView.Standing"][];
            /** @description the first is the one to follow; never empty while there is anything to practise */
            suggestions: components["schemas"]["NextView.Suggestion"][];
        };
        /**
         * @description Why it is suggested; what to begin follows from it.
         * @enum {string}
         */
        "NextView.Reason": "DUE" | "WEAK_CHAPTER" | "WRONG_BOOK" | "NEW_CHAPTER" | "ALL_WELL";
        "NextView.Standing": {
            /**
             * Format: int32
             * @description it rests on, at most one a day and question
             */
            answers: number;
            name: string;
            /**
             * Format: int32
             * @description how many of a hundred questions like these she knows; missing while fewer than five answers say so
             */
            percent?: number | null;
            /** Format: int32 */
            questionCount: number;
        };
        "NextView.Suggestion": {
            /** @description "" where the reason is not about one */
            chapter: string;
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            percent: number;
            reason: components["schemas"]["NextView.Reason"];
        };
        NoteRequest: {
            cause?: components["schemas"]["MistakeCause"] | null;
            /** @description a note of her own; "" for none */
            words: string;
        };
        /** @description A line of the public list. */
        NoticeLineView: {
            maskedName: string;
            mine: boolean;
            /**
             * Format: int32
             * @description the number by which an objection names it
             */
            position: number;
            /** Format: int32 */
            rank: number;
            /**
             * Format: int32
             * @description null where the rule keeps scores back
             */
            scoreTenths?: number | null;
            unitName: string;
            verdict: components["schemas"]["AdvancementVerdict"];
            words: string;
        };
        /** @description The public notice as workers see it, without its lines. */
        NoticeView: {
            /** Format: int64 */
            contestId: number;
            /**
             * Format: int32
             * @description how many go on
             */
            count: number;
            lotSeed: string;
            mine?: components["schemas"]["NoticeView.Mine"] | null;
            /** @description what changed since it went up, the newest first */
            moves: components["schemas"]["NoticeView.Move"][];
            /** Format: date-time */
            noticeEndsAt: string;
            /** Format: date-time */
            noticeStartsAt: string;
            organiserName: string;
            /** Format: int64 */
            roundId: number;
            roundName: string;
            /** Format: date-time */
            sealedAt?: string | null;
            sealedHash?: string | null;
            /** Format: date-time */
            serverNow: string;
            showScores: boolean;
            stage: components["schemas"]["AdvancementStage"];
            ties: components["schemas"]["TieRule"];
            title: string;
            words: string[];
            /** Format: int32 */
            workingDaysLeft: number;
        };
        "NoticeView.Mine": {
            /** @description I have a place, and the list is not final */
            canWithdraw: boolean;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            rank: number;
            /** @description why I was excluded or withdrew */
            reason?: string | null;
            verdict: components["schemas"]["AdvancementVerdict"];
            /** @description I have asked to give my place up */
            withdrawing: boolean;
            words: string;
        };
        "NoticeView.Move": {
            after: string;
            before: string;
            maskedName: string;
            /** Format: date-time */
            movedAt: string;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            rank: number;
            unitName: string;
        };
        /**
         * @description How far an objection is.
         * @enum {string}
         */
        ObjectionState: "OPEN" | "UPHELD" | "REFUSED";
        /** @description An objection as the organiser sees it. */
        ObjectionView: {
            about?: components["schemas"]["AdvancementLineView"] | null;
            /** Format: int64 */
            authorId: number;
            authorName: string;
            authorUnit: string;
            contact?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            raisedAt: string;
            reply?: string | null;
            state: components["schemas"]["ObjectionState"];
            text: string;
        };
        /** @description An option with its letter; practice shows options in the order of their author. */
        OptionView: {
            letter: string;
            text: string;
        };
        /**
         * @description What an organisation is; from the root of the tree to its leaves.
         * @enum {string}
         */
        OrganisationKind: "CITY" | "COUNTY" | "INDUSTRY" | "ENTERPRISE" | "BRANCH" | "TEAM";
        /** @description A node of the tree as the organiser's picker shows it. */
        OrganisationView: {
            /**
             * Format: int64
             * @description organisations right below it
             */
            childCount: number;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["OrganisationKind"];
            /**
             * Format: int64
             * @description people in it and anywhere below it
             */
            memberCount: number;
            name: string;
            /** Format: int64 */
            parentId?: number | null;
        };
        "OrganiserAppointmentsController.AppointmentsView": {
            /** @description the roles the caller may give, each within her reach */
            grantable: string[];
            held: components["schemas"]["Appointment"][];
        };
        "OrganiserAppointmentsController.GrantRoleRequest": {
            /** Format: int64 */
            organisationId: number;
            role: string;
        };
        "OrganiserAppointmentsController.RevokeRoleRequest": {
            /** Format: int64 */
            organisationId: number;
            /** @description in the organiser's words; the person can read it */
            reason: string;
            role: string;
        };
        "OrganiserBanksController.RetireBankRequest": {
            reason: string;
        };
        "OrganiserBlueprintsController.AvailabilityRequest": {
            byHand?: boolean | null;
            sections: components["schemas"]["ContestDraft.SectionDraft"][];
        };
        "OrganiserBlueprintsController.ChapterView": {
            chapter: string;
            /**
             * Format: int32
             * @description published questions
             */
            count: number;
        };
        "OrganiserBlueprintsController.PreviewRequest": {
            blueprint: components["schemas"]["ContestDraft.BlueprintDraft"];
            /** @description whether questions that people mark may be drawn; null: no */
            byHand?: boolean | null;
            /**
             * Format: int64
             * @description of the sample paper, from 1; null: the first
             */
            number?: number | null;
        };
        /** @description A board as its organiser sees it: the same rows that everybody sees, with whole names. */
        OrganiserBoardView: {
            /** @description the places stand, and nobody sees them before the organiser reveals them */
            awaitingReveal: boolean;
            board: components["schemas"]["RoundBoardView"];
            /**
             * Format: int64
             * @description members who do not count
             */
            excludedCount: number;
            /** Format: date-time */
            revealedAt?: string | null;
            roundName: string;
            /** @description of the contest and its event */
            title: string;
        };
        "OrganiserContactController.ContactRequest": {
            hours: string;
            name: string;
            phone: string;
        };
        /** @description A contest in the organiser's list. */
        OrganiserContestRow: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: int64
             * @description of all events
             */
            enteredCount: number;
            /** Format: int32 */
            eventCount: number;
            eventName: string;
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            organisationId: number;
            organisationName: string;
            phase?: components["schemas"]["RoundPhase"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: int32 */
            roundCount: number;
            /**
             * Format: int64
             * @description the round that is on: running, else the next, else the last; likewise its name, event and window
             */
            roundId: number;
            roundName: string;
            stage?: components["schemas"]["Stage"] | null;
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["ContestState"];
        };
        /** @description A contest as its organiser sees it. */
        OrganiserContestView: {
            /** Format: date-time */
            createdAt: string;
            events: components["schemas"]["OrganiserEventView"][];
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            organisationId: number;
            organisationName: string;
            /** Format: date-time */
            publishedAt?: string | null;
            state: components["schemas"]["ContestState"];
            summary: string;
        };
        "OrganiserDrawsController.CommitDrawRequest": {
            /** @description a public value that does not exist yet, with its date */
            valueName: string;
        };
        "OrganiserDrawsController.CompleteDrawRequest": {
            /** @description as it was published */
            value: string;
        };
        /** @description An event as its organiser sees it. */
        OrganiserEventView: {
            eligibility: components["schemas"]["ContestDraft.EligibilityDraft"];
            /**
             * Format: int64
             * @description members who may enter, as the roster stands now
             */
            eligibleCount: number;
            entry: components["schemas"]["EntryRules"];
            /** Format: int64 */
            id: number;
            name: string;
            rounds: components["schemas"]["OrganiserRoundView"][];
            stage?: components["schemas"]["Stage"] | null;
            /** Format: int64 */
            tradeId?: number | null;
        };
        "OrganiserMembersController.OneTimeCodeView": {
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        "OrganiserMembersController.ReasonRequest": {
            /** @description in the organiser's words; the person can read it */
            reason: string;
        };
        "OrganiserMembersController.RevealedView": {
            idNumber: string;
            /** @description empty when none is stored */
            phone: string;
        };
        "OrganiserMembersController.SearchRequest": {
            /** Format: int64 */
            organisationId?: number | null;
            query?: string | null;
        };
        "OrganiserPrizesController.ChangeStockRequest": {
            /** Format: int32 */
            change: number;
            reason: string;
        };
        "OrganiserPrizesController.OrganiserPrizeView": {
            description: string;
            /**
             * Format: int64
             * @description orders that were
             */
            handedOver: number;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            limitPerMember: number;
            name: string;
            needsPreparing: boolean;
            onSale: boolean;
            pickupPlace: string;
            pictureUrl?: string | null;
            /** Format: int64 */
            price: number;
            /**
             * Format: int64
             * @description orders that wait to be picked up
             */
            reserved: number;
            /** Format: int32 */
            stockLeft: number;
        };
        "OrganiserPrizesController.PrizeDraft": {
            description: string;
            /** Format: int32 */
            limitPerMember: number;
            name: string;
            /** @description a new order waits until an organiser says that the prize is at the pickup place */
            needsPreparing?: boolean | null;
            onSale: boolean;
            pickupPlace: string;
            /** Format: int64 */
            price: number;
            /**
             * Format: int32
             * @description the first stock of a new prize; an edit leaves the stock alone
             */
            stock?: number | null;
        };
        "OrganiserRedemptionsController.OrganiserRedemptionView": {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            handedOverAt?: string | null;
            handedOverBy?: string | null;
            /** Format: int64 */
            id: number;
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            memberName: string;
            pickupPlace: string;
            /** Format: int64 */
            price: number;
            /** Format: int64 */
            prizeId: number;
            prizeName: string;
            state: components["schemas"]["RedemptionState"];
            unitName: string;
        };
        "OrganiserReviewsController.ApproveRestRequest": {
            /**
             * Format: int32
             * @description how many those are, as I was shown
             */
            undecided: number;
        };
        "OrganiserReviewsController.DecideReviewRequest": {
            approve: boolean;
            /** @description goes to the author; a refusal needs one */
            comment?: string | null;
        };
        "OrganiserReviewsController.JudgeQuestionRequest": {
            /** @description goes to the author */
            comment?: string | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /** @description A round as its organiser sees it. */
        OrganiserRoundView: {
            /**
             * Format: date-time
             * @description when they came out; null before
             */
            closedAt?: string | null;
            draft: components["schemas"]["ContestDraft.RoundDraft"];
            /** Format: int32 */
            fullMarksTenths: number;
            /** Format: int64 */
            id: number;
            phase?: components["schemas"]["RoundPhase"] | null;
            /** Format: int32 */
            questionCount: number;
            /**
             * Format: date-time
             * @description when the results come out at the earliest, extra time included
             */
            resultsAt: string;
            stage?: components["schemas"]["Stage"] | null;
        };
        /** @description One page of a list. */
        "Page_ActivationBatches.BatchView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ActivationBatches.BatchView"][];
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
        "Page_ActivationBatches.SlipView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ActivationBatches.SlipView"][];
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
        Page_AdvancementLineView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["AdvancementLineView"][];
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
        "Page_AdvancementSimulationView.Line_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["AdvancementSimulationView.Line"][];
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
        Page_AnnouncementView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["AnnouncementView"][];
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
        Page_AskedQuestionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["AskedQuestionView"][];
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
        Page_AwardRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["AwardRowView"][];
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
        "Page_BankStandings.WaitingQuestionView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["BankStandings.WaitingQuestionView"][];
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
        Page_BankView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["BankView"][];
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
        "Page_BoardView.BoardRow_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["BoardView.BoardRow"][];
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
        Page_CaseQuestionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["CaseQuestionView"][];
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
        Page_CaseRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["CaseRowView"][];
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
        Page_ChapterView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ChapterView"][];
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
        "Page_CityScope.CityOfferView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["CityScope.CityOfferView"][];
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
        Page_ContestCard_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ContestCard"][];
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
        Page_EditBatchView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["EditBatchView"][];
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
        Page_EntryRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["EntryRowView"][];
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
        "Page_ErrorReportQueue.OwnReportView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ErrorReportQueue.OwnReportView"][];
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
        "Page_ErrorReportQueue.ReportedQuestionView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ErrorReportQueue.ReportedQuestionView"][];
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
        Page_ExclusionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ExclusionView"][];
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
        Page_FavouriteView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["FavouriteView"][];
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
        Page_FoundQuestionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["FoundQuestionView"][];
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
        Page_ImportRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ImportRowView"][];
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
        Page_InquiryRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["InquiryRowView"][];
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
        "Page_KeeperPickupsController.HandoverView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["KeeperPickupsController.HandoverView"][];
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
        Page_LikenessView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["LikenessView"][];
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
        Page_MarkingDutyView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MarkingDutyView"][];
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
        Page_MarkingLogView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MarkingLogView"][];
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
        "Page_MeController.AccessView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MeController.AccessView"][];
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
        Page_MemberView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MemberView"][];
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
        "Page_Messages.MessageView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["Messages.MessageView"][];
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
        Page_MyAwardView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MyAwardView"][];
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
        Page_MyObjectionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MyObjectionView"][];
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
        Page_MyTotalView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["MyTotalView"][];
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
        Page_NoticeLineView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["NoticeLineView"][];
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
        Page_ObjectionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ObjectionView"][];
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
        Page_OrganisationView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["OrganisationView"][];
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
        Page_OrganiserContestRow_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["OrganiserContestRow"][];
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
        "Page_OrganiserPrizesController.OrganiserPrizeView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["OrganiserPrizesController.OrganiserPrizeView"][];
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
        "Page_OrganiserRedemptionsController.OrganiserRedemptionView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["OrganiserRedemptionsController.OrganiserRedemptionView"][];
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
        Page_PoolCard_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PoolCard"][];
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
        Page_PracticalRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PracticalRowView"][];
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
        Page_PracticeQuestionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PracticeQuestionView"][];
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
        Page_PracticeTradeView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PracticeTradeView"][];
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
        "Page_PrizesController.PrizeCard_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["PrizesController.PrizeCard"][];
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
        "Page_QuestionComments.ThreadView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["QuestionComments.ThreadView"][];
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
        "Page_QuestionHistory.QuestionEventView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["QuestionHistory.QuestionEventView"][];
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
        "Page_QuestionPages.RetiredQuestionView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["QuestionPages.RetiredQuestionView"][];
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
        "Page_QuestionTasks.QuestionTaskView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["QuestionTasks.QuestionTaskView"][];
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
        Page_QuestionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["QuestionView"][];
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
        Page_RedemptionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RedemptionView"][];
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
        Page_RegradeChangeView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RegradeChangeView"][];
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
        Page_RegradeView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RegradeView"][];
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
        Page_ResultRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ResultRowView"][];
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
        "Page_RevealView.Row_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RevealView.Row"][];
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
        "Page_ReviewQuestions.ReviewQuestionView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ReviewQuestions.ReviewQuestionView"][];
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
        Page_ReviewView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["ReviewView"][];
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
        Page_RosterRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RosterRowView"][];
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
        "Page_RoundBoardView.Row_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RoundBoardView.Row"][];
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
        "Page_RoundMonitorView.Row_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RoundMonitorView.Row"][];
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
        "Page_RoundMonitorView.UnitRow_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["RoundMonitorView.UnitRow"][];
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
        "Page_SharedPlacesView.PlaceView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["SharedPlacesView.PlaceView"][];
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
        Page_SheetFault_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["SheetFault"][];
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
        "Page_SourceQuestions.SourceQuestionView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["SourceQuestions.SourceQuestionView"][];
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
        "Page_Sources.CandidateView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["Sources.CandidateView"][];
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
        "Page_Sources.SourceView_": {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["Sources.SourceView"][];
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
        Page_TotalRowView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["TotalRowView"][];
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
        /** @description One page of a list. */
        Page_WrongQuestionView_: {
            /** @description the rows of this page, at most `size` */
            items: components["schemas"]["WrongQuestionView"][];
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
        /**
         * @description Who gets which questions. The order of the options is shuffled for each person in every mode, where the blueprint says so.
         * @enum {string}
         */
        PaperMode: "FIXED" | "DRAWN_ONCE" | "DRAWN_PER_PERSON";
        /** @description What a paper rule would draw, with the banks as they stand. Expected scores are in hundredths of a mark. */
        PaperPreviewView: {
            availability: components["schemas"]["Availability"];
            /** @description every one of them is in the band */
            bandKept: boolean;
            /** Format: int32 */
            bandTenths: number;
            /** Format: int32 */
            highestHundredths: number;
            /** Format: int32 */
            lowestHundredths: number;
            /**
             * Format: int32
             * @description how many were tried; 0 when the banks do not hold enough, and then only `availability` says something
             */
            papers: number;
            /** @description one paper to look at */
            sample: components["schemas"]["PaperPreviewView.SampleSection"][];
            sections: components["schemas"]["DrawPreview.SectionPreview"][];
            /**
             * Format: int32
             * @description how far the hardest and the easiest of them are apart, in thousandths of the full mark
             */
            spreadPermille: number;
            /** Format: int32 */
            targetHundredths: number;
        };
        /** @description There is no key here. */
        "PaperPreviewView.SampleQuestion": {
            /** Format: int64 */
            questionId: number;
            stem: string;
        };
        "PaperPreviewView.SampleSection": {
            questions: components["schemas"]["PaperPreviewView.SampleQuestion"][];
            title: string;
        };
        /**
         * @description Where a part of a total comes from.
         * @enum {string}
         */
        PartKind: "ROUND" | "SOURCE" | "PRACTICAL";
        /** @description One part of somebody's total. */
        PartScoreView: {
            /**
             * Format: int64
             * @description points, or tenths of a mark; null: none
             */
            amount?: number | null;
            /**
             * Format: int32
             * @description what is worth 100
             */
            fullAmount: number;
            /**
             * Format: int32
             * @description the part out of 100, in tenths
             */
            hundredTenths: number;
            kind: components["schemas"]["PartKind"];
            name: string;
            /**
             * Format: int32
             * @description what it adds to the total, rounded for showing only
             */
            sharedTenths: number;
            /**
             * Format: int32
             * @description percent
             */
            weight: number;
        };
        /** @description A small question of a case as it is shown everywhere: its options stand as its author wrote them. */
        PartView: {
            /** Format: int32 */
            blankCount: number;
            options: components["schemas"]["PartView.PartOptionView"][];
            prompts: string[];
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        "PartView.PartOptionView": {
            letter: string;
            text: string;
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
        /** @description A bank one may draw from, with what is in it. */
        PoolCard: {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            counts: components["schemas"]["PoolCard.PoolCount"][];
            tradeName: string;
        };
        "PoolCard.PoolCount": {
            /** Format: int32 */
            count: number;
            difficulty: components["schemas"]["Difficulty"];
            /** Format: int32 */
            level: number;
            type: components["schemas"]["QuestionType"];
        };
        PositionRequest: {
            /**
             * Format: int32
             * @description 1-based
             */
            position: number;
        };
        /** @description Somebody who entered an event, with her practical score if there is one. */
        PracticalRowView: {
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** Format: int32 */
            scoreTenths?: number | null;
            unitName: string;
        };
        PracticalScoreRequest: {
            /**
             * Format: int32
             * @description out of 100 marks, in tenths
             */
            scoreTenths: number;
        };
        /** @description What became of an uploaded sheet of practical scores. */
        PracticalUploadView: {
            /** @description the first 200; with a single one nothing is written */
            faults: components["schemas"]["SheetFault"][];
            /**
             * Format: int32
             * @description the same as before
             */
            unchanged: number;
            /**
             * Format: int32
             * @description scores that are new or another one than before; 0 where there is any fault
             */
            written: number;
        };
        /**
         * @description How the questions of a set are chosen.
         * @enum {string}
         */
        PracticeMode: "IN_ORDER" | "RECITE" | "RANDOM" | "WRONG" | "REVIEW" | "FAVOURITES" | "DAILY" | "SURVIVAL" | "LIKE";
        /** @description A question of a set. It holds a key only inside `judged`, which is there once she has answered, and inside `solution`, which is there in a set to recite only: nothing can be answered in one. */
        PracticeQuestionView: {
            /** Format: int32 */
            blankCount: number;
            chapter: string;
            /** @description true while it may not be shown; the stem then says why, and there is nothing to choose */
            closed: boolean;
            /** @description she keeps it */
            favourite: boolean;
            /** @description MathML by the LaTeX that stands in the texts */
            formulas: {
                [key: string]: string;
            };
            judged?: components["schemas"]["JudgedView"] | null;
            /** Format: int32 */
            level: number;
            options: components["schemas"]["OptionView"][];
            /** @description the small questions of a case */
            parts: components["schemas"]["PartView"][];
            /**
             * Format: int32
             * @description 1-based
             */
            position: number;
            /** @description what each wants an option, for a matching question */
            prompts: string[];
            /** Format: int64 */
            questionId: number;
            solution?: components["schemas"]["SolutionView"] | null;
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        PracticeSetView: {
            /** Format: int32 */
            answeredCount: number;
            /**
             * Format: int32
             * @description the longest run of right answers she had in any survival set of this trade and level
             */
            best: number;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            level: number;
            mode: components["schemas"]["PracticeMode"];
            /** @description a survival set ended with its first miss */
            over: boolean;
            /**
             * Format: int32
             * @description 1-based; where she goes on
             */
            position: number;
            /** Format: int32 */
            rightCount: number;
            /** Format: int32 */
            total: number;
            /** Format: int64 */
            tradeId: number;
            tradeName: string;
        };
        /** @description A trade that has published questions open to the worker. */
        PracticeTradeView: {
            levels: components["schemas"]["PracticeTradeView.LevelView"][];
            /** @description it is the trade of her roster entry */
            mine: boolean;
            /** Format: int64 */
            tradeId: number;
            tradeName: string;
        };
        "PracticeTradeView.LevelView": {
            /** Format: int32 */
            answeredCount: number;
            /** Format: int32 */
            level: number;
            /** Format: int32 */
            questionCount: number;
        };
        /** @description Which phone shows the paper, and when nothing happened on it. */
        PresenceRequest: {
            /** @description since the last word, repeated until it was taken */
            absences: components["schemas"]["PresenceRequest.AbsenceRequest"][];
            device: string;
        };
        "PresenceRequest.AbsenceRequest": {
            /**
             * Format: int32
             * @description before this request
             */
            endedSecondsAgo: number;
            kind: components["schemas"]["AbsenceKind"];
            /**
             * Format: int32
             * @description counted by the phone for this attempt, so that a repeat is harmless
             */
            no: number;
            /** Format: int32 */
            seconds: number;
        };
        PreviewChangeRequest: {
            change: components["schemas"]["AdvancementChange"];
            /** Format: int64 */
            memberId: number;
        };
        "PrizesController.PrizeCard": {
            /** @description whether the caller's points are enough now */
            affordable: boolean;
            description: string;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            limitPerMember: number;
            name: string;
            pickupPlace: string;
            pictureUrl?: string | null;
            /** Format: int64 */
            price: number;
            /** Format: int32 */
            stockLeft: number;
        };
        ProposeExclusionRequest: {
            /** Format: int64 */
            memberId: number;
            /** @description 1 to 200 characters; the member reads it once it is confirmed */
            reason: string;
        };
        ProposeRegradeRequest: {
            /** @description why, in words that the people concerned will read; at most 500 characters */
            reason: string;
            remedies: components["schemas"]["Remedy"][];
        };
        /** @description The file published after a round whose draw can be checked: with the hash announced before it, all that is needed to recompute any paper. Its format is described in `src/docs/adr/draw-that-can-be-checked.md`. */
        PublishedDraw: {
            /** @description the lines whose hash that is: rules, pool and the seed that was secret */
            committed: string[];
            format: string;
            /** @description as announced before the round */
            hash: string;
            publicValue: string;
            valueName: string;
        };
        /** @description What is done to many questions at once: some of their facts are changed, or they are retired, or they move to another bank. Null leaves a fact as it is. */
        QuestionChange: {
            /** @description points each of them gets besides its own */
            addKnowledge?: string[] | null;
            chapter?: string | null;
            difficulty?: components["schemas"]["Difficulty"] | null;
            /** Format: int32 */
            level?: number | null;
            /** Format: int64 */
            moveToBankId?: number | null;
            /** @description points each of them loses */
            removeKnowledge?: string[] | null;
            retire?: boolean | null;
            use?: components["schemas"]["Use"] | null;
        };
        "QuestionComments.CommentView": {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            id: number;
            text: string;
            who: string;
        };
        "QuestionComments.ThreadView": {
            comments: components["schemas"]["QuestionComments.CommentView"][];
            /** Format: int64 */
            id: number;
            resolved: boolean;
            /**
             * Format: int64
             * @description what stood there when the thread began
             */
            revisionId: number;
        };
        /**
         * @description What can become of a revision of a question.
         * @enum {string}
         */
        QuestionDeed: "WRITTEN" | "SENT" | "PUBLISHED" | "SENT_BACK" | "RETIRED" | "BROUGHT_BACK";
        /**
         * @description What a field is; the words for it stand in the frontend.
         * @enum {string}
         */
        "QuestionDiff.Field": "TYPE" | "LEVEL" | "DIFFICULTY" | "CHAPTER" | "KNOWLEDGE" | "USE" | "STEM" | "OPTION" | "PINNED" | "PROMPT" | "PART" | "PART_OPTION" | "PART_PROMPT" | "KEY" | "RATIONALE" | "SOURCE";
        /** @description A field that differs, or one that stayed as it was and is read with the others: stem, options and key. */
        "QuestionDiff.FieldDiff": {
            changed: boolean;
            field: components["schemas"]["QuestionDiff.Field"];
            /** @description letter of an option, number of a prompt or part (`2`, `2B`); "" for what is there once */
            mark: string;
            text: components["schemas"]["TextDiff.Stretch"][];
        };
        /** @description Which questions are wanted; null means any. */
        QuestionFilter: {
            /** Format: int64 */
            bankId?: number | null;
            chapter?: string | null;
            difficulty?: components["schemas"]["Difficulty"] | null;
            /** @description with an error report or a flag that nobody has settled, or without */
            faults?: boolean | null;
            /** @description one of its knowledge points */
            knowledge?: string | null;
            /** Format: int32 */
            level?: number | null;
            /** @description with a picture, or without one */
            picture?: boolean | null;
            /** @description words that must all stand in it: Chinese, Latin, numbers, codes */
            query?: string | null;
            /** @description words of its source */
            source?: string | null;
            state?: components["schemas"]["QuestionView.State"] | null;
            /** Format: int64 */
            tradeId?: number | null;
            type?: components["schemas"]["QuestionType"] | null;
            use?: components["schemas"]["Use"] | null;
        };
        "QuestionFlags.FlagView": {
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["FlagKind"];
            /** @description why it was opened, in words for the editor */
            note?: string | null;
            open: boolean;
            /** Format: date-time */
            openedAt: string;
            settledHow?: components["schemas"]["QuestionFlags.Settled"] | null;
            settledNote?: string | null;
            withheld: boolean;
        };
        /** @enum {string} */
        "QuestionFlags.Settled": "NEW_REVISION" | "RETIRED" | "STILL_HOLDS";
        /** @description A question as a form holds it, whole or not. Only shapes are checked here; what a question must be is said by ReadQuestion, for a form as for a file. */
        QuestionForm: {
            chapter: string;
            difficulty: components["schemas"]["Difficulty"];
            key?: components["schemas"]["QuestionForm.KeyForm"] | null;
            knowledge: string[];
            /**
             * Format: int32
             * @description 5 for 五级 ... 1 for 一级
             */
            level: number;
            options: string[];
            parts: components["schemas"]["QuestionForm.PartForm"][];
            /** @description the options keep their order */
            pinned: boolean;
            prompts: string[];
            rationale: string;
            source: string;
            stem: string;
            type: components["schemas"]["QuestionType"];
            use: components["schemas"]["Use"];
        };
        "QuestionForm.BlankForm": {
            /** @description texts that count as right, the usual one first */
            accepted: string[];
            tolerance?: number | null;
        };
        /** @description What is right; of these fields the one that belongs to the type. */
        "QuestionForm.KeyForm": {
            anyOrder?: boolean | null;
            blanks?: components["schemas"]["QuestionForm.BlankForm"][] | null;
            /** @description 0-based: those that are right; all of them in the right order; or for each prompt its own */
            options?: number[] | null;
            /** @description a model answer */
            text?: string | null;
            truth?: boolean | null;
        };
        "QuestionForm.PartForm": {
            key?: components["schemas"]["QuestionForm.KeyForm"] | null;
            options: string[];
            pinned: boolean;
            prompts: string[];
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        /** @description One step in the life of a question. */
        "QuestionHistory.QuestionEventView": {
            /** Format: date-time */
            at: string;
            kind: components["schemas"]["QuestionDeed"];
            /** @description reason or comment */
            note?: string | null;
            /** Format: int64 */
            revisionId?: number | null;
            /** @description "" for the service itself */
            who: string;
        };
        "QuestionPages.DiffView": {
            fields: components["schemas"]["QuestionDiff.FieldDiff"][];
        };
        /** @description A question as its editor or an organiser sees it. */
        "QuestionPages.QuestionPageView": {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            bankState: components["schemas"]["BankState"];
            /** @description what has to be settled about it, and what was */
            flags: components["schemas"]["QuestionFlags.FlagView"][];
            /** @description whether the caller may change it now */
            mayEdit: boolean;
            mayRetire: boolean;
            /**
             * Format: int64
             * @description what is in use; null if nothing is
             */
            publishedRevisionId?: number | null;
            question: components["schemas"]["QuestionView"];
            retired?: components["schemas"]["QuestionPages.RetiredView"] | null;
            /** @description the reviewer sent back what stands here, and it has not been changed since */
            sentBack: boolean;
        };
        "QuestionPages.RetiredQuestionView": {
            /** Format: date-time */
            at: string;
            question: components["schemas"]["QuestionView"];
            reason: string;
        };
        "QuestionPages.RetiredView": {
            /** Format: date-time */
            at: string;
            /** @description "" when it was retired together with others */
            reason: string;
        };
        /** @description A question that is not in a bank yet, with its key, as it will look. */
        QuestionPreview: {
            /** Format: int32 */
            blankCount: number;
            chapter: string;
            difficulty: components["schemas"]["Difficulty"];
            formulas: {
                [key: string]: string;
            };
            key: string;
            keyText: string;
            knowledge: string[];
            /** Format: int32 */
            level: number;
            options: components["schemas"]["QuestionView.OptionView"][];
            parts: components["schemas"]["PartView"][];
            pinned: boolean;
            prompts: string[];
            rationale: string;
            source: string;
            stem: string;
            type: components["schemas"]["QuestionType"];
            use: components["schemas"]["Use"];
        };
        "QuestionsController.BringBackQuestionRequest": {
            reason?: string | null;
        };
        "QuestionsController.ResolveRequest": {
            resolved: boolean;
        };
        "QuestionsController.RetireQuestionRequest": {
            reason: string;
        };
        "QuestionsController.SayRequest": {
            text: string;
            /**
             * Format: int64
             * @description the thread it answers; missing begins one
             */
            threadId?: number | null;
        };
        "QuestionsController.SettleFlagRequest": {
            note: string;
        };
        "QuestionsController.WithholdRequest": {
            withheld: boolean;
        };
        /** @description A question that waits. */
        "QuestionTasks.QuestionTaskView": {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            /** @description those that are open */
            flags: components["schemas"]["QuestionFlags.FlagView"][];
            /** @description she edits its bank; who only looks after it may settle the flags, or retire the question */
            mayEdit: boolean;
            /** Format: int64 */
            questionId: number;
            stem: string;
            why: components["schemas"]["QuestionTasks.Why"][];
            /** @description it is not drawn meanwhile */
            withheld: boolean;
        };
        /**
         * @description Why a question waits.
         * @enum {string}
         */
        "QuestionTasks.Why": "SENT_BACK" | "COMMENT" | "REPORT_UPHELD" | "SOURCE_SUPERSEDED";
        /**
         * @description 题型: how a question is answered, and so how it is marked.
         * @enum {string}
         */
        QuestionType: "SINGLE" | "MULTIPLE" | "TRUE_FALSE" | "FILL_IN_BLANK" | "ORDERING" | "MATCHING" | "SHORT_ANSWER" | "CASE";
        /** @description A question with its key, as editors and reviewers see it. */
        QuestionView: {
            /** Format: int32 */
            blankCount: number;
            chapter: string;
            difficulty: components["schemas"]["Difficulty"];
            /** @description MathML of all formulas, those of the rationale too, by LaTeX */
            formulas: {
                [key: string]: string;
            };
            /** Format: int64 */
            id: number;
            /** @description the answer that would be right: see org.lianbing.bank.AnswerShape */
            key: string;
            /** @description in words; blanks joined by U+001F, parts of a case by U+001E */
            keyText: string;
            knowledge: string[];
            /** Format: int32 */
            level: number;
            options: components["schemas"]["QuestionView.OptionView"][];
            parts: components["schemas"]["PartView"][];
            pinned: boolean;
            prompts: string[];
            rationale: string;
            /** Format: int64 */
            revisionId: number;
            source: string;
            state: components["schemas"]["QuestionView.State"];
            stem: string;
            type: components["schemas"]["QuestionType"];
            use: components["schemas"]["Use"];
        };
        "QuestionView.OptionView": {
            letter: string;
            text: string;
        };
        /**
         * @description Whether what is shown is what is drawn.
         * @enum {string}
         */
        "QuestionView.State": "NEW" | "CHANGED" | "PUBLISHED";
        RaiseObjectionRequest: {
            /** @description how to reach her, at most 60 characters; only the organiser reads it */
            contact?: string | null;
            /**
             * Format: int32
             * @description the line of the public list it is about; null: the ranking as a whole
             */
            position?: number | null;
            /** @description 5 to 1,000 characters */
            text: string;
        };
        "RedemptionsController.RedeemPrizeRequest": {
            /** Format: int64 */
            prizeId: number;
        };
        /**
         * @description Where an order stands.
         * @enum {string}
         */
        RedemptionState: "RESERVED" | "READY" | "HANDED_OVER" | "CANCELLED" | "EXPIRED";
        /** @description An order as its owner sees it. */
        RedemptionView: {
            cancellable: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description the first moment at which it is too late
             */
            expiresAt: string;
            /** Format: date-time */
            handedOverAt?: string | null;
            /** Format: int64 */
            id: number;
            /** @description ten digits for the keeper; only while the prize can be picked up */
            pickupDigits?: string | null;
            pickupPlace: string;
            /** @description what the QR code says; only while the prize can be picked up */
            pickupUrl?: string | null;
            pictureUrl?: string | null;
            /** Format: int64 */
            price: number;
            /** Format: int64 */
            prizeId: number;
            prizeName: string;
            /** @description where the QR code is drawn */
            qrUrl?: string | null;
            state: components["schemas"]["RedemptionState"];
        };
        RefuseEntryRequest: {
            /** @description 1 to 200 characters; the member reads it */
            reason: string;
        };
        /** @description One attempt that a regrade changes. */
        RegradeChangeView: {
            /** Format: int64 */
            attemptId: number;
            /** Format: int64 */
            memberId: number;
            /** @description of the member */
            name: string;
            /** Format: int32 */
            oldRight: number;
            /** Format: int32 */
            oldScoreTenths: number;
            /** Format: int32 */
            remarkedRight: number;
            /**
             * Format: int32
             * @description what the corrected keys give; under RegradePolicy#KEEP_AND_ADD the old score stays where this is less
             */
            remarkedTenths: number;
            /** Format: int32 */
            tryNo: number;
            unitName: string;
        };
        "RegradeImpact.Consequence": {
            /**
             * Format: int64
             * @description how many people, places or prizes
             */
            count: number;
            /** @description what it is about, such as 名次 */
            subject: string;
            /** @description one sentence that names the change and its cost */
            words: string;
        };
        /**
         * @description What happens to those whom a regrade would leave with less than they were given.
         * @enum {string}
         */
        RegradePolicy: "KEEP_AND_ADD" | "REPLACE";
        /**
         * @description How far a regrade is.
         * @enum {string}
         */
        RegradeState: "COMPUTING" | "PROPOSED" | "GOING_LIVE" | "LIVE" | "WITHDRAWN";
        /** @description A regrade as its organiser sees it. */
        RegradeView: {
            /** Format: int64 */
            applied: number;
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: int64 */
            falling: number;
            /** Format: int64 */
            id: number;
            /** @description consequences under RegradePolicy#KEEP_AND_ADD; empty until proposed */
            keepAndAdd: components["schemas"]["RegradeImpact.Consequence"][];
            /** Format: date-time */
            liveAt?: string | null;
            occasion: string;
            policy?: components["schemas"]["RegradePolicy"] | null;
            /** Format: date-time */
            proposedAt: string;
            reason: string;
            remedies: components["schemas"]["Remedy"][];
            /** @description consequences under RegradePolicy#REPLACE */
            replace: components["schemas"]["RegradeImpact.Consequence"][];
            /**
             * Format: int64
             * @description attempts whose score becomes higher; `falling` and `same` accordingly, falling as if nothing were kept
             */
            rising: number;
            /** Format: int64 */
            same: number;
            /**
             * Format: int64
             * @description attempts marked again so far
             */
            seen: number;
            state: components["schemas"]["RegradeState"];
        };
        /** @description One question put right. */
        Remedy: {
            /** @description for RemedyKind#ALSO_ACCEPT the answer, in the letters of the author and written as answers are; blanks that stay as they are are left empty. Otherwise null */
            accepted?: string | null;
            /**
             * Format: int64
             * @description for RemedyKind#NEW_KEY whose key counts; otherwise null
             */
            keyRevisionId?: number | null;
            kind: components["schemas"]["RemedyKind"];
            /**
             * Format: int64
             * @description the revision that stood on the papers
             */
            revisionId: number;
        };
        /**
         * @description What is put right about one question of an occasion. A later remedy of the same question replaces an earlier one.
         * @enum {string}
         */
        RemedyKind: "NEW_KEY" | "ALSO_ACCEPT" | "FULL_MARKS" | "TAKEN_OUT";
        ReplyRequest: {
            text: string;
            /** @description whether everybody in the round reads question and answer; who asked is not said */
            toAll: boolean;
        };
        /** @description What a worker says is wrong with a question. */
        ReportErrorRequest: {
            kind: components["schemas"]["ReportErrorRequest.Kind"];
            /** @description in her words; OTHER needs some */
            text?: string | null;
        };
        /**
         * @description What is wrong.
         * @enum {string}
         */
        "ReportErrorRequest.Kind": "KEY" | "STEM" | "OPTION" | "RATIONALE" | "PICTURE" | "OTHER";
        /**
         * @description Where a worker stood when she found a question wrong.
         * @enum {string}
         */
        ReportPlace: "PRACTICE" | "WRONG_BOOK" | "PAPER";
        /**
         * @description As what a result list can be taken out.
         * @enum {string}
         */
        ResultFormat: "XLSX" | "CSV" | "PDF";
        /** @description A line of the result list, as organisers see it. */
        ResultRowView: {
            /** Format: int64 */
            elapsedSeconds: number;
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            scoreTenths: number;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: components["schemas"]["SubmittedBy"];
            unitName: string;
        };
        /** @description What came out of an attempt; score and rank are there only once they are released. */
        ResultView: {
            /** @description the code over the answers as they stand, to compare with what was told at submission; null while open */
            answerCode?: string | null;
            /** Format: int64 */
            elapsedSeconds: number;
            /** Format: int32 */
            fullMarksTenths: number;
            markedPaperAllowed: boolean;
            /** Format: int32 */
            rank?: number | null;
            /** Format: int32 */
            rankedCount?: number | null;
            /** @description what was put right since, and why; empty until the score is released */
            regrades: components["schemas"]["MarkedPaperView.RegradeNote"][];
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
        /**
         * @description What a worker sees of a submitted attempt, and when. Ranks are shown only with the results, whatever the rule.
         * @enum {string}
         */
        RevealRule: "SCORE_AT_ONCE" | "PAPER_AT_ONCE" | "AFTER_ROUND";
        /** @description What the big screen reveals, for the organiser alone. */
        RevealView: {
            /** Format: date-time */
            freezesAt?: string | null;
            /**
             * Format: date-time
             * @description when the results came out by it; null before
             */
            revealedAt?: string | null;
            roundName: string;
            rows: components["schemas"]["Page_RevealView.Row_"];
            title: string;
        };
        "RevealView.Row": {
            /** Format: int64 */
            elapsedSeconds: number;
            /**
             * Format: int32
             * @description where she stood at the freeze; null when she had not submitted before
             */
            frozenRank?: number | null;
            /** Format: int32 */
            frozenScoreTenths?: number | null;
            /**
             * Format: int32
             * @description places gained since; negative when lost
             */
            movement?: number | null;
            name: string;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            scoreTenths: number;
            unitName: string;
        };
        /**
         * @description What would become of a question if its bank were published.
         * @enum {string}
         */
        "ReviewQuestions.Change": "NEW" | "CHANGED" | "RETIRED" | "UNCHANGED";
        /** @description How far a review is. */
        "ReviewQuestions.ReviewCounts": {
            /** Format: int32 */
            approved: number;
            /** Format: int32 */
            changed: number;
            /**
             * Format: int32
             * @description questions with a thread that is not settled
             */
            commented: number;
            /** Format: int32 */
            sentBack: number;
            /** Format: int32 */
            undecided: number;
        };
        /** @description A question under review. */
        "ReviewQuestions.ReviewQuestionView": {
            change: components["schemas"]["ReviewQuestions.Change"];
            /** @description what changed against the revision in use; only for CHANGED */
            diff: components["schemas"]["QuestionDiff.FieldDiff"][];
            /**
             * Format: int32
             * @description threads that are not settled
             */
            openComments: number;
            question: components["schemas"]["QuestionView"];
            verdict?: components["schemas"]["Verdict"] | null;
        };
        /**
         * @description Which questions of a bank under review.
         * @enum {string}
         */
        "ReviewQuestions.Show": "CHANGED" | "UNDECIDED" | "APPROVED" | "SENT_BACK" | "COMMENTED" | "ALL";
        ReviewsView: {
            /** @description what comes due on each of the next seven days, as things stand */
            ahead: components["schemas"]["ReviewsView.Day"][];
            /**
             * Format: int32
             * @description how many one review holds at most
             */
            atOnce: number;
            /**
             * Format: int32
             * @description questions due today or before
             */
            dueCount: number;
            /** @description where they stand, most first */
            groups: components["schemas"]["ReviewsView.Group"][];
        };
        "ReviewsView.Day": {
            /** Format: date */
            day: string;
            /** Format: int32 */
            dueCount: number;
        };
        "ReviewsView.Group": {
            /** Format: int32 */
            dueCount: number;
            /** Format: int32 */
            level: number;
            /** Format: int64 */
            tradeId: number;
            tradeName: string;
        };
        /** @description A bank that waits for a decision. */
        ReviewView: {
            authorName: string;
            /** Format: int64 */
            bankId: number;
            bankName: string;
            counts: components["schemas"]["ReviewQuestions.ReviewCounts"];
            note?: string | null;
            organisationName: string;
            /** @description whoever asks had a hand in it, so somebody else has to decide */
            ownWork: boolean;
            /**
             * Format: int32
             * @description questions that are new or changed
             */
            questionCount: number;
            /** Format: date-time */
            sentAt: string;
            tradeName: string;
        };
        /** @enum {string} */
        "RosterCheck.Change": "NEW" | "CHANGED" | "UNCHANGED";
        /** @description An uploaded roster and what it comes to. */
        RosterImportView: {
            /** Format: int32 */
            changedCount: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            faultCount: number;
            fileName: string;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            newCount: number;
            /** Format: int32 */
            newOrganisationCount: number;
            /** @description full names of organisations the commit makes (or made), at most 100 of them */
            newOrganisations: string[];
            /** Format: int32 */
            rowCount: number;
            state: components["schemas"]["RosterImportView.State"];
            /** Format: int32 */
            unchangedCount: number;
        };
        /** @enum {string} */
        "RosterImportView.State": "PREVIEW" | "COMMITTED";
        RosterRowView: {
            change: components["schemas"]["RosterCheck.Change"];
            maskedIdNumber: string;
            name: string;
            /** @description names from the root down */
            organisationPath: string[];
            /** Format: int32 */
            row: number;
            tradeName?: string | null;
        };
        /** @description A board of a round. Up to a quarter of a second old, and older where making it takes longer. */
        RoundBoardView: {
            /**
             * Format: date-time
             * @description from then on nothing later is shown; null: the round is not frozen
             */
            freezesAt?: string | null;
            /** Format: int32 */
            fullMarksTenths: number;
            /** @description whether there is an earlier round to compare with */
            hasProgress: boolean;
            /**
             * Format: date-time
             * @description when the members of the units were counted; only for units and teams
             */
            headcountAt?: string | null;
            kind: components["schemas"]["BoardKind"];
            /** @description the caller's row with those next to her; empty when she does not stand on the board */
            mine: components["schemas"]["RoundBoardView.Row"][];
            rows: components["schemas"]["Page_RoundBoardView.Row_"];
            /** @description how places are decided, in plain words, one sentence each */
            rules: string[];
            /** Format: date-time */
            serverNow: string;
            state: components["schemas"]["BoardState"];
        };
        /** @description Everything that a unit's or team's points follow from; marks in hundredths, shares in thousandths. */
        "RoundBoardView.GroupFigures": {
            band: components["schemas"]["SizeBand"];
            /**
             * Format: int32
             * @description of them with a result
             */
            finished: number;
            /**
             * Format: int32
             * @description of those
             */
            meanHundredths: number;
            /**
             * Format: int64
             * @description headcount, frozen at the start of the round
             */
            members: number;
            /** Format: int32 */
            participationThousandths: number;
            /**
             * Format: int32
             * @description participation times shrunken mean
             */
            pointsHundredths: number;
            /**
             * Format: int32
             * @description the mean drawn towards the mean of everybody, the more the fewer they are
             */
            shrunkenHundredths: number;
        };
        /** @description Shares of the full marks in thousandths: `gain` is `now` less `before`. */
        "RoundBoardView.ProgressFigures": {
            /** Format: int32 */
            beforeThousandths: number;
            /** Format: int32 */
            gainThousandths: number;
            /** Format: int32 */
            nowThousandths: number;
        };
        "RoundBoardView.Row": {
            /**
             * Format: int64
             * @description of a person
             */
            elapsedSeconds?: number | null;
            group?: components["schemas"]["RoundBoardView.GroupFigures"] | null;
            /**
             * Format: int64
             * @description of the member, or of the unit or team
             */
            id: number;
            mine: boolean;
            /** @description of a person masked, unless an organiser asks */
            name: string;
            /** @description the unit of a person or of a team; empty for a unit */
            place: string;
            progress?: components["schemas"]["RoundBoardView.ProgressFigures"] | null;
            /** Format: int32 */
            rank: number;
            /**
             * Format: int32
             * @description of a person
             */
            scoreTenths?: number | null;
        };
        /** @description How far the draw of a round is that anybody can check: announced, completed by a public value, revealed. */
        RoundDrawView: {
            /** Format: date-time */
            committedAt?: string | null;
            /** @description SHA-256 of pool, rules and secret seed; null before the commitment, as everything that comes later */
            hash?: string | null;
            /** @description once it is entered */
            publicValue?: string | null;
            /**
             * Format: date-time
             * @description from when everybody can recompute every paper
             */
            revealedAt?: string | null;
            /** @description the public value that completes the draw, such as 双色球 2026-12-01 开奖号码 */
            valueName?: string | null;
        };
        /**
         * @description What a round is for.
         * @enum {string}
         */
        RoundKind: "SCORED" | "WARM_UP";
        /** @description How a round is going, for its organiser. It holds no scores: nobody knows a provisional rank. */
        RoundMonitorView: {
            counts: components["schemas"]["RoundMonitorView.Counts"];
            rows: components["schemas"]["Page_RoundMonitorView.Row_"];
            /** Format: date-time */
            serverNow: string;
        };
        "RoundMonitorView.Counts": {
            /**
             * Format: int64
             * @description members with an open attempt
             */
            answering: number;
            /**
             * Format: int64
             * @description members who may enter
             */
            eligible: number;
            /** Format: int64 */
            entered: number;
            /**
             * Format: int64
             * @description members who do not count
             */
            excluded: number;
            /**
             * Format: int64
             * @description members with answers that arrived too late
             */
            late: number;
            /**
             * Format: int64
             * @description entered, and nothing more yet
             */
            notStarted: number;
            /**
             * Format: int64
             * @description questions to the organiser without an answer
             */
            openInquiries: number;
            /**
             * Format: int64
             * @description of those answering: nothing saved for a while
             */
            silent: number;
            /**
             * Format: int64
             * @description members with a submitted attempt and no open one
             */
            submitted: number;
        };
        /**
         * @description Whom the organiser may have to look after.
         * @enum {string}
         */
        "RoundMonitorView.Focus": "SILENT" | "LATE" | "EXCLUDED";
        /**
         * @description Where a member of the round is.
         * @enum {string}
         */
        "RoundMonitorView.MemberState": "NOT_STARTED" | "ANSWERING" | "SUBMITTED";
        "RoundMonitorView.Row": {
            /** Format: int32 */
            answeredCount: number;
            /** Format: date-time */
            deadline?: string | null;
            /** @description whether she does not count */
            excluded: boolean;
            /** Format: int64 */
            extraSeconds: number;
            /**
             * Format: date-time
             * @description of any answer; null before the first
             */
            lastSavedAt?: string | null;
            /**
             * Format: int32
             * @description questions with an answer that arrived too late
             */
            lateAnswers: number;
            /** Format: int64 */
            memberId: number;
            name: string;
            /** Format: int32 */
            questionCount: number;
            /** Format: date-time */
            startedAt?: string | null;
            state: components["schemas"]["RoundMonitorView.MemberState"];
            /** Format: date-time */
            submittedAt?: string | null;
            /**
             * Format: int32
             * @description 0 before the first
             */
            tryNo: number;
            unitName: string;
        };
        /** @description How many of a unit are where; by the unit they entered from. */
        "RoundMonitorView.UnitRow": {
            /** Format: int64 */
            answering: number;
            /** Format: int64 */
            entered: number;
            /** Format: int64 */
            notStarted: number;
            /** Format: int64 */
            submitted: number;
            /** Format: int64 */
            unitId: number;
            unitName: string;
        };
        /** @description What the organiser has said to the caller in a round, newest first, and what she asked. */
        RoundNoticesView: {
            /** @description the newest 50 */
            announcements: components["schemas"]["AnnouncementView"][];
            inquiries: components["schemas"]["InquiryView"][];
            /**
             * Format: int32
             * @description how many more questions she may put
             */
            mayAsk: number;
            /** Format: date-time */
            serverNow: string;
        };
        /**
         * @description Where a published round stands in its window \[starts, ends).
         * @enum {string}
         */
        RoundPhase: "ANNOUNCED" | "RUNNING" | "FINISHED";
        /** @description How a round is held, beyond its window. What is left out is as usual: a scored round, one's own time, the best try. */
        RoundRules: {
            advancement?: components["schemas"]["AdvancementRules"] | null;
            counting: components["schemas"]["CountingRule"];
            /**
             * Format: date-time
             * @description until then boards move with every submission, if scores are told at once; from then on they stand still until the organiser reveals the results, which do not come out before. Null: no boards before the results
             */
            freezesAt?: string | null;
            kind: components["schemas"]["RoundKind"];
            /**
             * Format: int32
             * @description how long after the deadline an answer still counts that the phone gave before it, because it was offline; results wait for it. Null: what arrives late is kept as evidence and never counts
             */
            lateAnswerSeconds?: number | null;
            /**
             * Format: int32
             * @description after the start of the window; from then on nobody can start. Null: until the window ends
             */
            lateEntrySeconds?: number | null;
            /**
             * Format: int32
             * @description a paper cannot be handed in earlier after its start; null: at any time
             */
            leastSeconds?: number | null;
            /**
             * Format: date-time
             * @description until when the results can be objected to (公示), exclusive; null: they are final at once. Where people go on by rank it is no rule: it is set when the notice goes up, counted in working days
             */
            noticeEndsAt?: string | null;
            /**
             * Format: int32
             * @description of one member on one day of Beijing time, within all her tries; null: no bound by day
             */
            triesPerDay?: number | null;
            window: components["schemas"]["WindowKind"];
        };
        /** @description A question in its author's words, as it is kept and as a person mends it: see RawQuestion. */
        SaidView: {
            chapter: string;
            difficulty: string;
            key: string;
            knowledge: string;
            level: string;
            optionOrder: string;
            options: string[];
            parts: components["schemas"]["SaidView"][];
            prompts: string[];
            rationale: string;
            source: string;
            stem: string;
            type: string;
            use: string;
        };
        /** @description One changed answer. */
        SaveAnswerRequest: {
            /** @description written as AnswerShape says; empty when it was cleared */
            answer: string;
            /**
             * Format: int64
             * @description when the phone says it was answered, by the server's time in milliseconds of the epoch; sent only with what waited on the phone, and of use only where the round scores late answers
             */
            answeredAt?: number | null;
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
            /** @description signed proof that this answer was taken; see Receipts */
            receipt: string;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            serverNow: string;
        };
        /** @description Who is logged in. */
        SessionView: {
            /** Format: int32 */
            level?: number | null;
            maskedIdNumber: string;
            /** Format: int64 */
            memberId: number;
            name: string;
            organisation: components["schemas"]["SessionView.Place"];
            /** @description names from the root down */
            organisationPath: string[];
            roles: string[];
            /** Format: date-time */
            serverNow: string;
            /** Format: int64 */
            tradeId?: number | null;
            tradeName?: string | null;
            unit: components["schemas"]["SessionView.Place"];
        };
        "SessionView.Place": {
            /** Format: int64 */
            id: number;
            name: string;
        };
        SetCalendarDayRequest: {
            /** Format: date */
            day: string;
            kind: components["schemas"]["CalendarDayKind"];
            /** @description 1 to 30 characters, such as 国庆节 */
            name: string;
        };
        /** @enum {string} */
        "Settlements.Decision": "KEEP_BOTH" | "MEND" | "RETIRE";
        "SetupController.SetupRequest": {
            contactName: string;
            contactPhone: string;
            idNumber: string;
            name: string;
            organisationName: string;
            password: string;
        };
        "SetupController.SetupView": {
            valid: boolean;
        };
        /**
         * @description What many workers use together.
         * @enum {string}
         */
        SharedPlaceKind: "PHONE" | "NETWORK";
        /** @description Phones and networks declared as shared in a contest. */
        SharedPlacesView: {
            /** @description what is typed on a workshop's phone to declare it; null while there is none */
            code?: string | null;
            places: components["schemas"]["Page_SharedPlacesView.PlaceView_"];
        };
        "SharedPlacesView.PlaceView": {
            /** Format: date-time */
            declaredAt: string;
            /** @description the organiser, or the worker who typed the code */
            declaredByName: string;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["SharedPlaceKind"];
            label: string;
        };
        /** @description Something wrong in an uploaded sheet, said so that its owner finds the place and knows what to do. */
        SheetFault: {
            /** @description `module.fact` */
            code: string;
            /** @description letters as Excel shows them, or "" when it is about the whole row */
            column: string;
            /** @description what is wrong */
            message: string;
            /**
             * Format: int32
             * @description 1-based, as Excel shows it
             */
            row: number;
            sheet: string;
            /** @description what to do about it */
            suggestion?: string | null;
            /** @description what stands there, shortened */
            value: string;
        };
        SimulateAdvancementRequest: {
            rule: components["schemas"]["AdvancementRules"];
        };
        /**
         * @description Units of like size, compared among themselves; by the number of members who may take part. The bounds are those of 国统字〔2017〕213号 (统计上大中小微型企业划分办法), 工业, 从业人员.
         * @enum {string}
         */
        SizeBand: "MICRO" | "SMALL" | "MEDIUM" | "LARGE";
        /** @description What is right and why, for a question that is recited instead of answered. */
        SolutionView: {
            /** @description MathML of the formulas in it, by LaTeX */
            formulas: {
                [key: string]: string;
            };
            /** @description written as an answer; "" where only a person can judge */
            key: string;
            /** @description the key in words */
            keyText: string;
            rationale: string;
            source: string;
        };
        /** @description A question that cites a source. */
        "SourceQuestions.SourceQuestionView": {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            /** @description the words in which it does */
            cited: string;
            /** @description it is drawn; otherwise it is a draft */
            inUse: boolean;
            /** Format: int64 */
            questionId: number;
            stem: string;
        };
        /**
         * @description Whether a source counts. One whose end is announced is among the superseded: there is something to prepare.
         * @enum {string}
         */
        "SourceRows.Force": "IN_FORCE" | "SUPERSEDED";
        /** @enum {string} */
        "SourceRows.Kind": "LAW" | "STANDARD" | "TEXTBOOK" | "OTHER";
        "Sources.AddSourceRequest": {
            date?: string | null;
            kind: components["schemas"]["SourceRows.Kind"];
            title: string;
        };
        "Sources.CandidateView": {
            /**
             * Format: int32
             * @description that cite it in these words
             */
            questions: number;
            text: string;
            /** Format: int64 */
            textId: number;
        };
        "Sources.ConfirmRequest": {
            textIds: number[];
        };
        /** @description A source. */
        "Sources.SourceView": {
            /** @description of its edition: a day, a year, or "" */
            date: string;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["SourceRows.Kind"];
            ownOnly: boolean;
            /**
             * Format: int32
             * @description that cite it, in the banks the caller looks after
             */
            questions: number;
            /** Format: date */
            supersededAt?: string | null;
            supersededByTitle?: string | null;
            supersededNote?: string | null;
            title: string;
            withhold: boolean;
        };
        "Sources.SupersedeRequest": {
            /**
             * Format: int64
             * @description the source that takes its place
             */
            by?: number | null;
            /**
             * Format: date
             * @description the first day on which it is in force no more
             */
            from: string;
            note?: string | null;
            /** @description its questions are not drawn until they are settled */
            withhold: boolean;
        };
        /**
         * @description Where a published event or round stands, in the order of time; every interval includes its start and not its end.
         * @enum {string}
         */
        Stage: "ANNOUNCED" | "REGISTRATION" | "WARM_UP" | "RUNNING" | "FROZEN" | "MARKING" | "PUBLIC_NOTICE" | "FINAL";
        StartRoundRequest: {
            /** @description the random name this phone gave itself, 1 to 64 letters, digits, '-' or '_' */
            device: string;
        };
        /**
         * @description Who ended an attempt.
         * @enum {string}
         */
        SubmittedBy: "WORKER" | "DEADLINE";
        /** @description How an attempt ended, and the code over its answers; as short as a crowd that ends together needs it. */
        SubmittedView: {
            answerCode: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: components["schemas"]["SubmittedBy"];
        };
        /** @enum {string} */
        "TextDiff.Kind": "SAME" | "ADDED" | "REMOVED";
        /** @description A stretch of text. */
        "TextDiff.Stretch": {
            kind: components["schemas"]["TextDiff.Kind"];
            text: string;
        };
        /**
         * @description What becomes of people who are alike in everything that ranks them, where there is not room for all of them.
         * @enum {string}
         */
        TieRule: "ALL" | "NONE" | "LOT";
        "TimeController.TimeView": {
            /** Format: date-time */
            serverNow: string;
        };
        "TimeController.VersionView": {
            version: string;
        };
        TodayView: {
            /** Format: int32 */
            answeredCount: number;
            /**
             * Format: int32
             * @description questions that are due for review
             */
            dueCount: number;
            /**
             * Format: int32
             * @description answers a day
             */
            goal: number;
            /**
             * Format: int32
             * @description kept for days that will be left out
             */
            restDays: number;
            /** Format: int32 */
            rightCount: number;
            /**
             * Format: int32
             * @description days in a row with practice, today's included once there is any
             */
            streakDays: number;
            /**
             * Format: int32
             * @description what the wrong-question book shows now
             */
            wrongQuestionCount: number;
        };
        /** @description What an event's total is made of, the part that decides ties first. */
        TotalPlan: {
            parts: components["schemas"]["TotalPlan.Part"][];
        };
        "TotalPlan.Part": {
            /**
             * Format: date
             * @description first local day a source counts
             */
            fromDay?: string | null;
            /**
             * Format: int32
             * @description how much of a source is worth 100; of the others it is known
             */
            fullAmount?: number | null;
            kind: components["schemas"]["PartKind"];
            name: string;
            /**
             * Format: int64
             * @description of a round
             */
            roundId?: number | null;
            /** @description code of a PartSource */
            source?: string | null;
            /**
             * Format: date
             * @description last local day a source counts
             */
            untilDay?: string | null;
            /**
             * Format: int32
             * @description percent
             */
            weight: number;
        };
        /** @description A line of an event's total, as organisers see it. */
        TotalRowView: {
            /** Format: int64 */
            memberId: number;
            name: string;
            parts: components["schemas"]["PartScoreView"][];
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            scoreTenths: number;
            unitName: string;
        };
        /** @description An event's total, as the organiser sees it. */
        TotalView: {
            /** Format: date-time */
            computedAt?: string | null;
            /**
             * Format: date-time
             * @description when the sources were taken over
             */
            frozenAt?: string | null;
            plan?: components["schemas"]["TotalPlan"] | null;
            /**
             * Format: int32
             * @description who took part and has no practical score yet; 0 where the plan has no such part
             */
            practicalMissing: number;
            /**
             * Format: date-time
             * @description from then on nothing changes any more
             */
            publishedAt?: string | null;
            /** Format: int32 */
            rankedCount: number;
            /** @description rounds of the plan whose results are not out yet, by name */
            roundsOpen: string[];
            /** @description how the total comes about, in plain words */
            rules: string[];
            /** @description what other modules can count */
            sources: components["schemas"]["TotalView.SourceView"][];
        };
        "TotalView.SourceView": {
            code: string;
            label: string;
        };
        /** @description One paper as evidence. */
        TracedPaper: {
            absences: components["schemas"]["TracedPaper.AbsenceView"][];
            /** @description in the order of the paper */
            answers: components["schemas"]["TracedPaper.TracedAnswer"][];
            /** Format: int64 */
            attemptId: number;
            /** @description phones and networks in the order in which they were first seen */
            devices: components["schemas"]["TracedPaper.DeviceView"][];
            /** Format: int64 */
            memberId: number;
            /** Format: int32 */
            scoreTenths?: number | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            submittedAt?: string | null;
            /** Format: int32 */
            tryNo: number;
        };
        "TracedPaper.AbsenceView": {
            /** Format: date-time */
            fromAt: string;
            kind: components["schemas"]["AbsenceKind"];
            /** Format: int64 */
            seconds: number;
        };
        "TracedPaper.DeviceView": {
            /** @description the first letters of a keyed hash: equal on two papers when it was the same phone */
            fingerprint: string;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** @description likewise of the network address */
            network: string;
        };
        "TracedPaper.TracedAnswer": {
            /** @description in the letters of the author, so that shuffled options compare; "" if there is none */
            answer: string;
            key: string;
            /**
             * Format: int64
             * @description what reading the question and touching an answer takes at least
             */
            leastMillis: number;
            /** Format: int32 */
            position: number;
            /**
             * Format: int64
             * @description says which answers of two papers are to the same question
             */
            revisionId: number;
            right: boolean;
            /**
             * Format: date-time
             * @description when it last changed; null if there is none
             */
            savedAt?: string | null;
            stem: string;
            type: components["schemas"]["QuestionType"];
        };
        TradeView: {
            /** Format: int64 */
            id: number;
            /** @description 5 (初级工) first, 1 (高级技师) last */
            levels: number[];
            name: string;
            occupationCode: string;
        };
        /** @description What we took a file for, as its owner sees it and as it is kept with the import. */
        UnderstoodView: {
            asks: components["schemas"]["UnderstoodView.AskView"][];
            /** @description what a column may hold */
            fields: components["schemas"]["UnderstoodView.FieldView"][];
            /** @description in words: Excel 工作簿 */
            kind?: string | null;
            sheets: components["schemas"]["UnderstoodView.SheetView"][];
        };
        "UnderstoodView.AskView": {
            /** @description one of them, once it was given */
            answer?: string | null;
            /** @description names of types */
            choices: string[];
            code: string;
            /** @description it was given for an earlier file */
            remembered: boolean;
            /** Format: int32 */
            rows: number;
            value: string;
        };
        "UnderstoodView.ColumnView": {
            /** @description code of what it holds; "" when it is not read */
            field: string;
            /** Format: int32 */
            index: number;
            letters: string;
            sample: string;
            title: string;
        };
        "UnderstoodView.FieldView": {
            code: string;
            title: string;
        };
        "UnderstoodView.SheetView": {
            choice?: components["schemas"]["LayoutChoice"] | null;
            columns: components["schemas"]["UnderstoodView.ColumnView"][];
            /** Format: int32 */
            headerRow: number;
            /** @description in words: 一行一题 */
            layout: string;
            /** @description its columns are read as the company said last time */
            remembered: boolean;
            sheet: string;
        };
        /**
         * @description 用途: where a question may be asked.
         * @enum {string}
         */
        Use: "ANY" | "PRACTICE_ONLY" | "EXAM_ONLY";
        /**
         * @description A reviewer's word on one question. It takes effect once the review of its bank is finished.
         * @enum {string}
         */
        Verdict: "APPROVED" | "SENT_BACK";
        VersionRequest: {
            /**
             * Format: int32
             * @description of the list that was seen
             */
            version: number;
        };
        /**
         * @description How the time to answer is given within \[starts, ends).
         * @enum {string}
         */
        WindowKind: "COMMON" | "OWN";
        WithdrawRequest: {
            /** @description 2 to 200 characters; the organiser reads it */
            reason: string;
        };
        "WriteQuestion.CheckedFormView": {
            /** @description by field and in words */
            faults: components["schemas"]["SheetFault"][];
            question?: components["schemas"]["QuestionView"] | null;
        };
        /** @description A question to be edited. */
        "WriteQuestion.QuestionFormView": {
            /** Format: int64 */
            bankId: number;
            bankName: string;
            /** @description false while its bank is under review or retired */
            editable: boolean;
            form: components["schemas"]["QuestionForm"];
            /** Format: int64 */
            questionId: number;
            /**
             * Format: int64
             * @description what the form was filled from: to be sent back with it
             */
            revisionId: number;
        };
        "WriteQuestion.WrittenQuestionView": {
            edit: components["schemas"]["EditBatchView"];
            question: components["schemas"]["QuestionView"];
        };
        /** @description A question of the wrong-question book, in the revision she last missed, with its key: she has answered it. */
        WrongQuestionView: {
            /** Format: int32 */
            blankCount: number;
            cause?: components["schemas"]["MistakeCause"] | null;
            /** @description MathML by LaTeX, those of the rationale too */
            formulas: {
                [key: string]: string;
            };
            /** @description her last answers to it, the oldest first */
            history: components["schemas"]["WrongQuestionView.Redo"][];
            key: string;
            /** @description the key in words, with every accepted text of a blank */
            keyText: string;
            lastAnswer: string;
            /** Format: date-time */
            lastWrongAt: string;
            /** Format: int32 */
            level: number;
            /** @description it has left the book */
            mastered: boolean;
            /** @description what she wrote down about it; "" for nothing */
            note: string;
            options: components["schemas"]["OptionView"][];
            parts: components["schemas"]["PartView"][];
            /** @description for each part of a case whether her last answer was right; otherwise empty */
            partsRight: boolean[];
            prompts: string[];
            /** Format: int64 */
            questionId: number;
            rationale: string;
            /**
             * Format: int32
             * @description right answers since the last wrong one; it leaves at `rightsToLeave`
             */
            rightsInRow: number;
            /** Format: int32 */
            rightsToLeave: number;
            source: string;
            stem: string;
            tradeName: string;
            type: components["schemas"]["QuestionType"];
            /** Format: int32 */
            wrongCount: number;
        };
        /** @description One of her answers to it. */
        "WrongQuestionView.Redo": {
            /** Format: date-time */
            at: string;
            right: boolean;
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
            query?: never;
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
    check: {
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
                "application/json": components["schemas"]["CheckAnswersRequest"];
            };
        };
        responses: {
            /** @description check 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswersCheckView"];
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
                "application/json": components["schemas"]["SaveAnswerRequest"];
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
                "application/json": components["schemas"]["DeviceRequest"];
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
            query?: never;
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
    note: {
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
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description note 202 response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    report: {
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
                "application/json": components["schemas"]["ReportErrorRequest"];
            };
        };
        responses: {
            /** @description report 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    result: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["DeviceRequest"];
            };
        };
        responses: {
            /** @description submit 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedView"];
                };
            };
        };
    };
    activate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthController.ActivateRequest"];
            };
        };
        responses: {
            /** @description activate 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description contact 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthController.ContactView"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthController.LoginRequest"];
            };
        };
        responses: {
            /** @description login 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description logout 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthController.ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description changePassword 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description session 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                contestId?: number | null;
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
                    "application/json": components["schemas"]["Page_MyAwardView_"];
                };
            };
        };
    };
    certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description certificate 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                };
            };
        };
    };
    show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStandings.StandingView"];
                };
            };
        };
    };
    waiting: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description waiting 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BankStandings.WaitingQuestionView_"];
                };
            };
        };
    };
    board: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                period: string;
                scope: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    list_1: {
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
            /** @description list_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseQuestionView_"];
                };
            };
        };
    };
    reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                no: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseReplyRequest"];
            };
        };
        responses: {
            /** @description reply 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    certificate_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description certificate_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    list_2: {
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
            /** @description list_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CityScope.CityOfferView_"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityScopeController.OfferBankRequest"];
            };
        };
        responses: {
            /** @description ask 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description withdraw 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityScopeController.AnswerOfferRequest"];
            };
        };
        responses: {
            /** @description answer 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityScopeController.TakeBackRequest"];
            };
        };
        responses: {
            /** @description takeBack 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                state?: components["schemas"]["RoundPhase"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ContestCard_"];
                };
            };
        };
    };
    show_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestView"];
                };
            };
        };
    };
    enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EnterRequest"];
            };
        };
        responses: {
            /** @description enter 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declare: {
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
                "application/json": components["schemas"]["DeclarePhoneRequest"];
            };
        };
        responses: {
            /** @description declare 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    show_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MyTotalView_"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                page?: number | null;
                query?: string | null;
                size?: number | null;
                state?: components["schemas"]["BankState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_4 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BankView_"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditorBanksController.CreateBankRequest"];
            };
        };
        responses: {
            /** @description create 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    show_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    rename: {
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
                "application/json": components["schemas"]["EditorBanksController.RenameBankRequest"];
            };
        };
        responses: {
            /** @description rename 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description remove 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    edits: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description edits 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EditBatchView_"];
                };
            };
        };
    };
    bank: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                keys?: boolean;
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description bank 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    checkBank: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description checkBank 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportCheckView"];
                };
            };
        };
    };
    upload: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description upload 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportView"];
                };
            };
        };
    };
    paste: {
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
                "application/json": components["schemas"]["EditorImportsController.PasteTextRequest"];
            };
        };
        responses: {
            /** @description paste 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportView"];
                };
            };
        };
    };
    likenesses: {
        parameters: {
            query?: {
                kind?: components["schemas"]["LikenessView.Kind"] | null;
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description likenesses 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LikenessView_"];
                };
            };
        };
    };
    questions: {
        parameters: {
            query?: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                knowledge?: string | null;
                level?: number | null;
                page?: number | null;
                picture?: boolean | null;
                query?: string | null;
                size?: number | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description questions 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_QuestionView_"];
                };
            };
        };
    };
    create_1: {
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
                "application/json": components["schemas"]["QuestionForm"];
            };
        };
        responses: {
            /** @description create_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteQuestion.WrittenQuestionView"];
                };
            };
        };
    };
    retired: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description retired 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_QuestionPages.RetiredQuestionView_"];
                };
            };
        };
    };
    sendForReview: {
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
                "application/json": components["schemas"]["EditorBanksController.SendForReviewRequest"];
            };
        };
        responses: {
            /** @description sendForReview 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    settle: {
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
                "application/json": components["schemas"]["Likenesses.SettleRequest"];
            };
        };
        responses: {
            /** @description settle 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description undo 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditBatchView"];
                };
            };
        };
    };
    show_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_4 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportView"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description discard 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    commit: {
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
                "application/json": components["schemas"]["EditorImportsController.CommitImportRequest"];
            };
        };
        responses: {
            /** @description commit 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportView"];
                };
            };
        };
    };
    leaveOutAll: {
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
                "application/json": components["schemas"]["EditorImportRowsController.FaultKindRequest"];
            };
        };
        responses: {
            /** @description leaveOutAll 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditorImportRowsController.ChangedRowsView"];
                };
            };
        };
    };
    marked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description marked 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    readAgain: {
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
                "application/json": components["schemas"]["EditorImportsController.ReadAgainRequest"];
            };
        };
        responses: {
            /** @description readAgain 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportView"];
                };
            };
        };
    };
    undoAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description undoAll 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditorImportRowsController.ChangedRowsView"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                alike?: boolean | null;
                change?: components["schemas"]["ImportRow.Change"] | null;
                fault?: string | null;
                page?: number | null;
                repaired?: boolean | null;
                size?: number | null;
                verdict?: components["schemas"]["ImportRow.Verdict"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportRowView_"];
                };
            };
        };
    };
    row: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description row 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowView"];
                };
            };
        };
    };
    repair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidView"];
            };
        };
        responses: {
            /** @description repair 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowView"];
                };
            };
        };
    };
    leaveOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditorImportRowsController.LeaveOutRequest"];
            };
        };
        responses: {
            /** @description leaveOut 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowView"];
                };
            };
        };
    };
    undo_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description undo_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description accept 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowView"];
                };
            };
        };
    };
    acceptAll: {
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
                "application/json": components["schemas"]["EditorImportRowsController.FaultKindRequest"];
            };
        };
        responses: {
            /** @description acceptAll 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditorImportRowsController.ChangedRowsView"];
                };
            };
        };
    };
    undo_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description undo_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportView"];
                };
            };
        };
    };
    upload_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description upload_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaView"];
                };
            };
        };
    };
    template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description template 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                knowledge?: string | null;
                level?: number | null;
                page?: number | null;
                picture?: boolean | null;
                query?: string | null;
                size?: number | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description search 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FoundQuestionView_"];
                };
            };
        };
    };
    form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description form 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteQuestion.QuestionFormView"];
                };
            };
        };
    };
    change: {
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
                "application/json": components["schemas"]["EditorQuestionsController.ChangeQuestionRequest"];
            };
        };
        responses: {
            /** @description change 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteQuestion.WrittenQuestionView"];
                };
            };
        };
    };
    check_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionForm"];
            };
        };
        responses: {
            /** @description check_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteQuestion.CheckedFormView"];
                };
            };
        };
    };
    edit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditQuestions.EditRequest"];
            };
        };
        responses: {
            /** @description edit 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditBatchView"];
                };
            };
        };
    };
    found: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                keys?: boolean;
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description found 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    checkFound: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description checkFound 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportCheckView"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: {
                decided?: boolean | null;
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_5 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ErrorReportQueue.ReportedQuestionView_"];
                };
            };
        };
    };
    decide: {
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
                "application/json": components["schemas"]["DecideErrorReport.DecideReportRequest"];
            };
        };
        responses: {
            /** @description decide 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mine: {
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
            /** @description mine 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ErrorReportQueue.OwnReportView_"];
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
    handovers: {
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
            /** @description handovers 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_KeeperPickupsController.HandoverView_"];
                };
            };
        };
    };
    pickup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description pickup 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeeperPickupsController.PickupView"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description handOver 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeeperPickupsController.PickupView"];
                };
            };
        };
    };
    undo_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeeperPickupsController.UndoHandoverRequest"];
            };
        };
        responses: {
            /** @description undo_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeeperPickupsController.PickupView"];
                };
            };
        };
    };
    duties: {
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
            /** @description duties 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MarkingDutyView_"];
                };
            };
        };
    };
    mark: {
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
                "application/json": components["schemas"]["MarkAnswerRequest"];
            };
        };
        responses: {
            /** @description mark 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description next 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandTaskView"];
                };
            };
        };
    };
    accesses: {
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
            /** @description accesses 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MeController.AccessView_"];
                };
            };
        };
    };
    messages: {
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
            /** @description messages 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Messages.MessageView_"];
                };
            };
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description markRead 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description unread 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeController.UnreadView"];
                };
            };
        };
    };
    show_5: {
        parameters: {
            query?: never;
            header?: {
                Range?: string | null;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_5 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    list_6: {
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
            /** @description list_6 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ActivationBatches.BatchView_"];
                };
            };
        };
    };
    issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivationBatchesController.IssueCodesRequest"];
            };
        };
        responses: {
            /** @description issue 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationBatches.BatchView"];
                };
            };
        };
    };
    slips: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description slips 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ActivationBatches.SlipView_"];
                };
            };
        };
    };
    list_7: {
        parameters: {
            query?: {
                page?: number | null;
                query?: string | null;
                size?: number | null;
                state?: components["schemas"]["BankState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_7 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BankView_"];
                };
            };
        };
    };
    bank_1: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                keys?: boolean;
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description bank_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    checkBank_1: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description checkBank_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportCheckView"];
                };
            };
        };
    };
    retire: {
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
                "application/json": components["schemas"]["OrganiserBanksController.RetireBankRequest"];
            };
        };
        responses: {
            /** @description retire 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    availability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserBlueprintsController.AvailabilityRequest"];
            };
        };
        responses: {
            /** @description availability 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserBlueprintsController.PreviewRequest"];
            };
        };
        responses: {
            /** @description preview 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPreviewView"];
                };
            };
        };
    };
    year: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description year 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayView"][];
                };
            };
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendarDayRequest"];
            };
        };
        responses: {
            /** @description set 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    remove_1: {
        parameters: {
            query: {
                day: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description remove_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    show_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_6 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactCard"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserContactController.ContactRequest"];
            };
        };
        responses: {
            /** @description change_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactCard"];
                };
            };
        };
    };
    list_8: {
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
            /** @description list_8 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganiserContestRow_"];
                };
            };
        };
    };
    create_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestDraft"];
            };
        };
        responses: {
            /** @description create_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserContestView"];
                };
            };
        };
    };
    show_7: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_7 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserContestView"];
                };
            };
        };
    };
    change_2: {
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
                "application/json": components["schemas"]["ContestDraft"];
            };
        };
        responses: {
            /** @description change_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserContestView"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description delete 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    check_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description check_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContestCheck"];
                };
            };
        };
    };
    copy: {
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
                "application/json": components["schemas"]["CloneContestRequest"];
            };
        };
        responses: {
            /** @description copy 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserContestView"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                state?: components["schemas"]["EntryState"] | null;
            };
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_9 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EntryRowView_"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                memberId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description approve 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                memberId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseEntryRequest"];
            };
        };
        responses: {
            /** @description refuse 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    practical: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description practical 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PracticalRowView_"];
                };
            };
        };
    };
    upload_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description upload_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticalUploadView"];
                };
            };
        };
    };
    sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description sheet 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
        };
    };
    enter_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                memberId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticalScoreRequest"];
            };
        };
        responses: {
            /** @description enter_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    show_8: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_8 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardListView"];
                };
            };
        };
    };
    save_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardPlan"];
            };
        };
        responses: {
            /** @description save_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardListView"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                memberId: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardReasonRequest"];
            };
        };
        responses: {
            /** @description withdraw_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAwardsRequest"];
            };
        };
        responses: {
            /** @description confirm 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardListView"];
                };
            };
        };
    };
    exclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                memberId: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardReasonRequest"];
            };
        };
        responses: {
            /** @description exclude 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    include: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                memberId: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description include 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rows_1: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                eventId: number;
                id: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AwardRowView_"];
                };
            };
        };
    };
    certificates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description certificates 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                };
            };
        };
    };
    show_9: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_9 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotalView"];
                };
            };
        };
    };
    save_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotalPlan"];
            };
        };
        responses: {
            /** @description save_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotalView"];
                };
            };
        };
    };
    compute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description compute 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotalView"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description publish 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotalView"];
                };
            };
        };
    };
    rows_2: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                eventId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TotalRowView_"];
                };
            };
        };
    };
    download: {
        parameters: {
            query: {
                format: components["schemas"]["ExportFormat"];
                keys?: boolean;
                number?: number;
                roundId?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description download 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    publish_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description publish_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserContestView"];
                };
            };
        };
    };
    list_10: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_10 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPlacesView"];
                };
            };
        };
    };
    remove_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                placeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description remove_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPlacesView"];
                };
            };
        };
    };
    code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description code 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPlacesView"];
                };
            };
        };
    };
    network: {
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
                "application/json": components["schemas"]["DeclareNetworkRequest"];
            };
        };
        responses: {
            /** @description network 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPlacesView"];
                };
            };
        };
    };
    list_11: {
        parameters: {
            query?: {
                organisationId?: number | null;
                page?: number | null;
                query?: string | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_11 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MemberView_"];
                };
            };
        };
    };
    resetPassword: {
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
                "application/json": components["schemas"]["OrganiserMembersController.ReasonRequest"];
            };
        };
        responses: {
            /** @description resetPassword 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserMembersController.OneTimeCodeView"];
                };
            };
        };
    };
    reveal: {
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
                "application/json": components["schemas"]["OrganiserMembersController.ReasonRequest"];
            };
        };
        responses: {
            /** @description reveal 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserMembersController.RevealedView"];
                };
            };
        };
    };
    list_12: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_12 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserAppointmentsController.AppointmentsView"];
                };
            };
        };
    };
    grant: {
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
                "application/json": components["schemas"]["OrganiserAppointmentsController.GrantRoleRequest"];
            };
        };
        responses: {
            /** @description grant 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserAppointmentsController.AppointmentsView"];
                };
            };
        };
    };
    revoke: {
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
                "application/json": components["schemas"]["OrganiserAppointmentsController.RevokeRoleRequest"];
            };
        };
        responses: {
            /** @description revoke 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserAppointmentsController.AppointmentsView"];
                };
            };
        };
    };
    search_1: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserMembersController.SearchRequest"];
            };
        };
        responses: {
            /** @description search_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MemberView_"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description progress 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkingProgressView"];
                };
            };
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointMarkersRequest"];
            };
        };
        responses: {
            /** @description appoint 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkingProgressView"];
                };
            };
        };
    };
    log: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description log 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MarkingLogView_"];
                };
            };
        };
    };
    questions_1: {
        parameters: {
            query?: {
                page?: number | null;
                query?: string | null;
                size?: number | null;
            };
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description questions_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AskedQuestionView_"];
                };
            };
        };
    };
    list_13: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_13 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RegradeView_"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: number;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRegradeRequest"];
            };
        };
        responses: {
            /** @description propose 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegradeView"];
                };
            };
        };
    };
    list_14: {
        parameters: {
            query?: {
                page?: number | null;
                parentId?: number | null;
                size?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_14 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganisationView_"];
                };
            };
        };
    };
    pools: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                tradeId?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description pools 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PoolCard_"];
                };
            };
        };
    };
    chapters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description chapters 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserBlueprintsController.ChapterView"][];
                };
            };
        };
    };
    prizes: {
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
            /** @description prizes 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganiserPrizesController.OrganiserPrizeView_"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserPrizesController.PrizeDraft"];
            };
        };
        responses: {
            /** @description add 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserPrizesController.OrganiserPrizeView"];
                };
            };
        };
    };
    edit_1: {
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
                "application/json": components["schemas"]["OrganiserPrizesController.PrizeDraft"];
            };
        };
        responses: {
            /** @description edit_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserPrizesController.OrganiserPrizeView"];
                };
            };
        };
    };
    picture_1: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description picture_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserPrizesController.OrganiserPrizeView"];
                };
            };
        };
    };
    stock: {
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
                "application/json": components["schemas"]["OrganiserPrizesController.ChangeStockRequest"];
            };
        };
        responses: {
            /** @description stock 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserPrizesController.OrganiserPrizeView"];
                };
            };
        };
    };
    search_2: {
        parameters: {
            query?: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                knowledge?: string | null;
                level?: number | null;
                page?: number | null;
                picture?: boolean | null;
                query?: string | null;
                size?: number | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description search_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FoundQuestionView_"];
                };
            };
        };
    };
    found_1: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                keys?: boolean;
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description found_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    checkFound_1: {
        parameters: {
            query: {
                bankId?: number | null;
                chapter?: string | null;
                difficulty?: components["schemas"]["Difficulty"] | null;
                faults?: boolean | null;
                format: components["schemas"]["ExportFormat"];
                knowledge?: string | null;
                level?: number | null;
                picture?: boolean | null;
                query?: string | null;
                source?: string | null;
                state?: components["schemas"]["QuestionView.State"] | null;
                tradeId?: number | null;
                type?: components["schemas"]["QuestionType"] | null;
                use?: components["schemas"]["Use"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description checkFound_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportCheckView"];
                };
            };
        };
    };
    orders: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                state?: components["schemas"]["RedemptionState"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description orders 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_OrganiserRedemptionsController.OrganiserRedemptionView_"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ready 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserRedemptionsController.OrganiserRedemptionView"];
                };
            };
        };
    };
    show_10: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_10 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegradeView"];
                };
            };
        };
    };
    changes: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description changes 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RegradeChangeView_"];
                };
            };
        };
    };
    decide_1: {
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
                "application/json": components["schemas"]["DecideRegradeRequest"];
            };
        };
        responses: {
            /** @description decide_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegradeView"];
                };
            };
        };
    };
    withdraw_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description withdraw_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegradeView"];
                };
            };
        };
    };
    list_15: {
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
            /** @description list_15 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReviewView_"];
                };
            };
        };
    };
    show_11: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_11 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewView"];
                };
            };
        };
    };
    approveRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserReviewsController.ApproveRestRequest"];
            };
        };
        responses: {
            /** @description approveRest 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQuestions.ReviewCounts"];
                };
            };
        };
    };
    decide_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserReviewsController.DecideReviewRequest"];
            };
        };
        responses: {
            /** @description decide_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankView"];
                };
            };
        };
    };
    likenesses_1: {
        parameters: {
            query?: {
                kind?: components["schemas"]["LikenessView.Kind"] | null;
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description likenesses_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LikenessView_"];
                };
            };
        };
    };
    questions_2: {
        parameters: {
            query?: {
                page?: number | null;
                show?: components["schemas"]["ReviewQuestions.Show"] | null;
                size?: number | null;
            };
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description questions_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ReviewQuestions.ReviewQuestionView_"];
                };
            };
        };
    };
    judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
                questionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganiserReviewsController.JudgeQuestionRequest"];
            };
        };
        responses: {
            /** @description judge 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQuestions.ReviewCounts"];
                };
            };
        };
    };
    settle_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bankId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Likenesses.SettleRequest"];
            };
        };
        responses: {
            /** @description settle_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    upload_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description upload_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportView"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description view 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportView"];
                };
            };
        };
    };
    commit_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description commit_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterImportView"];
                };
            };
        };
    };
    faults: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description faults 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SheetFault_"];
                };
            };
        };
    };
    rows_3: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description rows_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RosterRowView_"];
                };
            };
        };
    };
    template_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description template_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    view_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description view_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancementView"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description make 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancementView"];
                };
            };
        };
    };
    change_3: {
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
                "application/json": components["schemas"]["ChangeListRequest"];
            };
        };
        responses: {
            /** @description change_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancementView"];
                };
            };
        };
    };
    text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/plain": string;
                };
            };
        };
    };
    lines: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                verdict?: components["schemas"]["AdvancementVerdict"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description lines 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AdvancementLineView_"];
                };
            };
        };
    };
    openNotice: {
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
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description openNotice 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancementView"];
                };
            };
        };
    };
    preview_1: {
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
                "application/json": components["schemas"]["PreviewChangeRequest"];
            };
        };
        responses: {
            /** @description preview_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangeView"];
                };
            };
        };
    };
    seal: {
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
                "application/json": components["schemas"]["VersionRequest"];
            };
        };
        responses: {
            /** @description seal 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancementView"];
                };
            };
        };
    };
    simulate: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateAdvancementRequest"];
            };
        };
        responses: {
            /** @description simulate 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancementSimulationView"];
                };
            };
        };
    };
    withdrawals: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description withdrawals 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AdvancementLineView_"];
                };
            };
        };
    };
    announcements: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description announcements 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AnnouncementView_"];
                };
            };
        };
    };
    announce: {
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
                "application/json": components["schemas"]["AnnounceRequest"];
            };
        };
        responses: {
            /** @description announce 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    board_1: {
        parameters: {
            query: {
                band?: components["schemas"]["SizeBand"] | null;
                kind: components["schemas"]["BoardKind"];
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description board_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganiserBoardView"];
                };
            };
        };
    };
    download_1: {
        parameters: {
            query: {
                band?: components["schemas"]["SizeBand"] | null;
                kind: components["schemas"]["BoardKind"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description download_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    list_16: {
        parameters: {
            query?: {
                kind?: components["schemas"]["FindingKind"] | null;
                page?: number | null;
                size?: number | null;
                state?: components["schemas"]["CaseState"] | null;
                strength?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_16 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CaseRowView_"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: {
                one?: number | null;
                other?: number | null;
            };
            header?: never;
            path: {
                id: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description open 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    clear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearCaseRequest"];
            };
        };
        responses: {
            /** @description clear 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    propose_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeExclusionRequest"];
            };
        };
        responses: {
            /** @description propose_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirm_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description confirm_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineExclusionRequest"];
            };
        };
        responses: {
            /** @description decline 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ask_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMemberRequest"];
            };
        };
        responses: {
            /** @description ask_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    summary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description summary 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesSummaryView"];
                };
            };
        };
    };
    show_12: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_12 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDrawView"];
                };
            };
        };
    };
    commit_2: {
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
                "application/json": components["schemas"]["OrganiserDrawsController.CommitDrawRequest"];
            };
        };
        responses: {
            /** @description commit_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDrawView"];
                };
            };
        };
    };
    reveal_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description reveal_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDrawView"];
                };
            };
        };
    };
    complete: {
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
                "application/json": components["schemas"]["OrganiserDrawsController.CompleteDrawRequest"];
            };
        };
        responses: {
            /** @description complete 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDrawView"];
                };
            };
        };
    };
    exclusions: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description exclusions 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ExclusionView_"];
                };
            };
        };
    };
    exclude_1: {
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
                "application/json": components["schemas"]["MemberReasonRequest"];
            };
        };
        responses: {
            /** @description exclude_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    grant_1: {
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
                "application/json": components["schemas"]["GrantExtraTimeRequest"];
            };
        };
        responses: {
            /** @description grant_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundMonitorView.Row"];
                };
            };
        };
    };
    forceSubmission: {
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
                "application/json": components["schemas"]["MemberReasonRequest"];
            };
        };
        responses: {
            /** @description forceSubmission 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    inquiries: {
        parameters: {
            query?: {
                open?: boolean | null;
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description inquiries 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InquiryRowView_"];
                };
            };
        };
    };
    reply_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                inquiryId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequest"];
            };
        };
        responses: {
            /** @description reply_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                memberId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description bundle 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                };
            };
        };
    };
    monitor: {
        parameters: {
            query?: {
                focus?: components["schemas"]["RoundMonitorView.Focus"] | null;
                page?: number | null;
                query?: string | null;
                silentMinutes?: number | null;
                size?: number | null;
                state?: components["schemas"]["RoundMonitorView.MemberState"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description monitor 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundMonitorView"];
                };
            };
        };
    };
    units: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description units 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RoundMonitorView.UnitRow_"];
                };
            };
        };
    };
    list_17: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                state?: components["schemas"]["ObjectionState"] | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_17 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ObjectionView_"];
                };
            };
        };
    };
    decide_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                objectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionRequest"];
            };
        };
        responses: {
            /** @description decide_3 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    results: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description results 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ResultRowView_"];
                };
            };
        };
    };
    file: {
        parameters: {
            query: {
                format: components["schemas"]["ResultFormat"];
                passedOver?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description file 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/octet-stream": string;
                };
            };
        };
    };
    reveal_2: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description reveal_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealView"];
                };
            };
        };
    };
    publish_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description publish_2 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mine_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description mine_1 200 response */
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
    calendar: {
        parameters: {
            query?: {
                month?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description calendar 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    chapters_1: {
        parameters: {
            query: {
                level: number;
                page?: number | null;
                size?: number | null;
                tradeId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description chapters_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ChapterView_"];
                };
            };
        };
    };
    list_18: {
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
            /** @description list_18 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FavouriteView_"];
                };
            };
        };
    };
    drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description drop 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    goal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRequest"];
            };
        };
        responses: {
            /** @description goal 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    next_1: {
        parameters: {
            query: {
                level: number;
                tradeId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description next_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextView"];
                };
            };
        };
    };
    due: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description due 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsView"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSetRequest"];
            };
        };
        responses: {
            /** @description begin 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeSetView"];
                };
            };
        };
    };
    set_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description set_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeSetView"];
                };
            };
        };
    };
    answer_1: {
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
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description answer_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedView"];
                };
            };
        };
    };
    modelAnswer: {
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
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description modelAnswer 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelAnswerView"];
                };
            };
        };
    };
    position: {
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
                "application/json": components["schemas"]["PositionRequest"];
            };
        };
        responses: {
            /** @description position 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    questions_3: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description questions_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PracticeQuestionView_"];
                };
            };
        };
    };
    reportInSet: {
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
                "application/json": components["schemas"]["ReportErrorRequest"];
            };
        };
        responses: {
            /** @description reportInSet 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description keep 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    likes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description likes 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeSetView"];
                };
            };
        };
    };
    latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description latest 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeSetView"];
                };
            };
        };
    };
    today: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description today 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
        };
    };
    trades: {
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
            /** @description trades 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PracticeTradeView_"];
                };
            };
        };
    };
    list_19: {
        parameters: {
            query?: {
                mastered?: boolean | null;
                page?: number | null;
                size?: number | null;
                tradeId?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_19 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WrongQuestionView_"];
                };
            };
        };
    };
    remove_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description remove_3 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reportInBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportErrorRequest"];
            };
        };
        responses: {
            /** @description reportInBook 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    note_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description note_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description restore 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    prizes_1: {
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
            /** @description prizes_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PrizesController.PrizeCard_"];
                };
            };
        };
    };
    prize: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description prize 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrizesController.PrizeCard"];
                };
            };
        };
    };
    list_20: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
                why?: components["schemas"]["QuestionTasks.Why"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_20 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_QuestionTasks.QuestionTaskView_"];
                };
            };
        };
    };
    show_13: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_13 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPages.QuestionPageView"];
                };
            };
        };
    };
    comments: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description comments 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_QuestionComments.ThreadView_"];
                };
            };
        };
    };
    say: {
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
                "application/json": components["schemas"]["QuestionsController.SayRequest"];
            };
        };
        responses: {
            /** @description say 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionComments.ThreadView"];
                };
            };
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                threadId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionsController.ResolveRequest"];
            };
        };
        responses: {
            /** @description resolve 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionComments.ThreadView"];
                };
            };
        };
    };
    diff: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description diff 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPages.DiffView"];
                };
            };
        };
    };
    settle_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                flagId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionsController.SettleFlagRequest"];
            };
        };
        responses: {
            /** @description settle_2 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withhold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                flagId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionsController.WithholdRequest"];
            };
        };
        responses: {
            /** @description withhold 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    history: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description history 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_QuestionHistory.QuestionEventView_"];
                };
            };
        };
    };
    retire_1: {
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
                "application/json": components["schemas"]["QuestionsController.RetireQuestionRequest"];
            };
        };
        responses: {
            /** @description retire_1 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bringBack: {
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
                "application/json": components["schemas"]["QuestionsController.BringBackQuestionRequest"];
            };
        };
        responses: {
            /** @description bringBack 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    orders_1: {
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
            /** @description orders_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RedemptionView_"];
                };
            };
        };
    };
    redeem: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionsController.RedeemPrizeRequest"];
            };
        };
        responses: {
            /** @description redeem 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description order 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description cancel 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedemptionView"];
                };
            };
        };
    };
    qr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description qr 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description own 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/pdf": string;
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRoundRequest"];
            };
        };
        responses: {
            /** @description start 200 response */
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
    board_2: {
        parameters: {
            query: {
                band?: components["schemas"]["SizeBand"] | null;
                kind: components["schemas"]["BoardKind"];
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description board_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundBoardView"];
                };
            };
        };
    };
    show_14: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_14 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDrawView"];
                };
            };
        };
    };
    file_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description file_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDraw"];
                };
            };
        };
    };
    ask_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description ask_2 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    view_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description view_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
        };
    };
    text_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "text/plain": string;
                };
            };
        };
    };
    lines_1: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description lines_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NoticeLineView_"];
                };
            };
        };
    };
    objections: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description objections 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_MyObjectionView_"];
                };
            };
        };
    };
    object: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseObjectionRequest"];
            };
        };
        responses: {
            /** @description object 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdraw_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRequest"];
            };
        };
        responses: {
            /** @description withdraw_3 204 response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description notices 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundNoticesView"];
                };
            };
        };
    };
    check_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description check_3 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupController.SetupView"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupController.SetupRequest"];
            };
        };
        responses: {
            /** @description setUp 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    list_21: {
        parameters: {
            query?: {
                kind?: components["schemas"]["SourceRows.Kind"] | null;
                page?: number | null;
                query?: string | null;
                size?: number | null;
                state?: components["schemas"]["SourceRows.Force"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description list_21 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Sources.SourceView_"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Sources.AddSourceRequest"];
            };
        };
        responses: {
            /** @description add_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources.SourceView"];
                };
            };
        };
    };
    show_15: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description show_15 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources.SourceView"];
                };
            };
        };
    };
    candidates: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description candidates 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Sources.CandidateView_"];
                };
            };
        };
    };
    confirm_2: {
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
                "application/json": components["schemas"]["Sources.ConfirmRequest"];
            };
        };
        responses: {
            /** @description confirm_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources.SourceView"];
                };
            };
        };
    };
    questions_4: {
        parameters: {
            query?: {
                page?: number | null;
                size?: number | null;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description questions_4 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SourceQuestions.SourceQuestionView_"];
                };
            };
        };
    };
    supersede: {
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
                "application/json": components["schemas"]["Sources.SupersedeRequest"];
            };
        };
        responses: {
            /** @description supersede 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources.SourceView"];
                };
            };
        };
    };
    takeBack_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description takeBack_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources.SourceView"];
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
    list_22: {
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
            /** @description list_22 200 response */
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
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description open_1 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    open_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description open_2 200 response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
