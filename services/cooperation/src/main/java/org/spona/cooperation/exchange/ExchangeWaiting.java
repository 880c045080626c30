package org.spona.cooperation.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is open and answered waits for its owner to choose; what took place waits for both sides to say how it was. */
@Component
class ExchangeWaiting extends ThingWaiting {

    private final Exchanges exchanges;
    private final ExchangeAnswers answers;

    ExchangeWaiting(
            WaitingAnnouncements announcements, Exchanges exchanges, ExchangeAnswers answers, MessageSource messages) {
        super("exchange", announcements, messages);
        this.exchanges = exchanges;
        this.answers = answers;
    }

    @EventListener
    void on(Exchange.Event event) {
        changed(event.exchange().getId());
    }

    @EventListener
    void on(ExchangeAuthoring.Said said) {
        changed(said.exchangeId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, List<ExchangeAnswer>> byExchange =
                answers.list(things).stream().collect(Collectors.groupingBy(ExchangeAnswer::exchangeId));
        return exchanges.findByIdIn(things).stream()
                .flatMap(exchange -> items(exchange, byExchange.getOrDefault(exchange.getId(), List.of())))
                .toList();
    }

    private Stream<Waiting.Item> items(Exchange exchange, List<ExchangeAnswer> its) {
        UUID owner = exchange.ownership().organisationId();
        return switch (exchange.status()) {
            case OPEN -> its.stream().limit(1).map(_ -> item(exchange, owner, "exchange.waiting.match"));
            case DONE ->
                Stream.concat(
                                Stream.of(owner)
                                        .filter(_ -> exchange.experience().isEmpty()),
                                its.stream()
                                        .filter(answer -> exchange.partnerId()
                                                        .filter(answer.organisationId()::equals)
                                                        .isPresent()
                                                && answer.experience().isEmpty())
                                        .map(ExchangeAnswer::organisationId))
                        .map(side -> item(exchange, side, "exchange.waiting.say"));
            case DRAFT, MATCHED, WITHDRAWN -> Stream.empty();
        };
    }

    private Waiting.Item item(Exchange exchange, UUID organisation, String code) {
        return item(
                exchange.thing(),
                Addressee.writers(organisation, exchange.ownership().networkId()),
                code,
                exchange.updatedAt());
    }
}
