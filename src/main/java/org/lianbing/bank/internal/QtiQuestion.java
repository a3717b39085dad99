package org.lianbing.bank.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianbing.bank.internal.FormatFile.Found;

/** Reads one QTI item; names of elements are those of {@link XmlNode}, the same for all versions. */
final class QtiQuestion {
    private static final Set<String> KNOWN = Set.of(
            "choiceinteraction",
            "orderinteraction",
            "matchinteraction",
            "textentryinteraction",
            "extendedtextinteraction");
    private static final String INLINE = "textentryinteraction";

    private final String sheet;
    private final int ordinal;
    private final XmlNode item;
    private final Function<String, Optional<RowMedia>> files;
    private final Map<String, XmlNode> responses = new HashMap<>();
    private final List<RowMedia> media = new ArrayList<>();

    QtiQuestion(String sheet, int ordinal, XmlNode item, Function<String, Optional<RowMedia>> files) {
        this.sheet = sheet;
        this.ordinal = ordinal;
        this.item = item;
        this.files = files;
        item.children("responsedeclaration")
                .forEach(declared -> responses.put(declared.attribute("identifier"), declared));
    }

    Found found() {
        XmlNode body = item.child("itembody").orElse(RawXml.NOTHING);
        String raw = body.words().replaceAll("\\s+", " ").strip();
        List<String> strange = body.all()
                .map(XmlNode::name)
                .filter(name -> name.endsWith("interaction") && !KNOWN.contains(name))
                .distinct()
                .toList();
        if (!item.is(QtiFile.ROOT)) {
            return Found.cannot(sheet, ordinal, "", item.name(), "这个文件不是一道 QTI 题");
        }
        if (!strange.isEmpty()) {
            return Found.cannot(sheet, ordinal, raw, raw, "QTI 的题型 " + String.join("、", strange) + " 导入不了");
        }
        List<XmlNode> interactions = interactions(body).toList();
        if (interactions.isEmpty()) {
            return Found.cannot(sheet, ordinal, raw, raw, "这一题里没有要作答的地方");
        }
        boolean blanks = interactions.stream().allMatch(one -> one.is(INLINE));
        Optional<RawQuestion> said =
                blanks || interactions.size() == 1 ? Optional.of(part(body, interactions)) : several(body);
        if (said.isEmpty()) {
            return Found.cannot(sheet, ordinal, raw, raw, "一题里有几处作答，分不清各问什么");
        }
        RawQuestion explained = ForeignTags.explained(said.get(), feedback());
        return new Found(sheet, ordinal, explained, raw, media, "", List.of());
    }

    private static Stream<XmlNode> interactions(XmlNode node) {
        return node.all().filter(one -> KNOWN.contains(one.name()));
    }

    private String feedback() {
        List<String> texts = item.children("modalfeedback").stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return String.join("\n", texts);
    }

