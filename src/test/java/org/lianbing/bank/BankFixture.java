package org.lianbing.bank;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.bank.internal.FixtureBanks;

/**
 * Published banks with known keys, for tests of every module. Question {@code i} (from 0) is of level 5, EASY, in chapter
 * 第一章 (even) or 第二章 (odd). Its key: SINGLE the option {@code i % 4}; MULTIPLE the options {@code i % 4} and
 * {@code (i + 1) % 4}; TRUE_FALSE true for even {@code i}; FILL_IN_BLANK the text 答案i;
 * ORDERING C A D B; MATCHING B A D; SHORT_ANSWER 要点i; CASE a single choice and a statement, as above.
 */
@Singleton
public final class BankFixture {
    /** Those that take turns in a bank of no type in particular. */
    public static final QuestionType[] TYPES = {
        QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE, QuestionType.FILL_IN_BLANK
    };

    private final FixtureBanks banks;

    BankFixture(FixtureBanks banks) {
        this.banks = banks;
    }

    public record PublishedBank(long bankId, long tradeId, String tradeName, List<PublishedQuestion> questions) {}

    public record PublishedQuestion(
            long questionId, long revisionId, QuestionType type, List<String> options, AnswerKey key) {}

    /** A public bank of 电工; the types take turns: SINGLE, MULTIPLE, TRUE_FALSE, FILL_IN_BLANK. */
    public PublishedBank publish(int questions) {
        return banks.publish("电工", null, questions, null);
    }

    /** A public bank of 电工 with one type of question only. */
    public PublishedBank publish(int questions, QuestionType type) {
        return banks.publish("电工", null, questions, type);
    }

    /** As before, to be asked in contests or in practice only. */
    public PublishedBank publish(String tradeName, int questions, QuestionType type, Use use) {
        return banks.publish(tradeName, null, questions, type, use);
    }

    public PublishedBank publish(String tradeName, int questions) {
        return banks.publish(tradeName, null, questions, null);
    }

    /** A bank that only this company may see. */
    public PublishedBank publishForCompany(long organisationId, int questions) {
        return banks.publish("电工", organisationId, questions, null);
    }

    /** Publishes a new revision of every SINGLE question of a bank: （改） behind the stem, and the next option as the key. */
    public void mend(PublishedBank bank) {
        banks.mend(bank);
    }

    /** Publishes a new revision of a question that is kept for contests. */
    public void keepForContests(PublishedBank bank, PublishedQuestion question) {
        banks.keepForContests(bank, question);
    }

    /** Holds a question back while something about it is settled. */
    public void withhold(PublishedBank bank, PublishedQuestion question) {
        banks.withhold(bank, question);
    }
}
