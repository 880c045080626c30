package org.spona.search.synonym;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spona.platform.tenancy.Readers;
import org.spona.search.synonym.Synonym.Direction;
import org.spona.search.synonym.SynonymBook.Entry;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The book that searches use. Every instance looks each second whether something has changed, and reads all entries again if so: there
 * are hundreds of them. While the database is away, what was read last holds.
 */
@Component
public class SynonymsInForce {

    private static final Logger log = LoggerFactory.getLogger(SynonymsInForce.class);

    private final Synonyms synonyms;
    private volatile SynonymBook book = new SynonymBook(List.of());
    private volatile Optional<Long> state = Optional.empty();

    SynonymsInForce(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** All entries in force, as they are now. */
    public SynonymBook book() {
        return book;
    }

    @Scheduled(fixedDelayString = "${spona.search.synonyms:1s}")
    void refresh() {
        try {
            Readers.runAsService(() -> {
                long now = synonyms.state();
                if (!state.equals(Optional.of(now))) {
                    book = read();
                    state = Optional.of(now);
                }
            });
        } catch (DataAccessException | TransactionException away) {
            log.warn("the synonyms cannot be read at the moment: {}", away.getMessage());
        }
    }

    private SynonymBook read() {
        return new SynonymBook(synonyms.findAll().stream()
                .filter(Synonym::inForce)
                .map(synonym -> new Entry(
                        synonym.getId(),
                        synonym.networkId(),
                        synonym.content().expressions(),
                        synonym.content().direction() == Direction.MUTUAL))
                .toList());
    }
}
