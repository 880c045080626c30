package org.spona.search.finding;

import org.spona.platform.tenancy.Reader;

/**
 * A reader has searched for words on the page, among everything.
 *
 * @param hits how many things were found
 */
public record SearchMade(String q, long hits, Reader reader) {}
