package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.platform.Hashes;

/**
 * What a checkable draw commits to, as lines that a person can read. There is exactly one text for given contents: what
 * reads back differently is refused, so a hash stands for one meaning only.
 *
 * @param secretSeed 64 small hexadecimal digits
 */
record CommittedText(
        String valueName, String secretSeed, int bandTenths, List<SectionLine> sections, List<QuestionLine> questions) {
    private static final Pattern BREAKS = Pattern.compile("\\p{Cntrl}+|\\s+");
    private static final String SEED = "[0-9a-f]{64}";

    CommittedText {
        valueName = oneLine(valueName);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        if (!secretSeed.matches(SEED)) {
            throw new IllegalArgumentException("the secret seed is not 64 hexadecimal digits");
        }
    }

    record SectionLine(int count, int marksTenths, String title) {
        SectionLine {
            title = oneLine(title);
        }
    }

    /**
     * @param sections bit set of the sections that may draw it
     * @param facility in thousandths
     * @param shuffledOptions how many options change places; 0 where they stand as written
     */
    record QuestionLine(SectionPools.Entry entry, int sections, int shuffledOptions) {}

    private static String oneLine(String text) {
        return BREAKS.matcher(text.strip()).replaceAll(" ");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(PublishedDraw.FORMAT);
        lines.add("public-value " + valueName);
        lines.add("secret-seed " + secretSeed);
        lines.add("band-tenths " + bandTenths);
        for (SectionLine section : sections) {
            lines.add("section " + section.count() + " " + section.marksTenths() + " " + section.title());
        }
        for (QuestionLine question : questions) {
            SectionPools.Entry entry = question.entry();
            lines.add("question " + entry.questionId() + " " + entry.revisionId() + " " + question.sections() + " "
                    + entry.facility() + " " + question.shuffledOptions());
        }
        return lines;
    }

    String hash() {
        return hash(lines());
    }

    /** SHA-256 of the lines in UTF-8, each ended by one line feed. */
    static String hash(List<String> lines) {
        return Hashes.hex(String.join("\n", lines) + "\n");
    }

    /** @throws IllegalArgumentException in words when these are not the lines of any committed draw */
    static CommittedText parse(List<String> lines) {
        List<SectionLine> sections = new ArrayList<>();
        List<QuestionLine> questions = new ArrayList<>();
        for (int i = 4; i < lines.size(); i++) {
            String[] words = lines.get(i).split(" ", 4);
            if (words.length == 4 && words[0].equals("section")) {
                sections.add(new SectionLine(Integer.parseInt(words[1]), Integer.parseInt(words[2]), words[3]));
            } else {
                questions.add(question(lines.get(i)));
            }
        }
        if (lines.size() < 6) {
            throw new IllegalArgumentException("the file has too few lines");
        }
        CommittedText text = new CommittedText(
                after(lines.get(1), "public-value "),
                after(lines.get(2), "secret-seed "),
                Integer.parseInt(after(lines.get(3), "band-tenths ")),
                sections,
                questions);
        if (!text.lines().equals(lines)) {
            throw new IllegalArgumentException("the lines are not in the form they are written in");
        }
        return text;
    }

    private static QuestionLine question(String line) {
        String[] words = line.split(" ");
        if (words.length != 6) {
            throw new IllegalArgumentException("not a line of a draw: " + line);
        }
        return new QuestionLine(
                new SectionPools.Entry(Long.parseLong(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[4])),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[5]));
    }

    private static String after(String line, String word) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("expected “" + word.strip() + "”: " + line);
        }
        return line.substring(word.length());
    }

    byte[] secret() {
        return HexFormat.of().parseHex(secretSeed);
    }
}
