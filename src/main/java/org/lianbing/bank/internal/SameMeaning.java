package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether two texts that are written alike also mean the same. 电流互感器 and 电压互感器, 10 kV and 35 kV, 应 and 严禁 differ by a
 * character or two and are other questions; 怎么做 and 应当怎样做 differ by more and are one.
 *
 * <p>It looks at what differs, not at how much: numbers, units, letters, negations, permissions and opposites tell texts
 * apart; function words don't; other words may be added in small doses. In doubt the texts are different.
 */
final class SameMeaning {
    /** How freely a text may be worded. */
    enum Wording {
        /** For statements, options and texts with blanks, where any word can turn the meaning. */
        STRICT,
        /** For the stem of a question whose options are the same anyway. */
        FREE
    }

    private static final Pattern BLANK = Pattern.compile("_{2,}");

    private static final int ADDED_MAX_STRICT = 2;
    private static final double ADDED_MAX_FREE = 0.3;
    private static final int REPLACED_MAX_FREE = 2;
    private static final double REPLACED_SHARE_MAX_FREE = 0.12;

    /** Different words for one thing. Prohibitions become 禁, permissions 可, obligations 须. */
    private static final Map<String, String> SYNONYMS = synonyms();

    private static final int SYNONYM_LENGTH_MAX = 5;

    /** Without weight wherever they stand. */
    private static final String LIGHT = "的了呢吗吧是为在时于中对则就即其该此这那与和并且而也又所被把将请问、,，";

    /** Added, taken away or replaced they change what is meant. */
    private static final String TELLING =
            "0123456789.%‰±+-<>=≤≥≠/abcdefghijklmnopqrstuvwxyz一二三四五六七八九十百千万亿两半双单每甲乙丙丁不非无未没禁可须应宜勿免除只仅均都全各任首末错误反□"
                    + "厘毫微公前后先";

    private static final String MOVABLE = "应须可首时";

    /** One instead of another of the same row makes another question. */
    private static final String[] OPPOSITES = {
        "高中低",
        "大中小",
        "上中下",
        "前中后",
        "左中右",
        "先后",
        "内外",
        "进出入",
        "增减加",
        "升降",
        "正负反逆",
        "开关闭合断短通",
        "串并混",
        "冷热温常",
        "快慢",
        "长短",
        "早晚迟",
        "松紧",
        "粗细",
        "厚薄",
        "轻重",
        "深浅",
        "宽窄",
        "多少",
        "强弱",
        "干湿",
        "新旧",
        "软硬",
        "动静",
        "公母",
        "主从次副辅",
        "输进出",
        "吸呼放",
        "充放",
        "阴阳",
        "东南西北",
        "红橙黄绿青蓝紫黑白灰棕",
        "流压阻功频容感抗",
        "氧氮氢氯氩氦碳硫磷氨炔",
        "铁钢铜铝锌铅锡金银",
        "酸碱盐",
        "汽柴煤机",
        "油水气汽电火",
        "春夏秋冬",
        "年月周日天时分秒",
        "直交",
        "星角",
        "相线零地",
        "首末尾",
        "定转",
        "有无",
        "同异",
        "真伪假",
        "对错",
        "收发",
        "装卸拆",
        "启停",
        "头尾",
        "甜酸苦辣咸鲜",
        "曲糟醅粮",
        "浓清酱米",
        "县市省国",
        "横纵竖",
        "凸凹",
        "平立横仰",
        "起落",
        "刚柔",
        "男女",
        "老幼",
        "胸腹背",
        "手脚",
        "一二三四五六七八九十"
    };

    private SameMeaning() {}

    static boolean same(String one, String other, Wording wording) {
        String first = even(one);
        String second = even(other);
        if (first.equals(second)) {
            return true;
        }
        int longer = Math.max(first.length(), second.length());
        int added = 0;
        int replaced = 0;
        for (Difference difference :
                wording == Wording.FREE ? withoutMoved(differences(first, second)) : differences(first, second)) {
            String gone = heavy(difference.gone);
            String come = heavy(difference.come);
            if (tells(gone) || tells(come) || opposites(difference)) {
                return false;
            }
            if (gone.isEmpty() || come.isEmpty()) {
                added += gone.length() + come.length();
                if (wording == Wording.STRICT && (qualifies(gone) || qualifies(come))) {
                    return false;
                }
            } else if (wording == Wording.STRICT || Math.max(gone.length(), come.length()) > REPLACED_MAX_FREE) {
                return false;
            } else {
                replaced += Math.max(gone.length(), come.length());
            }
        }
        return wording == Wording.STRICT
                ? added <= Math.min(ADDED_MAX_STRICT, longer / 6)
                : added <= ADDED_MAX_FREE * longer && replaced <= REPLACED_SHARE_MAX_FREE * longer;
    }

