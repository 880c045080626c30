package org.spona.regulations.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationFixtures;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Update.Status;

class UpdateTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Ownership OF_NETWORK = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final Reader EDITOR = PlainReaders.as(Role.EDITOR, OF_NETWORK);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_NETWORK);
    private static final UpdateContent CONTENT = new UpdateContent(
            "Pomoć u kući", "opštine", "Opština donosi odluku.", "cnr-Latn", LocalDate.of(2027, 3, 1));
    private static final UUID DECISION = UUID.randomUUID();
    private static final UUID REPORT = UUID.randomUUID();

    @Test
    void goesFromDraftToPublishedAndIsWithdrawn() {
        Update update = draft();
        assertThat(update.status()).isEqualTo(Status.DRAFT);
        assertThat(update.publishedAt()).isEmpty();

        update.publish(NOW);
        assertThat(update.status()).isEqualTo(Status.PUBLISHED);
        assertThat(update.publishedAt()).hasValue(NOW);
        assertThat(update.withdrawnAt()).isEmpty();

        update.withdraw(LATER);
        assertThat(update.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(update.withdrawnAt()).hasValue(LATER);
    }

    @Test
    void tellsOthersOnlyOfWhatTheyCanSee() {
        Update update = draft();
        update.revise(titled("Drugi naslov"), Visibility.REGION, asked(DECISION), NOW);
        assertThat(update.revision()).isZero();

        update.publish(NOW);
        assertThat(update.revision()).isEqualTo(1);
        update.revise(titled("Treći naslov"), Visibility.REGION, asked(DECISION), LATER);
        assertThat(update.revision()).isEqualTo(2);
        update.withdraw(LATER);
        assertThat(update.revision()).isEqualTo(3);
    }

    @Test
    void tellsNothingWhenNothingHasChanged() {
        Update update = published();

        update.revise(CONTENT, Visibility.NETWORK, asked(DECISION, REPORT), LATER);

        assertThat(update.revision()).isEqualTo(1);
        assertThat(update.updatedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PUBLISHED", "WITHDRAWN"})
    void isPublishedOnce(Status status) {
        assertRefused(UpdateError.WRONG_STATUS, () -> in(status).publish(LATER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "WITHDRAWN"})
    void isWithdrawnOnlyWhenOthersReadIt(Status status) {
        assertRefused(UpdateError.WRONG_STATUS, () -> in(status).withdraw(LATER));
    }

    @Test
    void staysAsItWasOnceItIsWithdrawn() {
        assertRefused(
                UpdateError.WITHDRAWN,
                () -> in(Status.WITHDRAWN).revise(titled("Novo"), Visibility.NETWORK, asked(DECISION), LATER));
    }

    @Test
    void keepsObligationsInTheirOrderByTheirIds() {
        Update update = draft();
        UUID added = UUID.randomUUID();

        update.revise(CONTENT, Visibility.NETWORK, asked(added, DECISION), LATER);

        assertThat(update.obligations()).extracting(Obligation::id).containsExactly(added, DECISION);
        assertThat(update.obligations())
                .allMatch(obligation -> obligation.networkId().equals(OF_NETWORK.networkId()));
    }

    @Test
    void asksNothingElseOfAnybodyElseOnceItIsPublished() {
        Update update = published();
        var ofSchools = new LinkedHashMap<>(asked(DECISION, REPORT));
        ofSchools.put(REPORT, new ObligationContent("", "Izvještaj", null, List.of(Addressee.SCHOOL), null));

        for (var other : List.of(asked(DECISION), asked(DECISION, REPORT, UUID.randomUUID()), ofSchools)) {
            assertRefused(UpdateError.OBLIGATIONS_TOLD, () -> update.revise(CONTENT, Visibility.NETWORK, other, LATER));
        }
    }

    @Test
    void correctsWordsAndDeadlinesOncePublished() {
        Update update = published();
        var corrected = new LinkedHashMap<>(asked(DECISION, REPORT));
        LocalDate due = LocalDate.of(2027, 5, 1);
        corrected.put(
                DECISION,
                new ObligationContent("član 7", "Donesi odluku", due, List.of(Addressee.LOCAL_GOVERNMENT), null));

        update.revise(CONTENT, Visibility.NETWORK, corrected, LATER);

        assertThat(update.obligations().getFirst().content().due()).isEqualTo(due);
        assertThat(update.status()).isEqualTo(Status.PUBLISHED);
        assertThat(update.updatedAt()).isEqualTo(LATER);
    }

    @Test
    void opensToStaffWhatItsStatusAllows() {
        assertThat(openTo(EDITOR, in(Status.DRAFT))).containsExactlyInAnyOrder("EDIT", "PUBLISH", "DISCARD");
        assertThat(openTo(EDITOR, in(Status.PUBLISHED))).containsExactlyInAnyOrder("EDIT", "WITHDRAW");
        assertThat(openTo(EDITOR, in(Status.WITHDRAWN))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void opensNothingToOthers(Status status) {
        Reader elsewhere = PlainReaders.as(Role.COORDINATOR, OF_NETWORK.organisationId(), UUID.randomUUID());

        for (Reader other : List.of(OFFICER, elsewhere)) {
            assertThat(openTo(other, in(status))).isEmpty();
            assertRefused(StaffError.NOT_STAFF, () -> UpdateStep.EDIT.require(other, in(status), NOW));
        }
    }

    @ParameterizedTest
    @EnumSource(UpdateStep.class)
    void warnsOfWhatTakesSomethingAway(UpdateStep step) {
        assertThat(step.takesAway()).isEqualTo(step == UpdateStep.WITHDRAW || step == UpdateStep.DISCARD);
    }

    @Test
    void isReadyOnceItSaysWhatChangesAndWhoDoesWhat() {
        Update update = draft();
        PublicationPolicy.check(update, regulation(Visibility.NETWORK), List.of(DECISION, REPORT));

        update.revise(
                UpdateContent.blank("sr-Latn"),
                Visibility.PUBLIC,
                Map.of(DECISION, new ObligationContent("član 2", "", null, List.of(), null)),
                LATER);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        PublicationPolicy.check(update, regulation(Visibility.NETWORK), List.of(REPORT, DECISION)))
                .satisfies(refusal -> assertThat(refusal.fieldErrors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "content.title",
                                "content.body",
                                "visibility",
                                "obligations[1].content.what",
                                "obligations[1].content.addressees"));
    }

    @Test
    void hasNoDeadlineBeforeTheChange() {
        Update update = draft();
        Map<UUID, ObligationContent> due = new LinkedHashMap<>();
        due.put(DECISION, due(LocalDate.of(2027, 3, 1)));
        due.put(REPORT, due(LocalDate.of(2027, 2, 28)));
        update.revise(CONTENT, Visibility.NETWORK, due, LATER);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        PublicationPolicy.check(update, regulation(Visibility.NETWORK), List.of(DECISION, REPORT)))
                .satisfies(refusal -> assertThat(refusal.fieldErrors())
                        .containsExactly(new FieldError("obligations[1].content.due", "obligation.due.early")));
        update.revise(titled("Bez dana"), Visibility.NETWORK, due, LATER);
        PublicationPolicy.check(update, regulation(Visibility.NETWORK), List.of(DECISION, REPORT));
    }

    @Test
    void knowsWhichDeadlinesHavePassed() {
        Update update = draft();
        Map<UUID, ObligationContent> due = new LinkedHashMap<>();
        due.put(DECISION, due(LocalDate.of(2027, 3, 1)));
        due.put(REPORT, due(null));
        update.arrange(due);

        assertThat(update.overdue(LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(update.overdue(LocalDate.of(2027, 3, 2)))
                .extracting(Obligation::id)
                .containsExactly(DECISION);
    }

    @Test
    void gainsAndLosesObligationsInItsForm() {
        var first = new IdentifiedObligation(DECISION, due(null));
        var second = new IdentifiedObligation(REPORT, due(null));
        var input =
                new UpdateInput(UUID.randomUUID(), CONTENT, Visibility.NETWORK, List.of(first, second), null, null, 7L);

        assertThat(input.withObligation().obligations()).hasSize(3).startsWith(first, second);
        assertThat(input.withoutObligation(0).obligations()).containsExactly(second);
        assertThat(input.withoutObligation(7)).isEqualTo(input);
    }

    @Test
    void writesWhatIsMissingAsEmpty() {
        var content = new ObligationContent(
                " član 2 ", "", null, List.of(Addressee.SCHOOL, Addressee.LOCAL_GOVERNMENT, Addressee.SCHOOL), " ");

        assertThat(content.provision()).isEqualTo("član 2");
        assertThat(content.addressees()).containsExactly(Addressee.LOCAL_GOVERNMENT, Addressee.SCHOOL);
        assertThat(content.country()).isNull();
        assertThat(content.isWritten()).isTrue();
        assertThat(ObligationContent.blank().isWritten()).isFalse();
    }

    @Test
    void leavesOutObligationsInWhichNothingIsWritten() {
        var written = new IdentifiedObligation(
                DECISION, new ObligationContent("član 2", "Donesi odluku", null, List.of(Addressee.SCHOOL), null));
        var input = new UpdateInput(
                UUID.randomUUID(),
                CONTENT,
                Visibility.PRIVATE,
                List.of(IdentifiedObligation.blank(), written),
                null,
                null,
                null);

        assertThat(input.asked()).containsOnlyKeys(DECISION);
        assertThat(input.rows()).hasSize(2).endsWith(DECISION);
        assertThat(input.visibility()).isEqualTo(Visibility.NETWORK);
    }

    private static Set<String> openTo(Reader reader, Update update) {
        return Permissions.of(UpdateStep.class, update, reader, NOW).steps();
    }

    private static void assertRefused(ErrorCode error, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(error));
    }

    private static Update in(Status status) {
        Update update = draft();
        if (status != Status.DRAFT) {
            update.publish(NOW);
        }
        if (status == Status.WITHDRAWN) {
            update.withdraw(NOW);
        }
        return update;
    }

    private static Update published() {
        return in(Status.PUBLISHED);
    }

    private static Update draft() {
        var update = new Update(UUID.randomUUID(), EDITOR, OF_NETWORK, regulation(Visibility.NETWORK), CONTENT, NOW);
        update.arrange(asked(DECISION, REPORT));
        return update;
    }

    private static Regulation regulation(Visibility visibility) {
        return RegulationFixtures.law(EDITOR, OF_NETWORK.sharedWith(visibility), NOW);
    }

    private static UpdateContent titled(String title) {
        return new UpdateContent(title, CONTENT.forWhom(), CONTENT.body(), CONTENT.language(), null);
    }

    private static ObligationContent due(@Nullable LocalDate due) {
        return new ObligationContent("član 2", "Donesi odluku", due, List.of(Addressee.LOCAL_GOVERNMENT), null);
    }

    private static Map<UUID, ObligationContent> asked(UUID... ids) {
        Map<UUID, ObligationContent> asked = new LinkedHashMap<>();
        for (UUID id : ids) {
            asked.put(
                    id,
                    new ObligationContent("član 2", "Donesi odluku", null, List.of(Addressee.LOCAL_GOVERNMENT), null));
        }
        return asked;
    }
}
