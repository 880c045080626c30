package org.spona.cooperation.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What the side that offers or needs something and those who answer do. */
public enum ExchangeStep implements Step<Exchange> {
    /** Change what it says. */
    EDIT,
    /** Let others answer. */
    OPEN,
    /** Choose with whom it takes place. */
    MATCH,
    /** Say that it took place. */
    DONE,
    /** Take it back. */
    WITHDRAW,
    /** Throw away a draft, which nobody else has seen. */
    DISCARD,
    /** Answer for one's own organisation. */
    ANSWER,
    /** Say how it was, for either side. */
    SAY;

    @Override
    public boolean isFor(Reader reader, Exchange exchange) {
        return switch (this) {
            case ANSWER -> other(reader, exchange).isPresent();
            case SAY -> owns(reader, exchange) || isPartner(reader, exchange);
            case EDIT, OPEN, MATCH, DONE, WITHDRAW, DISCARD -> owns(reader, exchange);
        };
    }

    @Override
    public boolean isPossible(Exchange exchange, Instant now) {
        ExchangeStatus status = exchange.status();
        return switch (this) {
            case EDIT -> status == ExchangeStatus.DRAFT || status == ExchangeStatus.OPEN;
            case OPEN, DISCARD -> status == ExchangeStatus.DRAFT;
            case MATCH, ANSWER -> status == ExchangeStatus.OPEN;
            case DONE -> status == ExchangeStatus.MATCHED;
            case WITHDRAW -> status == ExchangeStatus.OPEN || status == ExchangeStatus.MATCHED;
            case SAY -> status == ExchangeStatus.DONE;
        };
    }

    static boolean owns(Reader reader, Exchange exchange) {
        return reader.actsFor(exchange.ownership(), Role::writes);
    }

    static boolean isPartner(Reader reader, Exchange exchange) {
        return exchange.partnerId()
                .filter(partner -> reader.actsFor(partner, exchange.ownership().networkId(), Role::writes))
                .isPresent();
    }

    /** For which organisation other than the owner a reader can answer in the network. */
    static Optional<UUID> other(Reader reader, Exchange exchange) {
        return reader.byPreference()
                .filter(membership -> membership.role().writes())
                .filter(membership ->
                        membership.networkId().equals(exchange.ownership().networkId()))
                .map(Membership::organisationId)
                .filter(organisation ->
                        !organisation.equals(exchange.ownership().organisationId()))
                .findFirst();
    }

    @Override
    public ErrorCode impossible() {
        return ExchangeError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == WITHDRAW || this == DISCARD;
    }
}
