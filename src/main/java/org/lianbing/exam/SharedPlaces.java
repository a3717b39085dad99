package org.lianbing.exam;

import java.util.Set;

/**
 * Phones and networks that an organiser declared as shared by many, such as a workshop's.
 *
 * @param devices the random names of the phones
 * @param addresses keyed hashes of the networks, in hexadecimal
 */
public record SharedPlaces(Set<String> devices, Set<String> addresses) {
    public static final SharedPlaces NONE = new SharedPlaces(Set.of(), Set.of());

    public SharedPlaces {
        devices = Set.copyOf(devices);
        addresses = Set.copyOf(addresses);
    }
}
