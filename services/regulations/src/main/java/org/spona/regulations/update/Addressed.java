package org.spona.regulations.update;

import java.util.List;
import java.util.UUID;
import org.spona.platform.directory.Organisation;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations of a network that can be asked something: those for which somebody works in it now, guests excepted.
 * A reader learns of the networks of hers only.
 */
@Service
@Transactional(readOnly = true)
public class Addressed {

    private final JdbcClient database;

    Addressed(JdbcClient database) {
        this.database = database;
    }

    /** All organisations that work in a network. */
    public List<Organisation> organisations(UUID networkId) {
        return database.sql("""
                        select * from directory_organisation where id in (
                            select organisation_id from directory_membership
                            where network_id = ? and role <> 'GUEST'
                            and valid_from <= now() and (valid_until is null or now() < valid_until))
                        order by name_latin, id
                        """)
                .param(networkId)
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
    }

    /** How many organisations are asked something by an update. */
    public long count(Update update) {
        return organisations(update.ownership().networkId()).stream()
                .filter(organisation -> update.obligations().stream()
                        .anyMatch(obligation -> obligation.content().addresses(organisation)))
                .count();
    }
}
