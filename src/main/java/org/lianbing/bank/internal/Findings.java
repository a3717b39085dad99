package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.SheetField.Plain;
import org.lianbing.platform.SheetFault;

/** Collects what is wrong with one question, with the place it stands at and, where there is one, the likely repair. */
final class Findings {
    private final List<SheetFault> faults;
    private final List<UnaryOperator<RawQuestion>> mends;
    private final Place place;
    private final String about;
    private boolean beyondMending;

    Findings(Place place) {
        this(place, "", new ArrayList<>(place.cellFaults()), new ArrayList<>());
        beyondMending = !faults.isEmpty();
        for (String loss : place.losses()) {
            add(Plain.STEM, "", "partly-held", loss, "采用建议就按去掉它之后的样子导入", question -> question);
        }
    }

    private Findings(Place place, String about, List<SheetFault> faults, List<UnaryOperator<RawQuestion>> mends) {
        this.place = place;
        this.about = about;
        this.faults = faults;
        this.mends = mends;
    }

    /** For a part of a case: the same list, another place. */
    Findings part(int index) {
        return new Findings(place.part(index), "第 " + (index + 1) + " 小题：", faults, mends);
    }

    void add(SheetField field, String value, String code, String message, @Nullable String suggestion) {
        beyondMending = true;
        note(field, value, code, message, suggestion);
    }

    /** @param mend does to the question what the suggestion says */
    void add(
            SheetField field,
            String value,
            String code,
            String message,
            @Nullable String suggestion,
            UnaryOperator<RawQuestion> mend) {
        mends.add(mend);
        note(field, value, code, message, suggestion);
    }

    private void note(SheetField field, String value, String code, String message, @Nullable String suggestion) {
        faults.add(new SheetFault(
                place.sheet(),
                place.row(field),
                place.column(field),
                value,
                "bank." + code,
                about + message,
                suggestion));
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<SheetFault> list() {
        return faults;
    }

    /** The question with every suggestion followed; null where some fault has none or there is no fault. */
    @Nullable
    RawQuestion mended(RawQuestion said) {
        if (beyondMending || faults.size() != mends.size() || faults.isEmpty()) {
            return null;
        }
        RawQuestion mended = said;
        for (UnaryOperator<RawQuestion> mend : mends) {
            mended = mend.apply(mended);
        }
        return mended;
    }
}
