package org.spona.cooperation.indicator;

import java.math.BigDecimal;

/**
 * How much of a value is of one value of a breakdown.
 *
 * @param list which breakdown, from 0
 * @param value which of its values, from 0
 */
public record MeasuredPart(int list, int value, BigDecimal amount) {}
