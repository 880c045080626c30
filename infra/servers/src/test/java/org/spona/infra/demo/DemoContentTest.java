package org.spona.infra.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoContentTest {

    private final List<DemoPractice> practices = DemoPractices.list();
    private final RecordingGateway gateway;

    DemoContentTest() throws IOException {
        gateway = new RecordingGateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void bringsEveryPracticeAsFarAsItsFileSays() {
        int changed = DemoContent.loadPractices(gateway.address(), gateway.issuer());
        assertThat(changed).isEqualTo(practices.size());
        assertThat(gateway.statuses).isEqualTo(wanted());
    }

    @Test
    void authorsSubmitAndEditorsPublish() {
        DemoContent.loadPractices(gateway.address(), gateway.issuer());
        DemoPractice published = practices.stream()
                .filter(practice -> practice.status() == Stage.PUBLISHED)
                .findFirst()
                .orElseThrow();
        assertThat(gateway.changes)
                .containsSubsequence(
                        "PUT " + published.id() + " " + published.author(),
                        "POST " + published.id() + "/submit " + published.author(),
                        "POST " + published.id() + "/publish " + published.editor());
    }

    @Test
    void changesNothingTheSecondTime() {
        DemoContent.loadPractices(gateway.address(), gateway.issuer());
        gateway.changes.clear();
        assertThat(DemoContent.loadPractices(gateway.address(), gateway.issuer()))
                .isZero();
        assertThat(gateway.changes).isEmpty();
    }

    @Test
    void leavesWithdrawnPracticesToThoseWhoWithdrewThem() {
        practices.forEach(practice -> gateway.statuses.put(practice.id().toString(), "WITHDRAWN"));
        assertThat(DemoContent.loadPractices(gateway.address(), gateway.issuer()))
                .isZero();
    }

    @Test
    void goesOnAfterAnInterruption() {
        practices.forEach(practice -> gateway.statuses.put(practice.id().toString(), "DRAFT"));
        DemoContent.loadPractices(gateway.address(), gateway.issuer());
        assertThat(gateway.changes).noneMatch(change -> change.startsWith("PUT"));
        assertThat(gateway.statuses).isEqualTo(wanted());
    }

    @Test
    void waitsForAServiceThatDoesNotKnowThePeopleYet() {
        gateway.refusals = 2;
        assertThat(DemoContent.loadPractices(gateway.address(), gateway.issuer()))
                .isEqualTo(practices.size());
    }

    private Map<String, String> wanted() {
        return practices.stream()
                .collect(toMap(
                        practice -> practice.id().toString(),
                        practice -> practice.status().name()));
    }
}
