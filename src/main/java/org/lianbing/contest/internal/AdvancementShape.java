package org.lianbing.contest.internal;

import org.lianbing.contest.AdvancementRules;
import org.lianbing.contest.RoundRules;
import org.lianbing.platform.BadInput;

/** What a rule of going on must be like to be kept or tried; each refusal names the field. */
final class AdvancementShape {
    private AdvancementShape() {}

    /** @param at what the names of the fields begin with */
    static void check(RoundRules rules, String at) {
        AdvancementRules advancement = rules.advancement();
        if (advancement == null) {
            return;
        }
        if (!rules.scored()) {
            throw new BadInput("contest.warm-up-has-no-ranks", at + "kind", "热身不排名，不能按名次晋级。");
        }
        if (rules.noticeEndsAt() != null) {
            throw new BadInput("contest.notice-counted-twice", at + "noticeEndsAt", "按名次晋级的一轮，公示按工作日计算，不用再填公示截止时间。");
        }
        check(advancement, at + "advancement.");
    }

    static void check(AdvancementRules rules, String at) {
        DraftShape.there(rules.ties(), at + "ties");
        if (rules.places() < 1 || rules.places() > AdvanceRule.PLACES_MAX) {
            throw new BadInput(
                    "contest.places-out-of-range", at + "places", "晋级人数要在 1 到 " + AdvanceRule.PLACES_MAX + " 之间。");
        }
        if (rules.unitCap() != null && (rules.unitCap() < 1 || rules.unitCap() > rules.places())) {
            throw new BadInput("contest.advance-cap-out-of-range", at + "unitCap", "每个单位的晋级人数要在 1 到晋级总人数之间。");
        }
        if (rules.noticeDays() < 1 || rules.noticeDays() > WorkingDays.DAYS_MAX) {
            throw new BadInput(
                    "contest.notice-days-out-of-range",
                    at + "noticeDays",
                    "公示要在 1 到 " + WorkingDays.DAYS_MAX + " 个工作日之间。");
        }
    }
}
