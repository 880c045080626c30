package org.spona.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
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
        assertThat(told("{in 2 weeks}T10:00", "2027-03-10T23:55:20")).isEqualTo("2027-03-25T10:00");
        assertThat(told("{in 10 minutes}", "2027-03-10T23:55:20")).isEqualTo("2027-03-11T00:05");
        assertThat(told("{today}", "2027-03-10T23:55:20")).isEqualTo("2027-03-10");
        var plan = step("/api/v1/bodies/7/plans/{next year}", "{}").at(LocalDateTime.parse("2027-03-10T23:55:20"));
        assertThat(plan.path()).isEqualTo("/api/v1/bodies/7/plans/2028");
        assertThat(plan.unless().reads()).isEqualTo(plan.path());
    }

    @Test
    void goOnWithWhatWasRead() {
        var record = step("/api/v1/meetings/7/record/{/agenda/1/id}", "{\"itemId\": \"{/agenda/0/id}\"}")
                .knowing("{\"agenda\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
        assertThat(record.path()).isEqualTo("/api/v1/meetings/7/record/b");
        assertThat(record.json()).isEqualTo("{\"itemId\":\"a\"}");
    }

    /** What is sent at a time for a word that stands for one. */
    private static String told(String word, String now) {
        String sent = step("/api/v1/meetings/7", "{\"startsAt\": \"" + word + "\"}")
                .at(LocalDateTime.parse(now))
                .json();
        return JsonMapper.shared().readTree(sent).path("startsAt").asString();
    }

    private static DemoStory.Step step(String path, String body) {
        return new DemoStory.Step(
                "koordinator@skgo.example",
                "PUT",
                path,
                JsonMapper.shared().readTree(body),
                new DemoStory.Unless(path, true, null, null));
    }
}
