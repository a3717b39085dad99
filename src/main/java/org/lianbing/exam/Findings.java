package org.lianbing.exam;

import java.util.List;

/**
 * What a look at all papers of an occasion came to.
 *
 * @param papers how many were read
 * @param pairsCompared how many pairs of them were held against each other
 */
public record Findings(int papers, long pairsCompared, List<Finding> findings) {
    public Findings {
        findings = List.copyOf(findings);
    }
}
