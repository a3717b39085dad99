package org.lianbing.bank.internal;

/**
 * A line of a text, numbered as its editor shows it; a paragraph of a document, with the number or letter that Word puts
 * before it by itself.
 */
record TextLine(int number, String text) {}
