package org.lianbing.prize.internal;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.IdentityFixture.Person;
import org.lianbing.identity.IdentityFixture.Town;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.points.PointsFixture;
import org.lianbing.prize.internal.OrganiserPrizesController.PrizeDraft;

/** A town with prizes and people who can pay for them. */
final class PrizeTestCity {
    final ApplicationContext context;
    final IdentityFixture identity;
    final Town town;

    PrizeTestCity(ApplicationContext context) {
        this.context = context;
        this.identity = new IdentityFixture(context);
        this.town = identity.town();
    }

    long prize(int stock, long price, int limit) {
        return prize(town.city(), stock, price, limit);
    }

    /** A prize of an organisation, on sale. */
    long prize(long organisationId, int stock, long price, int limit) {
        EditPrizes edit = context.getBean(EditPrizes.class);
        String path =
                context.getBean(IdentityApi.class).organisation(organisationId).path();
        PrizeDraft draft = new PrizeDraft("保温杯", "316 不锈钢", price, stock, limit, "工会一楼", true, false);
        return context.getBean(TransactionRetry.class).inTransaction(() -> {
            long id = edit.insert(path, draft);
            boolean filled = context.getBean(StockBook.class)
                    .change(id, stock, StockBook.Source.ORGANISER, "first:" + id, null, null, Instant.EPOCH);
            assert filled;
            return id;
        });
    }

    /** People with {@code places} × 200 points each. */
    List<Person> rich(int people, int places, Instant now) {
        List<Person> made = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            made.add(identity.member(town.teamOfA(), "张建华"));
        }
        PointsFixture.earn(context, made.stream().map(Person::id).toList(), places, now);
        return made;
    }

    Caller caller(Person person) {
        MemberCard card = context.getBean(IdentityApi.class).member(person.id());
        return new Caller(
                card.id(), card.name(), card.organisationId(), card.organisationPath(), Set.of(Roles.WORKER), Map.of());
    }
}
