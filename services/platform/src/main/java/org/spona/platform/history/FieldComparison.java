package org.spona.platform.history;

import java.util.List;

/**
 * How a field differs between two versions.
 *
 * @param label how it is called, in the reader's language
 */
public record FieldComparison(String field, String label, List<Segment> segments) {}
