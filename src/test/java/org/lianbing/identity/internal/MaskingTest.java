package org.lianbing.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({"张建华,张*华", "李明,李*", "王,王*", "买买提·吐尔逊,买*逊", "𠮷野家,𠮷*家"})
    void a_name_keeps_its_ends(String name, String shown) {
        assertThat(Masking.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,110*************2X",
        "张三 11010519491231002x 一车间,张三 110*************2x 一车间",
        "13855501234,138******34",
        "１１０１０５１９４９１２３１００２Ｘ,１１０*************２Ｘ",
        "110105 19491231 0021,110***************21",
        "第 3 车间 2026,第 3 车间 2026"
    })
    void long_numbers_are_hidden_in_any_text(String text, String shown) {
        assertThat(Masking.longNumbers(text)).isEqualTo(shown);
    }
}
