package org.lianbing.bank.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.platform.Sql;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;

/** What the demo city's company has in hand: a bank being written, and one that waits for the organiser. */
@Singleton
final class MakeDemoBanks implements StartupStep {
    private static final int ORDER = 5_400;
    private static final String SOURCE = "公司《岗位安全操作规程》";

    private final List<DemoLogins> logins;
    private final IdentityApi identity;
    private final TradeApi trades;
    private final BankRows banks;
    private final EditorBanks editor;
    private final QuestionWriter writer;
    private final Sql sql;
    private final TransactionRetry transactions;
    private final Clock clock;

    MakeDemoBanks(
            List<DemoLogins> logins,
            IdentityApi identity,
            TradeApi trades,
            BankRows banks,
            EditorBanks editor,
            QuestionWriter writer,
            Sql sql,
            TransactionRetry transactions,
            Clock clock) {
        this.logins = logins;
        this.identity = identity;
        this.trades = trades;
        this.banks = banks;
        this.editor = editor;
        this.writer = writer;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String label() {
        return "给演示公司放两个题库（一个草稿、一个待审核）";
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        Optional<Author> author = author();
        if (author.isEmpty() || !banks.owners().isEmpty()) {
            return;
        }
        transactions.inTransaction(() -> {
            Instant now = clock.instant();
            make(author.get(), "酿造车间岗位安全题库", waiting(), now.minus(Duration.ofDays(2)), true);
            make(author.get(), "上甑摘酒操作要点", draft(), now.minus(Duration.ofHours(3)), false);
        });
        progress.at(2, 2);
    }

    private record Author(long memberId, long companyId, long tradeId) {}

    private Optional<Author> author() {
        return logins.stream()
                .flatMap(all -> all.all().stream())
                .filter(login -> login.role().contains("题库编辑"))
                .findFirst()
                .flatMap(login -> identity.memberIdsNamed(login.name(), List.of("/"), 1).stream()
                        .findFirst())
                .flatMap(id -> author(identity.member(id)));
    }

    private Optional<Author> author(MemberCard member) {
        boolean company = identity.organisation(member.unitId()).kind() == OrganisationKind.ENTERPRISE;
        return trades.byName("白酒酿造工")
                .filter(trade -> company)
                .map(trade -> new Author(member.id(), member.unitId(), trade.id()));
    }

    private void make(Author author, String name, List<QuestionDraft> drafts, Instant at, boolean send) {
        long id = banks.insert(name, author.tradeId, author.companyId, BankScope.COMPANY, author.memberId, null, at);
        List<QuestionWriter.Placed> placed = new ArrayList<>();
        for (QuestionDraft draft : drafts) {
            placed.add(new QuestionWriter.Placed(null, null, placed.size(), draft));
        }
        writer.write(id, placed, author.memberId, at);
        editor.changed(banks.find(id).orElseThrow(), author.memberId, at);
        if (send) {
            sql.update(
                    "UPDATE bank_bank SET state = 'IN_REVIEW', sent_by = ?, sent_at = ?, review_note = ? WHERE id = ?",
                    author.memberId,
                    at,
                    "车间安全员核对过，请审核。",
                    id);
        }
    }

    private static List<QuestionDraft> waiting() {
        return List.of(
                choice(
                        "进入酒窖、粮仓等可能缺氧的地方作业前，第一步应当做什么？",
                        List.of("先通风，再检测，合格后进入", "先进去看一眼再决定", "戴普通口罩直接进入", "两人一起进去互相照看"),
                        0,
                        "缺氧和有害气体看不见也闻不出，必须先通风、再检测，数值合格才能进入。"),
                choice(
                        "粉碎车间里，下列哪种清扫方式最容易引起粉尘爆炸？",
                        List.of("用防爆吸尘器清扫", "用湿拖把擦拭", "用压缩空气吹扫积尘", "停机后人工轻扫"),
                        2,
                        "压缩空气会把积尘扬成粉尘云，遇到火花就可能爆炸。"),
                truth("上甑时衣袖扎紧、不穿宽松外衣，是为了防止被绞龙等转动部件卷入。", true, "宽松衣物最容易被转动部件带住。"),
                truth("酒库里闻到很浓的酒气，可以先打开电灯查看再通风。", false, "酒气浓时开关电灯可能产生火花，应先通风。"),
                choice(
                        "被高温蒸汽烫伤后，首先应当怎样处理？",
                        List.of("涂抹牙膏", "用流动的凉水冲洗", "挑破水泡", "用毛巾捂住保温"),
                        1,
                        "及时用流动凉水冲洗能带走热量，减轻损伤；不要涂抹异物，也不要挑破水泡。"));
    }

    private static List<QuestionDraft> draft() {
        return List.of(
                choice(
                        "上甑时要做到“轻、松、薄、匀、散、齐”，主要是为了什么？",
                        List.of("让蒸汽均匀穿过酒醅", "让酒醅装得更多", "让甑桶不易生锈", "让酒醅颜色更深"),
                        0,
                        "酒醅疏松平整，蒸汽才能均匀上升，不跑汽、不压汽。"),
                truth("摘酒时应根据酒花大小和口尝分段接取。", true, "酒花能反映酒精度，配合口尝分段，质量更稳定。"),
                choice(
                        "蒸馏时流酒温度过高，最直接的害处是什么？",
                        List.of("酒色发黄", "低沸点的香气成分挥发损失", "酒精度升高", "酒尾变少"),
                        1,
                        "温度过高时低沸点的香气成分随汽散失，出酒也受影响。"));
    }

    private static QuestionDraft choice(String stem, List<String> options, int key, String rationale) {
        return draft(QuestionType.SINGLE, stem, options, new ChoiceKey(Set.of(key), rationale, SOURCE));
    }

    private static QuestionDraft truth(String stem, boolean right, String rationale) {
        return draft(QuestionType.TRUE_FALSE, stem, List.of(), new TruthKey(right, rationale, SOURCE));
    }

    private static QuestionDraft draft(QuestionType type, String stem, List<String> options, AnswerKey key) {
        return new QuestionDraft(type, 5, Difficulty.EASY, "岗位操作", stem, options, false, 0, key);
    }
}
