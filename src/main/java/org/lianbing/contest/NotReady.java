package org.lianbing.contest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianbing.platform.Problem;

/** A draft was to be published that must not be; the findings say why. */
public final class NotReady extends Problem {
    public NotReady(ContestCheck check) {
        super(
                Category.CONFLICT,
                "contest.not-ready",
                errors(check).stream()
                        .map(ContestCheck.Finding::message)
                        .collect(Collectors.joining(" ", "竞赛还不能发布：", "")),
                Map.of("findings", errors(check).stream().map(NotReady::facts).toList()));
    }

    private static List<ContestCheck.Finding> errors(ContestCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.severity() == ContestCheck.Severity.ERROR)
                .toList();
    }

    private static Map<String, Object> facts(ContestCheck.Finding finding) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("severity", finding.severity().name());
        facts.put("code", finding.code());
        facts.put("message", finding.message());
        if (finding.field() != null) {
            facts.put("field", finding.field());
        }
        return facts;
    }
}
