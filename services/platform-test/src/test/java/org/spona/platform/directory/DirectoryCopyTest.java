package org.spona.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.events.IncomingEvent;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@SpringBootTest(
        classes = DirectoryCopyTest.Service.class,
        properties = {
            "spring.application.name=directory",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/directory/changelog.yaml"
        })
class DirectoryCopyTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UUID id = UUID.randomUUID();
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final DirectoryCopy copy;

    @Autowired
    DirectoryCopyTest(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.copy = new DirectoryCopy(database, _ -> {});
    }

    @Test
    void keepsARegion() {
        take(DirectoryTopics.REGIONS, """
                {"id": "%s", "slug": "%s", "nameLatin": "Jugoistočna Evropa", "nameCyrillic": "Југоисточна Европа",
                 "version": 1}""");

        assertThat(kept("directory_region", "name_cyrillic")).isEqualTo("Југоисточна Европа");
    }

    @Test
    void keepsANetwork() {
        take(DirectoryTopics.NETWORKS, """
                {"id": "%s", "slug": "%s", "nameLatin": "Mreža", "nameCyrillic": "Мрежа", "country": "RS",
                 "regionId": null, "hostOrganisationId": "5b0a0200-0000-4000-8000-000000000001", "version": 1}""");

        assertThat(kept("directory_network", "country")).isEqualTo("RS");
    }

    @Test
    void keepsAnOrganisation() {
        take(DirectoryTopics.ORGANISATIONS, """
                {"id": "%s", "kind": "MUNICIPALITY", "country": "ME", "nameLatin": "Bar", "nameCyrillic": "Бар",
                 "site": "https://bar.example", "version": 1}""");

        assertThat(kept("directory_organisation", "name_latin")).isEqualTo("Bar");
        assertThat(kept("directory_organisation", "site")).isEqualTo("https://bar.example");
    }

    @Test
    void keepsHowAPersonIsWrittenTo() {
        take(DirectoryTopics.PEOPLE, """
                {"id": "%s", "subject": null, "name": "Službenica Bar", "email": "sluzbenica@bar.example",
                 "language": "sr-Cyrl", "version": 2}""");
        take(DirectoryTopics.PEOPLE, """
                {"id": "%s", "subject": null, "name": "Službenica Bar", "email": "stara@bar.example",
                 "language": "sr-Latn", "version": 1}""");

        assertThat(kept("directory_contact", "email || ' ' || language")).isEqualTo("sluzbenica@bar.example sr-Cyrl");
    }

    @Test
    void keepsAPersonWhoHasNoAccountYet() {
        take(DirectoryTopics.PEOPLE, """
                {"id": "%s", "subject": null, "name": "Službenica Bar", "version": 1}""");

        assertThat(kept("directory_person", "name")).isEqualTo("Službenica Bar");
    }

    @Test
    void keepsTheNewestStateOfAMembershipInWhateverOrderItsEventsCome() {
        take(DirectoryTopics.MEMBERSHIPS, membership("OFFICER", "null", 1));
        take(DirectoryTopics.MEMBERSHIPS, membership("EDITOR", "\"2026-11-01T12:00:00Z\"", 3));
        take(DirectoryTopics.MEMBERSHIPS, membership("GUEST", "null", 2));

        assertThat(kept("directory_membership", "role")).isEqualTo("EDITOR");
        assertThat(kept("directory_membership", "valid_until at time zone 'UTC'"))
                .isEqualTo("2026-11-01 12:00:00");
    }

    private static String membership(String role, String until, int version) {
        return """
                {"id": "%%s", "personId": "5b0a0400-0000-4000-8000-000000000006",
                 "organisationId": "5b0a0200-0000-4000-8000-000000000006",
                 "networkId": "5b0a0300-0000-4000-8000-000000000002", "role": "%s",
                 "validFrom": "2026-01-01T00:00:00Z", "validUntil": %s, "version": %d}""".formatted(role, until, version);
    }

    private void take(String topic, String state) {
        var data = JSON.readTree(state.formatted(id, id));
        var event = new IncomingEvent(
                UUID.randomUUID(),
                topic,
                "org.spona.changed",
                id,
                data.get("version").asLong(),
                Instant.now(),
                data);
        Readers.runAsService(() -> transaction.executeWithoutResult(status -> copy.on(event)));
    }

    private String kept(String table, String column) {
        return Readers.callAsService(() -> transaction.execute(
                status -> database.sql("select (" + column + ")::text from " + table + " where id = ?")
                        .param(id)
                        .query(String.class)
                        .single()));
    }
}
