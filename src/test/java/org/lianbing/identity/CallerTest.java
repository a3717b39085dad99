package org.lianbing.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.platform.NotFound;

class CallerTest {
    private static final Caller ORGANISER = new Caller(
            7, "甲组织", 3, "/1/3/", Set.of(Roles.WORKER, Roles.ORGANISER), Map.of(Roles.ORGANISER, List.of("/1/3/")));

    @Test
    void a_role_reaches_its_organisation_and_everything_below() {
        assertThat(ORGANISER.reaches(Roles.ORGANISER, "/1/3/")).isTrue();
        assertThat(ORGANISER.reaches(Roles.ORGANISER, "/1/3/12/40/")).isTrue();
    }

    @Test
    void it_reaches_neither_what_is_above_nor_a_neighbour_whose_number_begins_alike() {
        assertThat(ORGANISER.reaches(Roles.ORGANISER, "/1/")).isFalse();
        assertThat(ORGANISER.reaches(Roles.ORGANISER, "/1/30/")).isFalse();
        assertThat(ORGANISER.reaches(Roles.ORGANISER, "/2/1/3/")).isFalse();
    }

    @Test
    void one_role_lends_nothing_to_another() {
        assertThat(ORGANISER.reaches(Roles.EDITOR, "/1/3/")).isFalse();
        assertThatThrownBy(() -> ORGANISER.mustReach(Roles.EDITOR, "/1/3/")).isInstanceOf(NotFound.class);
    }
}
