package org.lianbing.identity.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.SheetFault;
import org.lianbing.platform.Workbooks.Cell;
import org.lianbing.trade.TradeCard;

/** What a row must be by itself, whatever the other rows and the database say. */
final class RosterRules {
    private static final int NAME_MAX = 60;
    private static final int ORGANISATION_MAX = 80;
    private static final String NAME_SHAPE = "[\\p{L}\\p{M}][\\p{L}\\p{M}·•・.' -]*";
    private static final String ORGANISATION_SHAPE =
            "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}()（）《》“”·•・、,，.&#＃+—\\- ]*";
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("初级工", 5),
            Map.entry("初级", 5),
            Map.entry("五级", 5),
            Map.entry("中级工", 4),
            Map.entry("中级", 4),
            Map.entry("四级", 4),
            Map.entry("高级工", 3),
            Map.entry("高级", 3),
            Map.entry("三级", 3),
            Map.entry("技师", 2),
            Map.entry("二级", 2),
            Map.entry("高级技师", 1),
            Map.entry("一级", 1));

    private final LocalDate today;
    private final List<TradeCard> trades;

    RosterRules(LocalDate today, List<TradeCard> trades) {
        this.today = today;
        this.trades = trades;
    }

    /** Tells every fault of the row; the person is there when there is none. */
    Optional<RosterPerson> read(RosterLine line, Consumer<SheetFault> faults) {
        boolean[] good = {true};
        Consumer<SheetFault> note = fault -> {
            good[0] = false;
            faults.accept(fault);
        };
        String name = name(line, note);
        IdNumber number = idNumber(line, note);
        List<String> organisation = organisation(line, note);
        Long trade = trade(line, note);
        Integer level = level(line, note);
        PhoneNumber phone = phone(line, note);
        if (!good[0] || number == null) {
            return Optional.empty();
        }
        return Optional.of(new RosterPerson(line.row().number(), name, number, organisation, trade, level, phone));
    }

    private static String name(RosterLine line, Consumer<SheetFault> note) {
        String name = readable(line, RosterField.NAME, note).replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            if (isEmpty(line, RosterField.NAME)) {
                note.accept(line.fault(RosterField.NAME, "name-missing", "没有填姓名。", "请填写姓名。"));
            }
        } else if (name.length() > NAME_MAX || !name.matches(NAME_SHAPE)) {
            note.accept(line.fault(RosterField.NAME, "name-invalid", "姓名里有不能用的字符，或者太长。", "只填姓名本身，不要带编号、符号或备注。"));
        }
        return name;
    }

    private @Nullable IdNumber idNumber(RosterLine line, Consumer<SheetFault> note) {
        String typed = readable(line, RosterField.ID_NUMBER, note);
        if (typed.isEmpty()) {
            if (isEmpty(line, RosterField.ID_NUMBER)) {
                note.accept(line.fault(RosterField.ID_NUMBER, "id-number-missing", "没有填身份证号。", "请填写 18 位身份证号。"));
            }
            return null;
        }
        return switch (IdNumber.read(typed, today)) {
            case IdNumber.Good good -> good.number();
            case IdNumber.Bad bad -> {
                note.accept(
                        line.fault(RosterField.ID_NUMBER, "id-number-" + bad.code(), bad.message(), bad.suggestion()));
                yield null;
            }
        };
    }

    private static List<String> organisation(RosterLine line, Consumer<SheetFault> note) {
        String typed = readable(line, RosterField.ORGANISATION, note);
        if (typed.isEmpty()) {
            if (isEmpty(line, RosterField.ORGANISATION)) {
                note.accept(line.fault(
                        RosterField.ORGANISATION,
                        "organisation-missing",
                        "没有填组织路径。",
                        "从市级写到班组，用“/”隔开，如：亳州市总工会/谯城区总工会/某某酒业/酿造一车间。"));
            }
            return List.of();
        }
        List<String> names = Arrays.stream(typed.split("[/\\\\>→]", -1))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .toList();
        boolean shaped =
                names.stream().allMatch(name -> name.length() <= ORGANISATION_MAX && name.matches(ORGANISATION_SHAPE));
        if (!shaped || names.size() > OrganisationTree.DEPTH_MAX) {
            note.accept(line.fault(
                    RosterField.ORGANISATION,
                    "organisation-invalid",
                    "组织路径的写法不对。",
                    "各级名称之间用“/”隔开，中间不要空着，最多 " + OrganisationTree.DEPTH_MAX + " 级，名称里不要有特殊符号。"));
        }
        return names;
    }

    private @Nullable Long trade(RosterLine line, Consumer<SheetFault> note) {
        String typed = readable(line, RosterField.TRADE, note);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<TradeCard> found =
                trades.stream().filter(trade -> trade.name().equals(typed)).findFirst();
        if (found.isEmpty()) {
            note.accept(line.fault(
                    RosterField.TRADE, "trade-unknown", "没有“" + shortened(typed) + "”这个工种。", nearest(typed)));
        }
        return found.map(TradeCard::id).orElse(null);
    }

    private String nearest(String typed) {
        return trades.stream()
                .map(TradeCard::name)
                .min(Comparator.comparingInt(name -> distance(name, typed)))
                .filter(name -> distance(name, typed) <= 2 || name.contains(typed) || typed.contains(name))
                .map(name -> "是不是“" + name + "”？")
                .orElse("请从模板的“" + RosterSheets.CHOICES + "”表里选一个，或先留空。");
    }

    private static @Nullable Integer level(RosterLine line, Consumer<SheetFault> note) {
        String typed = readable(line, RosterField.LEVEL, note).replaceAll("\\s", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[1-5]级?")) {
            return typed.charAt(0) - '0';
        }
        for (String part : typed.split("[·/、()-]")) {
            Integer level = LEVELS.get(part);
            if (level != null) {
                return level;
            }
        }
        note.accept(
                line.fault(RosterField.LEVEL, "level-unknown", "看不懂这个等级。", "请填：初级工、中级工、高级工、技师、高级技师，或数字 5 到 1；也可以留空。"));
        return null;
    }

    private static @Nullable PhoneNumber phone(RosterLine line, Consumer<SheetFault> note) {
        String typed = readable(line, RosterField.PHONE, note);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<PhoneNumber> phone = PhoneNumber.read(typed);
        if (phone.isEmpty()) {
            note.accept(line.fault(RosterField.PHONE, "phone-invalid", "手机号的格式不对。", "请填 11 位手机号，或带区号的座机号；也可以留空。"));
        }
        return phone.orElse(null);
    }

    /** The cell's text; "" with a fault told when the cell holds a formula, a date or lost digits. */
    private static String readable(RosterLine line, RosterField field, Consumer<SheetFault> note) {
        Cell cell = line.cell(field);
        if (cell == null) {
            return "";
        }
        SheetFault fault = SheetFault.ofCell(line.sheet(), line.row().number(), cell);
        if (fault != null) {
            note.accept(new SheetFault(
                    fault.sheet(),
                    fault.row(),
                    fault.column(),
                    Masking.longNumbers(fault.value()),
                    fault.code(),
                    fault.message(),
                    fault.suggestion()));
            return "";
        }
        return Normalizer.normalize(cell.text(), Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .strip();
    }

    private static boolean isEmpty(RosterLine line, RosterField field) {
        return line.columns().containsKey(field) && line.text(field).isEmpty();
    }

    private static String shortened(String text) {
        String masked = Masking.longNumbers(text);
        return masked.length() <= 20 ? masked : masked.substring(0, 20) + "…";
    }

    /** Levenshtein distance; the texts are names of a few characters. */
    static int distance(String a, String b) {
        if (b.length() > 40) {
            return b.length();
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
