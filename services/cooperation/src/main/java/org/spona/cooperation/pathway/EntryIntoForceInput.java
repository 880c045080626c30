package org.spona.cooperation.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when a pathway holds.
 *
 * @param from today when missing
 */
public record EntryIntoForceInput(@Nullable LocalDate from) {}
