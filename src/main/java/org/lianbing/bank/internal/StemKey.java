package org.lianbing.bank.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianbing.bank.QuestionType;

/**
 * A key that its author wrote into the brackets of the stem: 电流的单位是（ B ）。 It is taken out, because whoever reads
 * the stem would read the key.
 */
final class StemKey {
    private static final String OPEN = "[（(【\\[]\\s*";
    private static final String CLOSE = "\\s*[）)】\\]]";
    private static final Pattern EMPTY = Pattern.compile(OPEN + CLOSE + "|_{2,}");
    private static final Pattern LETTERS =
            Pattern.compile(OPEN + "(" + OptionTexts.LETTERS + "(?:[\\s,，、]*" + OptionTexts.LETTERS + ")*)" + CLOSE);
    private static final Pattern TRUTH = Pattern.compile(OPEN + "(√|×|✓|✔|✗|✘|╳|对|错|正确|错误|T|F|X|x|V|Ｔ|Ｆ|Ｘ|Ｖ)" + CLOSE);
    /** Never words on a line, __安培__: that is also how two blanks with a word between them look. */
    private static final Pattern FILLED = Pattern.compile(OPEN + "([^（()）【】\\[\\]]{1,40}?)" + CLOSE);

    private StemKey() {}

    /** The question with the key in its place; as it was when there is none in the stem or already one in its place. */
    static RawQuestion moved(RawQuestion said, QuestionType type) {
        return switch (type) {
            case SINGLE, MULTIPLE -> choice(said);
            case TRUE_FALSE -> truth(said);
            case FILL_IN_BLANK -> said.key().isBlank() ? filled(said) : said;
            case ORDERING, MATCHING, SHORT_ANSWER, CASE -> said;
        };
    }

    /** Whether the stem has letters of options, or a mark of truth, in a bracket of their own. */
    static Optional<String> found(String stem) {
        return only(LETTERS, stem).or(() -> only(TRUTH, stem)).map(match -> match.group(1));
    }

    private static RawQuestion choice(RawQuestion said) {
        Optional<MatchResult> found = only(LETTERS, said.stem());
        if (found.isEmpty()) {
            return said;
        }
        String key = found.get().group(1);
        // 维生素（C）is no key when the key says something else.
        boolean same = said.key().isBlank() || letters(key).equals(letters(said.key()));
        return same ? said.withKey(key).withStem(replaced(said.stem(), found.get(), "（ ）")) : said;
    }

    private static RawQuestion truth(RawQuestion said) {
        Optional<MatchResult> found = only(TRUTH, said.stem());
        if (found.isEmpty()) {
            return said;
        }
        String key = found.get().group(1);
        boolean same = said.key().isBlank() || SheetWords.truth(key).equals(SheetWords.truth(said.key()));
        return same
                ? said.withKey(key)
                        .withStem(replaced(said.stem(), found.get(), "").strip())
                : said;
    }

    private static RawQuestion filled(RawQuestion said) {
        if (EMPTY.matcher(said.stem()).find()) {
            return said;
        }
        List<String> words = FILLED.matcher(said.stem())
                .results()
                .map(match -> match.group(1).strip())
                .toList();
        return words.isEmpty()
                ? said
                : said.withKey(String.join("；", words))
                        .withStem(FILLED.matcher(said.stem()).replaceAll("____"));
    }

    private static Optional<MatchResult> only(Pattern pattern, String stem) {
        if (!hasBracket(stem) || EMPTY.matcher(stem).find()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(stem);
        List<MatchResult> found = matcher.results().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean hasBracket(String stem) {
        return stem.indexOf('（') >= 0 || stem.indexOf('(') >= 0 || stem.indexOf('【') >= 0 || stem.indexOf('[') >= 0;
    }

    private static String letters(String key) {
        return SheetWords.plain(key)
                .replaceAll("[^a-z]", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String replaced(String stem, MatchResult at, String text) {
        return stem.substring(0, at.start()) + text + stem.substring(at.end());
    }
}
