package org.spona.regulations.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the organisation of the reader's workplace: what is open first, by its last day. */
@Service
@Transactional(readOnly = true)
public class ObligationList {

    private static final String OF_WORKPLACE =
            " from obligation_status where organisation_id = merged_organisation(:organisation) and network_id = :network ";
    private static final String COLUMNS =
            "select obligation_id as id, update_id, update_title, language, provision, what, due, says, status";
    private static final String ORDER = " order by settled, due nulls last, published_at, place ";

    private final JdbcClient database;
    private final Clock clock;

    ObligationList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The day by which a deadline is near. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All of them, open ones first. */
    public PageOf<ObligationLine> list(PageRequest page) {
        return Readers.get()
                .workplace()
                .map(workplace -> new PageOf<>(
                        lines(workplace, "", "limit %d offset %d".formatted(page.size(), page.offset()), null),
                        of(workplace, "select count(*) " + OF_WORKPLACE)
                                .query(Long.class)
                                .single(),
                        page.page(),
                        page.size()))
                .orElseGet(() -> new PageOf<>(List.of(), 0, page.page(), page.size()));
    }

    /** What is asked of an organisation, as far as the reader may know how it stands: she works there, or is of the network's staff. */
    public PageOf<ObligationLine> listOfOrganisation(UUID organisationId, PageRequest page) {
        Reader reader = Readers.get();
        boolean hers = reader.organisations().contains(organisationId);
        if (!hers && reader.staffNetworks().isEmpty()) {
            return new PageOf<>(List.of(), 0, page.page(), page.size());
        }
        String which = " from obligation_status where organisation_id = merged_organisation(:organisation)"
                + (hers ? "" : " and network_id in (:networks)");
        List<ObligationLine> lines = of(organisationId, reader, COLUMNS + which + ORDER + "limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(ObligationLine.class))
                .list();
        long total = of(organisationId, reader, "select count(*)" + which)
                .query(Long.class)
                .single();
        return new PageOf<>(lines, total, page.page(), page.size());
    }

    private JdbcClient.StatementSpec of(UUID organisationId, Reader reader, String statement) {
        return database.sql(statement).param("organisation", organisationId).param("networks", reader.staffNetworks());
    }

    /** Those of an update, whatever was said of them. */
    public List<ObligationLine> listOf(UUID updateId) {
        return Readers.get()
                .workplace()
                .map(workplace -> lines(workplace, "and update_id = :update", "", updateId))
                .orElseGet(List::of);
    }

    /** One of an update, if it is asked of the reader's organisation. */
    public Optional<ObligationLine> find(UUID updateId, UUID obligationId) {
        return listOf(updateId).stream()
                .filter(line -> line.id().equals(obligationId))
                .findFirst();
    }

    private List<ObligationLine> lines(Membership workplace, String which, String part, @Nullable UUID updateId) {
        return of(workplace, COLUMNS + OF_WORKPLACE + which + ORDER + part)
                .param("update", updateId)
                .query(new SimplePropertyRowMapper<>(ObligationLine.class))
                .list();
    }

    private JdbcClient.StatementSpec of(Membership workplace, String statement) {
        return database.sql(statement)
                .param("organisation", workplace.organisationId())
                .param("network", workplace.networkId());
    }
}
