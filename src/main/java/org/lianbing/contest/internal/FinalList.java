package org.lianbing.contest.internal;

import java.time.Instant;
import java.util.List;
import org.lianbing.platform.Hashes;

/**
 * A final list as the text that is hashed: UTF-8, lines end with LF, fields of a line with a tab. Whoever has the file
 * can recompute the hash with {@code sha256sum}. Names are masked as in the notice; the number of a line is the person's
 * position in the result list, which does not change.
 *
 * @param rules the rule as workers read it
 */
record FinalList(
        String title,
        String round,
        String organiser,
        List<String> rules,
        String lotSeed,
        boolean showScores,
        Instant noticeStartsAt,
        Instant noticeEndsAt,
        List<Entry> entries) {
    record Entry(int position, int rank, String maskedName, String unitName, int scoreTenths) {}

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "练兵晋级名单 v1");
        line(text, "竞赛：" + title);
        line(text, "轮次：" + round);
        line(text, "主办单位：" + organiser);
        rules.forEach(rule -> line(text, "规则：" + rule));
        line(text, "抽签号：" + lotSeed);
        line(text, "公示：" + Plain.second(noticeStartsAt) + " 至 " + Plain.second(noticeEndsAt) + "（北京时间，不含截止时刻）");
        line(text, "人数：" + entries.size());
        line(text, "序号\t名次\t姓名\t单位" + (showScores ? "\t得分" : ""));
        for (Entry entry : entries) {
            line(
                    text,
                    entry.position() + "\t" + entry.rank() + "\t" + entry.maskedName() + "\t" + entry.unitName()
                            + (showScores ? "\t" + Plain.marks(entry.scoreTenths()) : ""));
        }
        return text.toString();
    }

    static String hash(String text) {
        return Hashes.hex(text);
    }

    /** A name cannot make two lines of one. */
    private static void line(StringBuilder text, String line) {
        text.append(line.replace('\n', ' ').replace('\r', ' ')).append('\n');
    }
}
