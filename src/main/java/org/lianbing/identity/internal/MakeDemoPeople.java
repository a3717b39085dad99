package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.DemoLogins;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.identity.internal.DemoPeople.Branch;
import org.lianbing.identity.internal.DemoPeople.Enterprise;
import org.lianbing.identity.internal.DemoPeople.Known;
import org.lianbing.identity.internal.MemberRepository.NewMember;
import org.lianbing.platform.StartupStep;
import org.lianbing.platform.TransactionRetry;
import org.lianbing.trade.TradeApi;

/** The demo city: four levels of organisations, three hundred people, and ten of them one can log in as. */
@Singleton
final class MakeDemoPeople implements StartupStep, DemoLogins {
    private static final int PEOPLE = 300;
    private static final int FIRST_SERIAL = 100;
    /** The demo's code should still work when the demo has been running for long. */
    private static final Duration CODE_LIFETIME = Duration.ofDays(3_650);

    private final OrganisationTree tree;
    private final MemberRepository members;
    private final AccountRepository accounts;
    private final ActivationCodes codes;
    private final Passwords passwords;
    private final RoleAssignments roles;
    private final Contact contact;
    private final TradeApi trades;
    private final TransactionRetry transactions;
    private final IdentitySettings settings;
    private final Clock clock;

    MakeDemoPeople(
            OrganisationTree tree,
            MemberRepository members,
            AccountRepository accounts,
            ActivationCodes codes,
            Passwords passwords,
            RoleAssignments roles,
            Contact contact,
            TradeApi trades,
            TransactionRetry transactions,
            IdentitySettings settings,
            Clock clock) {
        this.tree = tree;
        this.members = members;
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.roles = roles;
        this.contact = contact;
        this.trades = trades;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5_300;
    }

    @Override
    public String label() {
        return "建立演示城市的组织和职工";
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        contact.set(DemoPeople.CONTACT_NAME, DemoPeople.CONTACT_PHONE, DemoPeople.CONTACT_HOURS);
        Map<String, Long> tradeIds = Map.of(
                DemoPeople.BREWER,
                trades.ensure("6-02-06-03", DemoPeople.BREWER, Set.of(5, 4, 3)).id(),
                DemoPeople.ELECTRICIAN,
                trades.ensure("6-31-01-03", DemoPeople.ELECTRICIAN, Set.of(5, 4, 3))
                        .id());
        Map<String, Long> places = transactions.inTransaction(this::makeOrganisations);
        transactions.inTransaction(() -> makeCrowd(places, tradeIds));
        int done = 0;
        for (Known known : DemoPeople.KNOWN) {
            transactions.inTransaction(() -> makeKnown(known, places, tradeIds));
            progress.at(++done, DemoPeople.KNOWN.size());
        }
    }

    /** @return ids by name, teams as {@code enterprise/team} */
    private Map<String, Long> makeOrganisations() {
        Map<String, Long> places = new HashMap<>();
        OrganisationNode city = tree.ensure(null, OrganisationKind.CITY, DemoPeople.CITY);
        places.put(city.name(), city.id());
        for (Branch branch : DemoPeople.BRANCHES) {
            OrganisationNode above = tree.ensure(city, branch.kind(), branch.name());
            for (Enterprise enterprise : branch.enterprises()) {
                OrganisationNode unit = tree.ensure(above, OrganisationKind.ENTERPRISE, enterprise.name());
                places.put(unit.name(), unit.id());
                for (String team : enterprise.teams()) {
                    places.put(
                            unit.name() + "/" + team,
                            tree.ensure(unit, OrganisationKind.TEAM, team).id());
                }
            }
        }
        return places;
    }

    private void makeCrowd(Map<String, Long> places, Map<String, Long> tradeIds) {
        if (members.find(DemoPeople.number(FIRST_SERIAL)).isPresent()) {
            return;
        }
        List<Enterprise> enterprises = DemoPeople.BRANCHES.stream()
                .flatMap(branch -> branch.enterprises().stream())
                .toList();
        List<NewMember> crowd = new ArrayList<>();
        for (int i = 0; i < PEOPLE - DemoPeople.KNOWN.size(); i++) {
            Enterprise enterprise = enterprises.get(i % enterprises.size());
            List<String> teams = enterprise.teams();
            String team = teams.get(i / enterprises.size() % teams.size());
            crowd.add(new NewMember(
                    DemoPeople.name(i),
                    DemoPeople.number(FIRST_SERIAL + i),
                    null,
                    id(places, enterprise.name() + "/" + team),
                    tradeIds.get(enterprise.trade()),
                    5 - i % 3));
        }
        members.addAll(crowd);
    }

    private void makeKnown(Known known, Map<String, Long> places, Map<String, Long> tradeIds) {
        if (members.find(known.number()).isPresent()) {
            return;
        }
        long unit = id(places, known.unit());
        long place = known.team() == null ? unit : id(places, known.unit() + "/" + known.team());
        Long trade = known.trade() == null ? null : tradeIds.get(known.trade());
        long id = members.add(new NewMember(known.name(), known.number(), null, place, trade, known.level()));
        if (known.activated()) {
            accounts.activate(id, passwords.hash(known.secret()), settings.privacyNoticeVersion(), clock.instant());
        } else {
            codes.issueKnown(id, known.secret(), CODE_LIFETIME);
        }
        grant(id, known.role(), unit);
    }

    private void grant(long memberId, @Nullable String role, long organisationId) {
        if (role != null) {
            roles.grant(memberId, role, organisationId, null);
        }
    }

    private static long id(Map<String, Long> places, String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    @Override
    public List<DemoLogin> all() {
        if (members.find(DemoPeople.KNOWN.getFirst().number()).isEmpty()) {
            return List.of();
        }
        List<DemoLogin> logins = new ArrayList<>();
        DemoPeople.KNOWN.forEach(known -> logins.add(
                new DemoLogin(known.label(), known.name(), known.number().text(), known.secret())));
        logins.add(new DemoLogin("不在名册上的号码", "（无）", DemoPeople.NOBODY.text(), "（任意）"));
        return logins;
    }
}
