package org.lianbing.bank.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.lianbing.bank.AnswerKey;
import org.lianbing.bank.AnswerKey.ChoiceKey;
import org.lianbing.bank.AnswerKey.TruthKey;
import org.lianbing.bank.Difficulty;
import org.lianbing.bank.QuestionType;

/**
 * Questions as the banks of a city hold them: thousands that share the words of their trades and the phrases in which
 * banks ask, and that are different questions all the same; and copies of them, changed a little or a lot.
 */
final class BankTexts {
    private static final String[] KINDS = words(
            "高压 低压 液压 气动 电动 手持 防爆 双速 三相 单相 无刷 变频 直流 交流 悬臂 履带 轮式 立式 卧式 多级 离心 轴流 螺杆 活塞 齿轮 蜗杆 皮带 链条 真空 循环 密闭 移动 固定 便携 数显 红外 超声 激光 光电 热电 恒温 恒压 干式 油浸 箱式 组合 柔性 刚性 弹簧 电磁 永磁 机械 自动 半自动 智能 车载 船用 矿用 民用 医用 食品级 耐酸 耐热 绝缘 阻燃");
    private static final String[] THINGS = words(
            "变压器 断路器 隔离开关 接触器 继电器 互感器 电动机 发电机 减速机 联轴器 制动器 卷扬机 提升机 输送机 破碎机 筛分机 通风机 压缩机 离心泵 水环泵 蒸馏甑 粮仓 酒罐 酿造池 晾床 叉车 起重机 钢丝绳 吊钩 卡环 脚手架 安全带 安全帽 绝缘手套 验电器 接地线 兆欧表 钳形表 万用表 示波器 焊机 焊枪 减压阀 乙炔瓶 氧气瓶 回火器 割炬 砂轮机 台钻 车床 铣床 磨床 刨床 锅炉 压力容器 安全阀 压力表 液位计 温控器 灭火器 消火栓 烟感器 配电箱 电缆 母线 熔断器 避雷器 电容器 蓄电池 逆变器 光伏板 轮椅 护理床 血压计 体温计 蒸箱 烤炉 冷库 货架 托盘 周转箱 分拣机 扫码枪 拖拉机 收割机 播种机 喷雾机 支架 采煤机 刮板机 局扇 风筒 瓦斯仪");
    private static final String[] MOMENTS = words(
            "投运前 停机后 交接班时 启封时 满负荷时 雨季 高温天 裂纹出现后 换件后 搬迁后 受限空间内 夜班 异响时 来电后 急停后 年检前 过载时 指针偏转时 积水处 管线旁 料仓边 试车时 补焊后 吊装中 洗炉时 空转时 封存前 首件加工时 装车前 卸料后 巡检中 抢修时 汛期 冬季 首次配料时 起火初期 漏油时 发酵期 装甑时 喂料时");
    private static final String[] PLACES =
            words("井口 车间 库房 平台 沟道 塔顶 站台 巷道 厨房 病房 田间 码头 罐区 机房 工棚 泵站 晒场 窖池 配电室 装卸区 检修间 化验室 候梯厅 操作台 冷藏室");
    private static final String[] VERBS = words(
            "检查 测量 清理 调整 更换 拆卸 安装 润滑 校准 紧固 冲洗 标记 复核 登记 封堵 隔离 加固 打磨 烘干 试压 排空 预热 冷却 称量 取样 搅拌 过滤 消毒 包扎 翻转 码放 苫盖 遥测 复位 锁定 巡视 撤除 焊补 喷涂 装填");
    private static final String[] PARTS = words(
            "轴承 密封圈 地脚螺栓 进油口 滤芯 联锁开关 接线端子 导轨 刹车片 链轮 皮带轮 观察窗 排气孔 阀芯 法兰面 吊耳 护罩 急停按钮 油位线 传感器 线圈 触头 绕组 铭牌 手柄 料斗 叶片 喷嘴 管接头 保险绳 支腿 轮胎 缓冲垫 温度计 压力管 接零线 回风口 托辊 减震器 曲块 糟醅 量杯 药柜 床栏 伤口 刀具 砧板 周转单 货位卡 秧盘");
    private static final String[] MANNERS = words(
            "逐项 分两次 由专人 戴好手套 对角 沿顺时针 从上到下 用铜棒 在断电后 听口令 按图纸 隔半小时 缓慢 轻拿轻放 双人 用试纸 蹲姿 自检合格后 挂牌后 留样后 避开火源 先外后内 佩戴面罩 在通风下 记录数值并");
    private static final String[] REASONS =
            words("防触电 防夹手 省电 延寿 保质量 防爆燃 防误动 便于追溯 达标排放 防中毒 提精度 防过热 使受力匀 防霉变 省力 防滑倒 保密封 减噪声 防锈蚀 稳定出酒 保护伤口 防串味 防倾覆 防漏电");
    private static final String[] ASKS = words(
            "首先应当做哪件事？ 正确的处理方法是（　）。 最容易引起事故的做法是（　）。 操作人员必须怎样做？ 下列要求中符合规程的是（　）。 应重点确认的项目是（　）。 这样做的主要目的是什么？ 监护人的职责是（　）。 不符合安全规定的是哪一项？ 处理顺序正确的是（　）。 记录中必须写明的内容是（　）。 判断是否合格的依据是（　）。");
    private static final String[] GENERAL =
            words("下列说法正确的是（　）。 以下说法错误的是（　）。 下列做法符合规定的是（　）。 关于安全操作，下列说法正确的是（　）。 下列选项中属于违章行为的是（　）。");
    private static final String[] SMALL = words("在日常工作中 按现行规程 一般情况下 据有关规定 在本岗位上");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    BankTexts(long seed) {
        this.random = new Random(seed);
    }

