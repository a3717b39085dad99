package org.lianbing.bank.internal;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.internal.SourceQuestions.SourceQuestionView;
import org.lianbing.bank.internal.SourceRows.Kind;
import org.lianbing.bank.internal.SourceRows.SourceRow;
import org.lianbing.bank.internal.SourceRows.Wanted;
import org.lianbing.identity.Caller;
import org.lianbing.identity.IdentityApi;
import org.lianbing.identity.OrganisationCard;
import org.lianbing.identity.Roles;
import org.lianbing.platform.Audit;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.platform.TransactionRetry;

/**
 * Laws, standards and books that questions cite. Those that ship, and those that somebody of the city entered, are
 * everybody's; what a company entered is its own. That one is in force no more is for the city to say.
 */
@Singleton
final class Sources {
    private static final int MATCH_MIN = 3;

    private final SourceRows sources;
    private final Citations citations;
    private final PullSuperseded pulling;
    private final SourceQuestions questions;
    private final EditorReach reach;
    private final IdentityApi identity;
    private final BankSettings settings;
    private final Audit audit;
    private final TransactionRetry transactions;
    private final Clock clock;

    Sources(
            SourceRows sources,
            Citations citations,
            PullSuperseded pulling,
            SourceQuestions questions,
            EditorReach reach,
            IdentityApi identity,
            BankSettings settings,
            Audit audit,
            TransactionRetry transactions,
            Clock clock) {
        this.sources = sources;
        this.citations = citations;
        this.pulling = pulling;
        this.questions = questions;
        this.reach = reach;
        this.identity = identity;
        this.settings = settings;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A source.
     *
     * @param date of its edition: a day, a year, or ""
     * @param questions that cite it, in the banks the caller looks after
     */
    @Serdeable
    record SourceView(
            long id,
            String title,
            Kind kind,
            String date,
            boolean ownOnly,
            @Nullable LocalDate supersededAt,
            @Nullable String supersededByTitle,
            @Nullable String supersededNote,
            boolean withhold,
            int questions) {}

    @Serdeable
    record AddSourceRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull Kind kind,

            @Nullable @Pattern(regexp = "|[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}")
            String date) {}

    /**
     * @param from the first day on which it is in force no more
     * @param by the source that takes its place
     * @param withhold its questions are not drawn until they are settled
     */
    @Serdeable
    record SupersedeRequest(
            @NotNull LocalDate from,
            @Nullable Long by,
            @Nullable @Size(max = 300) String note,
            boolean withhold) {}

    /** @param questions that cite it in these words */
    @Serdeable
    record CandidateView(long textId, String text, int questions) {}

    @Serdeable
    record ConfirmRequest(@NotNull @Size(min = 1, max = 100) List<Long> textIds) {}

    Page<SourceView> list(Caller caller, Wanted wanted, PageRequest page) {
        List<Long> owners = seenOwners(caller);
        return Page.of(views(caller, sources.list(owners, wanted, page)), sources.count(owners, wanted), page);
    }

    SourceView show(Caller caller, long id) {
        SourceRow source = seen(caller, id).orElseThrow(() -> NotFound.of("bank"));
        return views(caller, List.of(source)).getFirst();
    }

    Page<SourceQuestionView> questions(Caller caller, long id, PageRequest page) {
        return questions.citing(
                caller, seen(caller, id).orElseThrow(() -> NotFound.of("bank")).id(), page);
    }

    SourceView add(Caller caller, AddSourceRequest request) {
        String title = request.title().strip();
        if (SourceTitle.match(title).length() < MATCH_MIN) {
            throw new BadInput("bank.source-title-short", "title", "名称太短，请写全称，例如《中华人民共和国安全生产法》。");
        }
        return transactions.inTransaction(() -> {
            Long owner = wholeCity(caller) ? null : owner(caller);
            long id = sources.insert(
                    owner,
                    title,
                    request.kind(),
                    Objects.requireNonNullElse(request.date(), ""),
                    caller.memberId(),
                    clock.instant());
            audit.record(caller.memberId(), "bank.add-source", null, "source:" + id, title);
            return view(caller, id);
        });
    }

