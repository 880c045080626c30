package org.spona.cooperation.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers to an offer or a need, and how it says it was; its own part.
 *
 * @param note what it would bring or wants, and when
 * @param answeredOn on which day
 * @param experience how it was; empty until it took place
 * @param useful whether it was of use; null until it has said so
 */
public record ExchangeAnswer(
        UUID exchangeId,
        UUID organisationId,
        String note,
        LocalDate answeredOn,
        String experience,
        @Nullable Boolean useful) {}
