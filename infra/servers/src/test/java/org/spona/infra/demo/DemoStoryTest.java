package org.spona.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemoStoryTest {

    private final List<DemoStory> stories = DemoStory.list();

    @Test
    void areToldByPeopleOfTheDemo() {
        var people = Csv.rows("members", "demo/people.csv").stream()
                .map(row -> row.get("email"))
                .collect(Collectors.toSet());
        assertThat(stories)
                .flatExtracting(DemoStory::steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(people).contains(step.account()));
    }

    @Test
    void leaveOutWhatWasDone() {
        assertThat(new DemoStory.Unless("/api/v1/updates/7", true, null, null).holds(200, "{}"))
                .isTrue();
        assertThat(new DemoStory.Unless("/api/v1/updates/7", true, null, null).holds(404, "{}"))
                .isFalse();
        var draft = new DemoStory.Unless("/api/v1/updates/7", false, "\"status\":\"DRAFT\"", null);
        assertThat(draft.holds(200, "{\"status\": \"DRAFT\"}")).isFalse();
        assertThat(draft.holds(200, "{\"status\": \"PUBLISHED\"}")).isTrue();
        var link = new DemoStory.Unless("/api/v1/practices/7/links", false, null, "\"kind\":\"led-to\"");
        assertThat(link.holds(200, "{\"items\": []}")).isFalse();
        assertThat(link.holds(200, "{\"items\": [{\"kind\": \"led-to\"}]}")).isTrue();
    }

    @Test
    void meetInTheTimeToCome() {
        var step = new DemoStory.Step(
                "koordinator@skgo.example",
                "PUT",
                "/api/v1/meetings/7",
                JsonMapper.shared().readTree("{\"startsAt\": \"{in 2 weeks}T10:00\"}"),
                new DemoStory.Unless("/api/v1/meetings/7", true, null, null));
        assertThat(step.json(LocalDate.parse("2027-03-10"))).isEqualTo("{\"startsAt\":\"2027-03-25T10:00\"}");
    }
}
