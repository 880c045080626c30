package org.spona.cooperation.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.history.OwnedThingHistory;
import org.spona.platform.history.RecordedState;
import org.springframework.stereotype.Component;

/** The history of offers and needs: what they said, and how far they had come. */
@Component
public class ExchangeHistory extends OwnedThingHistory {

    /** What is kept of an offer or a need. */
    private record Fields(
            ExchangeStatus status,
            String title,
            ExchangeKind kind,
            ExchangeForm form,
            String body,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate untilDay,
            @Nullable Integer people,
            String experience) {}

    ExchangeHistory(ExchangeRegister register) {
        super(Exchange.KIND, register::get);
    }

    static RecordedState stateOf(Exchange exchange) {
        ExchangeContent content = exchange.content();
        return RecordedState.of(
                exchange,
                exchange.status() != ExchangeStatus.DRAFT,
                new Fields(
                        exchange.status(),
                        content.title(),
                        content.kind(),
                        content.form(),
                        content.body(),
                        content.fromDay(),
                        content.untilDay(),
                        content.people(),
                        exchange.experience()));
    }
}
