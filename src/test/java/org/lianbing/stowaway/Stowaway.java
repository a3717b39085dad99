package org.lianbing.stowaway;

/** Stands in a module that nobody agreed on, so that the test of the rules is itself tested. */
final class Stowaway {}