    private static String[] words(String text) {
        return text.split(" ");
    }

    /** Different ones: no two say the same. */
    List<QuestionDraft> questions(int count) {
        List<QuestionDraft> drafts = new ArrayList<>();
        while (drafts.size() < count) {
            QuestionDraft draft = question();
            if (used.add(draft.identityHash())) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private QuestionDraft question() {
        int kind = random.nextInt(100);
        if (kind < 10) {
            List<String> options = List.of(statement(), statement(), statement(), statement());
            return draft(one(GENERAL), options, random.nextInt(4));
        }
        if (kind < 30) {
            return truth(one(PLACES) + "的" + statement() + "，以" + one(REASONS) + "。", random.nextBoolean());
        }
        return draft(
                thing() + "在" + one(PLACES) + one(MOMENTS) + "，" + deed() + "为了" + one(REASONS) + "，" + one(ASKS),
                List.of(deed(), deed() + "后继续", "用" + thing() + "代替", one(REASONS) + "即可"),
                random.nextInt(4));
    }

    private String statement() {
        return thing() + one(MOMENTS) + "应" + deed();
    }

    private String deed() {
        return one(MANNERS) + one(VERBS) + one(PARTS);
    }

    private String thing() {
        return one(KINDS) + one(THINGS);
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /**
     * How much a copy was changed: 1 only signs and the order of options; 2 small words; 3 one word; 4 one word and a
     * clause more; 5 half of it.
     */
    QuestionDraft copy(QuestionDraft of, int strength) {
        List<String> options = new ArrayList<>(of.options());
        String right = of.key() instanceof ChoiceKey key
                ? of.options().get(key.optionIndexes().iterator().next())
                : "";
        Collections.shuffle(options, random);
        String stem = of.stem().replace('，', ',').replace("（　）", "( )");
        stem = strength >= 2 ? stem.replace("应当", "应该").replace("是什么", "是").replace("为了", "为") : stem;
        if (strength >= 3) {
            if (options.isEmpty() || stem.length() > 20) {
                stem = replaced(stem);
            } else {
                int wrong = options.indexOf(right) == 0 ? 1 : 0;
                options.set(wrong, replaced(options.get(wrong)));
            }
        }
        stem = strength >= 4 ? one(SMALL) + "，" + stem : stem;
        if (strength >= 5) {
            stem = stem.substring(0, stem.length() / 2) + deed() + "，" + one(ASKS);
        }
        return of.key() instanceof TruthKey truth
                ? truth(stem, truth.statementIsTrue())
                : draft(stem, options, options.indexOf(right));
    }

    private String replaced(String text) {
        for (String[] words : List.of(THINGS, PARTS, KINDS, REASONS)) {
            for (String word : words) {
                if (text.contains(word)) {
                    String other = one(words);
                    return text.replace(word, other.equals(word) ? "普通" : other);
                }
            }
        }
        return text + "吗";
    }

    private static QuestionDraft draft(String stem, List<String> options, int right) {
        return draft(QuestionType.SINGLE, stem, options, new ChoiceKey(Set.of(right), "规程有明文", "测试教材"));
    }

    private static QuestionDraft truth(String stem, boolean right) {
        return draft(QuestionType.TRUE_FALSE, stem, List.of(), new TruthKey(right, "规程有明文", "测试教材"));
    }

    private static QuestionDraft draft(QuestionType type, String stem, List<String> options, AnswerKey key) {
        return new QuestionDraft(type, 5, Difficulty.MEDIUM, "岗位操作", stem, options, false, 0, key);
    }
}
