package org.spona.infra.probes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spona.infra.probes.Thing.Kind;
import org.spona.infra.probes.Thing.Owner;

/** What institutions are asked for: tasks and surveys. */
final class RequestThings {

    private final ThingMaker maker;

    RequestThings(ThingMaker maker) {
        this.maker = maker;
    }

    /** Tasks are shared with the region at most, and with those who have a part at once. */
    void task(Owner owner, String visibility) {
        if (visibility.equals("PUBLIC")) {
            return;
        }
        Thing task = maker.thing(Kind.TASK, owner, visibility, true);
        maker.put(
                owner.coordinator(),
                task,
                Map.of(
                        "title",
                        ThingMaker.title(task),
                        "what",
                        "Šta treba: " + task.marker(),
                        "language",
                        "sr-Latn",
                        "due",
                        "2027-03-12",
                        "visibility",
                        visibility,
                        "parties",
                        List.of(Map.of("name", "Dom zdravlja"))));
    }

    /** A survey is for those who ask and are asked alone; only an address is asked that no account has. */
    void survey(Owner owner, boolean shown) {
        Thing survey = maker.thing(Kind.SURVEY, owner, "PRIVATE", shown);
        maker.put(
                owner.coordinator(),
                survey,
                Map.of(
                        "title",
                        ThingMaker.title(survey),
                        "introduction",
                        "Čemu služi: " + survey.marker(),
                        "language",
                        "sr-Latn",
                        "until",
                        LocalDate.now(ZoneId.of("Europe/Belgrade")).plusDays(30).toString(),
                        "questions",
                        List.of(Map.of("text", "Koga šaljete? " + survey.marker())),
                        "audience",
                        "CHOSEN",
                        "further",
                        "Dom zdravlja; " + survey.marker().toLowerCase(Locale.ROOT) + "@gost.example"));
        if (shown) {
            maker.step(owner.coordinator(), survey, "open", Map.of());
        }
    }
}
