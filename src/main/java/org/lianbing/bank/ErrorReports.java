package org.lianbing.bank;

/** Workers say that a question is wrong. Whoever delivers questions takes the reports on them: it knows what she saw. */
public interface ErrorReports {
    /**
     * Files a report; joins the caller's transaction or opens one. That she had this revision before her, and may have it
     * before her now, is for the caller to know.
     *
     * @throws org.lianbing.platform.NotFound {@code bank.not-found}: no such revision
     * @throws org.lianbing.platform.Problem {@code bank.already-reported}: her last one on this question is not answered;
     *     {@code bank.being-mended}: a report was upheld and the question is being changed; {@code bank.own-question}: she
     *     is an author of it; {@code bank.too-many-reports}: enough for one day
     */
    void report(long memberId, long revisionId, ReportPlace place, ReportErrorRequest request);
}
