package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.problem.CommonError;
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

class PracticeTest {

    private static final Instant NOW = Instant.parse("2027-03-12T09:00:00Z");
    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final UUID ASSOCIATION = UUID.randomUUID();
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BAR);
    private static final Reader EDITOR = PlainReaders.as(Role.EDITOR, ASSOCIATION, OF_BAR.networkId());
    private static final PracticeContent CONTENT = new PracticeContent(
            "Mobilni tim",
            "Tim obilazi starije.",
            "Opis.",
            "cnr-Latn",
            List.of("MOBILE_TEAMS"),
            List.of(),
            null,
            2003,
            null,
            12_000,
            Licence.CC_BY);

    @Test
    void goesFromDraftToPublishedAndIsWithdrawn() {
        Practice practice = draft();

        practice.submit(NOW);
        assertThat(practice.status()).isEqualTo(Status.SUBMITTED);
        practice.publish(NOW);
        assertThat(practice.status()).isEqualTo(Status.PUBLISHED);
        assertThat(practice.publishedAt()).hasValue(NOW);
        practice.withdraw(OFFICER, NOW);
        assertThat(practice.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(practice.revision()).isEqualTo(2);
    }

    @Test
    void goesBackToItsAuthorWithAReasonThatIsGoneOnceItIsHandedInAgain() {
        Practice practice = draft();
        practice.submit(NOW);

        practice.returnToAuthor("Dodajte rezultate.", NOW);
        assertThat(practice.status()).isEqualTo(Status.DRAFT);
        assertThat(practice.returnReason()).hasValue("Dodajte rezultate.");
        practice.submit(NOW);
        assertThat(practice.returnReason()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void refusesEveryTransitionThatItsStatusDoesNotAllow(Status status) {
        refuses(status, Status.DRAFT, practice -> practice.submit(NOW));
        refuses(status, Status.SUBMITTED, practice -> practice.publish(NOW));
        refuses(status, Status.SUBMITTED, practice -> practice.returnToAuthor("Zašto?", NOW));
        refuses(status, Status.PUBLISHED, practice -> practice.withdraw(OFFICER, NOW));
        refuses(status, Status.WITHDRAWN, practice -> practice.restore(NOW));
    }

    @Test
    void comesBackWhenItsWithdrawalIsUndoneAndIsTold() {
        Practice practice = in(Status.WITHDRAWN);

        practice.restore(NOW);

        assertThat(practice.status()).isEqualTo(Status.PUBLISHED);
        assertThat(practice.withdrawnAt()).isEmpty();
        assertThat(practice.publishedAt()).hasValue(NOW);
    }

    @Test
    void isBroughtBackByEditorsAloneWhenTheyWithdrewIt() {
        Practice practice = in(Status.PUBLISHED);
        practice.withdraw(EDITOR, NOW);

        assertThat(PracticeStep.RESTORE.isOpen(OFFICER, practice, NOW)).isFalse();
        assertThat(PracticeStep.RESTORE.isOpen(EDITOR, practice, NOW)).isTrue();
    }

    @Test
    void staysAsItWasOnceItIsWithdrawn() {
        Practice practice = in(Status.WITHDRAWN);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> practice.revise(CONTENT, Visibility.PUBLIC, NOW))
                .extracting(Refusal::error)
                .isEqualTo(PracticeError.WITHDRAWN);
    }

    @Test
    void isHandedInWithAllThatOthersNeedToReadIt() {
        Practice empty = new Practice(
                UUID.randomUUID(),
                OFFICER,
                OF_BAR.sharedWith(Visibility.PRIVATE),
                PracticeContent.blank(null, "cnr-Latn"),
                NOW);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> empty.submit(NOW))
                .satisfies(input -> assertThat(input.fieldErrors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "content.title", "content.summary", "content.body", "content.topics", "visibility"));
        assertThat(empty.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void offersEachReaderWhatSheMayDo() {
        assertThat(open(OFFICER, Status.DRAFT)).containsExactlyInAnyOrder("EDIT", "CONTACT", "SUBMIT", "DISCARD");
        assertThat(open(OFFICER, Status.SUBMITTED)).containsExactlyInAnyOrder("EDIT", "CONTACT");
        assertThat(open(OFFICER, Status.PUBLISHED)).containsExactlyInAnyOrder("EDIT", "CONTACT", "WITHDRAW");
        assertThat(open(OFFICER, Status.WITHDRAWN)).containsExactlyInAnyOrder("CONTACT", "RESTORE");
        assertThat(open(EDITOR, Status.DRAFT)).isEmpty();
        assertThat(open(EDITOR, Status.SUBMITTED)).containsExactlyInAnyOrder("PUBLISH", "RETURN");
        assertThat(open(EDITOR, Status.PUBLISHED)).containsExactlyInAnyOrder("WITHDRAW");
        assertThat(open(EDITOR, Status.WITHDRAWN)).containsExactlyInAnyOrder("RESTORE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DELEGATE", "GUEST"})
    void offersNothingToWhoDoesNotWrite(Role role) {
        for (Status status : Status.values()) {
            assertThat(open(PlainReaders.as(role, OF_BAR), status)).isEmpty();
        }
    }

    @Test
    void offersNothingToTheSameOrganisationInAnotherNetworkAndToEditorsElsewhere() {
        for (Status status : Status.values()) {
            assertThat(open(PlainReaders.as(Role.OFFICER, OF_BAR.organisationId(), UUID.randomUUID()), status))
                    .isEmpty();
            assertThat(open(PlainReaders.as(Role.EDITOR, ASSOCIATION, UUID.randomUUID()), status))
                    .isEmpty();
        }
    }

    @Test
    void tellsWhetherTheReaderOrTheStatusIsInTheWay() {
        assertThat(refusal(PracticeStep.SUBMIT, EDITOR, Status.DRAFT)).hasValue(PracticeError.NO_WORKPLACE);
        assertThat(refusal(PracticeStep.PUBLISH, OFFICER, Status.SUBMITTED)).hasValue(CommonError.FORBIDDEN);
        assertThat(refusal(PracticeStep.PUBLISH, EDITOR, Status.PUBLISHED)).hasValue(PracticeError.WRONG_STATUS);
        assertThat(refusal(PracticeStep.DISCARD, OFFICER, Status.SUBMITTED)).hasValue(PracticeError.SHOWN_BEFORE);
        assertThat(refusal(PracticeStep.PUBLISH, EDITOR, Status.SUBMITTED)).isEmpty();
    }

    @Test
    void isOfferedToTheMunicipalityThatItIsAboutUntilThatTakesItOver() {
        UUID bar = OF_BAR.organisationId();
        Practice imported = imported("Naslov");

        assertThat(PracticeStep.TAKEOVER.isOpen(OFFICER, imported, NOW)).isTrue();
        imported.takeOver(bar, NOW);
        assertThat(imported.ownership().organisationId()).isEqualTo(bar);
        assertThat(PracticeStep.TAKEOVER.isOpen(OFFICER, imported, NOW)).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imported.takeOver(bar, NOW));
    }

    @Test
    void isOutOfSightOnceTheImportThatMadeItIsUndoneAndComesBackWithTheNext() {
        Practice made = imported("Naslov");
        assertThat(made.isAsImported(made.version())).isTrue();

        made.undoImport(null, NOW);

        assertThat(made.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(made.follow(importedAs("Naslov"), NOW)).isEqualTo(ImportEffect.CREATED);
        assertThat(made.status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void saysWhatItSaidOnceTheImportThatChangedItIsUndone() {
        Practice practice = imported("Naslov");
        String before = ImportedState.of(practice, null).json();
        assertThat(practice.follow(importedAs("Novi naslov"), NOW)).isEqualTo(ImportEffect.UPDATED);

        practice.undoImport(ImportedState.parse(before), NOW);

        assertThat(practice.content().title()).isEqualTo("Naslov");
        assertThat(practice.effectOf(importedAs("Naslov"))).isEqualTo(ImportEffect.UNCHANGED);
        assertThat(practice.effectOf(importedAs("Novi naslov"))).isEqualTo(ImportEffect.UPDATED);
    }

    @Test
    void isNoLongerAsImportedOnceSomebodyHasChangedIt() {
        Practice edited = imported("Naslov");
        long written = edited.version();
        edited.revise(CONTENT, Visibility.NETWORK, NOW);
        assertThat(edited.isAsImported(written)).isFalse();

        Practice withdrawn = imported("Naslov");
        withdrawn.withdraw(EDITOR, NOW);
        assertThat(withdrawn.isAsImported(withdrawn.version())).isFalse();
        assertThat(withdrawn.effectOf(importedAs("Novi naslov"))).isEqualTo(ImportEffect.WITHDRAWN);

        Practice takenOver = imported("Naslov");
        takenOver.takeOver(OF_BAR.organisationId(), NOW);
        assertThat(takenOver.isAsImported(takenOver.version())).isFalse();
        assertThat(takenOver.effectOf(importedAs("Novi naslov"))).isEqualTo(ImportEffect.TAKEN_OVER);
    }

    @Test
    void keepsTheContactThatItsOrganisationHasGivenFromImports() {
        Practice inItsName =
                new Practice(UUID.randomUUID(), EDITOR.personId(), importedAs("Naslov", OF_BAR.organisationId()), NOW);
        inItsName.contactChanged(NOW);
        assertThat(inItsName.effectOf(importedAs("Novi naslov"))).isEqualTo(ImportEffect.TAKEN_OVER);

        Practice importers = imported("Naslov");
        long edition = importers.version();
        importers.contactChanged(NOW);
        assertThat(importers.isAsImported(edition)).isFalse();
        assertThat(importers.effectOf(importedAs("Novi naslov"))).isEqualTo(ImportEffect.UPDATED);

        Practice written = draft();
        written.contactChanged(NOW);
        assertThat(written.version()).isZero();
    }

    private static Practice imported(String title) {
        return new Practice(UUID.randomUUID(), EDITOR.personId(), importedAs(title), NOW);
    }

    private static ImportedPractice importedAs(String title) {
        return importedAs(title, ASSOCIATION);
    }

    private static ImportedPractice importedAs(String title, UUID owner) {
        return new ImportedPractice(
                "a",
                ASSOCIATION,
                new Ownership(owner, OF_BAR.networkId(), Visibility.NETWORK),
                new PracticeContent(
                        title,
                        "Tim.",
                        "Opis.",
                        "cnr-Latn",
                        List.of(),
                        List.of(),
                        OF_BAR.organisationId(),
                        null,
                        null,
                        null,
                        null),
                List.of(),
                null);
    }

    @Test
    void isNotWrittenOverUnseen() {
        Practice practice = draft();
        practice.revise(CONTENT, Visibility.REGION, NOW);

        practice.requireSeen(Optional.empty());
        practice.requireSeen(Optional.of(1L));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> practice.requireSeen(Optional.of(0L)))
                .extracting(Refusal::error)
                .isEqualTo(CommonError.STALE);
    }

    private static void refuses(Status status, Status allowed, Consumer<Practice> transition) {
        if (status != allowed) {
            Practice practice = in(status);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> transition.accept(practice))
                    .extracting(Refusal::error)
                    .isEqualTo(PracticeError.WRONG_STATUS);
            assertThat(practice.status()).isEqualTo(status);
        }
    }

    private static Optional<ErrorCode> refusal(PracticeStep step, Reader reader, Status status) {
        try {
            step.require(reader, in(status), NOW);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.error());
        }
    }

    private static Set<String> open(Reader reader, Status status) {
        return Permissions.of(PracticeStep.class, in(status), reader, NOW).steps();
    }

    private static Practice draft() {
        return in(Status.DRAFT);
    }

    private static Practice in(Status status) {
        Practice practice = new Practice(UUID.randomUUID(), OFFICER, OF_BAR, CONTENT, NOW);
        if (status != Status.DRAFT) {
            practice.submit(NOW);
        }
        if (status == Status.PUBLISHED || status == Status.WITHDRAWN) {
            practice.publish(NOW);
        }
        if (status == Status.WITHDRAWN) {
            practice.withdraw(OFFICER, NOW);
        }
        return practice;
    }
}
