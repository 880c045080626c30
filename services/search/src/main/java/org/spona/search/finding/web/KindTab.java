package org.spona.search.finding.web;

/**
 * A kind of things among which a search is made, or all of them.
 *
 * @param label what one thing of it is called; empty for all kinds
 * @param hits how many things it would give
 * @param address of the same search there
 */
record KindTab(String label, long hits, String address, boolean chosen) {}
