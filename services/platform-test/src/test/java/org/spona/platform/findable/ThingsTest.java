package org.spona.platform.findable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.RowSecurity;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@SpringBootTest(
        classes = ThingsTest.Service.class,
        properties = {
            "spring.application.name=things",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/tenancy/changelog.yaml"
        })
class ThingsTest {

    private static final Kind MEETING =
            new Kind("meeting", "calendar-event", "/meetings/", new Labels(Map.of("sr", "sastanak")));

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    private final Things things;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoTenants our;

    @Autowired
    ThingsTest(Things things, Tenants tenants, JdbcClient database, TransactionTemplate transaction, TwoTenants our) {
        this.things = things;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @ParameterizedTest
    @EnumSource
    void areReadByThoseWhomTheReaderRuleLets(Visibility visibility) {
        Findable meeting = meeting(visibility, FurtherReaders.NONE, 1, "Sastanak o pomoći u kući");
        things.keep(List.of(meeting));

        for (Account account : List.of(our.bar(), our.kotor(), our.staraPazova(), our.ljubljana(), our.barGuest())) {
            assertThat(isReadBy(account, meeting))
                    .as("%s reads %s", account, visibility)
                    .isEqualTo(tenants.reader(account).reads(meeting.ownership()));
        }
    }

    @Test
    void areReadByThoseWhomTheyName() {
        var pazova = new FurtherReaders(Set.of(our.staraPazova().organisationId()), Set.of(), Set.of());
        Findable meeting = meeting(Visibility.PRIVATE, pazova, 1, "Sastanak sa Starom Pazovom");
        things.keep(List.of(meeting));

        assertThat(isReadBy(our.staraPazova(), meeting)).isTrue();
        assertThat(isReadBy(our.kotor(), meeting)).isFalse();
    }

    @Test
    void areKeptInTheirNewestVersion() {
        Findable newer = meeting(Visibility.NETWORK, FurtherReaders.NONE, 2, "Novi naslov");
        things.keep(List.of(newer));
        things.keep(List.of(ofVersion(newer, 1, null)));

        assertThat(Readers.call(tenants.reader(our.kotor()), () -> things.readable(List.of(newer.key()))))
                .containsEntry(
                        newer.key(),
                        new Thing(newer.id(), "meeting", "Novi naslov", "cnr-Latn", "/meetings/" + newer.id()));
    }

    @Test
    void mayHaveTheIdOfAThingOfAnotherKind() {
        Findable meeting = meeting(Visibility.NETWORK, FurtherReaders.NONE, 1, "Sastanak u Baru");
        var practice = new Findable(
                meeting.id(),
                new Kind("practice", "journal-text", "/practices/", new Labels(Map.of("sr", "praksa"))),
                1,
                null,
                meeting.ownership(),
                FurtherReaders.NONE,
                meeting.content());
        things.keep(List.of(meeting, practice));
        things.keep(List.of(ofVersion(practice, 2, null)));

        assertThat(isReadBy(our.kotor(), meeting)).isTrue();
        assertThat(isReadBy(our.kotor(), practice)).isFalse();
    }

    @Test
    void areReadByNobodyOnceTheyAreWithdrawn() {
        Findable meeting = meeting(Visibility.NETWORK, FurtherReaders.NONE, 1, "Otkazan sastanak");
        things.keep(List.of(meeting));
        things.keep(List.of(ofVersion(meeting, 2, null)));

        assertThat(isReadBy(our.kotor(), meeting)).isFalse();
        assertThat(isReadBy(our.bar(), meeting)).isFalse();
    }

    @Test
    void areStillCalledByTheirLastTitleWhenTheirPageGoesOn() {
        Findable meeting = meeting(Visibility.NETWORK, FurtherReaders.NONE, 1, "Otkazan sastanak");
        things.keep(List.of(meeting));
        things.keep(List.of(new Findable(
                meeting.id(),
                MEETING,
                2,
                null,
                meeting.ownership(),
                FurtherReaders.NONE,
                null,
                new Findable.LastTitle("Otkazan sastanak", "cnr-Latn"))));

        assertThat(isReadBy(our.kotor(), meeting)).isFalse();
        assertThat(titlesFor(our.kotor(), meeting)).containsExactly("Otkazan sastanak");
        assertThat(titlesFor(our.staraPazova(), meeting)).isEmpty();
    }

    private List<String> titlesFor(Account account, Findable thing) {
        return Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql("select title from directory_thing where id = ? and withdrawn")
                                .param(thing.id())
                                .query(String.class)
                                .list()));
    }

    @Test
    void areProtected() {
        assertThat(RowSecurity.gaps(database)).isEmpty();
    }

    private boolean isReadBy(Account account, Findable thing) {
        return Readers.call(tenants.reader(account), () -> things.readable(List.of(thing.key())))
                .containsKey(thing.key());
    }

    private Findable meeting(Visibility visibility, FurtherReaders readers, long version, String title) {
        var content = Content.of(title, "cnr-Latn")
                .published(Instant.now())
                .updated(Instant.now())
                .build();
        var ownership = new Ownership(our.bar().organisationId(), our.bar().networkId(), visibility);
        return new Findable(UUID.randomUUID(), MEETING, version, null, ownership, readers, content);
    }

    private static Findable ofVersion(Findable thing, long version, @Nullable Content content) {
        return new Findable(thing.id(), thing.kind(), version, null, thing.ownership(), thing.readers(), content);
    }
}
