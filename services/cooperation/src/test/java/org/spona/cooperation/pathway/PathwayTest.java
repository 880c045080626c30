package org.spona.cooperation.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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

/** The rules of pathways: their steps, versions, picture and comparison. */
class PathwayTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Ownership OF_BIJELJINA =
            new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BIJELJINA);
    private static final PathwayStage FOUND =
            stage("Dijete zatečeno u prosjačenju", "Policija", "Obavještava centar za socijalni rad", 2, "2");
    private static final PathwayStage TAKEN =
            stage("Obavještenje policije", "Centar za socijalni rad", "Procjenjuje rizik za dijete", 24, "3");
    private static final PathwayStage MET =
            stage("Procjena rizika", "Radna grupa za zaštitu djeteta", "Dogovara plan podrške porodici", null, "");

    @Test
    void goesFromADraftToItsSuccessor() {
        Pathway first = pathway(FOUND, TAKEN, MET);
        assertThat(steps(first)).containsExactlyInAnyOrder("EDIT", "AGREE", "DISCARD");
        first.agree("Protokol o postupanju", NOW);
        assertThat(steps(first)).containsExactlyInAnyOrder("RETURN", "ENTER");
        first.enter(TODAY, NOW);
        assertThat(steps(first)).containsExactlyInAnyOrder("REPLACE", "RENEW");

        Pathway second = first.renew(UUID.randomUUID(), OFFICER, 1, NOW);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.seriesId()).isEqualTo(first.getId());
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.agreedBy()).isEmpty();
        first.replace(TODAY.plusDays(30), NOW);
        assertThat(steps(first)).containsExactly("RENEW");
    }

    @Test
    void staysAsItWasAgreed() {
        Pathway pathway = pathway(FOUND, TAKEN, MET);
        pathway.agree("Protokol", NOW);

        assertThat(refused(() -> pathway.revise(content(FOUND), Visibility.NETWORK, NOW)))
                .isEqualTo(PathwayError.AGREED);
        assertThat(refused(() -> pathway.agree("Odluka", NOW))).isEqualTo(PathwayError.WRONG_STATUS);
        pathway.giveBack(NOW);
        pathway.revise(content(FOUND, TAKEN, MET), Visibility.NETWORK, NOW);
    }

    @Test
    void isAgreedWithAllThatItNeeds() {
        assertThat(wrong(() -> pathway().agree("Protokol", NOW))).containsExactly("pathway.missing.stages");
        assertThat(wrong(() -> pathway(stage("", "", "Nešto", null, "")).agree("Protokol", NOW)))
                .containsExactly("pathway.missing.trigger", "pathway.missing.who");
    }

    @Test
    void leadsToStepsThatAreThere() {
        assertThat(wrong(() -> pathway(stage("a", "b", "c", 1, "1")))).containsExactly("pathway.next.itself");
        assertThat(wrong(() -> pathway(stage("a", "b", "c", 1, "5")))).containsExactly("pathway.next.missing");
        assertThat(stage("a", "b", "c", 1, " 2 ,3;").nextNumbers()).containsExactly(2, 3);
    }

    @Test
    void leadsOnWhereAStepIsTakenOut() {
        var input = new PathwayInput(
                content(stage("a", "b", "c", 1, "2, 3"), TAKEN, MET), Visibility.NETWORK, null, null, null);

        assertThat(input.withoutRow(1).content().stages())
                .extracting(PathwayStage::next)
                .containsExactly("2", "");
    }

    @Test
    void keepsTheNumbersOfStepsBeforeEmptyOnes() {
        assertThat(content(FOUND, PathwayStage.blank(), TAKEN, PathwayStage.blank())
                        .kept()
                        .stages())
                .hasSize(3);
    }

    @Test
    void isDrawnStepBelowStep() {
        PathwayDiagram diagram =
                PathwayDiagram.of(List.of(stage("a", "Policija", "Obavještava ".repeat(30), 1, "2, 3"), TAKEN, MET));

        assertThat(diagram.boxes()).extracting(PathwayDiagram.Box::number).containsExactly(1, 2, 3);
        for (int at = 1; at < 3; at++) {
            var above = diagram.boxes().get(at - 1);
            assertThat(diagram.boxes().get(at).y()).isGreaterThan(above.y() + above.height());
        }
        assertThat(diagram.boxes().getFirst().lines().getFirst().text()).isEqualTo("1. Policija");
        assertThat(diagram.boxes().getFirst().lines().getLast().text()).endsWith("…");
        assertThat(diagram.arrows()).extracting(PathwayDiagram.Arrow::to).containsExactly(2, 3, 3);
        assertThat(diagram.arrows())
                .allSatisfy(arrow -> assertThat(arrow.path()).matches("M[\\dHV ]+"));
        assertThat(PathwayDiagram.of(List.of()).height()).isZero();
    }

    @Test
    void isComparedStepBesideStepInWhicheverScript() {
        PathwayStage cyrillic =
                stage("Дијете затечено у просјачењу", "Полиција", "Обавјештава центар за социјални рад", 2, "2");
        PathwayStage slower =
                stage("Obavještenje policije", "Centar za socijalni rad", "Procjenjuje rizik za dijete", 48, "3");
        PathwayStage shelter = stage("Nema porodice", "Prihvatilište", "Prima na smještaj", null, "");

        PathwayComparison comparison =
                PathwayComparison.of(List.of(FOUND, TAKEN, MET), List.of(cyrillic, shelter, slower));

        assertThat(comparison.rows())
                .extracting(PathwayComparison.ComparedStages::state)
                .containsExactly(
                        PathwayComparison.State.SAME,
                        PathwayComparison.State.RIGHT_ONLY,
                        PathwayComparison.State.CHANGED,
                        PathwayComparison.State.LEFT_ONLY);
        assertThat(comparison.rows().get(2).different()).containsExactly(PathwayComparison.Part.LIMIT);
        assertThat(comparison.rows().get(2).rightNumber()).isEqualTo(3);
    }

    @Test
    void isComparedWithNothing() {
        assertThat(PathwayComparison.of(List.of(), List.of()).rows()).isEmpty();
        assertThat(PathwayComparison.of(List.of(FOUND), List.of()).rows())
                .extracting(PathwayComparison.ComparedStages::state)
                .containsExactly(PathwayComparison.State.LEFT_ONLY);
    }

    private static PathwayStage stage(String trigger, String who, String what, @Nullable Integer limit, String next) {
        return new PathwayStage(trigger, who, what, limit, TimeUnit.HOURS, "", false, next);
    }

    private static PathwayContent content(PathwayStage... stages) {
        return new PathwayContent("Dijete u prosjačenju", "prosjačenje", "", "bs-Latn", List.of(stages));
    }

    private static Pathway pathway(PathwayStage... stages) {
        return new Pathway(UUID.randomUUID(), OFFICER, OF_BIJELJINA, content(stages), NOW);
    }

    private static Set<String> steps(Pathway pathway) {
        return Permissions.of(PathwayStep.class, pathway, OFFICER, NOW).steps();
    }

    private static List<String> wrong(ThrowingCallable work) {
        return catchThrowableOfType(InvalidInput.class, work).fieldErrors().stream()
                .map(FieldError::message)
                .toList();
    }

    private static ErrorCode refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).error();
    }
}
