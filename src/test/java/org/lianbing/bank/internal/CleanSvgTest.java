package org.lianbing.bank.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanSvgTest {
    private static String clean(String svg) {
        return new String(CleanSvg.of(svg.getBytes(UTF_8)).orElseThrow(), UTF_8);
    }

    private static String drawing(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">" + inside + "</svg>";
    }

    @Test
    void shapes_text_and_paint_stay_as_they_are() {
        String drawn =
                drawing("<g transform=\"rotate(45 5 5)\" fill=\"rgb(0,0,0)\"><path d=\"M0 0L10,10z\" stroke=\"#f00\""
                        + " stroke-width=\"2\"></path></g><text x=\"1\" y=\"2\" font-size=\"14\">高压 &lt; 1 kV</text>");
        assertThat(clean(drawn)).isEqualTo(drawn);
        assertThat(clean(clean(drawn))).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href=\"http://evil.example/x.png\"/>",
                "<use href=\"#a\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>",
                "<style>@import url(http://evil.example)</style>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
            })
    void what_runs_loads_or_refers_is_left_out_with_all_that_is_in_it(String inside) {
        assertThat(clean(drawing(inside))).isEqualTo(drawing(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onload=\"alert(1)\"",
                "style=\"background:url(x)\"",
                "fill=\"url(http://evil.example/x)\"",
                "fill=\"url(#a)\"",
                "href=\"x\"",
                "stroke=\"javascript:alert(1)\"",
            })
    void attributes_that_could_do_so_are_left_out(String attribute) {
        assertThat(clean(drawing("<rect " + attribute + "/>"))).isEqualTo(drawing("<rect></rect>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><svg/></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
                "no drawing",
            })
    void what_is_no_drawing_is_refused(String bytes) {
        assertThat(CleanSvg.of(bytes.getBytes(UTF_8))).isEqualTo(Optional.empty());
    }

    @Test
    void a_drawing_as_large_as_a_photograph_is_refused() {
        assertThat(CleanSvg.of(drawing(" ".repeat(CleanSvg.BYTES_MAX)).getBytes(UTF_8)))
                .isEmpty();
    }
}
