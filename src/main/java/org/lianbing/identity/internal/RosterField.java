package org.lianbing.identity.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the roster, under the names people give it. */
enum RosterField {
    NAME("姓名", true, List.of("名字", "职工姓名", "员工姓名", "会员姓名", "name")),
    ID_NUMBER("身份证号", true, List.of("身份证", "身份证号码", "公民身份号码", "证件号", "证件号码", "idnumber")),
    ORGANISATION("组织路径", true, List.of("组织", "所属组织", "单位", "所在单位", "工作单位", "单位路径", "部门", "organisation")),
    TRADE("工种", false, List.of("职业", "职业工种", "职业(工种)", "岗位工种", "岗位", "trade")),
    LEVEL("等级", false, List.of("技能等级", "职业等级", "证书等级", "级别", "level")),
    PHONE("手机号", false, List.of("手机", "手机号码", "联系电话", "联系方式", "电话", "phone"));

    private final String title;
    private final boolean required;
    private final List<String> aliases;

    RosterField(String title, boolean required, List<String> aliases) {
        this.title = title;
        this.required = required;
        this.aliases = aliases;
    }

    /** As the template writes it. */
    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    static Optional<RosterField> of(String header) {
        String text = Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("[\\s*＊:：]|\\((必填|选填|可选)\\)", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.title.equals(text) || field.aliases.contains(text))
                .findFirst();
    }
}
