package org.lianbing.identity.internal;

import java.util.Map;

/** Audited acts in the words of the person they are about. */
final class AccessWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("identity.activate", "激活账号"),
            Map.entry("identity.change-password", "修改密码"),
            Map.entry("identity.reset-password", "重置密码"),
            Map.entry("identity.reveal", "查看完整证件号和手机号"),
            Map.entry("identity.enrol", "加入名册"),
            Map.entry("identity.change-member", "修改名册信息"),
            Map.entry("identity.grant-role", "授予管理角色"),
            Map.entry("identity.revoke-role", "免去管理角色"),
            Map.entry("identity.print-slip", "打印激活码"),
            Map.entry("contest.grant-extra-time", "延长答题时间"),
            Map.entry("exam.grant-extra-time", "延长答题时间"),
            Map.entry("prize.hand-over", "核销兑换单"),
            Map.entry("prize.undo-hand-over", "撤销核销"),
            Map.entry("points.reverse", "冲正积分"));

    private AccessWords() {}

    static String of(String action) {
        return WORDS.getOrDefault(action, "处理了与您有关的记录");
    }
}
