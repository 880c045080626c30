package org.spona.platform.test;

import java.util.UUID;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Founds regions, networks, organisations and people in the directory of the service under test. Each call makes new
 * ones, so tests do not meet.
 */
public class Tenants {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ReaderResolver readers;

    Tenants(JdbcClient database, PlatformTransactionManager transactions, ReaderResolver readers) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.readers = readers;
    }

    public UUID region(String name) {
        UUID id = UUID.randomUUID();
        insert("insert into directory_region values (?, ?, ?, ?, 1)", id, slug(name, id), name, name);
        return id;
    }

    /** A network of a region; {@code country} is ISO 3166-1 alpha-2. */
    public UUID network(String name, String country, UUID regionId) {
        UUID id = UUID.randomUUID();
        insert(
                "insert into directory_network (id, slug, name_latin, name_cyrillic, country, region_id, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1)",
                id,
                slug(name, id),
                name,
                name,
                country,
                regionId);
        return id;
    }

    /** A municipality; {@code country} is ISO 3166-1 alpha-2. */
    public UUID municipality(String nameLatin, String nameCyrillic, String country) {
        UUID id = UUID.randomUUID();
        insert(
                "insert into directory_organisation (id, kind, country, name_latin, name_cyrillic, version)"
                        + " values (?, 'MUNICIPALITY', ?, ?, ?, 1)",
                id,
                country,
                nameLatin,
                nameCyrillic);
        return id;
    }

    /** An organisation has a site of its own from now on. */
    public void site(UUID organisationId, String address) {
        insert("update directory_organisation set site = ? where id = ?", address, organisationId);
    }

    /** A person with one membership that holds from now on. */
    public Account account(UUID organisationId, UUID networkId, Role role) {
        UUID personId = UUID.randomUUID();
        String subject = UUID.randomUUID().toString();
        insert("insert into directory_person values (?, ?, ?, 1)", personId, subject, role.name());
        var membership = new Membership(UUID.randomUUID(), organisationId, networkId, role);
        join(personId, membership);
        return new Account(subject, personId, membership);
    }

    /** Tells the directory's copy how a person is written to; {@code language} is a BCP 47 tag. */
    public void contact(UUID personId, String email, String language) {
        insert(
                "insert into directory_contact (id, email, language, version) values (?, ?, ?, 1)",
                personId,
                email,
                language);
    }

    /** Somebody who can be written to follows a topic, called so in Serbian. */
    public void follows(UUID personId, String topic, String label) {
        insert(
                "update directory_contact set topics = jsonb_build_array(jsonb_build_object('code', ?, 'labels', jsonb_build_object('sr', ?))) where id = ?",
                topic,
                label,
                personId);
    }

    /** So many live in the place of an organisation. */
    public void population(UUID organisationId, int inhabitants) {
        insert("update directory_organisation set population = ? where id = ?", inhabitants, organisationId);
    }

    /** Makes a person somebody who can be written to; {@code language} is a BCP 47 tag. Returns her address. */
    public String address(Account account, String language) {
        String address = account.personId() + "@opstina.example";
        contact(account.personId(), address, language);
        return address;
    }

    /** Adds a membership to a person. */
    public void join(UUID personId, Membership membership) {
        insert(
                "insert into directory_membership values (?, ?, ?, ?, ?, now() - interval '1 hour', null, 1)",
                membership.id(),
                personId,
                membership.organisationId(),
                membership.networkId(),
                membership.role().name());
        if (membership.role().belongs()) {
            joined(membership.networkId(), membership.organisationId());
        }
    }

    /** An organisation works in a network from now on. */
    public void joined(UUID networkId, UUID organisationId) {
        insert(
                "insert into directory_roster select ?, ?, ?, true, 1 where not exists"
                        + " (select from directory_roster where network_id = ? and organisation_id = ? and joined)",
                UUID.randomUUID(),
                networkId,
                organisationId,
                networkId,
                organisationId);
    }

    /** A person administers an organisation from now on. */
    public void administers(UUID personId, UUID organisationId) {
        insert(
                "insert into directory_administrator values (?, ?, ?, now() - interval '1 hour', null, 1)",
                UUID.randomUUID(),
                personId,
                organisationId);
    }

    /** A body at work that an organisation has founded, without seats. */
    public UUID body(UUID organisationId, UUID networkId, Visibility visibility) {
        UUID id = UUID.randomUUID();
        insert(
                """
                insert into directory_body (id, organisation_id, network_id, visibility, status, name, language, rule, version)
                values (?, ?, ?, ?, 'ACTIVE', 'Radni tim', 'sr-Latn', ?::jsonb, 1)
                """,
                id,
                organisationId,
                networkId,
                visibility.name(),
                JsonMapper.shared().writeValueAsString(BodyRule.USUAL));
        return id;
    }

    /** A seat of an organisation in a body. */
    public UUID seat(UUID body, UUID organisationId, SeatRole role) {
        UUID id = UUID.randomUUID();
        insert("""
                insert into directory_seat (id, body_id, organisation_id, institution, role, voting, place)
                values (?, ?, ?, 'Ustanova', ?, true, 1)
                """, id, body, organisationId, role.name());
        return id;
    }

    /** The directory knows the institution of a seat by its name alone. */
    public void unknown(UUID seat) {
        insert("update directory_seat set organisation_id = null where id = ?", seat);
    }

    /** A person holds a mandate on a seat from now on. */
    public void mandate(UUID seat, UUID personId) {
        insert("""
                insert into directory_mandate (id, body_id, seat_id, person_id, name, kind, rank, keeps, valid_from)
                select ?, body_id, id, ?, 'Predstavnik', 'DELEGATE', 0, role in ('CHAIR', 'SECRETARY'), now() - interval '1 hour'
                from directory_seat where id = ?
                """, UUID.randomUUID(), personId, seat);
    }

    /** All mandates of a person in a body end now. */
    public void endMandates(UUID body, UUID personId) {
        insert("update directory_mandate set valid_until = now() where body_id = ? and person_id = ?", body, personId);
    }

    /** An organisation turns out to have been entered before. */
    public void merged(UUID secondId, UUID firstId) {
        insert("update directory_organisation set merged_into = ? where id = ?", firstId, secondId);
    }

    /** Ends a membership now. */
    public void end(Membership membership) {
        insert("update directory_membership set valid_until = now() where id = ?", membership.id());
    }

    /** The reader behind an account, as a request of hers would be bound to. */
    public Reader reader(Account account) {
        return readers.resolve(account.subject(), "", null);
    }

    private void insert(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                status -> database.sql(sql).params(parameters).update()));
    }

    private static String slug(String name, UUID id) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-"
                + id.toString().substring(0, 8);
    }
}