    /** In the plainest words; a blank stands for a word that is missing. */
    static String even(String text) {
        String plain = SameQuestion.plainStem(
                text.indexOf("__") < 0 ? text : BLANK.matcher(text).replaceAll("□"));
        StringBuilder even = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int length = synonymAt(plain, at);
            even.append(length == 0 ? plain.charAt(at) : SYNONYMS.get(plain.substring(at, at + length)));
            at += Math.max(1, length);
        }
        return even.toString();
    }

    /** Length of the longest synonym that begins here; 0 for none. */
    private static int synonymAt(String text, int at) {
        for (int length = Math.min(SYNONYM_LENGTH_MAX, text.length() - at); length > 0; length--) {
            if (SYNONYMS.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static String heavy(String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (LIGHT.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean tells(String text) {
        return text.chars().anyMatch(c -> TELLING.indexOf(c) >= 0 || c >= '\uE000' && c < '\uF900');
    }

    private static boolean opposites(Difference difference) {
        return Stream.of(OPPOSITES).anyMatch(row -> anyOf(row, difference.gone) && anyOf(row, difference.come));
    }

    /** 高压设备 is not any 设备. */
    private static boolean qualifies(String added) {
        return Stream.of(OPPOSITES).anyMatch(row -> anyOf(row, added));
    }

    private static boolean anyOf(String row, String text) {
        return text.chars().anyMatch(c -> row.indexOf(c) >= 0);
    }

    /** What stands in one text at a place where something else, or nothing, stands in the other. */
    record Difference(String gone, String come) {}

    /** 首先应当 and 应首先 say one thing; other words that change places may well not. */
    private static List<Difference> withoutMoved(List<Difference> differences) {
        List<Difference> left = new ArrayList<>(differences);
        for (Difference one : differences) {
            Difference moved = new Difference(one.come, one.gone);
            boolean alone = one.gone.isEmpty() != one.come.isEmpty();
            if (alone && (one.gone + one.come).chars().allMatch(c -> MOVABLE.indexOf(c) >= 0) && left.contains(moved)) {
                left.remove(moved);
                left.remove(one);
            }
        }
        return left;
    }

    /** By the longest common subsequence. */
    static List<Difference> differences(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return walk(one.substring(start, one.length() - end), other.substring(start, other.length() - end));
    }

    private static List<Difference> walk(String one, String other) {
        int[][] common = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                common[i][j] = one.charAt(i) == other.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Difference> differences = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < one.length() || j < other.length()) {
            if (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
                flush(gone, come, differences);
                i++;
                j++;
            } else if (j == other.length() || i < one.length() && common[i + 1][j] >= common[i][j + 1]) {
                gone.append(one.charAt(i++));
            } else {
                come.append(other.charAt(j++));
            }
        }
        flush(gone, come, differences);
        return differences;
    }

    private static void flush(StringBuilder gone, StringBuilder come, List<Difference> differences) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            differences.add(new Difference(gone.toString(), come.toString()));
            gone.setLength(0);
            come.setLength(0);
        }
    }

    private static Map<String, String> synonyms() {
        Map<String, String> words = new HashMap<>();
        String[][] rows = {
            {"禁", "不允许|不得|不准|不许|不可以|不可|不能够|不能|不应当|不应该|不应|不要|禁止|严禁|切勿|切忌|勿"},
            {"可", "可以|允许|准许|能够"},
            {"须", "必须|务必|须要"},
            {"应", "应当|应该|理应"},
            {"哪", "哪一项|哪一个|哪一种|哪一类|哪一步|哪几项|哪几个|哪几种|哪个|哪项|哪种|哪类|哪些|哪|什么样|什么"},
            {"怎", "怎么样|怎样|怎么|如何"},
            {"首", "首先|第一步|第一时间"},
            {"时", "的时候|时候|期间|过程中"},
            {"若", "如果|假如|若是|一旦"},
            {"和", "以及|及其|及|与"},
            {"", "下列|以下|下面|下述|关于|有关|对于|根据|按照|依据|依照"},
            {"", "进行|开展|实施|采取|的|了"},
            {"用", "使用|采用|运用|利用|用"},
            {"指", "是指|指的是|称为|叫做|叫作|称作"},
            {"立", "立即|立刻|马上|迅速|尽快|及时"},
            {"量", "测量|测定"},
            {"查", "检查|检验|查看"},
            {"断", "断开|切断"},
            {"换", "更换|调换"},
            {"", "属于|是|为"}
        };
        for (String[] row : rows) {
            for (String word : row[1].split("\\|")) {
                words.put(word, row[0]);
            }
        }
        return words;
    }
}
