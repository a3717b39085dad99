package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What other systems have no field for and our own export writes as tags: 等级：五级, 知识点：消防, 选项顺序：固定. A tag of another
 * system is a knowledge point.
 */
final class ForeignTags {
    private static final String ANY_ORDER = "（顺序不限）";
    private static final int POINT_MAX = 20;

    private ForeignTags() {}

    static RawQuestion applied(RawQuestion question, List<String> tags) {
        RawQuestion tagged = question;
        List<String> points = new ArrayList<>();
        for (String tag : tags) {
            String[] named = tag.strip().split("[：:]", 2);
            String value = named.length == 2 ? named[1].strip() : "";
            switch (named[0]) {
                case "等级" -> tagged = tagged.withLevel(value);
                case "难度" -> tagged = tagged.withDifficulty(value);
                case "用途" -> tagged = tagged.withUse(value);
                case "选项顺序" -> tagged = tagged.withOptionOrder(value);
                case "填空" -> tagged = value.equals("顺序不限") ? tagged.withKey(tagged.key() + ANY_ORDER) : tagged;
                case "知识点" -> points.add(value);
                default -> {
                    if (!tag.isBlank() && tag.strip().length() <= POINT_MAX) {
                        points.add(tag.strip());
                    }
                }
            }
        }
        return tagged.withKnowledge(
                points.stream().distinct().limit(ReadQuestion.KNOWLEDGE_MAX).collect(Collectors.joining("、")));
    }

    /** Rationale, and the source in its last line. */
    static RawQuestion explained(RawQuestion question, String explanation) {
        int at = explanation.lastIndexOf("出处：");
        boolean cited = at == 0 || at > 0 && explanation.charAt(at - 1) == '\n';
        return cited
                ? question.withRationale(explanation.substring(0, at).strip())
                        .withSource(explanation.substring(at + 3).strip())
                : question.withRationale(explanation.strip());
    }

    /**
     * A key of blanks as {@link KeyReader} reads it.
     *
     * @param tolerances for each blank, zero for none
     */
    static String blanks(List<List<String>> accepted, List<BigDecimal> tolerances) {
        List<String> blanks = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            BigDecimal tolerance = tolerances.get(i);
            List<String> texts = new ArrayList<>(accepted.get(i));
            if (tolerance.signum() > 0 && !texts.isEmpty()) {
                texts.set(
                        0,
                        texts.getFirst() + "±" + tolerance.stripTrailingZeros().toPlainString());
            }
            blanks.add(String.join("||", texts));
        }
        boolean plain = blanks.stream().noneMatch(blank -> blank.matches("(?s).*[;；\\n].*|.*(?<!\\|)\\|(?!\\|).*"));
        return String.join(plain ? "；" : KeyReader.EXACT, blanks);
    }

    static String letters(List<Integer> indexes) {
        return indexes.stream()
                .map(index -> String.valueOf((char) ('A' + index)))
                .collect(Collectors.joining());
    }
}
