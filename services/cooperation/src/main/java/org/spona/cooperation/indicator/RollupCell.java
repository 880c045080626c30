package org.spona.cooperation.indicator;

/** What a group of organisations is together in a period, and of whom that is known. */
public record RollupCell(Period period, RollupValue value, Coverage coverage) {}
