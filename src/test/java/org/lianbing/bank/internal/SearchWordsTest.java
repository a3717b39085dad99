package org.lianbing.bank.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    @Test
    void chinese_is_cut_into_pairs_and_latin_words_and_numbers_stay_whole() {
        assertThat(SearchWords.tokens('z', List.of("绝缘手套，10kV 用 GB/T 17622-2008")))
                .containsExactly("z绝缘", "z缘手", "z手套", "z套_", "z10_", "zkv_", "z用_", "zgb_", "zt_", "z17622_", "z2008_");
    }

    @Test
    void the_point_belongs_to_the_number_and_width_and_case_say_nothing() {
        assertThat(SearchWords.tokens('z', List.of("ＰＬＣ 0.4Ω"))).containsExactly("zplc_", "z0_4_", "zω_");
    }

    @Test
    void files_of_pictures_are_no_words_but_what_describes_them_is() {
        assertThat(SearchWords.tokens('z', List.of("![红圈](pic:ab12)"))).containsExactly("z红圈", "z圈_");
    }

    @Test
    void a_query_asks_for_all_pairs_and_a_single_character_for_what_begins_with_it() {
        assertThat(SearchWords.query('z', "绝缘手套 电")).isEqualTo("+z绝缘 +z缘手 +z手套 +z电*");
        assertThat(SearchWords.query('z', "PL 220")).isEqualTo("+zpl* +z220_");
    }

    @Test
    void signs_alone_ask_for_nothing_and_never_become_operators() {
        assertThat(SearchWords.query('z', "（　）+-*\"<>~@")).isEmpty();
        assertThat(SearchWords.query('z', "+触电\" -\"急救*")).isEqualTo("+z触电 +z急救");
    }

    @Test
    void a_knowledge_point_is_found_as_a_whole_only() {
        assertThat(SearchWords.whole('k', "电气安全")).isNotEqualTo(SearchWords.whole('k', "电气"));
    }
}
