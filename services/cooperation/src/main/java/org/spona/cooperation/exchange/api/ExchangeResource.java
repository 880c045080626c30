package org.spona.cooperation.exchange.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAnswer;
import org.spona.cooperation.exchange.ExchangeContent;
import org.spona.cooperation.exchange.ExchangeStatus;
import org.spona.platform.tenancy.Ownership;

/**
 * An offer or a need as JSON.
 *
 * @param partnerId with whom it takes place; null until somebody is found
 * @param answers to the owner all of them, to others their own and the partner's
 * @param experience how the side whose it is says it was; empty until then
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record ExchangeResource(
        UUID id,
        ExchangeStatus status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped ExchangeContent content,
        @Nullable UUID partnerId,
        List<AnswerResource> answers,
        String experience,
        @Nullable Boolean useful,
        Instant updatedAt,
        long version) {

    /** What an organisation answers, and how it says it was. */
    record AnswerResource(
            UUID organisationId,
            String note,
            LocalDate answeredOn,
            String experience,
            @Nullable Boolean useful) {

        static AnswerResource of(ExchangeAnswer answer) {
            return new AnswerResource(
                    answer.organisationId(), answer.note(), answer.answeredOn(), answer.experience(), answer.useful());
        }
    }

    static ExchangeResource of(Exchange exchange, List<ExchangeAnswer> answers) {
        return new ExchangeResource(
                exchange.getId(),
                exchange.status(),
                exchange.ownership(),
                exchange.content(),
                exchange.partnerId().orElse(null),
                answers.stream()
                        .filter(answer -> answer.exchangeId().equals(exchange.getId()))
                        .map(AnswerResource::of)
                        .toList(),
                exchange.experience(),
                exchange.useful().orElse(null),
                exchange.updatedAt(),
                exchange.version());
    }
}
