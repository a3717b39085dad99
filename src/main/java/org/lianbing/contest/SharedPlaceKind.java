package org.lianbing.contest;

/** What many workers use together. */
public enum SharedPlaceKind {
    PHONE,
    NETWORK
}
