package org.spona.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spona.meetings.meeting.MeetingFixtures.ASSOCIATION;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;
import static org.spona.meetings.meeting.MeetingFixtures.NETWORK;
import static org.spona.meetings.meeting.MeetingFixtures.eventsOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;

/** What can be done with a task and its parts, by whom and when. */
class TaskTest {

    private static final UUID SOCIAL_CENTRE = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();
    private static final UUID DELEGATE = UUID.randomUUID();
    private static final Party SCHOOLS = new Party(null, "Aktiv škola", "");
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, SOCIAL_CENTRE, NETWORK);

    @Test
    void asksEachInstitutionOnceAndIsReadByThem() {
        Task task = given(
                TaskKind.DO,
                Party.organisation(SOCIAL_CENTRE),
                Party.organisation(SOCIAL_CENTRE),
                SCHOOLS,
                new Party(null, "AKTIV ŠKOLA", ""));

        assertThat(task.askedParts()).hasSize(2).allMatch(TaskPart::isOpen);
        assertThat(task.readers().organisations()).containsExactly(SOCIAL_CENTRE);
        assertThat(task.readers().people()).containsExactly(DELEGATE);
        assertThat(eventsOf(task)).singleElement().isInstanceOf(Task.Event.Given.class);
    }

    @Test
    void isGivenByWhoConvenesOnly() {
        for (Role role : List.of(Role.OFFICER, Role.EDITOR, Role.DELEGATE, Role.GUEST)) {
            Reader reader = PlainReaders.as(role, ASSOCIATION, NETWORK);
            assertThatThrownBy(() ->
                            new Task(UUID.randomUUID(), reader, input(TaskKind.DO), asked(SCHOOLS), List.of(), BEFORE))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.error()).isEqualTo(TaskError.NOT_YOURS));
        }
    }

    @Test
    void refusesWhatNobodyCanBeAskedWithEveryField() {
        TaskInput empty = new TaskInput(
                TaskContent.blank("sr-Latn"),
                Visibility.PRIVATE,
                ASSOCIATION,
                NETWORK,
                null,
                null,
                null,
                List.of(),
                null);

        assertThatThrownBy(() -> new Task(UUID.randomUUID(), COORDINATOR, empty, asked(SCHOOLS), List.of(), BEFORE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.fieldErrors())
                                .extracting(FieldError::field)
                                .containsExactly("content.title", "content.due"));
        assertThatThrownBy(() -> given(TaskKind.DO))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.fieldErrors())
                                .extracting(FieldError::message)
                                .containsExactly("task.missing.parties"));
    }

    @Test
    void isNeverSharedWithThePublic() {
        assertThatThrownBy(() -> input(Visibility.PUBLIC).requireShareable()).isInstanceOf(InvalidInput.class);
        input(Visibility.REGION).requireShareable();
    }

    @Test
    void letsAnInstitutionGoThatKeepsItsPartAndComesBackToIt() {
        Task task = given(TaskKind.DO, Party.organisation(SOCIAL_CENTRE), SCHOOLS);
        TaskPart part = part(task, SOCIAL_CENTRE);
        move(part, PartStatus.DOING, "Počeli smo.");

        assertThat(task.revise(COORDINATOR, input(TaskKind.DO), asked(SCHOOLS), BEFORE))
                .isTrue();
        assertThat(part.takenOut()).isTrue();
        assertThat(part.said().report()).isEqualTo("Počeli smo.");
        assertThat(task.readers().organisations()).isEmpty();
        assertThat(task.readers().people()).isEmpty();
        assertThatThrownBy(() -> move(part, PartStatus.DONE, "Gotovo.")).isInstanceOf(Refusal.class);

        task.revise(COORDINATOR, input(TaskKind.DO), asked(Party.organisation(SOCIAL_CENTRE), SCHOOLS), BEFORE);
        assertThat(part(task, SOCIAL_CENTRE)).isSameAs(part);
        assertThat(part.said().status()).isEqualTo(PartStatus.DOING);
        assertThat(task.readers().organisations()).containsExactly(SOCIAL_CENTRE);
    }

    @Test
    void isNotChangedByTheSameAgain() {
        Task task = given(TaskKind.DO, SCHOOLS);

        assertThat(task.revise(COORDINATOR, input(TaskKind.DO), asked(SCHOOLS), BEFORE.plusSeconds(60)))
                .isFalse();
        assertThat(task.updatedAt()).isEqualTo(BEFORE);
        assertThat(eventsOf(task)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "DO, DONE, '', true",
        "DO, NOT_DONE, '', false",
        "DO, NOT_DONE, Nema ko, true",
        "INPUT, DONE, '', false",
        "INPUT, DONE, Naš tekst, true",
        "INPUT, DOING, '', true",
        "REPORT, DONE, '', false",
        "REPORT, DROPPED, '', false"
    })
    void wantsAPartExplained(TaskKind kind, PartStatus status, String report, boolean taken) {
        TaskPart part = part(given(kind, Party.organisation(SOCIAL_CENTRE)), SOCIAL_CENTRE);

        if (taken) {
            move(part, status, report);
            assertThat(part.said().status()).isEqualTo(status);
        } else {
            assertThatThrownBy(() -> move(part, status, report)).isInstanceOf(InvalidInput.class);
            assertThat(part.said().status()).isEqualTo(PartStatus.OPEN);
        }
    }

    @Test
    void takesAFileForAnInput() {
        TaskPart part = part(given(TaskKind.INPUT, Party.organisation(SOCIAL_CENTRE)), SOCIAL_CENTRE);

        part.move(new PartReport(PartStatus.DONE, "", ""), true, null, BEFORE);

        assertThat(part.said().status()).isEqualTo(PartStatus.DONE);
        assertThat(part.movedBy()).isEmpty();
    }

    @Test
    void isMovedSoManyTimesADay() {
        TaskPart part = part(given(TaskKind.DO, Party.organisation(SOCIAL_CENTRE)), SOCIAL_CENTRE);
        for (int time = 0; time < TaskPart.MOST_MOVES_A_DAY; time++) {
            move(part, PartStatus.DOING, "Korak " + time);
            move(part, PartStatus.DOING, "Korak " + time);
        }

        assertThatThrownBy(() -> move(part, PartStatus.DONE, "Gotovo"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(TaskError.MOVED_TOO_OFTEN));
        part.move(new PartReport(PartStatus.DONE, "Gotovo", ""), false, null, BEFORE.plus(Duration.ofDays(1)));
        assertThat(part.said().status()).isEqualTo(PartStatus.DONE);
    }

    @Test
    void letsAPartyMoveItsOwnPartAlone() {
        Task task = given(TaskKind.DO, Party.organisation(SOCIAL_CENTRE), Party.organisation(POLICE), SCHOOLS);
        TaskPart own = part(task, SOCIAL_CENTRE);

        for (Role role : List.of(Role.OFFICER, Role.DELEGATE)) {
            Reader party = PlainReaders.as(role, SOCIAL_CENTRE, NETWORK);
            assertThat(TaskPartStep.MOVE.isFor(party, own)).isTrue();
            assertThat(TaskPartStep.MOVE.isFor(party, part(task, POLICE))).isFalse();
            assertThat(TaskPartStep.DROP.isFor(party, own)).isFalse();
        }
        for (Reader other : List.of(
                PlainReaders.as(Role.GUEST, SOCIAL_CENTRE, NETWORK),
                PlainReaders.as(Role.OFFICER, SOCIAL_CENTRE, UUID.randomUUID()),
                COORDINATOR)) {
            assertThat(TaskPartStep.MOVE.isFor(other, own)).isFalse();
        }
        assertThat(TaskPartStep.DROP.isFor(COORDINATOR, own)).isTrue();
    }

    @Test
    void dropsWhatIsOpenAndKeepsWhatIsDone() {
        Task task = given(TaskKind.DO, Party.organisation(SOCIAL_CENTRE), Party.organisation(POLICE));
        move(part(task, SOCIAL_CENTRE), PartStatus.DONE, "");

        task.drop(COORDINATOR, BEFORE);

        assertThat(task.status()).isEqualTo(Task.Status.DROPPED);
        assertThat(part(task, SOCIAL_CENTRE).said().status()).isEqualTo(PartStatus.DONE);
        assertThat(part(task, POLICE).said().status()).isEqualTo(PartStatus.DROPPED);
        for (TaskStep step : TaskStep.values()) {
            assertThat(step.isPossible(task, BEFORE)).as(step.name()).isFalse();
        }
        assertThatThrownBy(() -> move(part(task, SOCIAL_CENTRE), PartStatus.DOING, "Ipak ne"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void namesAColleagueInsteadOfWhoHasLeft() {
        Task task = given(TaskKind.DO, Party.organisation(SOCIAL_CENTRE), Party.organisation(POLICE));
        UUID heir = UUID.randomUUID();

        task.handOver(DELEGATE, POLICE, heir, BEFORE);
        assertThat(task.readers().people()).containsExactly(DELEGATE);
        task.handOver(DELEGATE, SOCIAL_CENTRE, heir, BEFORE);
        assertThat(task.readers().people()).containsExactly(heir);
    }

    @Test
    void namesFiveHundredPeopleAtMost() {
        List<Recipient> many = Stream.generate(() -> new Recipient(UUID.randomUUID(), "", null, true))
                .limit(TaskParties.MOST_PEOPLE + 1L)
                .toList();
        TaskParties asked = new TaskParties(List.of(SCHOOLS), Map.of(SCHOOLS.key(), many));

        assertThatThrownBy(() -> new Task(UUID.randomUUID(), COORDINATOR, input(TaskKind.DO), asked, List.of(), BEFORE))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void dropsOnePart() {
        Task task = given(TaskKind.DO, Party.organisation(SOCIAL_CENTRE), Party.organisation(POLICE));
        TaskPart police = part(task, POLICE);

        assertThatThrownBy(() -> task.dropPart(OFFICER, police, BEFORE)).isInstanceOf(Refusal.class);
        task.dropPart(COORDINATOR, police, BEFORE);

        assertThat(police.said().status()).isEqualTo(PartStatus.DROPPED);
        assertThat(task.isOpen()).isTrue();
        assertThatThrownBy(() -> task.dropPart(COORDINATOR, police, BEFORE)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource
    void hasLinksThatHoldUntilThirtyDaysAfterItsDay(TaskKind kind) {
        TaskPart part = part(given(kind, Party.organisation(SOCIAL_CENTRE)), SOCIAL_CENTRE);
        LocalDate due = LocalDate.of(2027, 2, 1);

        assertThat(TaskLinks.hold(part, due.plusDays(30))).isTrue();
        assertThat(TaskLinks.hold(part, due.plusDays(31))).isFalse();
        part.takeOut();
        assertThat(TaskLinks.hold(part, due)).isFalse();
    }

    private static Task given(TaskKind kind, Party... parties) {
        return new Task(UUID.randomUUID(), COORDINATOR, input(kind), asked(parties), List.of(), BEFORE);
    }

    private static TaskInput input(Visibility visibility) {
        return new TaskInput(
                input(TaskKind.DO).content(), visibility, ASSOCIATION, NETWORK, null, null, null, List.of(), null);
    }

    private static TaskInput input(TaskKind kind) {
        return new TaskInput(
                new TaskContent("Podaci o korisnicima", "", "cnr-Latn", kind, LocalDate.of(2027, 2, 1)),
                Visibility.PRIVATE,
                ASSOCIATION,
                NETWORK,
                null,
                null,
                null,
                List.of(),
                null);
    }

    /** The delegate was invited for the social centre, and nobody for the others. */
    private static TaskParties asked(Party... parties) {
        return new TaskParties(
                List.of(parties),
                Map.of(SOCIAL_CENTRE.toString(), List.of(new Recipient(DELEGATE, "Predstavnica", null, true))));
    }

    private static TaskPart part(Task task, UUID organisation) {
        return task.parts().values().stream()
                .filter(part ->
                        part.organisationId().filter(organisation::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void move(TaskPart part, PartStatus status, String report) {
        part.move(new PartReport(status, report, ""), false, DELEGATE, BEFORE);
    }
}
