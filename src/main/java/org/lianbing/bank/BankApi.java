package org.lianbing.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Published questions, without their keys. Answers may be up to two seconds old; contents of a revision never change. */
public interface BankApi {
    /** @throws org.lianbing.platform.NotFound {@code bank.not-found} */
    BankCard bank(long bankId);

    /** Those that exist, by id. */
    Map<Long, BankCard> banks(Collection<Long> bankIds);

    /** Banks that the audience may draw papers from, by trade and name; counted is what contests may use. */
    Page<PoolCard> pools(Audience audience, @Nullable Long tradeId, PageRequest page);

    /** Published questions in a fixed order: by bank, then in the order of their author. */
    List<PoolQuestion> pool(PoolQuery query);

    /**
     * The questions of these banks that may be practised now, by bank: not what was retired, withheld or kept for contests
     * since somebody got it into a set.
     */
    Map<Long, Set<Long>> practisable(Collection<Long> bankIds);

    /** Counts of what the audience may practise, by trade, level (5 first) and chapter (author's order). */
    List<ChapterCount> chapters(Audience audience, @Nullable Long tradeId);

    /** Contents by revision id, for those that exist, published or superseded. */
    Map<Long, QuestionContent> contents(Collection<Long> revisionIds);

    /** The revision of each of these questions that is drawn now, for those that have one. */
    Map<Long, Long> publishedRevisions(Collection<Long> questionIds);
}
