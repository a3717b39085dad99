package org.lianbing.contest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.MemberCard;

class EligibilityTest {
    @Test
    void without_bounds_everyone_in_the_contests_organisation_may_enter() {
        Eligibility everyone = new Eligibility(4, Set.of(), Set.of(), Set.of());
        assertThat(everyone.admits(member("/1/4/17/", null, null))).isTrue();
        assertThat(everyone.admits(member("/1/4/", null, null))).isTrue();
        assertThat(everyone.admits(member("/1/5/", null, null))).isFalse();
    }

    @Test
    void organisation_whose_number_only_begins_alike_is_another_one() {
        Eligibility everyone = new Eligibility(4, Set.of(), Set.of(), Set.of());
        assertThat(everyone.admits(member("/1/40/", null, null))).isFalse();
    }

    @Test
    void named_organisations_take_the_place_of_the_contests_own() {
        Eligibility some = new Eligibility(1, Set.of(17L, 18L), Set.of(), Set.of());
        assertThat(some.admits(member("/1/4/17/", null, null))).isTrue();
        assertThat(some.admits(member("/1/4/", null, null))).isFalse();
    }

    @Test
    void trade_and_level_must_both_fit_and_a_member_without_any_does_not() {
        Eligibility some = new Eligibility(1, Set.of(), Set.of(7L), Set.of(5, 4));
        assertThat(some.admits(member("/1/4/", 7L, 5))).isTrue();
        assertThat(some.admits(member("/1/4/", 7L, 3))).isFalse();
        assertThat(some.admits(member("/1/4/", 8L, 5))).isFalse();
        assertThat(some.admits(member("/1/4/", 7L, null))).isFalse();
        assertThat(some.admits(member("/1/4/", null, 5))).isFalse();
    }

    private static MemberCard member(String path, @Nullable Long tradeId, @Nullable Integer level) {
        return new MemberCard(1, "张建华", "张*华", "341*X", 1, path, 1, "甲公司", path, null, tradeId, level);
    }
}
