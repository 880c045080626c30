package org.spona.cooperation.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.AggregateReading;
import org.spona.platform.listing.Listing;
import org.spona.platform.listing.SearchedWords;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offers and needs that the reader may see. */
@Service
@Transactional(readOnly = true)
public class ExchangeRegister extends AggregateReading<Exchange> {

    private static final String LISTED = """
            from exchange
            where (:status::text is null or status = :status)
            and (:kind::text is null or kind = :kind)
            and (:form::text is null or form = :form)
            """ + SearchedWords.CONDITION;

    private final Exchanges exchanges;
    private final ExchangeAnswers answers;
    private final JdbcClient database;

    ExchangeRegister(Exchanges exchanges, ExchangeAnswers answers, JdbcClient database) {
        super(exchanges);
        this.exchanges = exchanges;
        this.answers = answers;
        this.database = database;
    }

    /** Offers and needs, last changed first. */
    public PageOf<Exchange> list(ExchangeFilter filter, PageRequest page) {
        return new Listing(database, LISTED)
                .with("status", filter.state())
                .with("kind", filter.kind())
                .with("form", filter.form())
                .searching(filter.q())
                .lastChangedFirst(page, exchanges::findByIdIn);
    }

    /** What organisations answer: to the owner all of it, to others their own. */
    public List<ExchangeAnswer> answers(Collection<UUID> ids) {
        return answers.list(ids);
    }

    /** What the reader's organisation answers, if it has. */
    public Optional<ExchangeAnswer> own(Exchange exchange) {
        return Readers.isVisitor()
                ? Optional.empty()
                : ExchangeStep.other(Readers.get(), exchange)
                        .flatMap(organisation -> answers.find(exchange.getId(), organisation));
    }
}
