package org.lianbing.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.platform.NotFound;
import org.lianbing.testing.ServiceTest;
import org.lianbing.trade.TradeApi;
import org.lianbing.trade.TradeCard;

class TradesTest extends ServiceTest {
    @Inject
    TradeApi trades;

    @Test
    void a_trade_is_made_once_and_gains_levels() {
        TradeCard first = trades.ensure("6-31-01-03", "电工", Set.of(5, 4));
        TradeCard second = trades.ensure("6-31-01-03", " 电工 ", Set.of(3));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.levels()).isEqualTo(List.of(5, 4, 3));
        assertThat(trades.trade(first.id())).isEqualTo(second);
        assertThat(trades.byName("电工")).hasValue(second);
        assertThat(trades.all()).contains(second);
    }

    @Test
    void what_is_not_there_is_said_so() {
        assertThat(trades.byName("没有的工种")).isEmpty();
        assertThatThrownBy(() -> trades.trade(987_654)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_is_logged_in_sees_them_page_by_page() {
        trades.ensure("6-02-06-03", "白酒酿造工", Set.of(5));
        trades.ensure("6-31-01-03", "电工", Set.of(5));
        IdentityFixture identity = new IdentityFixture(context);
        String cookie = identity.member(identity.town().teamOfA(), "张建华").cookie();

        HttpResponse<String> answer = http().as(cookie).get("/api/trades?page=0&size=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"白酒酿造工\"", "\"total\":", "\"size\":1");
        assertThat(http().get("/api/trades").statusCode()).isEqualTo(401);
        assertThat(http().as(cookie).get("/api/trades?size=101").statusCode()).isEqualTo(400);
    }
}
