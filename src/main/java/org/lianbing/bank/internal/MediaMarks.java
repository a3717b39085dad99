package org.lianbing.bank.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of pictures in a question, which name one of the whole file until they name one of the question. */
final class MediaMarks {
    private static final Pattern MARK = Pattern.compile("\\(media:(\\d{1,6})\\)");

    private MediaMarks() {}

    /**
     * The question with its marks numbered from the next of its own pictures on.
     *
     * @param all pictures of the file, which the marks name so far
     * @param own those of the question; the pictures that it shows are added
     */
    static RawQuestion own(RawQuestion question, List<RowMedia> all, List<RowMedia> own) {
        if (all.isEmpty()) {
            return question;
        }
        return question.withStem(own(question.stem(), all, own))
                .withOptions(question.options().stream()
                        .map(option -> own(option, all, own))
                        .toList())
                .withRationale(own(question.rationale(), all, own))
                .withKey(own(question.key(), all, own))
                .withPrompts(question.prompts().stream()
                        .map(prompt -> own(prompt, all, own))
                        .toList())
                .withParts(question.parts().stream()
                        .map(part -> own(part, all, own))
                        .toList());
    }

    private static String own(String text, List<RowMedia> all, List<RowMedia> own) {
        Matcher mark = MARK.matcher(text);
        StringBuilder numbered = new StringBuilder();
        while (mark.find()) {
            int index = Integer.parseInt(mark.group(1));
            if (index < all.size()) {
                mark.appendReplacement(numbered, "(media:" + own.size() + ")");
                own.add(all.get(index));
            }
        }
        return mark.appendTail(numbered).toString();
    }
}
