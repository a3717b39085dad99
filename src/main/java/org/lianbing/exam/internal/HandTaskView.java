package org.lianbing.exam.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.PartView;

/**
 * An answer before its marker. It has no place for a name, a unit or an attempt.
 *
 * @param parts of a case; its answer has one part for each, joined by U+001E
 * @param modelAnswer what a full answer says
 * @param heldUntil until then nobody else is given it
 */
@Serdeable
record HandTaskView(
        long id,
        String stem,
        List<PartView> parts,
        Map<String, String> formulas,
        String answer,
        String modelAnswer,
        String rationale,
        int marksTenths,
        Instant heldUntil) {}
