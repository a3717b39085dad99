package org.lianbing.identity;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whom to call when one cannot get in.
 *
 * @param hours when somebody answers, such as 工作日 8:30–17:30
 * @param text all of it as one sentence
 */
@Serdeable
public record ContactCard(String name, String phone, String hours, String text) {}
