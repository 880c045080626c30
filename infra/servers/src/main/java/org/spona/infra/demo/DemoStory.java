package org.spona.infra.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What some of the demo people do one after the other, as a file in {@code demo/stories} tells it.
 *
 * @param title names it in messages
 */
record DemoStory(String title, List<Step> steps) {

    private static final Pattern AHEAD = Pattern.compile("\\{in (\\d) weeks\\}");

    /** All stories in the order of their files' names. */
    static List<DemoStory> list() {
        return DemoFiles.list("/demo/stories", DemoStory.class);
    }

    /**
     * A request.
     *
     * @param account who sends it, an e-mail address
     * @param method {@code PUT} or {@code POST}
     * @param path where to, from {@code /api/}
     * @param body what is sent; nothing when missing. <code>{in 2 weeks}</code> stands for the Thursday then, since people meet
     *     in the time to come
     * @param unless what tells that it was done before, so that what people did since is left as it is
     */
    record Step(
            String account,
            String method,
            String path,
            @Nullable JsonNode body,
            Unless unless) {

        String json() {
            return json(LocalDate.now(ZoneOffset.UTC));
        }

        /** What is sent on this day. */
        String json(LocalDate today) {
            return AHEAD.matcher(Objects.toString(body, ""))
                    .replaceAll(weeks -> today.plusWeeks(Long.parseLong(weeks.group(1)))
                            .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
                            .toString());
        }
    }

    /**
     * When a step is left out.
     *
     * @param reads the address that its account reads before
     * @param nothing when true, the step is done if there is nothing (404); the address then tells by being there
     * @param lacks when given, the step is left out if the answer has not this text in it
     * @param has when given, the step is left out if the answer has this text in it
     */
    record Unless(
            String reads,
            boolean nothing,
            @Nullable String lacks,
            @Nullable String has) {

        /** Whether the step is left out. */
        boolean holds(int status, String answer) {
            String told = answer.replaceAll("\\s", "");
            return nothing
                    ? status != 404
                    : (lacks != null && !told.contains(lacks)) || (has != null && told.contains(has));
        }
    }
}
