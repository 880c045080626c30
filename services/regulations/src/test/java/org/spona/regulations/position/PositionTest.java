package org.spona.regulations.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
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

/** The rules of joint positions. */
class PositionTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Ownership OF_ASSOCIATION =
            new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE);
    private static final UUID NETWORK = OF_ASSOCIATION.networkId();
    private static final UUID BAR = UUID.randomUUID();
    private static final UUID KOTOR = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();
    private static final Reader EDITOR = PlainReaders.as(Role.EDITOR, OF_ASSOCIATION);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, BAR, NETWORK);
    private static final Reader GUEST = PlainReaders.as(Role.GUEST, MINISTRY, NETWORK);

    @Test
    void goesFromADraftToItsEnd() {
        Position position = draft();
        position.open(NOW);
        assertThat(position.readers().organisations()).containsExactlyInAnyOrder(BAR, KOTOR);
        position.send(Set.of(BAR), NOW);
        assertThat(position.readers().organisations()).containsExactlyInAnyOrder(BAR, MINISTRY);
        position.answer(NOW);
        position.answer(NOW);
        position.follow(new OutcomeInput("Uvršteno u izmjenu.", ""), NOW);
        position.close(NOW);
        assertThat(position.status()).isEqualTo(Position.Status.CLOSED);
    }

    @Test
    void keepsItsWordsOnceItIsOpenForSignatures() {
        Position position = draft();
        position.open(NOW);

        assertThat(refused(() -> position.revise(content(TODAY), Visibility.PUBLIC, null, NOW)))
                .isEqualTo(PositionError.FROZEN);
        position.recall(NOW);
        position.revise(content(TODAY.plusDays(1)), Visibility.PRIVATE, null, NOW);
        assertThat(position.readers().organisations()).isEmpty();
    }

    @Test
    void isNeverCalledBackOnceItIsSent() {
        Position position = draft();
        position.open(NOW);
        position.send(Set.of(BAR), NOW);

        assertThat(refused(() -> position.recall(NOW))).isEqualTo(PositionError.WRONG_STATUS);
        assertThat(refused(() -> position.send(Set.of(BAR), NOW))).isEqualTo(PositionError.WRONG_STATUS);
    }

    @Test
    void isSignedByNobodyAfterItsLastDay() {
        Position position = draft();
        position.open(NOW);

        PositionPolicy.requireSignable(position.content(), TODAY);
        assertThat(refused(() -> PositionPolicy.requireSignable(position.content(), TODAY.plusDays(1))))
                .isEqualTo(PositionError.TOO_LATE);
    }

    @Test
    void offersEachItsOwnSteps() {
        Position position = draft();
        assertThat(steps(EDITOR, position)).containsExactlyInAnyOrder("EDIT", "OPEN", "DISCARD");
        position.open(NOW);
        assertThat(steps(EDITOR, position)).containsExactlyInAnyOrder("RECALL", "SEND");
        assertThat(steps(OFFICER, position)).containsExactly("SIGN");
        assertThat(steps(GUEST, position)).isEmpty();
        position.send(Set.of(BAR), NOW);
        assertThat(steps(GUEST, position)).containsExactly("ANSWER");
        assertThat(steps(PlainReaders.as(Role.GUEST, MINISTRY, UUID.randomUUID()), position))
                .isEmpty();
        assertThat(steps(PlainReaders.as(Role.DELEGATE, MINISTRY, NETWORK), position))
                .isEmpty();
        assertThat(steps(OFFICER, position)).isEmpty();
        assertThat(steps(EDITOR, position)).containsExactlyInAnyOrder("FOLLOW", "CLOSE");
    }

    @Test
    void isOpenedWithAllThatItNeeds() {
        PositionContent empty = new PositionContent("Stav", "", "cnr-Latn", List.of(), List.of(), null, null);

        assertThat(wrong(empty))
                .containsExactly(
                        "position.missing.points",
                        "position.missing.signatories",
                        "position.missing.addresseeId",
                        "position.missing.signBy");
        assertThat(wrong(content(TODAY.minusDays(1)))).containsExactly("position.signBy.past");
        assertThat(wrong(content(TODAY))).isEmpty();
    }

    private static List<String> wrong(PositionContent content) {
        try {
            PositionPolicy.check(content, TODAY);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.fieldErrors().stream().map(FieldError::message).toList();
        }
    }

    private static ErrorCode refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).error();
    }

    private static Set<String> steps(Reader reader, Position position) {
        return Permissions.of(PositionStep.class, position, reader, NOW).steps();
    }

    private static Position draft() {
        return new Position(UUID.randomUUID(), EDITOR, OF_ASSOCIATION, content(TODAY), null, NOW);
    }

    private static PositionContent content(LocalDate signBy) {
        var point = new PositionPoint("Da se obezbijedi trajan izvor novca.", null, "član 69", null);
        return new PositionContent("Stav", "", "cnr-Latn", List.of(point), List.of(BAR, KOTOR), MINISTRY, signBy);
    }
}
