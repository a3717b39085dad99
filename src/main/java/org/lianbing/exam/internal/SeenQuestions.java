package org.lianbing.exam.internal;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianbing.platform.Sql;

/** What a person had on her papers before, of whatever occasion. */
@Singleton
class SeenQuestions {
    private static final int PAPERS_MAX = 20;

    private final Sql sql;

    SeenQuestions(Sql sql) {
        this.sql = sql;
    }

    /** Revisions on her last {@value #PAPERS_MAX} papers: one look-up by her id. */
    Set<Long> revisions(long memberId) {
        List<String> papers = sql.list(
                "SELECT paper FROM exam_attempt WHERE member_id = ? ORDER BY id DESC LIMIT " + PAPERS_MAX,
                row -> row.getString(1),
                memberId);
        Set<Long> seen = new HashSet<>();
        papers.forEach(paper -> seen.addAll(Paper.parse(paper).revisionIds()));
        return seen;
    }
}
