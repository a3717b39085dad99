package org.lianbing.contest.internal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.contest.AwardWithdrawn;
import org.lianbing.contest.CertificateView;
import org.lianbing.contest.MyAwardView;
import org.lianbing.contest.internal.AwardStore.AwardRow;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.MemberCard;
import org.lianbing.platform.Audit;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;

/** Certificates of confirmed awards: as PDF for whoever won one and for the organiser, and what the public page says. */
@Singleton
class Certificates {
    private final AwardStore store;
    private final AwardViews views;
    private final ContestStore contests;
    private final IdentityApi identity;
    private final Audit audit;

    Certificates(AwardStore store, AwardViews views, ContestStore contests, IdentityApi identity, Audit audit) {
        this.store = store;
        this.views = views;
        this.contests = contests;
        this.identity = identity;
        this.audit = audit;
    }

    /** A file for one download. */
    record Pdf(Path file, String name) {}

    Page<MyAwardView> ofMember(long memberId, @Nullable Long contestId, PageRequest page) {
        return store.ofMember(memberId, contestId, page).map(award -> {
            AwardBasis basis = basis(award);
            return new MyAwardView(
                    award.id(),
                    basis.contest().id(),
                    basis.contest().name(),
                    basis.place(),
                    award.name(),
                    award.rank(),
                    CertificateNumbers.grouped(award.number()),
                    confirmedAt(basis),
                    award.withdrawnAt(),
                    award.withdrawnReason());
        });
    }

    /**
     * @param pageAddress where the worker's page lies: the code on the certificate leads there
     * @throws AwardWithdrawn there is no certificate any more
     */
    Pdf own(long memberId, long awardId, String pageAddress) {
        AwardRow award = store.award(awardId)
                .filter(found -> found.memberId() == memberId)
                .orElseThrow(() -> NotFound.of("contest"));
        if (award.withdrawnAt() != null) {
            throw new AwardWithdrawn();
        }
        AwardBasis basis = basis(award);
        return written(basis, List.of(award), "证书-" + basis.title() + "-" + award.name(), pageAddress);
    }

    /** All that are valid, a page each. */
    Pdf all(AwardBasis basis, long actor, String pageAddress) {
        List<AwardRow> valid = views.allOf(basis).stream()
                .filter(award -> award.withdrawnAt() == null)
                .toList();
        if (valid.isEmpty()) {
            throw NotFound.of("contest");
        }
        audit.record(actor, "contest.export-certificates", null, basis.target(), valid.size() + " 张");
        return written(basis, valid, "证书-" + basis.title(), pageAddress);
    }

    Optional<CertificateView> known(String typed) {
        return store.byNumber(CertificateNumbers.plain(typed)).map(award -> {
            AwardBasis basis = basis(award);
            String name = identity.member(award.memberId()).name();
            return new CertificateView(
                    CertificateNumbers.grouped(award.number()),
                    basis.contest().name(),
                    basis.place(),
                    award.name(),
                    name.substring(0, name.offsetByCodePoints(0, 1)) + "*",
                    organiser(basis),
                    Plain.date(confirmedAt(basis)),
                    award.withdrawnAt() == null,
                    award.withdrawnAt(),
                    award.withdrawnReason());
        });
    }

    private Pdf written(AwardBasis basis, List<AwardRow> awards, String name, String pageAddress) {
        List<CertificatePdf.Certificate> certificates = new ArrayList<>();
        String organiser = organiser(basis);
        Instant confirmedAt = confirmedAt(basis);
        for (int from = 0; from < awards.size(); from += 1_000) {
            List<AwardRow> some = awards.subList(from, Math.min(awards.size(), from + 1_000));
            Map<Long, MemberCard> members =
                    identity.members(some.stream().map(AwardRow::memberId).toList());
            for (AwardRow award : some) {
                MemberCard member = Objects.requireNonNull(members.get(award.memberId()));
                certificates.add(new CertificatePdf.Certificate(
                        member.name(),
                        member.unitName(),
                        basis.contest().name(),
                        basis.place(),
                        award.name(),
                        organiser,
                        Plain.date(confirmedAt),
                        CertificateNumbers.grouped(award.number()),
                        pageAddress + "c/" + award.number()));
            }
        }
        try {
            Path file = Files.createTempFile("lianbing-certificates", ".pdf");
            try (OutputStream out = Files.newOutputStream(file)) {
                CertificatePdf.write(certificates, out);
            }
            return new Pdf(file, name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String organiser(AwardBasis basis) {
        return identity.organisation(basis.contest().organisationId()).name();
    }

    private Instant confirmedAt(AwardBasis basis) {
        return Objects.requireNonNull(store.plan(basis).orElseThrow().confirmedAt());
    }

    private AwardBasis basis(AwardRow award) {
        WholeContest contest =
                contests.find(store.contestOf(award.eventId())).orElseThrow(() -> NotFound.of("contest"));
        return AwardBasis.of(contest.contest(), contest.event(award.eventId()).orElseThrow(), award.roundId());
    }
}
