package org.spona.regulations.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of issues and groups of issues. */
class IssueTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final UUID NETWORK = OF_BAR.networkId();
    private static final Ownership OF_ASSOCIATION = new Ownership(UUID.randomUUID(), NETWORK, Visibility.PRIVATE);
    private static final Reader REPORTER = PlainReaders.as(Role.OFFICER, OF_BAR);
    private static final Reader NEIGHBOUR = PlainReaders.as(Role.OFFICER, UUID.randomUUID(), NETWORK);
    private static final Reader EDITOR = PlainReaders.as(Role.EDITOR, OF_ASSOCIATION);

    @Test
    void offersEachItsOwnSteps() {
        Issue issue = reported();
        assertThat(steps(REPORTER, issue)).containsExactlyInAnyOrder("EDIT", "WITHDRAW");
        assertThat(steps(NEIGHBOUR, issue)).containsExactly("JOIN");
        assertThat(steps(EDITOR, issue)).containsExactly("GROUP");
        for (Role role : List.of(Role.GUEST, Role.DELEGATE)) {
            assertThat(steps(PlainReaders.as(role, UUID.randomUUID(), NETWORK), issue))
                    .isEmpty();
        }
        assertThat(steps(PlainReaders.as(Role.OFFICER, UUID.randomUUID(), UUID.randomUUID()), issue))
                .isEmpty();
    }

    @Test
    void goesWhereItsGroupGoes() {
        Issue issue = reported();
        IssueGroup group = group();
        issue.group(group.getId(), NOW);
        group.raise(UUID.randomUUID(), NOW);
        issue.follow(group, NOW);
        assertThat(issue.status()).isEqualTo(Issue.Status.RAISED);
        assertThat(issue.positionId()).isEqualTo(group.positionId());

        group.answer(UUID.randomUUID(), NOW);
        issue.follow(group, NOW);
        assertThat(issue.status()).isEqualTo(Issue.Status.ANSWERED);
        assertThat(issue.answerId()).isEqualTo(group.answerId());

        group.close(NOW);
        issue.follow(group, NOW);
        assertThat(issue.status()).isEqualTo(Issue.Status.CLOSED);
        assertThat(steps(NEIGHBOUR, issue)).isEmpty();
    }

    @Test
    void keepsItsWordsOnceStaffHaveTakenItUp() {
        Issue issue = reported();
        issue.group(UUID.randomUUID(), NOW);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> issue.revise(content("Drugo"), Visibility.NETWORK, NOW))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo(IssueError.TAKEN));
        issue.ungroup(NOW);
        issue.revise(content("Drugo"), Visibility.PRIVATE, NOW);
        assertThat(issue.content().title()).isEqualTo("Drugo");
        assertThat(issue.recorded().ownership().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    private static Set<String> steps(Reader reader, Issue issue) {
        return Permissions.of(IssueStep.class, issue, reader, NOW).steps();
    }

    private static Issue reported() {
        return new Issue(UUID.randomUUID(), REPORTER, OF_BAR, content("Nema novca"), NOW);
    }

    private static IssueGroup group() {
        return new IssueGroup(
                UUID.randomUUID(), EDITOR, OF_ASSOCIATION, new IssueGroupContent("Novac", "", "cnr-Latn"), NOW);
    }

    private static IssueContent content(String title) {
        return new IssueContent(
                IssueKind.NO_MONEY, title, "Usluga se prekida.", "cnr-Latn", UUID.randomUUID(), "član 69", null);
    }
}
