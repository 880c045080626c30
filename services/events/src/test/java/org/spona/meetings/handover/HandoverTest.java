package org.spona.meetings.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

@EventsTest
class HandoverTest {

    private final Convener convener;
    private final Tenants tenants;
    private final Handover handover;
    private final ServiceDatabase database;
    private final Networks our;
    private UUID meeting;

    @Autowired
    HandoverTest(Convener convener, Tenants tenants, Handover handover, ServiceDatabase database) {
        this.convener = convener;
        this.tenants = tenants;
        this.handover = handover;
        this.database = database;
        this.our = convener.found();
        this.meeting = UUID.randomUUID();
    }

    @BeforeEach
    void found() {
        meeting = convener.convene(our, "Dogovor", "NETWORK", "dom." + UUID.randomUUID() + "@zdravlje.example");
    }

    @Test
    void givesAPlaceToTheColleagueWhoTakesIt() {
        Account bar = our.people().bar();
        Account colleague = tenants.account(bar.organisationId(), our.network(), Role.OFFICER);

        leave(bar, our.network(), colleague.personId());
        leave(bar, our.network(), colleague.personId());

        assertThat(invited())
                .contains(colleague.personId(), our.people().kotor().personId())
                .doesNotContain(bar.personId());
    }

    @Test
    void leavesAPlaceThatNobodyTakes() {
        Account bar = our.people().bar();

        leave(bar, our.network(), null);
        leave(bar, our.people().staraPazova().networkId(), our.people().kotor().personId());

        assertThat(invited()).contains(bar.personId());
    }

    @Test
    void letsAColleagueConveneWhatIsAhead() {
        Account second = tenants.account(our.coordinator().organisationId(), our.network(), Role.COORDINATOR);

        leave(our.coordinator(), our.network(), second.personId());

        assertThat(asService("select convened_by from meeting where id = ?")).containsExactly(second.personId());
    }

    private List<UUID> invited() {
        return asService("select unnest(reader_people) from meeting where id = ?");
    }

    private List<UUID> asService(String sql) {
        return database.values(UUID.class, sql, meeting);
    }

    private void leave(Account whose, UUID network, @Nullable UUID heir) {
        Readers.runAsService(() -> handover.handOver(whose.personId(), whose.organisationId(), network, heir));
    }
}
