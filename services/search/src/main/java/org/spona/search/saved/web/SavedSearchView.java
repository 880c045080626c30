package org.spona.search.saved.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.search.saved.AlertFrequency;

/**
 * A saved search as pages show it.
 *
 * @param asks its words, then the labels of what is chosen in it
 */
record SavedSearchView(UUID id, String name, List<String> asks, AlertFrequency frequency, Optional<Instant> nextAt) {}