    /** Marks it, or marks it otherwise; once the day has come its questions are pulled into review. */
    SourceView supersede(Caller caller, long id, SupersedeRequest request) {
        return transactions.inTransaction(() -> {
            SourceRow source = forTheCity(caller, id);
            if (request.by() != null
                    && (request.by() == id || seen(caller, request.by()).isEmpty())) {
                throw new BadInput("bank.source-unknown", "by", "请从列表里选一个代替它的出处。");
            }
            String note = request.note() == null || request.note().isBlank()
                    ? null
                    : request.note().strip();
            sources.supersede(id, request.from(), request.by(), note, request.withhold());
            SourceRow marked = sources.find(id).orElseThrow();
            audit.record(caller.memberId(), "bank.supersede-source", null, "source:" + id, pulling.words(marked));
            pulling.takeBack(id);
            pulling.pull(marked, today(), caller.memberId());
            return view(caller, id);
        });
    }

    /** It is in force after all: open flags go, and what was withheld for them is drawn again. */
    SourceView takeBack(Caller caller, long id) {
        return transactions.inTransaction(() -> {
            SourceRow source = forTheCity(caller, id);
            sources.supersede(id, null, null, null, false);
            pulling.takeBack(id);
            audit.record(caller.memberId(), "bank.take-back-supersession", null, "source:" + id, source.title());
            return view(caller, id);
        });
    }

    Page<CandidateView> candidates(Caller caller, long id, PageRequest page) {
        SourceRow source = forTheCity(caller, id);
        citations.catchUp();
        return Page.of(
                citations.candidates(source.match(), page).stream()
                        .map(text -> new CandidateView(text.id(), text.text(), text.questions()))
                        .toList(),
                citations.candidateCount(source.match()),
                page);
    }

    SourceView confirm(Caller caller, long id, List<Long> textIds) {
        return transactions.inTransaction(() -> {
            SourceRow source = forTheCity(caller, id);
            citations.link(id, source.match(), textIds);
            audit.record(caller.memberId(), "bank.link-source", null, "source:" + id, "texts " + textIds);
            pulling.pull(source, today(), caller.memberId());
            return view(caller, id);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private SourceRow forTheCity(Caller caller, long id) {
        SourceRow source = sources.lock(id).orElseThrow(() -> NotFound.of("bank"));
        if (source.organisationId() != null && !seenOwners(caller).contains(source.organisationId())) {
            throw NotFound.of("bank");
        }
        if (!reach.wholeCity(caller, Roles.ORGANISER)) {
            throw BankProblem.cityDecides();
        }
        return source;
    }

    private Optional<SourceRow> seen(Caller caller, long id) {
        return sources.find(id)
                .filter(source ->
                        source.organisationId() == null || seenOwners(caller).contains(source.organisationId()));
    }

    private boolean wholeCity(Caller caller) {
        return reach.wholeCity(caller, Roles.EDITOR) || reach.wholeCity(caller, Roles.ORGANISER);
    }

    private long owner(Caller caller) {
        return reach.owner(caller, caller.has(Roles.EDITOR) ? Roles.EDITOR : Roles.ORGANISER)
                .id();
    }

    /** Organisations whose own sources she sees: those in her reach. */
    private List<Long> seenOwners(Caller caller) {
        List<Long> owners = sources.owners();
        Map<Long, OrganisationCard> banks = owners.isEmpty() ? Map.of() : identity.organisations(owners);
        return owners.stream()
                .filter(owner -> {
                    OrganisationCard card = banks.get(owner);
                    return card != null
                            && Stream.of(Roles.EDITOR, Roles.ORGANISER)
                                    .anyMatch(role -> caller.reaches(role, card.path()));
                })
                .toList();
    }

    private SourceView view(Caller caller, long id) {
        return views(caller, List.of(sources.find(id).orElseThrow())).getFirst();
    }

    private List<SourceView> views(Caller caller, List<SourceRow> rows) {
        Map<Long, Integer> counts =
                questions.counts(caller, rows.stream().map(SourceRow::id).toList());
        Map<Long, String> successors = sources.titles(rows.stream()
                .map(SourceRow::supersededBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> new SourceView(
                        row.id(),
                        row.title(),
                        row.kind(),
                        row.date(),
                        row.organisationId() != null,
                        row.supersededAt(),
                        row.supersededBy() == null ? null : successors.get(row.supersededBy()),
                        row.supersededNote(),
                        row.withhold(),
                        counts.getOrDefault(row.id(), 0)))
                .toList();
    }
}
