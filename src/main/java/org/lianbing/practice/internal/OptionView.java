package org.lianbing.practice.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/** An option with its letter; practice shows options in the order of their author. */
@Serdeable
record OptionView(String letter, String text) {
    static List<OptionView> all(List<String> options) {
        List<OptionView> views = new ArrayList<>(options.size());
        for (String text : options) {
            views.add(new OptionView(String.valueOf((char) ('A' + views.size())), text));
        }
        return views;
    }
}
