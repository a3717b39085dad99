package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianbing.bank.internal.SheetField.Blank;
import org.lianbing.bank.internal.SheetField.Option;
import org.lianbing.bank.internal.SheetField.OptionPicture;
import org.lianbing.bank.internal.SheetField.OptionTruth;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.bank.internal.UnderstoodView.FieldView;

/** What a person may say that a column holds, in the order in which people look for it. */
final class ColumnFields {
    private static final int BLANKS = 5;
    private static final List<FieldView> ALL = make();

    private ColumnFields() {}

    static List<FieldView> all() {
        return ALL;
    }

    static boolean known(String code) {
        return code.isEmpty() || SheetField.ofCode(code).isPresent();
    }

    private static List<FieldView> make() {
        List<FieldView> fields = new ArrayList<>();
        fields.add(field(Plain.STEM));
        fields.add(field(Plain.TYPE));
        Stream.of(Plain.KEY, Plain.RATIONALE, Plain.SOURCE)
                .map(ColumnFields::field)
                .forEach(fields::add);
        each(ReadBody.OPTIONS_MAX, Option::new, fields);
        for (Plain plain : Plain.values()) {
            if (fields.stream().noneMatch(field -> field.code().equals(plain.code()))) {
                fields.add(field(plain));
            }
        }
        each(BLANKS, Blank::new, fields);
        each(ReadBody.OPTIONS_MAX, OptionTruth::new, fields);
        each(ReadBody.OPTIONS_MAX, OptionPicture::new, fields);
        return List.copyOf(fields);
    }

    private static void each(int count, IntFunction<SheetField> field, List<FieldView> fields) {
        IntStream.range(0, count).mapToObj(field).map(ColumnFields::field).forEach(fields::add);
    }

    private static FieldView field(SheetField field) {
        return new FieldView(field.code(), field.title());
    }
}
