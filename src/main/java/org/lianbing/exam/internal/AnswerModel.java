package org.lianbing.exam.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely people of a given result give a given answer, learned from the papers themselves: for every question the
 * share of each answer among people of like results, drawn towards the share among all where few answered. A model by
 * observed shares in place of a fitted nominal response model (Wollack 1997 and van der Linden and Sotaridona 2006 use
 * the latter for the same purpose): it needs no estimation and holds for every type of question.
 */
final class AnswerModel {
    /** People are put into so many classes of equal size by their share of right answers. */
    static final int CLASSES = 8;

    static final double[] SHARES_COPIED = {0.25, 0.5, 0.75, 0.95};
    /** Of one question; texts of one's own beyond that match nobody. */
    static final int ANSWERS_MAX = 1_000;

    static final char OTHER = Character.MAX_VALUE;
    private static final double[] MISMATCH =
            Arrays.stream(SHARES_COPIED).map(copied -> Math.log(1 - copied)).toArray();
    /** The share among all counts like so many answers of the class. */
    private static final double SHRINKAGE = 8;
    /** An answer nobody gave yet is possible. */
    private static final double UNSEEN = 0.5;

    private final Map<Long, Integer> items = new HashMap<>();
    private final List<Map<String, Character>> codes = new ArrayList<>();
    /** Papers with the same questions share their list of them. */
    private final Map<String, char[]> lists = new HashMap<>();

    private final List<double[][]> shares = new ArrayList<>();
    private final List<double[][]> alike = new ArrayList<>();
    private final List<double[][][]> weights = new ArrayList<>();
    private double[] bounds = {};

    /** Remembers the paper's questions and answers as numbers; those of all papers, before {@link #learn}. */
    CodedPaper coded(AnsweredPaper paper) {
        int length = paper.revisionIds().length;
        Integer[] order = new Integer[length];
        int[] itemOf = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
            itemOf[i] = items.computeIfAbsent(paper.revisionIds()[i], id -> {
                codes.add(new HashMap<>());
                return codes.size() - 1;
            });
        }
        Arrays.sort(order, (a, b) -> Integer.compare(itemOf[a], itemOf[b]));
        char[] coded = new char[length];
        char[] answers = new char[length];
        boolean[] right = new boolean[length];
        for (int i = 0; i < length; i++) {
            coded[i] = (char) itemOf[order[i]];
            answers[i] = code(codes.get(coded[i]), paper.answers()[order[i]]);
            right[i] = paper.right()[order[i]];
        }
        return new CodedPaper(paper, lists.computeIfAbsent(new String(coded), list -> coded), answers, right);
    }

    private static char code(Map<String, Character> ofItem, String answer) {
        Character known = ofItem.get(answer);
        if (known != null || ofItem.size() >= ANSWERS_MAX) {
            return known == null ? OTHER : known;
        }
        char fresh = (char) ofItem.size();
        ofItem.put(answer, fresh);
        return fresh;
    }

    /** Learns from all papers, and completes each with its class and weights. */
    void learn(List<CodedPaper> papers) {
        double[] results =
                papers.stream().mapToDouble(paper -> paper.shareRight).sorted().toArray();
        bounds = new double[CLASSES - 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = results.length == 0 ? 0 : results[(i + 1) * results.length / CLASSES];
        }
        papers.forEach(paper -> paper.ability = abilityOf(paper.shareRight));
        count(papers);
        for (CodedPaper paper : papers) {
            paper.heaviest = new float[paper.items.length];
            for (int i = 0; i < paper.items.length; i++) {
                paper.heaviest[i] = paper.answers[i] == OTHER
                        ? 0
                        : (float) Arrays.stream(weightOfMatch(paper.items[i], paper.ability, paper.answers[i]))
                                .max()
                                .orElseThrow();
            }
        }
    }

    private void count(List<CodedPaper> papers) {
        for (Map<String, Character> ofItem : codes) {
            shares.add(new double[CLASSES][ofItem.size()]);
        }
        for (CodedPaper paper : papers) {
            for (int i = 0; i < paper.items.length; i++) {
                if (paper.answers[i] != OTHER) {
                    shares.get(paper.items[i])[paper.ability][paper.answers[i]]++;
                }
            }
        }
        codes.clear();
        lists.clear();
        for (double[][] ofItem : shares) {
            toShares(ofItem);
            alike.add(alike(ofItem));
            weights.add(weights(ofItem));
        }
    }

    private static void toShares(double[][] counts) {
        int answers = counts[0].length;
        double[] all = new double[answers];
        double total = 0;
        for (double[] ofClass : counts) {
            for (int answer = 0; answer < answers; answer++) {
                all[answer] += ofClass[answer];
                total += ofClass[answer];
            }
        }
        for (double[] ofClass : counts) {
            double inClass = Arrays.stream(ofClass).sum();
            for (int answer = 0; answer < answers; answer++) {
                double share = (all[answer] + UNSEEN) / (total + UNSEEN * (answers + 1));
                ofClass[answer] = (ofClass[answer] + SHRINKAGE * share) / (inClass + SHRINKAGE);
            }
        }
    }

    /** For each two classes, how likely one person of each gives the same answer. */
    private static double[][] alike(double[][] ofItem) {
        double[][] alike = new double[CLASSES][CLASSES];
        for (int one = 0; one < CLASSES; one++) {
            for (int other = 0; other < CLASSES; other++) {
                for (int answer = 0; answer < ofItem[one].length; answer++) {
                    alike[one][other] += ofItem[one][answer] * ofItem[other][answer];
                }
            }
        }
        return alike;
    }

    /** Logarithms, because they are asked for millions of times. */
    private static double[][][] weights(double[][] ofItem) {
        double[][][] weights = new double[CLASSES][ofItem[0].length][SHARES_COPIED.length];
        for (int ability = 0; ability < CLASSES; ability++) {
            for (int answer = 0; answer < ofItem[ability].length; answer++) {
                double chance = ofItem[ability][answer];
                for (int i = 0; i < SHARES_COPIED.length; i++) {
                    double copied = SHARES_COPIED[i];
                    weights[ability][answer][i] = Math.log((copied + (1 - copied) * chance) / chance);
                }
            }
        }
        return weights;
    }

    private int abilityOf(double shareRight) {
        int ability = 0;
        while (ability < bounds.length && shareRight >= bounds[ability]) {
            ability++;
        }
        return ability;
    }

    /**
     * For each of {@link #SHARES_COPIED}, the logarithm of how much more likely this answer is for somebody of this class
     * who copied that share of her answers from one who gave it, than for somebody who answered by herself.
     */
    double[] weightOfMatch(int item, int ability, int answer) {
        return weights.get(item)[ability][answer];
    }

    /** Likewise where the answers differ; it is the same for every answer. */
    static double[] weightOfMismatch() {
        return MISMATCH;
    }

    double chanceAlike(int item, int oneAbility, int otherAbility) {
        return alike.get(item)[oneAbility][otherAbility];
    }
}
