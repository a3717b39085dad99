package org.lianbing.prize.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.Roles;
import org.lianbing.points.PointsAudit;
import org.lianbing.prize.internal.OrganiserPrizesController.OrganiserPrizeView;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

class OrganiserPrizesTest extends ServiceTest {
    private static final String DRAFT = "{\"name\":\"雨伞\",\"description\":\"\",\"price\":80,\"stock\":5,"
            + "\"limitPerMember\":1,\"pickupPlace\":\"工会一楼\",\"onSale\":true}";

    @Inject
    ObjectMapper json;

    @Inject
    PointsAudit audit;

    @Test
    void organiser_adds_a_prize_gives_it_a_picture_and_counts_its_stock() throws Exception {
        PrizeTestCity city = new PrizeTestCity(context);
        Http organiser = as(city.identity.memberWithRole(city.town.companyA(), "组云帆", Roles.ORGANISER));
        OrganiserPrizeView made =
                read(organiser.post("/api/organiser/prizes", DRAFT).body());
        assertThat(made.stockLeft()).isEqualTo(5);

        String at = "/api/organiser/prizes/" + made.id();
        OrganiserPrizeView pictured =
                read(organiser.upload(at + "/picture", "伞.png", png()).body());
        assertThat(pictured.pictureUrl()).isEqualTo("/api/files/%s".formatted(tail(pictured)));
        assertThat(http().getBytes(String.valueOf(pictured.pictureUrl())).body())
                .isEqualTo(png());
        var fake = organiser.upload(at + "/picture", "x.png", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(fake.statusCode()).isEqualTo(400);
        assertThat(fake.body()).contains("platform.not-a-picture");

        assertThat(read(organiser
                                .post(at + "/stock", "{\"change\":-5,\"reason\":\"盘点\"}")
                                .body())
                        .stockLeft())
                .isZero();
        var below = organiser.post(at + "/stock", "{\"change\":-1,\"reason\":\"盘点\"}");
        assertThat(below.statusCode()).isEqualTo(409);
        assertThat(below.body()).contains("prize.stock-too-low");
        assertThat(organiser
                        .post(at + "/stock", "{\"change\":1,\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(audit.replay().differences()).isEmpty();
    }

    @Test
    void edit_changes_new_orders_and_leaves_the_stock_alone() throws Exception {
        PrizeTestCity city = new PrizeTestCity(context);
        Http organiser = as(city.identity.memberWithRole(city.town.companyA(), "组云帆", Roles.ORGANISER));
        OrganiserPrizeView made =
                read(organiser.post("/api/organiser/prizes", DRAFT).body());
        OrganiserPrizeView edited = read(organiser
                .put("/api/organiser/prizes/" + made.id(), DRAFT.replace("\"price\":80", "\"price\":90"))
                .body());
        assertThat(edited.price()).isEqualTo(90);
        assertThat(edited.stockLeft()).isEqualTo(5);
        assertThat(organiser
                        .post("/api/organiser/prizes", DRAFT.replace("\"price\":80", "\"price\":0"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void another_companys_organiser_finds_nothing_and_a_worker_may_not_ask() throws Exception {
        PrizeTestCity city = new PrizeTestCity(context);
        Http organiser = as(city.identity.memberWithRole(city.town.companyA(), "组云帆", Roles.ORGANISER));
        long prize = read(organiser.post("/api/organiser/prizes", DRAFT).body()).id();
        Http other = as(city.identity.memberWithRole(city.town.companyB(), "组外人", Roles.ORGANISER));
        assertThat(other.put("/api/organiser/prizes/" + prize, DRAFT).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/api/organiser/prizes").body()).contains("\"total\":0");
        assertThat(other.get("/api/organiser/redemptions").body()).contains("\"total\":0");
        Http worker = as(city.identity.member(city.town.teamOfA(), "张建华"));
        assertThat(worker.get("/api/organiser/prizes").statusCode()).isEqualTo(403);
        assertThat(http().get("/api/organiser/prizes").statusCode()).isEqualTo(401);
    }

    @Test
    void a_prize_that_must_be_ordered_waits_reserved_until_the_organiser_says_it_is_there() throws Exception {
        PrizeTestCity city = new PrizeTestCity(context);
        Http organiser = as(city.identity.memberWithRole(city.town.companyA(), "组云帆", Roles.ORGANISER));
        String later = DRAFT.replace("\"onSale\":true", "\"onSale\":true,\"needsPreparing\":true");
        long prize = read(organiser.post("/api/organiser/prizes", later).body()).id();
        Person worker = city.rich(1, 1, clock.instant()).getFirst();
        String made = as(worker)
                .header("Idempotency-Key", "prepare-me")
                .post("/api/redemptions", "{\"prizeId\":" + prize + "}")
                .body();
        assertThat(made).contains("\"RESERVED\"").doesNotContain("pickupDigits");
        long order = json.readValue(made, RedemptionView.class).id();
        assertThat(organiser
                        .post("/api/organiser/redemptions/" + order + "/ready")
                        .body())
                .contains("\"READY\"");
        assertThat(as(worker).get("/api/redemptions/" + order).body()).contains("pickupDigits");
        assertThat(organiser.get("/api/organiser/redemptions?state=READY").body())
                .contains("\"id\":" + order);
    }

    private Http as(Person person) {
        return http().as(person.cookie());
    }

    private OrganiserPrizeView read(String body) throws IOException {
        return json.readValue(body, OrganiserPrizeView.class);
    }

    private static String tail(OrganiserPrizeView prize) {
        String url = String.valueOf(prize.pictureUrl());
        assertThat(url).endsWith("/prize-" + prize.id() + ".png");
        return url.substring("/api/files/".length());
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
