package org.spona.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.platform.directory.Organisation;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What is open at an institution that was entered a second time is that of the first once they are one. */
@EventsTest
class OrganisationTakeoverTest {

    private final Convener convener;
    private final Tenants tenants;
    private final ServiceDatabase database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Networks our;
    private final TaskGiver giver;
    private final UUID second;
    private final Account officer;
    private final UUID meeting = UUID.randomUUID();

    @Autowired
    OrganisationTakeoverTest(
            Convener convener,
            Tenants tenants,
            ServiceDatabase database,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.convener = convener;
        this.tenants = tenants;
        this.database = database;
        this.events = events;
        this.transaction = transaction;
        this.our = convener.found();
        this.giver = new TaskGiver(convener, our);
        this.second = tenants.municipality("Opština Bar", "Општина Бар", "ME");
        this.officer = tenants.account(second, our.network(), Role.OFFICER);
        assertThat(convener.draft(meeting, our, "Dogovor", "NETWORK")).hasStatusOk();
        assertThat(convener.invite(
                        meeting, our, "{\"who\": \"NAMED\", \"personIds\": [\"%s\"]}".formatted(officer.personId())))
                .hasStatusOk();
        convener.inviteAndSend(meeting, our, "dom." + meeting + "@zdravlje.example");
    }

    @Test
    void givesOneSeatToTheInstitutionThatHadTwo() {
        assertThat(seatOwners()).contains(second, our.people().bar().organisationId());

        merge();
        merge();

        assertThat(seatOwners())
                .containsOnlyOnce(our.people().bar().organisationId())
                .doesNotContain(second);
        assertThat(ids("""
                        select i.person_id from meeting_invitee i join meeting_seat s on s.id = i.seat_id
                        where s.meeting_id = ? and s.organisation_id = i.organisation_id and s.organisation_id = '%s'""".formatted(our.people().bar().organisationId())))
                .containsExactlyInAnyOrder(
                        officer.personId(), our.people().bar().personId());
    }

    @Test
    void leavesTheSeatsOfAMeetingThatWasHeld() {
        database.write("update meeting set status = 'HELD' where id = ?", meeting);

        merge();

        assertThat(seatOwners()).contains(second, our.people().bar().organisationId());
    }

    @Test
    void givesThePartOfATaskToTheInstitutionThatStays() {
        UUID task = giver.give(null, "Dostavite plan", "DO", TaskGiver.day(5), party());
        UUID settled = giver.give(null, "Dostavite spisak", "DO", TaskGiver.day(5), party());
        assertThat(giver.move(giver.part(settled, second.toString()), officer, "DONE", "Poslato."))
                .hasStatusOk();
        UUID part = giver.part(task, second.toString());
        Account bar = our.people().bar();
        assertThat(giver.move(part, bar, "DOING", "")).hasStatus(404);

        merge();

        assertThat(giver.part(task, bar)).isEqualTo(part);
        assertThat(convener.get("/api/v1/tasks/" + task, bar)).hasStatusOk();
        assertThat(giver.move(part, bar, "DONE", "Plan je poslat.")).hasStatusOk();
        assertThat(parts(settled).toString()).as("what was settled").contains(second.toString());
        assertThat(convener.get("/api/v1/tasks/" + task, our.people().ljubljana()))
                .hasStatus(404);
    }

    @Test
    void asksOnceWhereBothWereAsked() {
        UUID task = giver.give(null, "Dostavite plan", "DO", TaskGiver.day(5), giver.bar() + "," + party());
        UUID own = giver.part(task, our.people().bar());

        merge();

        assertThat(parts(task).size()).isEqualTo(1);
        assertThat(giver.part(task, our.people().bar())).isEqualTo(own);
    }

    private String party() {
        return "{\"organisationId\": \"%s\"}".formatted(second);
    }

    private JsonNode parts(UUID task) {
        return convener.read("/api/v1/tasks/" + task + "/parts", our.coordinator());
    }

    private List<UUID> seatOwners() {
        return ids("select organisation_id from meeting_seat where meeting_id = ? and organisation_id is not null");
    }

    private List<UUID> ids(String sql) {
        return database.values(UUID.class, sql, meeting);
    }

    private void merge() {
        UUID first = our.people().bar().organisationId();
        tenants.merged(second, first);
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> events.publishEvent(
                new Organisation(second, "MUNICIPALITY", "ME", "Opština Bar", "Општина Бар", "", null, first, 2))));
    }
}
