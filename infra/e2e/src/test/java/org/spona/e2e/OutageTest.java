package org.spona.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Parts of the house are killed like by a loss of power and started again: what was acknowledged is there, once. */
@InHouse
@Isolated("kills parts of the house")
@Order(9)
class OutageTest {

    /** A breaker tries again after some seconds, a consumer after a rest. */
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final House house;
    private final Script bar;
    private final Script editor;
    private final Script coordinator;
    private final Script staraPazova;

    OutageTest(House house) {
        this.house = house;
        this.bar = house.script(DemoPeople.OFFICER_OF_BAR);
        this.editor = house.script(DemoPeople.EDITOR_IN_MONTENEGRO);
        this.coordinator = house.script(DemoPeople.COORDINATOR_IN_MONTENEGRO);
        this.staraPazova = house.script(DemoPeople.OFFICER_OF_STARA_PAZOVA);
    }

    @AfterEach
    void everythingRunsAgain() {
        house.startAll();
    }

    @Test
    void whatIsPublishedWhileKafkaIsAwayIsFoundOnceAfterwards() {
        house.part("kafka").kill();
        UUID id = published("Dnevni boravak u Sutomoru");
        house.part("kafka").start();

        isFoundOnce("Sutomore", id);
    }

    @Test
    @Tag("deep")
    void whatIsPublishedWhileElasticsearchIsAwayIsFoundOnceAfterwards() {
        try (Session reader = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            house.part("elasticsearch").kill();
            UUID id = published("Svratište u Petrovcu");
            reader.statusOf("/practices");
            reader.reads("Pretraga trenutno ne radi").look("search-away");
            reader.visit("/practices/" + id).reads("Svratište u Petrovcu");
            house.part("elasticsearch").start();

            isFoundOnce("Petrovac", id);
            reader.visit("/practices?q=Petrovac").reads("Svratište u Petrovcu");
        }
    }

