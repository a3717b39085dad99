package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankCard;
import org.lianbing.bank.BankScope;
import org.lianbing.bank.internal.BankRows.BankRow;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Opens a company's bank to the whole city, and closes it again. The company asks, so nothing of it is shown without its
 * consent; an organiser of the city, who had no hand in the bank, answers. Either may take it back. What runs goes on: a
 * contest that was published keeps its sections.
 */
@Singleton
final class CityScope {
    private final Sql sql;
    private final BankRows banks;
    private final BankCards cards;
    private final EditorBanks editor;
    private final EditorReach reach;
    private final TwoPeople twoPeople;
    private final AlikeImport alike;
    private final IdentityApi identity;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    CityScope(
            Sql sql,
            BankRows banks,
            BankCards cards,
            EditorBanks editor,
            EditorReach reach,
            TwoPeople twoPeople,
            AlikeImport alike,
            IdentityApi identity,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sql = sql;
        this.banks = banks;
        this.cards = cards;
        this.editor = editor;
        this.reach = reach;
        this.twoPeople = twoPeople;
        this.alike = alike;
        this.identity = identity;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A bank that its company would open to the city. */
    @Serdeable
    record CityOfferView(
            long bankId,
            String bankName,
            String tradeName,
            String organisationName,
            int publishedCount,
            String askedBy,
            Instant askedAt,
            @Nullable String note) {}

    record Offer(
            long bankId,
            long askedBy,
            Instant askedAt,
            @Nullable String note) {}

    BankView ask(Caller caller, long bankId, @Nullable String note) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lockAny(companys(caller, bankId).id());
            if (bank.scope() != BankScope.COMPANY) {
                throw BankProblem.cityWideAlready();
            }
            if (!bank.drawable()) {
                throw BankProblem.notPublished();
            }
            if (offer(bankId).isPresent()) {
                throw BankProblem.offeredAlready();
            }
            String said = note == null || note.isBlank() ? null : note.strip();
            sql.update(
                    "INSERT INTO bank_city_offer (bank_id, asked_by, asked_at, note) VALUES (?, ?, ?, ?)",
                    bankId,
                    caller.memberId(),
                    clock.instant(),
                    said);
            audit.record(caller.memberId(), "bank.offer-to-city", null, "bank:" + bankId, said);
            return editor.view(bank);
        });
    }

    /** Takes back the question before it was answered. */
    BankView withdraw(Caller caller, long bankId) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lockAny(companys(caller, bankId).id());
            if (sql.update("DELETE FROM bank_city_offer WHERE bank_id = ?", bankId) == 0) {
                throw BankProblem.notOffered();
            }
            audit.record(caller.memberId(), "bank.withdraw-city-offer", null, "bank:" + bankId, null);
            return editor.view(bank);
        });
    }

    Page<CityOfferView> waiting(Caller caller, PageRequest page) {
        if (!reach.wholeCity(caller, Roles.ORGANISER)) {
            return Page.of(List.of(), 0, page);
        }
        List<Long> owners = reach.owners(caller, Roles.ORGANISER);
        if (owners.isEmpty()) {
            return Page.of(List.of(), 0, page);
        }
        String from = " FROM bank_city_offer o JOIN bank_bank b ON b.id = o.bank_id WHERE b.organisation_id IN ("
                + Sql.marks(owners.size()) + ")";
        List<Object> parameters = new java.util.ArrayList<>(owners);
        parameters.add(page.size());
        parameters.add(page.offset());
        List<Offer> offers = sql.list(
                "SELECT o.bank_id, o.asked_by, o.asked_at, o.note" + from
                        + " ORDER BY o.asked_at, o.bank_id LIMIT ? OFFSET ?",
                CityScope::offer,
                parameters.toArray());
        return Page.of(views(offers), sql.number("SELECT COUNT(*)" + from, owners.toArray()), page);
    }

    private List<CityOfferView> views(List<Offer> offers) {
        Map<Long, BankCard> named = cards
                .cards(banks.list(offers.stream().map(Offer::bankId).toList()))
                .stream()
                .collect(Collectors.toMap(BankCard::id, card -> card));
        Map<Long, MemberCard> people =
                identity.members(offers.stream().map(Offer::askedBy).distinct().toList());
        return offers.stream()
                .map(offer -> {
                    BankCard bank = Objects.requireNonNull(named.get(offer.bankId));
                    MemberCard who = people.get(offer.askedBy);
                    return new CityOfferView(
                            bank.id(),
                            bank.name(),
                            bank.tradeName(),
                            bank.organisationName(),
                            bank.publishedCount(),
                            who == null ? "" : who.name(),
                            offer.askedAt,
                            offer.note);
                })
                .toList();
    }

    BankView answer(Caller caller, long bankId, boolean accept, @Nullable String comment) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lockAny(citys(caller, bankId).id());
            Offer offer = offer(bankId).orElseThrow(BankProblem::notOffered);
            if (offer.askedBy == caller.memberId() || twoPeople.wrote(bank, caller.memberId())) {
                throw BankProblem.ownWork();
            }
            sql.update("DELETE FROM bank_city_offer WHERE bank_id = ?", bankId);
            String said = comment == null ? "" : comment.strip();
            if (accept) {
                scope(bankId, BankScope.CITY);
            }
            audit.record(
                    caller.memberId(),
                    accept ? "bank.raise-to-city" : "bank.refuse-city-offer",
                    null,
                    "bank:" + bankId,
                    said);
            identity.message(
                    offer.askedBy,
                    "bank.city-offer-answered",
                    "题库“" + bank.name() + (accept ? "”已向全市开放。" : "”没有向全市开放。")
                            + (said.isEmpty() ? "" : "市总工会的意见：" + said));
            return editor.view(banks.find(bankId).orElseThrow());
        });
    }

    /** Back to its company, by the city or by the company itself. */
    BankView takeBack(Caller caller, long bankId, String reason) {
        return transactions.inTransaction(() -> {
            BankRow bank = reach.lockAny(companys(caller, bankId).id());
            if (bank.scope() != BankScope.CITY || ownedByCity(bank)) {
                throw BankProblem.notRaised();
            }
            scope(bankId, BankScope.COMPANY);
            alike.forget(bankId);
            audit.record(caller.memberId(), "bank.take-back-from-city", null, "bank:" + bankId, reason);
            if (bank.authorId() != null && bank.authorId() != caller.memberId()) {
                identity.message(
                        bank.authorId(), "bank.taken-back", "题库“" + bank.name() + "”不再向全市开放，只供本单位使用。原因：" + reason);
            }
            return editor.view(banks.find(bankId).orElseThrow());
        });
    }

    private void scope(long bankId, BankScope scope) {
        sql.update(
                "UPDATE bank_bank SET scope = ?, pool_version = pool_version + 1, updated_at = ? WHERE id = ?",
                scope,
                clock.instant(),
                bankId);
    }

    /** In the reach of the caller as an editor or as an organiser. */
    private BankRow companys(Caller caller, long bankId) {
        BankRow bank = banks.find(bankId).orElseThrow(() -> NotFound.of("bank"));
        if (reach.reaches(caller, Roles.EDITOR, bank) || reach.reaches(caller, Roles.ORGANISER, bank)) {
            return bank;
        }
        throw NotFound.of("bank");
    }

    private BankRow citys(Caller caller, long bankId) {
        BankRow bank = reach.find(caller, Roles.ORGANISER, bankId);
        if (!reach.wholeCity(caller, Roles.ORGANISER)) {
            throw BankProblem.cityDecides();
        }
        return bank;
    }

    boolean ownedByCity(BankRow bank) {
        return bank.organisationId() != null
                && identity.organisation(bank.organisationId()).parentId() == null;
    }

    Optional<Offer> offer(long bankId) {
        return sql.first(
                "SELECT bank_id, asked_by, asked_at, note FROM bank_city_offer WHERE bank_id = ?",
                CityScope::offer,
                bankId);
    }

    private static Offer offer(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Offer(
                row.getLong("bank_id"), row.getLong("asked_by"), Sql.instant(row, "asked_at"), row.getString("note"));
    }
}
