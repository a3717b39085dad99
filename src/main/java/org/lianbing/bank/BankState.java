package org.lianbing.bank;

/**
 * How far the work on a bank is. What has been published once stays in use while its changes are written and reviewed;
 * only {@link #RETIRED} takes a bank out of use.
 */
public enum BankState {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    RETIRED
}