    /** A case: what stands before the first question, and each block that asks something. */
    private Optional<RawQuestion> several(XmlNode body) {
        List<XmlNode> blocks =
                body.children().stream().filter(child -> !child.isText()).toList();
        while (blocks.size() == 1
                && interactions(blocks.getFirst()).count() > 1
                && !KNOWN.contains(blocks.getFirst().name())) {
            blocks = blocks.getFirst().children().stream()
                    .filter(child -> !child.isText())
                    .toList();
        }
        StringBuilder situation = new StringBuilder();
        List<RawQuestion> parts = new ArrayList<>();
        for (XmlNode block : blocks) {
            List<XmlNode> within = interactions(block).toList();
            if (within.isEmpty()) {
                if (!block.is("rubricblock")) {
                    TextBlock.append(situation, text(block));
                }
                continue;
            }
            boolean one = within.size() == 1 || within.stream().allMatch(inside -> inside.is(INLINE));
            RawQuestion part = one ? part(block, within) : RawQuestion.EMPTY;
            if (part.stem().isBlank()) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return situation.isEmpty()
                ? Optional.empty()
                : Optional.of(RawQuestion.asking("案例题", situation.toString(), List.of(), List.of(), "")
                        .withParts(parts));
    }

    private RawQuestion part(XmlNode block, List<XmlNode> interactions) {
        XmlNode interaction = interactions.getFirst();
        String stem = stem(block, interaction);
        return switch (interaction.name()) {
            case "choiceinteraction" -> choice(stem, interaction);
            case "orderinteraction" -> order(stem, interaction);
            case "matchinteraction" -> match(stem, interaction);
            case "extendedtextinteraction" -> essay(stem, block, interaction);
            default -> blanks(stem, interactions);
        };
    }

    /** What the block says around the interaction, and the prompt in it. */
    private String stem(XmlNode block, XmlNode interaction) {
        XmlNode asked = block == interaction
                ? RawXml.element("div", interaction.children("prompt"))
                : RawXml.mapped(block, QtiQuestion::shown);
        return text(asked);
    }

    private static List<XmlNode> shown(XmlNode node) {
        if (node.is(INLINE)) {
            return List.of(RawXml.text("____"));
        }
        if (node.is("rubricblock") || node.is("feedbackblock") || node.is("feedbackinline")) {
            return List.of();
        }
        return KNOWN.contains(node.name())
                ? node.children("prompt").stream()
                        .map(prompt -> RawXml.element("p", prompt.children()))
                        .toList()
                : List.of(node);
    }

    private RawQuestion choice(String stem, XmlNode interaction) {
        List<XmlNode> choices = interaction.children("simplechoice");
        List<String> options = choices.stream().map(this::text).toList();
        List<String> right = correct(interaction);
        List<Integer> indexes = IntStream.range(0, choices.size())
                .filter(i -> right.contains(choices.get(i).attribute("identifier")))
                .boxed()
                .toList();
        boolean truth = options.size() == 2
                && options.stream().allMatch(option -> SheetWords.truth(option).isPresent());
        boolean single = declared(interaction).attribute("cardinality").equals("single");
        boolean fixed = interaction.attribute("shuffle").equals("false")
                || choices.stream().anyMatch(option -> option.attribute("fixed").equals("true"));
        RawQuestion said = RawQuestion.asking(
                truth && single ? "判断题" : single || indexes.size() == 1 ? "单选题" : "多选题",
                stem,
                options,
                List.of(),
                ForeignTags.letters(indexes));
        if (fixed && !truth) {
            return said.withOptionOrder(QuestionTemplate.IS_PINNED);
        }
        return interaction.attribute("shuffle").equals("true")
                ? said.withOptionOrder(QuestionTemplate.IS_SHUFFLED)
                : said;
    }

    private RawQuestion order(String stem, XmlNode interaction) {
        List<XmlNode> choices = interaction.children("simplechoice");
        return RawQuestion.asking(
                "排序题",
                stem,
                choices.stream().map(this::text).toList(),
                List.of(),
                ForeignTags.letters(correct(interaction).stream()
                        .map(id -> at(choices, id))
                        .filter(i -> i >= 0)
                        .toList()));
    }

    private RawQuestion match(String stem, XmlNode interaction) {
        List<XmlNode> sets = interaction.children("simplematchset");
        List<XmlNode> left = sets.isEmpty() ? List.of() : sets.getFirst().children("simpleassociablechoice");
        List<XmlNode> right = sets.size() < 2 ? List.of() : sets.get(1).children("simpleassociablechoice");
        Map<String, String> pairs = new HashMap<>();
        correct(interaction).forEach(pair -> {
            String[] sides = pair.strip().split("\\s+");
            if (sides.length == 2) {
                pairs.put(sides[0], sides[1]);
            }
        });
        List<Integer> key = left.stream()
                .map(prompt -> at(right, pairs.getOrDefault(prompt.attribute("identifier"), "")))
                .filter(i -> i >= 0)
                .toList();
        return RawQuestion.asking(
                "匹配题",
                stem,
                right.stream().map(this::text).toList(),
                left.stream().map(this::text).toList(),
                ForeignTags.letters(key));
    }

    private RawQuestion essay(String stem, XmlNode block, XmlNode interaction) {
        String model = block.all("rubricblock")
                .filter(rubric -> rubric.attribute("view").matches(".*(scorer|tutor).*"))
                .map(this::text)
                .findFirst()
                .orElseGet(() -> String.join("\n", correct(interaction)));
        return RawQuestion.asking("简答题", stem, List.of(), List.of(), model);
    }

    private RawQuestion blanks(String stem, List<XmlNode> interactions) {
        List<List<String>> accepted = new ArrayList<>();
        List<BigDecimal> tolerances = new ArrayList<>();
        for (XmlNode interaction : interactions) {
            Set<String> texts = new LinkedHashSet<>(correct(interaction));
            declared(interaction)
                    .all("mapentry")
                    .filter(entry -> positive(entry.attribute("mappedvalue")))
                    .forEach(entry -> texts.add(entry.attribute("mapkey")));
            accepted.add(List.copyOf(texts));
            tolerances.add(tolerance(interaction.attribute("responseidentifier")));
        }
        return RawQuestion.asking("填空题", stem, List.of(), List.of(), ForeignTags.blanks(accepted, tolerances));
    }

    private BigDecimal tolerance(String response) {
        return item.all("equal")
                .filter(equal -> equal.attribute("tolerancemode").equals("absolute")
                        && equal.all("variable")
                                .anyMatch(one -> one.attribute("identifier").equals(response)))
                .map(equal -> equal.attribute("tolerance").strip().split("\\s+")[0])
                .filter(number -> number.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"))
                .map(BigDecimal::new)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static boolean positive(String number) {
        return number.matches("[0-9.]{1,12}") && new BigDecimal(number).signum() > 0;
    }

    private static int at(List<XmlNode> choices, String identifier) {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).attribute("identifier").equals(identifier.strip()))
                .findFirst()
                .orElse(-1);
    }

    private XmlNode declared(XmlNode interaction) {
        return responses.getOrDefault(interaction.attribute("responseidentifier"), RawXml.NOTHING);
    }

    /** The right values; where only a mapping says what is worth something, those that are. */
    private List<String> correct(XmlNode interaction) {
        XmlNode declared = declared(interaction);
        List<String> values =
                declared.child("correctresponse").map(right -> right.children("value")).orElse(List.of()).stream()
                        .map(value -> value.words().strip())
                        .toList();
        return !values.isEmpty()
                ? values
                : declared.all("mapentry")
                        .filter(entry -> positive(entry.attribute("mappedvalue")))
                        .map(entry -> entry.attribute("mapkey"))
                        .toList();
    }

    private String text(XmlNode node) {
        return PlainHtml.text(
                node.markup(),
                address -> files.apply(address).map(found -> {
                    media.add(found);
                    return "media:" + (media.size() - 1);
                }));
    }
}
