package org.lianbing.identity.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.Roles;

/**
 * Who lives in the demo city. Everybody is born between 1901 and 1909: the numbers are valid, and can't belong to anybody
 * who works today. Passwords may stand here because the demo city is only made with embedded servers, never on real ones.
 */
final class DemoPeople {
    static final String PASSWORD = "lianbing-demo";
    static final String CODE = "DEMA2345";
    static final String CITY = "亳州市总工会";
    static final String CONTACT_NAME = "亳州市总工会网上练兵办公室（演示）";
    static final String CONTACT_PHONE = "0558-5550100";
    static final String CONTACT_HOURS = "工作日 8:30–17:30";
    static final String DISTILLERY = "谯陵酒业";
    static final String BREWER = "白酒酿造工";
    static final String ELECTRICIAN = "电工";
    private static final String AREA = "341602";

    private DemoPeople() {}

    /** A county or industry with its enterprises, each with its teams. */
    record Branch(String name, OrganisationKind kind, List<Enterprise> enterprises) {}

    record Enterprise(String name, String trade, List<String> teams) {}

    static final List<Branch> BRANCHES = List.of(
            new Branch(
                    "谯城区总工会",
                    OrganisationKind.COUNTY,
                    List.of(
                            new Enterprise(DISTILLERY, BREWER, List.of("酿造一车间", "酿造二车间", "动力车间")),
                            new Enterprise("魏风机械制造", ELECTRICIAN, List.of("装配班", "维修电工班")),
                            new Enterprise("汤都供电服务", ELECTRICIAN, List.of("运维一班", "运维二班")))),
            new Branch(
                    "涡阳县总工会",
                    OrganisationKind.COUNTY,
                    List.of(
                            new Enterprise("涡水源酿酒", BREWER, List.of("制曲班", "酿造班", "灌装班")),
                            new Enterprise("义门能源", ELECTRICIAN, List.of("机电一队", "机电二队")))),
            new Branch(
                    "亳州市医药产业工会",
                    OrganisationKind.INDUSTRY,
                    List.of(
                            new Enterprise("芍花堂药业", ELECTRICIAN, List.of("设备科", "提取车间")),
                            new Enterprise("仁和里饮片", ELECTRICIAN, List.of("炮制车间", "包装车间")),
                            new Enterprise("药都物流", ELECTRICIAN, List.of("仓储班", "运输班")))));

    /**
     * @param unit enterprise, or the city itself
     * @param team null for somebody who belongs to the unit directly
     * @param role beyond worker; null for none
     * @param secret password, or the one-time code of somebody who is not activated
     */
    record Known(
            String label,
            String name,
            int serial,
            String unit,
            @Nullable String team,
            @Nullable String trade,
            @Nullable Integer level,
            @Nullable String role,
            String secret) {
        IdNumber number() {
            return DemoPeople.number(serial);
        }

        boolean activated() {
            return PASSWORD.equals(secret);
        }
    }

    static final List<Known> KNOWN = List.of(
            new Known("管理员", "管明远", 1, CITY, null, null, null, Roles.ADMINISTRATOR, PASSWORD),
            new Known("竞赛组织者", "组云帆", 2, CITY, null, null, null, Roles.ORGANISER, PASSWORD),
            new Known("题库编辑（" + DISTILLERY + "）", "编晓棠", 3, DISTILLERY, null, BREWER, 2, Roles.EDITOR, PASSWORD),
            new Known("奖品管理员", "奖小满", 4, CITY, null, null, null, Roles.PRIZE_KEEPER, PASSWORD),
            new Known("职工", "张酿秋", 5, DISTILLERY, "酿造一车间", BREWER, 5, null, PASSWORD),
            new Known("职工", "李曲香", 6, DISTILLERY, "酿造二车间", BREWER, 4, null, PASSWORD),
            new Known("职工", "王通电", 7, DISTILLERY, "动力车间", ELECTRICIAN, 4, null, PASSWORD),
            new Known("职工", "赵安规", 8, "汤都供电服务", "运维一班", ELECTRICIAN, 3, null, PASSWORD),
            new Known("职工", "孙白芍", 9, "芍花堂药业", "设备科", ELECTRICIAN, 5, null, PASSWORD),
            new Known("职工，尚未激活（激活码）", "周初来", 10, DISTILLERY, "酿造一车间", BREWER, 5, null, CODE));

    /** Valid, and on no roster: to see what a stranger is told. */
    static final IdNumber NOBODY = number(9_999);

    static IdNumber number(int serial) {
        String birth = "19%02d%02d%02d".formatted(1 + serial % 9, 1 + serial / 9 % 12, 1 + serial / 108 % 28);
        String first17 = AREA + birth + "%03d".formatted(1 + serial % 999);
        return new IdNumber(first17 + IdNumber.checkDigit(first17));
    }

    private static final String SURNAMES = "钱吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎";
    private static final String FIRSTS = "练试演虚例样模拟假设";
    private static final String SECONDS = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";

    /** Plainly made up: 钱练一, 吴试二 … */
    static String name(int serial) {
        return "" + SURNAMES.charAt(serial % SURNAMES.length())
                + FIRSTS.charAt(serial / SURNAMES.length() % FIRSTS.length())
                + SECONDS.charAt(serial % SECONDS.length());
    }
}
