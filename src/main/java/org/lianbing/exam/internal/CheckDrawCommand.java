package org.lianbing.exam.internal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.platform.OfflineCommand;
import org.lianbing.platform.StartRefused;

/**
 * {@code java … org.lianbing.Application check-draw FILE HASH [MEMBER TRY]}: checks a published draw against the hash
 * announced before the round, and recomputes one paper. Reads that file and nothing else.
 */
@Singleton
final class CheckDrawCommand implements OfflineCommand {
    private static final String USAGE = "用法：check-draw 公布的文件 赛前公布的哈希 [考号 第几次]";

    /** Without service, database and network, on anybody's machine: {@code java -cp … org.lianbing.exam.internal.CheckDrawCommand}. */
    public static void main(String[] arguments) {
        try {
            new CheckDrawCommand().run(List.of(arguments)).forEach(System.out::println);
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    @Override
    public String name() {
        return "check-draw";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (arguments.size() != 2 && arguments.size() != 4) {
            throw new StartRefused(USAGE);
        }
        PublishedDraw file = read(Path.of(arguments.getFirst()));
        CheckedDraw checked = CheckedDraw.of(file, arguments.get(1));
        checked.fault().ifPresent(fault -> {
            throw new StartRefused("抽题核验不通过：" + fault + "。");
        });
        List<String> lines = new ArrayList<>();
        lines.add("封存的内容与赛前公布的哈希一致：题库 " + checked.questions() + " 题。");
        lines.add("请自己核对“" + file.valueName() + "”确实是：" + file.publicValue());
        if (arguments.size() == 4) {
            Paper paper = checked.paper(number(arguments.get(2)), Math.toIntExact(number(arguments.get(3))));
            lines.add("考号 " + arguments.get(2) + " 第 " + arguments.get(3) + " 次的试卷（题号、试题版本、分值、选项顺序）：");
            paper.questions()
                    .forEach(question -> lines.add("%d. %d　%d.%d 分　%s"
                            .formatted(
                                    question.position(),
                                    question.revisionId(),
                                    question.marksTenths() / 10,
                                    question.marksTenths() % 10,
                                    question.order())));
        }
        return lines;
    }

    private static PublishedDraw read(Path file) {
        try {
            return ObjectMapper.getDefault().readValue(Files.readString(file), PublishedDraw.class);
        } catch (IOException unreadable) {
            throw new StartRefused("读不了抽题文件 " + file + "。", unreadable);
        }
    }

    private static long number(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException wrong) {
            throw new StartRefused(USAGE, wrong);
        }
    }
}
