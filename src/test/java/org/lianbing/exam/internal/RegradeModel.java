package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lianbing.bank.QuestionType;
import org.lianbing.exam.RegradePolicy;

/**
 * Regrading in the plainest way: for every question the texts that are right, in the letters of the author, and all papers
 * marked again from the first question to the last. It knows nothing of steps, revisions or shuffled options, and marks
 * multiple choice by shares.
 */
final class RegradeModel {
    /** What one person handed in; answers in the letters of the author. */
    static final class Sheet {
        final Map<Long, String> answers = new HashMap<>();
        int scoreTenths;
        int rightCount;
    }

    private final Map<Long, Set<String>> right = new HashMap<>();
    private final Map<Long, QuestionType> types = new HashMap<>();
    private final Set<Long> given = new HashSet<>();
    private final Set<Long> takenOut = new HashSet<>();
    private final int marksTenths;
    private final int wrongTenths;
    private final int blankTenths;
    private final int floorTenths;
    final List<Sheet> sheets = new ArrayList<>();

    RegradeModel(int marksTenths, int wrongTenths, int blankTenths, int floorTenths) {
        this.marksTenths = marksTenths;
        this.wrongTenths = wrongTenths;
        this.blankTenths = blankTenths;
        this.floorTenths = floorTenths;
    }

    void question(long id, QuestionType type, String answer) {
        types.put(id, type);
        right.put(id, new HashSet<>(Set.of(answer)));
    }

    void newKey(long id, String answer) {
        unvoid(id);
        right.put(id, new HashSet<>(Set.of(answer)));
    }

    void alsoAccept(long id, String answer) {
        unvoid(id);
        Objects.requireNonNull(right.get(id)).add(answer);
    }

    void give(long id) {
        unvoid(id);
        given.add(id);
    }

    void takeOut(long id) {
        unvoid(id);
        takenOut.add(id);
    }

    private void unvoid(long id) {
        given.remove(id);
        takenOut.remove(id);
    }

    void markAll(RegradePolicy policy) {
        for (Sheet sheet : sheets) {
            int before = sheet.scoreTenths;
            int rightBefore = sheet.rightCount;
            mark(sheet);
            if (policy == RegradePolicy.KEEP_AND_ADD && sheet.scoreTenths <= before) {
                sheet.scoreTenths = before;
                sheet.rightCount = rightBefore;
            }
        }
    }

    void mark(Sheet sheet) {
        int sum = 0;
        int count = 0;
        for (Map.Entry<Long, String> answer : sheet.answers.entrySet()) {
            long id = answer.getKey();
            if (!takenOut.contains(id)) {
                boolean all = given.contains(id) || right(id).contains(answer.getValue());
                sum += given.contains(id) ? marksTenths : points(id, answer.getValue());
                count += all ? 1 : 0;
            }
        }
        long out = sheet.answers.keySet().stream().filter(takenOut::contains).count();
        long asked = sheet.answers.size();
        int score = Math.max(floorTenths, sum);
        sheet.scoreTenths = out == 0
                ? score
                : out == asked ? (int) asked * marksTenths : (int) Math.floorDiv(score * asked, asked - out);
        sheet.rightCount = count;
    }

    private Set<String> right(long id) {
        return Objects.requireNonNull(right.get(id));
    }

    private int points(long id, String answer) {
        if (answer.isEmpty()) {
            return blankTenths;
        }
        return right(id).stream()
                .map(key -> points(Objects.requireNonNull(types.get(id)), key, answer))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private int points(QuestionType type, String key, String answer) {
        boolean part = type == QuestionType.MULTIPLE && answer.chars().allMatch(letter -> key.indexOf(letter) >= 0);
        return key.equals(answer) ? marksTenths : part ? marksTenths * answer.length() / key.length() : wrongTenths;
    }
}
