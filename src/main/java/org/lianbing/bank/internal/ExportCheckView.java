package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.lianbing.bank.QuestionType;

/**
 * What would be taken out, so that nobody is surprised by the file.
 *
 * @param questions that were asked for
 * @param leftOut those that the format cannot hold at all
 * @param withPictures questions that show a picture or play a sound
 */
@Serdeable
record ExportCheckView(int questions, List<LeftOutType> leftOut, int withPictures) {
    ExportCheckView {
        leftOut = List.copyOf(leftOut);
    }

    @Serdeable
    record LeftOutType(QuestionType type, int count) {}
}
