package org.lianbing.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.bank.BankFixture.PublishedBank;
import org.lianbing.bank.BankFixture.PublishedQuestion;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.PageRequest;
import org.lianbing.testing.ServiceTest;

class BankApiTest extends ServiceTest {
    @Inject
    BankFixture fixture;

    @Inject
    BankApi banks;

    @Inject
    AnswerKeys keys;

    @Test
    void published_questions_are_drawn_by_kind_and_their_contents_carry_no_key() {
        PublishedBank bank = fixture.publish(8);

        assertThat(banks.pool(PoolQuery.ofBank(bank.bankId(), QuestionType.MULTIPLE, 5, Difficulty.EASY)))
                .extracting(PoolQuestion::questionId)
                .containsExactly(
                        bank.questions().get(1).questionId(),
                        bank.questions().get(5).questionId());
        PublishedQuestion single = bank.questions().getFirst();
        QuestionContent content = banks.contents(List.of(single.revisionId())).get(single.revisionId());
        assertThat(content).isNotNull().extracting(QuestionContent::options).isEqualTo(single.options());
    }

    @Test
    void keys_of_every_type_are_read_back_as_they_were_written() {
        PublishedBank bank = fixture.publish(4);

        assertThat(keys.keys(bank.questions().stream()
                        .map(PublishedQuestion::revisionId)
                        .toList()))
                .containsExactlyInAnyOrderEntriesOf(bank.questions().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                PublishedQuestion::revisionId, PublishedQuestion::key)));
    }

    @Test
    void company_bank_is_open_to_its_own_people_and_their_organisers_only() {
        BankCard card =
                new BankCard(1, "题库", 1, "电工", BankScope.COMPANY, BankState.PUBLISHED, 17L, "/1/4/17/", "甲公司", 3);

        assertThat(Audience.member("/1/4/17/88/").sees(card)).isTrue();
        assertThat(Audience.member("/1/4/18/").sees(card)).isFalse();
        assertThat(Audience.member("/1/4/").sees(card)).isFalse();
        assertThat(Audience.organiser(List.of("/1/4/")).sees(card)).isTrue();
        assertThat(Audience.organiser(List.of("/1/4/18/")).sees(card)).isFalse();
        assertThat(Audience.everybody().sees(card)).isFalse();
        assertThat(card.openTo("/1/4/17/88/")).isTrue();
        assertThat(card.openTo("/1/4/")).isFalse();
    }

    @Test
    void pools_count_questions_by_type_level_and_difficulty() {
        PublishedBank bank = fixture.publish("白酒酿造工", 6);

        assertThat(banks.pools(Audience.everybody(), bank.tradeId(), PageRequest.of(0, 20))
                        .items())
                .singleElement()
                .satisfies(pool -> assertThat(pool.counts())
                        .extracting(PoolCard.PoolCount::count)
                        .containsExactly(2, 2, 1, 1));
        assertThat(banks.chapters(Audience.everybody(), bank.tradeId()))
                .extracting(ChapterCount::chapter, ChapterCount::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("第一章", 3), org.assertj.core.groups.Tuple.tuple("第二章", 3));
    }

    @Test
    void unknown_bank_is_not_found() {
        assertThatThrownBy(() -> banks.bank(987_654)).isInstanceOf(NotFound.class);
        assertThat(banks.pool(PoolQuery.ofBank(987_654, null, null, null))).isEmpty();
    }
}
