package org.spona.cooperation.project;

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

/** The rules of projects and of reports to donors. */
class ProjectTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final Ownership OF_BIJELJINA =
            new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE);
    private static final UUID GIZ = UUID.randomUUID();
    private static final UUID OTAHARIN = UUID.randomUUID();
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BIJELJINA);
    private static final Reader GUEST = PlainReaders.as(Role.GUEST, GIZ, OF_BIJELJINA.networkId());

    @Test
    void isReadByItsPartiesOnceItIsShown() {
        Project project = project(content("2/2017", "2/2018", null));
        assertThat(project.readers().organisations()).isEmpty();

        project.show(NOW);

        assertThat(project.readers().organisations()).containsExactlyInAnyOrder(GIZ, OTAHARIN);
        assertThat(project.funders()).containsExactly(GIZ);
    }

    @Test
    void isReadNoMoreByAPartyThatIsNamedNoMore() {
        Project project = project(content("2/2017", "2/2018", null));
        project.show(NOW);

        project.revise(
                content("2/2017", "2/2018", null).with(List.of(), List.of(), List.of()), Visibility.PRIVATE, NOW);

        assertThat(project.readers().organisations()).isEmpty();
    }

    @Test
    void endsNotBeforeItBegins() {
        assertThat(wrong(() -> project(content("2/2018", "2/2017", null)))).containsExactly("project.endsOn.before");
        assertThat(wrong(() -> project(content("15. 2. 2017.", "14. 2. 2017.", null))))
                .containsExactly("project.endsOn.before");
        assertThat(wrong(() -> project(content("uskoro", "", null)))).containsExactly("project.when.unreadable");
        // Within one month nothing tells that the end lies before the beginning.
        assertThat(wrong(() -> project(content("15. 2. 2017.", "2/2017", null))))
                .isEmpty();
    }

    @Test
    void continuesNotItself() {
        UUID id = UUID.randomUUID();
        assertThat(wrong(() -> new Project(id, OFFICER, OF_BIJELJINA, content("", "", id), NOW)))
                .containsExactly("project.continues.itself");
    }

    @Test
    void tellsTheGapToTheOneBefore() {
        assertThat(ProjectGap.between(content("2/2017", "2/2018", null), content("4/2018", "5/2019", null)))
                .hasValue(new ProjectGap(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31)));
        assertThat(ProjectGap.between(content("2/2017", "2/2018", null), content("3/2018", "", null)))
                .isEmpty();
        assertThat(ProjectGap.between(content("2/2017", "", null), content("4/2018", "", null)))
                .isEmpty();
    }

    @Test
    void countsItsStateAsIatiDoes() {
        assertThat(IatiStatus.values()).extracting(IatiStatus::code).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void keepsNoEmptyRowsAndFindsTheRecordOfAnOutput() {
        UUID protocol = UUID.randomUUID();
        ProjectContent kept = ProjectContent.blank("sr-Latn")
                .with(
                        List.of(ProjectParty.blank()),
                        List.of(BudgetLine.blank()),
                        List.of(
                                ProjectOutput.blank(),
                                new ProjectOutput("Protokol", 1L, "", "https://spona.example/protocols/" + protocol)))
                .kept();

        assertThat(kept.parties()).isEmpty();
        assertThat(kept.budget()).isEmpty();
        assertThat(kept.outputs()).singleElement().satisfies(output -> {
            assertThat(output.address()).isEqualTo("/protocols/" + protocol);
            assertThat(output.recordId()).hasValue(protocol);
            assertThat(output.withoutAddress().recordId()).isEmpty();
        });
    }

    @Test
    void offersEachItsOwnSteps() {
        Project project = project(content("2/2017", "2/2018", null));
        assertThat(steps(OFFICER, project)).containsExactlyInAnyOrder("EDIT", "SHOW", "DISCARD");
        project.show(NOW);
        assertThat(steps(OFFICER, project)).containsExactlyInAnyOrder("EDIT", "REPORT");
        assertThat(steps(GUEST, project)).isEmpty();
    }

    @Test
    void reportsToItsFunderWhoAloneAccepts() {
        DonorReport report = report();
        assertThat(report.readers().organisations()).isEmpty();
        assertThat(refused(() -> report.accept(GUEST, NOW))).isEqualTo(ProjectError.WRONG_STATUS);

        report.send(NOW);

        assertThat(report.readers().organisations()).containsExactly(GIZ);
        assertThat(Permissions.of(DonorReportStep.class, report, GUEST, NOW).steps())
                .containsExactly("ACCEPT");
        assertThat(Permissions.of(DonorReportStep.class, report, OFFICER, NOW).steps())
                .isEmpty();
        assertThat(refused(() -> report.revise(report.content(), GIZ, NOW))).isEqualTo(ProjectError.REPORT_SENT);
        report.accept(GUEST, NOW);
        assertThat(report.acceptedAt()).hasValue(NOW);
        assertThat(report.acceptedBy()).hasValue(GUEST.personId());
    }

    @Test
    void reportsOfAPeriodThatCanBe() {
        assertThat(wrong(() -> ProjectPolicy.checkPeriod("", "2/2018"))).containsExactly("project.missing.when");
        assertThat(wrong(() -> ProjectPolicy.checkPeriod("2018-03", "2018-02")))
                .containsExactly("project.endsOn.before");
    }

    static ProjectContent content(String from, String until, @Nullable UUID continues) {
        return new ProjectContent(
                "Bolja podrška pružalaca socijalnih usluga socijalno ugroženim osobama",
                "Jačanje saradnje između lokalnih institucija i NVO sektora.",
                "sr-Latn",
                "",
                from,
                until,
                IatiStatus.CLOSED,
                "",
                continues,
                List.of(
                        new ProjectParty(PartyRole.FUNDER, GIZ, "", "XM-DAC-5-52"),
                        new ProjectParty(PartyRole.IMPLEMENTER, OTAHARIN, "", "")),
                List.of(),
                List.of());
    }

    static Project project(ProjectContent content) {
        return new Project(UUID.randomUUID(), OFFICER, OF_BIJELJINA, content, NOW);
    }

    private static DonorReport report() {
        return new DonorReport(
                UUID.randomUUID(),
                OFFICER,
                project(content("2/2017", "2/2018", null)),
                GIZ,
                new DonorReportContent("Izveštaj", "", "sr-Latn", "2/2017", "2/2018"),
                NOW);
    }

    private static Set<String> steps(Reader reader, Project project) {
        return Permissions.of(ProjectStep.class, project, reader, NOW).steps();
    }

    private static List<String> wrong(ThrowingCallable work) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, work);
        return invalid == null
                ? List.of()
                : invalid.fieldErrors().stream().map(FieldError::message).toList();
    }

    private static ErrorCode refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).error();
    }
}
