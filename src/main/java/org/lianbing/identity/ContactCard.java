package org.lianbing.identity;

/**
 * Whom to call when one cannot get in.
 *
 * @param hours when somebody answers, such as 工作日 8:30–17:30
 * @param text all of it as one sentence
 */
public record ContactCard(String name, String phone, String hours, String text) {}
