package org.spona.search.saved;

import java.util.List;
import org.spona.search.finding.FoundThing;

/**
 * What is new in one saved search for the person who keeps it.
 *
 * @param hits the newest first; empty when nothing is
 */
record News(SavedSearch search, List<FoundThing> hits) {}
