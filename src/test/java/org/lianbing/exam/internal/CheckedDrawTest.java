package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.exam.PublishedDraw;
import org.lianbing.exam.internal.CommittedText.QuestionLine;
import org.lianbing.exam.internal.CommittedText.SectionLine;
import org.lianbing.platform.StartRefused;

/** Whatever is changed between the hash before the round and the file after it is found. */
class CheckedDrawTest {
    private static final String SEED = "0123456789abcdef".repeat(4);
    private static final String VALUE = "03 08 12 19 27 31 + 09";

    private static CommittedText text(int questions) {
        List<QuestionLine> lines = LongStream.rangeClosed(1, questions)
                .mapToObj(id -> new QuestionLine(
                        new SectionPools.Entry(id, 100 + id, (int) (350 + id * 7 % 500)), id % 3 == 0 ? 3 : 1, 4))
                .toList();
        return new CommittedText(
                "双色球 2026-12-01 开奖号码",
                SEED,
                10,
                List.of(new SectionLine(8, 20, "一、单项选择题"), new SectionLine(4, 10, "二、判断题")),
                lines);
    }

    private static PublishedDraw file(CommittedText text) {
        return new PublishedDraw(PublishedDraw.FORMAT, text.hash(), text.valueName(), VALUE, text.lines());
    }

    @Test
    void what_was_drawn_in_the_round_is_what_the_file_gives() {
        CommittedText text = text(60);
        CompletedDraw round = new CompletedDraw(text, VALUE);
        CheckedDraw checked = CheckedDraw.of(file(text), text.hash());
        assertThat(checked.fault()).isEmpty();
        for (long member = 1; member <= 200; member++) {
            assertThat(checked.paper(member, 1)).isEqualTo(round.paper(round.seed(member, 1)));
        }
        assertThat(checked.paper(7, 1)).isNotEqualTo(checked.paper(7, 2)).isNotEqualTo(checked.paper(8, 1));
    }

    /** In ten years, and in another language, a paper must come out like this: the whole chain in one example. */
    @Test
    void the_chain_from_seed_to_paper_is_fixed() {
        CommittedText text = text(60);
        CompletedDraw draw = new CompletedDraw(text, VALUE);
        assertThat(text.hash()).isEqualTo("e4766ad0aac115311e8a042e8a8cf62a55110446fe4cbea56e2da48ad00e7c84");
        assertThat(draw.seed(7, 1)).isEqualTo(-7673742627906443399L);
        assertThat(draw.paper(draw.seed(7, 1)).text())
                .isEqualTo(
                        "107/20/DBCA 116/20/CDBA 149/20/BADC 134/20/DABC 122/20/CBDA 113/20/DBAC 153/20/BADC 146/20/ABDC"
                                + " 121/10/CABD 145/10/ADBC 118/10/CABD 139/10/BCAD");
    }

    @Serdeable
    record Golden(PublishedDraw file, List<GoldenPaper> papers) {}

    @Serdeable
    record GoldenPaper(long member, int tryNo, String seed, String paper) {}

    /** The page recomputes papers in the browser: its own test reads the same file. */
    @Test
    void browser_and_service_draw_the_same_papers() throws IOException {
        Golden golden = ObjectMapper.getDefault()
                .readValue(
                        Files.readString(Path.of("frontend/worker/features/contest/draw/golden.json")), Golden.class);
        CheckedDraw checked = CheckedDraw.of(golden.file(), golden.file().hash());
        assertThat(checked.fault()).isEmpty();
        CompletedDraw draw = new CompletedDraw(
                CommittedText.parse(golden.file().committed()), golden.file().publicValue());
        assertThat(golden.papers()).hasSizeGreaterThan(20).allSatisfy(paper -> {
            assertThat(draw.seed(paper.member(), paper.tryNo())).isEqualTo(Long.parseLong(paper.seed()));
            assertThat(checked.paper(paper.member(), paper.tryNo()).text()).isEqualTo(paper.paper());
        });
    }

    @Test
    void another_public_value_gives_other_papers() {
        CommittedText text = text(60);
        CompletedDraw draw = new CompletedDraw(text, VALUE);
        CompletedDraw other = new CompletedDraw(text, VALUE + "0");
        assertThat(draw.seed(7, 1)).isNotEqualTo(other.seed(7, 1));
    }

    @Test
    void every_line_that_is_changed_left_out_or_added_is_found() {
        CommittedText text = text(30);
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<String> lines = new ArrayList<>(text.lines());
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                default -> {
                    char[] line = lines.get(at).toCharArray();
                    line[random.nextInt(line.length)]++;
                    lines.set(at, new String(line));
                }
            }
            PublishedDraw tampered =
                    new PublishedDraw(PublishedDraw.FORMAT, text.hash(), text.valueName(), VALUE, lines);
            assertThat(CheckedDraw.of(tampered, text.hash()).fault())
                    .as("seed " + seed)
                    .isPresent();
        }
    }

    @Test
    void a_file_that_brings_its_own_hash_does_not_match_the_announced_one() {
        CommittedText other = text(61);
        CheckedDraw checked = CheckedDraw.of(file(other), text(60).hash());
        assertThat(checked.fault())
                .hasValueSatisfying(words -> assertThat(words).contains("不一致"));
        assertThatThrownBy(() -> checked.paper(7, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_public_value_under_another_name_is_found() {
        CommittedText text = text(60);
        PublishedDraw renamed =
                new PublishedDraw(PublishedDraw.FORMAT, text.hash(), "双色球 2026-12-03 开奖号码", VALUE, text.lines());
        assertThat(CheckedDraw.of(renamed, text.hash()).fault()).isPresent();
    }

    @Test
    void the_command_recomputes_a_paper_from_the_file_alone(@TempDir Path folder) throws IOException {
        CommittedText text = text(60);
        Path file = folder.resolve("draw.json");
        Files.writeString(file, ObjectMapper.getDefault().writeValueAsString(file(text)));
        CheckDrawCommand command = new CheckDrawCommand();
        List<String> lines = command.run(List.of(file.toString(), text.hash(), "7", "1"));
        CompletedDraw draw = new CompletedDraw(text, VALUE);
        PaperQuestion first = draw.paper(draw.seed(7, 1)).questions().getFirst();
        assertThat(lines).hasSize(3 + 12).anyMatch(line -> line.contains(VALUE));
        assertThat(lines.get(3)).contains("1. " + first.revisionId()).contains(first.order());

        assertThatThrownBy(() -> command.run(List.of(file.toString(), "0".repeat(64))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("核验不通过");
        assertThatThrownBy(() -> command.run(List.of(file.toString()))).isInstanceOf(StartRefused.class);
        Files.writeString(file, "{");
        assertThatThrownBy(() -> command.run(List.of(file.toString(), text.hash())))
                .isInstanceOf(StartRefused.class);
    }
}
