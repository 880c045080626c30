package org.spona.search.saved.web;

import java.util.List;
import java.util.UUID;

/**
 * A saved search as pages show it.
 *
 * @param asks its words, then the labels of what is chosen in it
 */
record SavedSearchView(UUID id, String name, List<String> asks, boolean followed) {}
