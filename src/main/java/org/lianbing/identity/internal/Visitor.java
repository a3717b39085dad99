package org.lianbing.identity.internal;

/**
 * Where a try comes from.
 *
 * @param address of the network: an IPv4 address, or the /64 of an IPv6 one, since a household owns that many
 * @param secure whether the browser came by https
 */
record Visitor(String address, Device device, boolean secure) {}
