package org.spona.cooperation.indicator;

import java.util.List;

/**
 * What a group of organisations is together in a period, and of whom that is known.
 *
 * @param parts of it by breakdown; of a breakdown by which nobody tells it apart there are none
 */
public record RollupCell(Period period, RollupValue value, Coverage coverage, List<RollupPart> parts) {}
