package org.spona.platform.history;

import java.util.List;

/**
 * How two versions of a thing differ.
 *
 * @param from the older one
 * @param fields those that differ, in their order
 */
public record VersionComparison(VersionSummary from, VersionSummary to, List<FieldComparison> fields) {}
