package org.lianbing.contest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.ContestCheck.Finding;
import org.lianbing.contest.ContestCheck.Severity;
import org.lianbing.contest.ContestDraft;
import org.lianbing.contest.ContestDraft.EventDraft;
import org.lianbing.contest.ContestDraft.RoundDraft;

/** Whether the notice of each round can be over before the round for those on its list begins. */
final class AdvancementReadiness {
    private AdvancementReadiness() {}

    static List<Finding> of(ContestDraft draft, WorkingDays days) {
        List<Finding> findings = new ArrayList<>();
        for (int e = 0; e < draft.events().size(); e++) {
            EventDraft event = draft.events().get(e);
            for (int r = 0; r < event.rounds().size(); r++) {
                RoundDraft round = event.rounds().get(r);
                AdvancementRules rules = round.rules().advancement();
                if (rules != null) {
                    RoundDraft next =
                            r + 1 < event.rounds().size() ? event.rounds().get(r + 1) : null;
                    Instant earliest = days.endOf(round.endsAt(), rules.noticeDays());
                    String at = "events[" + e + "].rounds[" + r + "].rules.advancement";
                    String where = "“" + round.name() + "”按名次取 " + rules.places() + " 人，";
                    findings.add(finding(where, rules, next, earliest, at));
                }
            }
        }
        return findings;
    }

    private static Finding finding(
            String where, AdvancementRules rules, @Nullable RoundDraft next, Instant earliest, String at) {
        String notice = "公示 " + rules.noticeDays() + " 个工作日，最早 " + Plain.minute(earliest) + " 期满";
        if (next == null) {
            return new Finding(Severity.OK, "contest.final-list", where + notice + "，封存后为最终名单。", null);
        }
        if (next.startsAt().isBefore(earliest)) {
            return new Finding(
                    Severity.ERROR,
                    "contest.next-round-before-notice-ends",
                    where + notice + "，而“" + next.name() + "”在 " + Plain.minute(next.startsAt())
                            + " 就开始：那时名单还没有封存，没有人能参加。请推迟下一轮或缩短公示。",
                    at + ".noticeDays");
        }
        return new Finding(
                Severity.OK, "contest.advancement", where + notice + "，之后封存名单，名单上的人参加“" + next.name() + "”。", null);
    }
}