    @Test
    @Tag("deep")
    void whoIsSignedInGoesOnWhileKeycloakIsAway() {
        try (Session reader = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA);
                Session late = house.browse()) {
            house.part("keycloak").kill();
            reader.visit("/practices").visit("/practices/mine").search("pomoć").reads("Pretražite");
            UUID id = published("Predah za porodice u Šušanju");
            isFoundOnce("Šušanj", id);
            late.statusOf("/practices");
            late.reads("Prijava trenutno ne radi").look("sign-in-away");
            house.part("keycloak").start();

            late.signIn(DemoPeople.OFFICER_OF_BAR, DemoPeople.PASSWORD).reads("Pretražite");
        }
    }

    @Test
    @Tag("deep")
    void whileKnowledgeIsAwayOtherPagesWorkAndItsOwnSaySo() {
        UUID id = published("Prihvatilište u Bistrici");
        try (Session reader = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            house.part("knowledge").kill();
            assertThat(reader.statusOf("/practices")).isEqualTo(503);
            reader.reads("Ovaj deo Spone trenutno ne radi").look("knowledge-away");
            assertThat(staraPazova.get("/api/v1/organisations?q=Bar").status()).isEqualTo(200);
            house.part("knowledge").start();

            isFoundOnce("Bistrica", id);
            reader.visit("/practices/" + id).reads("Prihvatilište u Bistrici");
        }
    }

    @Test
    @Tag("deep")
    void whileTheSearchIsAwayOtherPagesWorkAndWhatIsPublishedIsFoundOnceAfterwards() {
        try (Session reader = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            house.part("search").kill();
            assertThat(reader.statusOf("/search")).isEqualTo(503);
            reader.reads("Ovaj deo Spone trenutno ne radi");
            UUID id = published("Kućna njega u Murićima");
            reader.visit("/practices/" + id).reads("Kućna njega u Murićima").look("search-service-away");
            reader.visit("/").reads("Ovaj deo trenutno nije dostupan");
            house.part("search").start();

            isFoundOnce("Murići", id);
        }
    }

    @Test
    @Tag("deep")
    void whileMembersIsAwayPracticesAreWrittenAndFound() {
        try (Session reader = house.signIn(DemoPeople.OFFICER_OF_STARA_PAZOVA)) {
            house.part("members").kill();
            assertThat(staraPazova.get("/api/v1/organisations").status()).isEqualTo(503);
            isFoundOnce("Zankovići", published("Savjetovalište u Zankovićima"));
            reader.visit("/practices").reads("Pretražite");
            house.part("members").start();

            Eventually.within(
                    RECOVERY,
                    "members answers",
                    () -> staraPazova.get("/api/v1/organisations").status(),
                    status -> status == 200);
        }
    }

    @Test
    @Tag("deep")
    void whatIsAskedWhileTheMailServerIsAwayIsMailedOnceAfterwards() {
        String subject = "Nova obaveza: Subvencije za grijanje";
        house.part("mail").kill();
        Regulations.publish(editor, UUID.randomUUID(), UUID.randomUUID(), "Subvencije za grijanje");
        house.part("mail").start();

        assertThat(house.mails().textOf(DemoPeople.OFFICER_OF_BAR, subject)).contains("Promijenite odluku.");
        assertThat(house.mails().subjectsTo(DemoPeople.OFFICER_OF_BAR)).containsOnlyOnce(subject);
    }

    @Test
    @Tag("deep")
    void whileRegulationsIsAwayTheHomePageShowsWhatWaitsAndSaysThatNewsAreMissing() {
        UUID obligation = UUID.randomUUID();
        Regulations.publish(editor, UUID.randomUUID(), obligation, "Prevoz djece do škole");
        try (Session officer = house.signIn(DemoPeople.OFFICER_OF_BAR)) {
            house.part("regulations").kill();
            officer.visit("/")
                    .reads("Obaveza iz propisa")
                    .reads("Ovaj deo trenutno nije dostupan")
                    .look("regulations-away");
            officer.visit("/practices").reads("Pretražite");
            house.part("regulations").start();

            Eventually.within(
                    RECOVERY,
                    "regulations answers",
                    () -> bar.get("/api/v1/obligations/" + obligation).status(),
                    status -> status == 200);
        }
    }

    @Test
    @Tag("deep")
    void whileEventsIsAwayOtherPagesWorkAndNoMeetingIsLost() {
        String guest = "crveni.krst." + UUID.randomUUID() + "@bar.example";
        UUID meeting = convened(guest);
        house.part("events").kill();
        assertThat(coordinator.get(Meetings.at(meeting)).status()).isEqualTo(503);
        assertThat(staraPazova.get("/api/v1/regulations").status()).isEqualTo(200);
        house.part("events").start();

        Eventually.within(RECOVERY, "events answers", () -> coordinator.get(Meetings.at(meeting)), Answer::done);
        Meetings.event(house.mails().newest(guest, 1), "REQUEST");
        assertThat(house.mails().subjectsTo(guest)).hasSize(1);
    }

    private UUID convened(String guest) {
        UUID id = UUID.randomUUID();
        coordinator
                .put(Meetings.at(id), Meetings.draft("2027-03-29T10:00", "2027-03-29T12:00"))
                .json();
        coordinator
                .tell(Meetings.at(id) + "/invitees", Meetings.audience(guest))
                .json();
        coordinator.post(Meetings.at(id) + "/send").json();
        return id;
    }

    private UUID published(String title) {
        return Practices.published(bar, editor, Practices.written(title, "REGION"));
    }

    private void isFoundOnce(String words, UUID id) {
        Eventually.within(RECOVERY, "search answers", () -> staraPazova.get(Practices.found(words)), Answer::done);
        Eventually.within(RECOVERY, words + " is found", () -> staraPazova.finds(words, id), times -> times == 1);
    }
}
