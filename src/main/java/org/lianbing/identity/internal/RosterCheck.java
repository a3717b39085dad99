package org.lianbing.identity.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.identity.OrganisationKind;
import org.lianbing.platform.SheetFault;

/** What a roster as a whole comes to: every fault, and for each good row what it would change. Touches no database. */
final class RosterCheck {
    private final RosterRules rules;
    private final OrganisationNames organisations;
    private final List<SheetFault> faults = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();

    RosterCheck(RosterRules rules, OrganisationNames organisations) {
        this.rules = rules;
        this.organisations = organisations;
    }

    private record Read(RosterLine line, RosterPerson person) {}

    /** @param path of the organisation she is in now */
    record Present(
            String name,
            long organisationId,
            String path,
            @Nullable Long tradeId,
            @Nullable Integer level,
            @Nullable PhoneNumber phone) {}

    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    record Planned(RosterPerson person, Change change) {}

    /** @param newOrganisations full names of those that the commit would make */
    record Result(List<Planned> rows, List<SheetFault> faults, List<String> newOrganisations) {}

    /** First half: the rows by themselves and among each other. */
    void read(RosterSheets.Found found) {
        faults.addAll(found.faults());
        Map<IdNumber, RosterLine> seen = new HashMap<>();
        for (RosterLine line : found.lines()) {
            rules.read(line, faults::add).ifPresent(person -> {
                RosterLine before = seen.putIfAbsent(person.idNumber(), line);
                if (before == null) {
                    read.add(new Read(line, person));
                } else {
                    faults.add(line.fault(
                            RosterField.ID_NUMBER,
                            "duplicate",
                            "这个身份证号和工作表“" + before.sheet() + "”第 "
                                    + before.row().number() + " 行重复。",
                            "同一个人只留一行。"));
                }
            });
        }
    }

    Set<IdNumber> numbers() {
        return read.stream().map(entry -> entry.person().idNumber()).collect(Collectors.toSet());
    }

    /**
     * Second half: against what is stored.
     *
     * @param present those of {@link #numbers()} who are on the roster already
     */
    Result compare(Map<IdNumber, Present> present, List<String> reach) {
        Set<List<String>> inner = OrganisationNames.withMoreBelow(
                read.stream().map(entry -> entry.person().organisation()).toList());
        Set<String> newOrganisations = new LinkedHashSet<>();
        List<Planned> rows = new ArrayList<>();
        for (Read entry : read) {
            RosterPerson person = entry.person();
            OrganisationNames.Place place = organisations.find(person.organisation());
            if (!organisations.reaches(place)) {
                faults.add(entry.line()
                        .fault(
                                RosterField.ORGANISATION,
                                "organisation-out-of-reach",
                                "没有这个组织，或者它不归您管理。",
                                "请从您管理的组织写起，名称要和系统里的一致。"));
                continue;
            }
            if (!canBeMade(place, person.organisation(), inner)) {
                faults.add(entry.line()
                        .fault(RosterField.ORGANISATION, "organisation-below-team", "班组下面不能再有组织。", "请核对组织路径的最后几级。"));
                continue;
            }
            Present before = present.get(person.idNumber());
            if (before != null && reach.stream().noneMatch(before.path()::startsWith)) {
                faults.add(entry.line()
                        .fault(
                                RosterField.ID_NUMBER,
                                "member-elsewhere",
                                "这个身份证号登记在您管理范围以外的单位。",
                                "请核对号码；如果是调动，请联系上一级工会办理。"));
                continue;
            }
            for (int i = 1; i <= place.missing().size(); i++) {
                newOrganisations.add(String.join(
                        "/",
                        person.organisation()
                                .subList(
                                        0,
                                        person.organisation().size()
                                                - place.missing().size()
                                                + i)));
            }
            rows.add(new Planned(person, change(person, place, before)));
        }
        return new Result(rows, List.copyOf(faults), List.copyOf(newOrganisations));
    }

    private static boolean canBeMade(OrganisationNames.Place place, List<String> names, Set<List<String>> inner) {
        OrganisationKind kind = Objects.requireNonNull(place.deepest()).kind();
        int depth = names.size() - place.missing().size();
        for (String name : place.missing()) {
            depth++;
            var next = OrganisationNames.kindBelow(kind, name, inner.contains(names.subList(0, depth)));
            if (next.isEmpty()) {
                return false;
            }
            kind = next.get();
        }
        return true;
    }

    private static Change change(RosterPerson person, OrganisationNames.Place place, @Nullable Present before) {
        if (before == null) {
            return Change.NEW;
        }
        OrganisationNode deepest = Objects.requireNonNull(place.deepest());
        boolean same = place.missing().isEmpty()
                && deepest.id() == before.organisationId()
                && person.name().equals(before.name())
                && sameOrBlank(person.tradeId(), before.tradeId())
                && sameOrBlank(person.level(), before.level())
                && sameOrBlank(person.phone(), before.phone());
        return same ? Change.UNCHANGED : Change.CHANGED;
    }

    /** A blank cell leaves what is stored. */
    private static boolean sameOrBlank(@Nullable Object inFile, @Nullable Object stored) {
        return inFile == null || inFile.equals(stored);
    }
}
