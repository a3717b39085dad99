package org.lianbing.bank;

/** Whom a bank is for. */
public enum BankScope {
    /** Only the company that owns it, with everything below it. */
    COMPANY,
    /** Everybody in this city. */
    CITY,
    /** Ships with the service; everybody. */
    PUBLIC
}
