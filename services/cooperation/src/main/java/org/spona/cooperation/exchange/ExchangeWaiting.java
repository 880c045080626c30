package org.spona.cooperation.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is open and answered waits for its owner to choose; what took place waits for both sides to say how it was. */
@Component
class ExchangeWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final Exchanges exchanges;
    private final ExchangeAnswers answers;
    private final MessageSource messages;

    ExchangeWaiting(
            WaitingAnnouncements announcements, Exchanges exchanges, ExchangeAnswers answers, MessageSource messages) {
        this.announcements = announcements;
        this.exchanges = exchanges;
        this.answers = answers;
        this.messages = messages;
    }

    @EventListener
    void on(Exchange.Event event) {
        announcements.changed(this, event.exchange().getId());
    }

    @EventListener
    void on(ExchangeAuthoring.Said said) {
        announcements.changed(this, said.exchangeId());
    }

    @Override
    public String source() {
        return "exchange";
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
        return new Waiting.Item(
                exchange.getId(),
                Addressee.writers(organisation, exchange.ownership().networkId()),
                Labels.of(messages, code),
                exchange.content().title(),
                exchange.content().language(),
                Labels.of(messages, code + ".action"),
                exchange.thing().address(),
                null,
                exchange.updatedAt(),
                null);
    }
}
