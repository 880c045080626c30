package org.spona.cooperation.exchange.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAnswer;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.cooperation.exchange.ExchangeStep;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** Adds to offers and needs what their pages show besides: names, answers, what can be done. */
@Component
class ExchangeViews {

    /** An organisation with what it answers. */
    record AnswerView(Optional<Organisation> organisation, ExchangeAnswer answer) {}

    /**
     * An offer or a need on its page.
     *
     * @param partner with whom it takes place, with how that side says it was
     * @param answers those that the reader may know, but for the partner's
     * @param own what the reader's organisation answers
     */
    record ExchangeView(
            Exchange exchange,
            Optional<Organisation> organisation,
            Optional<AnswerView> partner,
            List<AnswerView> answers,
            Optional<ExchangeAnswer> own,
            Permissions can) {}

    /** An offer or a need in a list. */
    record ExchangeLine(Exchange exchange, Optional<Organisation> organisation) {}

    private final ExchangeRegister register;
    private final Directory directory;
    private final Clock clock;

    ExchangeViews(ExchangeRegister register, Directory directory, Clock clock) {
        this.register = register;
        this.directory = directory;
        this.clock = clock;
    }

    ExchangeView of(Exchange exchange) {
        List<ExchangeAnswer> answers = register.answers(List.of(exchange.getId()));
        UUID owner = exchange.ownership().organisationId();
        Map<UUID, Organisation> organisations = directory.organisations(
                Stream.concat(answers.stream().map(ExchangeAnswer::organisationId), Stream.of(owner))
                        .collect(Collectors.toSet()));
        Map<Boolean, List<AnswerView>> sides = answers.stream()
                .map(answer -> new AnswerView(Optional.ofNullable(organisations.get(answer.organisationId())), answer))
                .collect(Collectors.partitioningBy(view -> exchange.partnerId()
                        .filter(view.answer().organisationId()::equals)
                        .isPresent()));
        return new ExchangeView(
                exchange,
                Optional.ofNullable(organisations.get(owner)),
                sides.getOrDefault(true, List.of()).stream().findFirst(),
                sides.getOrDefault(false, List.of()),
                register.own(exchange),
                Permissions.of(ExchangeStep.class, exchange, Readers.get(), clock.instant()));
    }

    List<ExchangeLine> lines(List<Exchange> some) {
        Map<UUID, Organisation> owners = directory.organisations(some.stream()
                .map(exchange -> exchange.ownership().organisationId())
                .collect(Collectors.toSet()));
        return some.stream()
                .map(exchange -> new ExchangeLine(
                        exchange,
                        Optional.ofNullable(owners.get(exchange.ownership().organisationId()))))
                .toList();
    }
}
