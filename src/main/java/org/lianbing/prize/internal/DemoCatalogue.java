package org.lianbing.prize.internal;

import java.util.List;
import java.util.function.Supplier;
import org.lianbing.prize.internal.OrganiserPrizesController.PrizeDraft;

/** The twelve prizes of the demo city, from work gloves to a refrigerator. */
final class DemoCatalogue {
    private static final String HALL = "市总工会一楼服务大厅（工作日 8:30–17:30）";
    private static final String STORE = "市总工会仓库（兑换后电话预约）";

    private DemoCatalogue() {}

    record DemoPrize(PrizeDraft draft, Supplier<byte[]> picture) {
        String name() {
            return draft.name();
        }
    }

    static List<DemoPrize> all() {
        return List.of(
                hall("劳保手套", "防滑耐磨，十双装。", 30, 300, 3, DrawPrizes::gloves),
                hall("毛巾套装", "纯棉面巾三条，礼盒装。", 60, 200, 2, DrawPrizes::towels),
                hall("晴雨伞", "八骨加固，晴雨两用。", 80, 150, 1, DrawPrizes::umbrella),
                hall("保温杯", "316 不锈钢内胆，500 毫升。", 150, 100, 1, DrawPrizes::thermos),
                hall("安全帽头灯", "充电式，夹在安全帽上，夜班检修用。", 180, 80, 1, DrawPrizes::helmetLamp),
                hall("充电宝", "10000 毫安时，双向快充。", 260, 60, 1, DrawPrizes::powerBank),
                hall("电热水壶", "1.7 升，烧开自动断电。", 300, 40, 1, DrawPrizes::kettle),
                hall("蓝牙音箱", "班组活动也够响，续航 12 小时。", 380, 30, 1, DrawPrizes::speaker),
                hall("电饭煲", "4 升，预约定时。", 600, 20, 1, DrawPrizes::riceCooker),
                hall("自行车", "26 寸，上下班代步。", 1_500, 8, 1, DrawPrizes::bicycle),
                store("洗衣机", "10 公斤滚筒，送货到家另约。", 4_000, 3, DrawPrizes::washingMachine),
                store("电冰箱", "210 升双门，一级能效。", 6_000, 2, DrawPrizes::refrigerator));
    }

    private static DemoPrize hall(
            String name, String description, long price, int stock, int limit, Supplier<byte[]> picture) {
        return new DemoPrize(new PrizeDraft(name, description, price, stock, limit, HALL, true, false), picture);
    }

    /** What stands in the store is brought when somebody has redeemed it: the order is reserved at first. */
    private static DemoPrize store(String name, String description, long price, int stock, Supplier<byte[]> picture) {
        return new DemoPrize(new PrizeDraft(name, description, price, stock, 1, STORE, true, true), picture);
    }
}
